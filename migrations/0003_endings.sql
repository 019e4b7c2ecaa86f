CREATE TABLE `__new_inbound` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`sender` text NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`participant_id` text,
	`prompt_id` text,
	`cohort_id` text,
	`state` text NOT NULL,
	`received_at` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`prompt_id`) REFERENCES `prompts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cohort_id`) REFERENCES `cohorts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "inbound_state" CHECK(state IN ('passed-on', 'taken', 'returned', 'automatic', 'unknown'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_inbound`("id", "hash", "sender", "recipient", "subject", "participant_id", "prompt_id", "cohort_id", "state", "received_at") SELECT "id", "hash", "sender", "recipient", "subject", "participant_id", "prompt_id", "cohort_id", "state", "received_at" FROM `inbound`;--> statement-breakpoint
DROP TABLE `inbound`;--> statement-breakpoint
ALTER TABLE `__new_inbound` RENAME TO `inbound`;--> statement-breakpoint
CREATE UNIQUE INDEX `inbound_once` ON `inbound` (`hash`);--> statement-breakpoint
ALTER TABLE `cohorts` ADD `rested_from` integer;--> statement-breakpoint
ALTER TABLE `cohorts` ADD `rested_until` integer;--> statement-breakpoint
ALTER TABLE `pairs` ADD `ended_by` text REFERENCES participants(id);--> statement-breakpoint
ALTER TABLE `participants` ADD `rested_from` integer;--> statement-breakpoint
ALTER TABLE `participants` ADD `rested_until` integer;--> statement-breakpoint
ALTER TABLE `sessions` ADD `given_up` integer DEFAULT false NOT NULL;