PRAGMA defer_foreign_keys=ON;--> statement-breakpoint
CREATE TABLE `__new_answers` (
	`prompt_id` text NOT NULL,
	`question` text NOT NULL,
	`participant_id` text NOT NULL,
	`value` text NOT NULL,
	`visibility` text NOT NULL,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`prompt_id`, `question`),
	FOREIGN KEY (`prompt_id`) REFERENCES `prompts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "answers_visibility" CHECK(visibility IN ('private', 'pair', 'coordinator', 'anonymous', 'confidential'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_answers`("prompt_id", "question", "participant_id", "value", "visibility", "answered_at") SELECT "prompt_id", "question", "participant_id", "value", "visibility", "answered_at" FROM `answers`;--> statement-breakpoint
DROP TABLE `answers`;--> statement-breakpoint
ALTER TABLE `__new_answers` RENAME TO `answers`;--> statement-breakpoint
CREATE TABLE `__new_pairs` (
	`id` text PRIMARY KEY NOT NULL,
	`cohort_id` text NOT NULL,
	`mentor_id` text NOT NULL,
	`mentee_id` text NOT NULL,
	`kind` text DEFAULT 'reverse' NOT NULL,
	`state` text NOT NULL,
	`mentor_consent` text NOT NULL,
	`mentee_consent` text NOT NULL,
	`reasons` text NOT NULL,
	`score` integer,
	`concern` text,
	`proposed_at` integer NOT NULL,
	`agreed_at` integer,
	`ended_at` integer,
	`ended_why` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`cohort_id`) REFERENCES `cohorts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentor_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentee_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pairs_kind" CHECK(kind IN ('reverse', 'classic')),
	CONSTRAINT "pairs_state" CHECK(state IN ('proposed', 'active', 'ended')),
	CONSTRAINT "pairs_consent" CHECK(mentor_consent IN ('open', 'yes', 'no', 'silent', 'more') AND mentee_consent IN ('open', 'yes', 'no', 'silent', 'more')),
	CONSTRAINT "pairs_ended" CHECK((state = 'ended') = (ended_at IS NOT NULL AND ended_why IS NOT NULL)),
	CONSTRAINT "pairs_ended_why" CHECK(ended_why IN ('declined', 'silent', 'left', 'withdrawn', 'quiet', 'completed', 'stopped'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_pairs`("id", "cohort_id", "mentor_id", "mentee_id", "kind", "state", "mentor_consent", "mentee_consent", "reasons", "score", "concern", "proposed_at", "agreed_at", "ended_at", "ended_why", "version") SELECT "id", "cohort_id", "mentor_id", "mentee_id", 'reverse', "state", "mentor_consent", "mentee_consent", "reasons", "score", NULL, "proposed_at", "agreed_at", "ended_at", "ended_why", "version" FROM `pairs`;--> statement-breakpoint
DROP TABLE `pairs`;--> statement-breakpoint
ALTER TABLE `__new_pairs` RENAME TO `pairs`;--> statement-breakpoint
CREATE INDEX `pairs_by_cohort` ON `pairs` (`cohort_id`);--> statement-breakpoint
CREATE INDEX `pairs_by_mentee` ON `pairs` (`mentee_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `pairs_once` ON `pairs` (`mentor_id`,`mentee_id`);--> statement-breakpoint
CREATE TABLE `__new_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`pair_id` text NOT NULL,
	`number` integer NOT NULL,
	`attempt` integer DEFAULT 1 NOT NULL,
	`state` text DEFAULT 'open' NOT NULL,
	`starts_at` integer NOT NULL,
	`event_id` text NOT NULL,
	`sequence` integer DEFAULT 0 NOT NULL,
	`side` text,
	`settled_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`pair_id`) REFERENCES `pairs`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sessions_number" CHECK(number >= 1 AND attempt >= 1),
	CONSTRAINT "sessions_state" CHECK(state IN ('open', 'agreed', 'held', 'missed', 'cancelled', 'moved')),
	CONSTRAINT "sessions_side" CHECK(side IS NULL OR side IN ('mentor', 'mentee')),
	CONSTRAINT "sessions_settled" CHECK((state IN ('held', 'missed', 'cancelled', 'moved')) = (settled_at IS NOT NULL))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_sessions`("id", "pair_id", "number", "attempt", "state", "starts_at", "event_id", "sequence", "side", "settled_at", "version") SELECT "id", "pair_id", "number", 1, 'open', "starts_at", "id", 0, NULL, NULL, 1 FROM `sessions`;--> statement-breakpoint
DROP TABLE `sessions`;--> statement-breakpoint
ALTER TABLE `__new_sessions` RENAME TO `sessions`;--> statement-breakpoint
PRAGMA defer_foreign_keys=OFF;--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_by_pair` ON `sessions` (`pair_id`,`number`,`attempt`);--> statement-breakpoint
ALTER TABLE `cohorts` ADD `support` text;--> statement-breakpoint
ALTER TABLE `prompts` ADD `cause_id` text;--> statement-breakpoint
ALTER TABLE `prompts` ADD `offered` text;--> statement-breakpoint
CREATE TRIGGER `pairs_moved_meanwhile` BEFORE UPDATE ON `pairs` WHEN NEW.version <> OLD.version + 1
BEGIN
	SELECT RAISE(ABORT, 'moved meanwhile: pairs');
END;
--> statement-breakpoint
CREATE TRIGGER `pairs_of_those_who_are_here` BEFORE INSERT ON `pairs`
WHEN EXISTS (SELECT 1 FROM `participants` WHERE `id` IN (NEW.`mentor_id`, NEW.`mentee_id`) AND `state` = 'left')
BEGIN
	SELECT RAISE(ABORT, 'moved meanwhile: participants');
END;
--> statement-breakpoint
CREATE TRIGGER `sessions_moved_meanwhile` BEFORE UPDATE ON `sessions` WHEN NEW.version <> OLD.version + 1
BEGIN
	SELECT RAISE(ABORT, 'moved meanwhile: sessions');
END;
