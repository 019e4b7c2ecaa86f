CREATE TABLE `clock` (
	`id` integer PRIMARY KEY NOT NULL,
	`now` integer NOT NULL,
	CONSTRAINT "clock_one" CHECK(id = 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `mailbox` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`batch_id` text NOT NULL,
	`position` integer NOT NULL,
	`sent_at` integer NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`message` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `mailbox_once` ON `mailbox` (`batch_id`,`position`);--> statement-breakpoint
CREATE TABLE `inbound` (
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
	CONSTRAINT "inbound_state" CHECK(state IN ('passed-on', 'automatic', 'unknown'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `inbound_once` ON `inbound` (`hash`);--> statement-breakpoint
CREATE TABLE `letters` (
	`id` text PRIMARY KEY NOT NULL,
	`outbox_id` text NOT NULL,
	`cohort_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`prompt_id` text,
	`kind` text NOT NULL,
	`nth` integer NOT NULL,
	`language` text NOT NULL,
	`subject` text NOT NULL,
	`state` text NOT NULL,
	`provider_id` text,
	`error` text,
	`decided_at` integer NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`cohort_id`) REFERENCES `cohorts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`prompt_id`) REFERENCES `prompts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "letters_state" CHECK(state IN ('pending', 'sent', 'refused', 'doubtful'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `letters_by_cohort` ON `letters` (`cohort_id`,`state`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`perhaps_since` integer,
	`wakes_at` integer NOT NULL,
	`dead_at` integer,
	`last_error` text,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`payload` text NOT NULL,
	CONSTRAINT "outbox_state" CHECK(state IN ('pending', 'done'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`wakes_at`);--> statement-breakpoint
CREATE TABLE `answers` (
	`prompt_id` text NOT NULL,
	`question` text NOT NULL,
	`participant_id` text NOT NULL,
	`value` text NOT NULL,
	`visibility` text NOT NULL,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`prompt_id`, `question`),
	FOREIGN KEY (`prompt_id`) REFERENCES `prompts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "answers_visibility" CHECK(visibility IN ('private', 'pair', 'coordinator', 'anonymous'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `api_keys` (
	`hash` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `cohorts` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`programme_id` text NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`zone` text NOT NULL,
	`holidays` text NOT NULL,
	`state` text NOT NULL,
	`starts_at` integer NOT NULL,
	`launched_at` integer NOT NULL,
	`paused_at` integer,
	`ended_at` integer,
	`idempotency_key` text,
	`request_hash` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "cohorts_state" CHECK(state IN ('active', 'paused', 'stopped', 'closed')),
	CONSTRAINT "cohorts_paused" CHECK((state = 'paused') = (paused_at IS NOT NULL)),
	CONSTRAINT "cohorts_ended" CHECK((state IN ('stopped', 'closed')) = (ended_at IS NOT NULL))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `cohorts_by_key` ON `cohorts` (`organisation_id`,`idempotency_key`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `pairs` (
	`id` text PRIMARY KEY NOT NULL,
	`cohort_id` text NOT NULL,
	`mentor_id` text NOT NULL,
	`mentee_id` text NOT NULL,
	`state` text NOT NULL,
	`mentor_consent` text NOT NULL,
	`mentee_consent` text NOT NULL,
	`reasons` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`agreed_at` integer,
	`ended_at` integer,
	`ended_why` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`cohort_id`) REFERENCES `cohorts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentor_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentee_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pairs_state" CHECK(state IN ('proposed', 'active', 'ended')),
	CONSTRAINT "pairs_consent" CHECK(mentor_consent IN ('open', 'yes', 'no', 'silent') AND mentee_consent IN ('open', 'yes', 'no', 'silent')),
	CONSTRAINT "pairs_ended" CHECK((state = 'ended') = (ended_at IS NOT NULL AND ended_why IS NOT NULL)),
	CONSTRAINT "pairs_ended_why" CHECK(ended_why IN ('declined', 'left', 'completed', 'stopped'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `pairs_by_cohort` ON `pairs` (`cohort_id`);--> statement-breakpoint
CREATE INDEX `pairs_by_mentee` ON `pairs` (`mentee_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `pairs_once` ON `pairs` (`mentor_id`,`mentee_id`);--> statement-breakpoint
CREATE TABLE `participants` (
	`id` text PRIMARY KEY NOT NULL,
	`cohort_id` text NOT NULL,
	`role` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`language` text NOT NULL,
	`zone` text NOT NULL,
	`state` text NOT NULL,
	`prefers_at` text,
	`department` text,
	`topics` text NOT NULL,
	`partner_email` text,
	`paused_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`cohort_id`) REFERENCES `cohorts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "participants_role" CHECK(role IN ('mentor', 'mentee', 'coordinator')),
	CONSTRAINT "participants_state" CHECK(state IN ('active', 'paused', 'left')),
	CONSTRAINT "participants_paused" CHECK((state = 'paused') = (paused_at IS NOT NULL))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `participants_by_email` ON `participants` (`cohort_id`,`email`);--> statement-breakpoint
CREATE TABLE `programmes` (
	`id` text PRIMARY KEY NOT NULL,
	`definition` text NOT NULL,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `prompts` (
	`id` text PRIMARY KEY NOT NULL,
	`cohort_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`pair_id` text,
	`session_id` text,
	`step` text NOT NULL,
	`occurrence` text NOT NULL,
	`state` text NOT NULL,
	`wakes_at` integer,
	`held_at` integer,
	`sent_at` integer,
	`closes_at` integer,
	`answered_at` integer,
	`ended_at` integer,
	`reminded` integer DEFAULT 0 NOT NULL,
	`why` text,
	`draft` text,
	`trouble` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`cohort_id`) REFERENCES `cohorts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pair_id`) REFERENCES `pairs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "prompts_state" CHECK(state IN ('scheduled', 'sent', 'answered', 'expired', 'cancelled')),
	CONSTRAINT "prompts_sent" CHECK(state NOT IN ('sent', 'answered', 'expired') OR sent_at IS NOT NULL),
	CONSTRAINT "prompts_answered" CHECK((state = 'answered') = (answered_at IS NOT NULL)),
	CONSTRAINT "prompts_over" CHECK((state IN ('expired', 'cancelled')) = (ended_at IS NOT NULL)),
	CONSTRAINT "prompts_asleep" CHECK(wakes_at IS NULL OR state IN ('scheduled', 'sent')),
	CONSTRAINT "prompts_why" CHECK((state = 'cancelled') = (why IS NOT NULL) AND (why IS NULL OR why IN ('condition', 'too-late', 'taken-back', 'left', 'pair-ended', 'cohort-stopped', 'cohort-closed')))
) STRICT;
--> statement-breakpoint
CREATE INDEX `prompts_due` ON `prompts` (`wakes_at`) WHERE wakes_at IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `prompts_once` ON `prompts` (`participant_id`,`step`,`occurrence`);--> statement-breakpoint
CREATE INDEX `prompts_by_cohort` ON `prompts` (`cohort_id`,`step`);--> statement-breakpoint
CREATE INDEX `prompts_by_pair` ON `prompts` (`pair_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`pair_id` text NOT NULL,
	`number` integer NOT NULL,
	`starts_at` integer NOT NULL,
	FOREIGN KEY (`pair_id`) REFERENCES `pairs`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sessions_number" CHECK(number >= 1)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_by_pair` ON `sessions` (`pair_id`,`number`);--> statement-breakpoint
CREATE TRIGGER `cohorts_moved_meanwhile` BEFORE UPDATE ON `cohorts` WHEN NEW.version <> OLD.version + 1
BEGIN
	SELECT RAISE(ABORT, 'moved meanwhile: cohorts');
END;
--> statement-breakpoint
CREATE TRIGGER `participants_moved_meanwhile` BEFORE UPDATE ON `participants` WHEN NEW.version <> OLD.version + 1
BEGIN
	SELECT RAISE(ABORT, 'moved meanwhile: participants');
END;
--> statement-breakpoint
CREATE TRIGGER `pairs_moved_meanwhile` BEFORE UPDATE ON `pairs` WHEN NEW.version <> OLD.version + 1
BEGIN
	SELECT RAISE(ABORT, 'moved meanwhile: pairs');
END;
--> statement-breakpoint
CREATE TRIGGER `prompts_moved_meanwhile` BEFORE UPDATE ON `prompts` WHEN NEW.version <> OLD.version + 1
BEGIN
	SELECT RAISE(ABORT, 'moved meanwhile: prompts');
END;
--> statement-breakpoint
CREATE TRIGGER `outbox_moved_meanwhile` BEFORE UPDATE ON `outbox` WHEN NEW.version <> OLD.version + 1
BEGIN
	SELECT RAISE(ABORT, 'moved meanwhile: outbox');
END;
--> statement-breakpoint
CREATE TRIGGER `pairs_of_those_who_are_here` BEFORE INSERT ON `pairs`
WHEN EXISTS (SELECT 1 FROM `participants` WHERE `id` IN (NEW.`mentor_id`, NEW.`mentee_id`) AND `state` = 'left')
BEGIN
	SELECT RAISE(ABORT, 'moved meanwhile: participants');
END;
