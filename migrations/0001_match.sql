CREATE TABLE `bars` (
	`cohort_id` text NOT NULL,
	`mentor_id` text NOT NULL,
	`mentee_id` text NOT NULL,
	`kind` text NOT NULL,
	`made_at` integer NOT NULL,
	PRIMARY KEY(`cohort_id`, `mentor_id`, `mentee_id`),
	FOREIGN KEY (`cohort_id`) REFERENCES `cohorts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentor_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentee_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bars_kind" CHECK(kind IN ('pinned', 'forbidden'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `matchings` (
	`id` text PRIMARY KEY NOT NULL,
	`cohort_id` text NOT NULL,
	`state` text NOT NULL,
	`first` text NOT NULL,
	`cut` text,
	`made_at` integer NOT NULL,
	`settled_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`cohort_id`) REFERENCES `cohorts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "matchings_state" CHECK(state IN ('draft', 'approved')),
	CONSTRAINT "matchings_first" CHECK(first IN ('pairs', 'total')),
	CONSTRAINT "matchings_settled" CHECK((state = 'approved') = (settled_at IS NOT NULL))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `matchings_one_draft` ON `matchings` (`cohort_id`) WHERE state = 'draft';--> statement-breakpoint
CREATE TABLE `referrals` (
	`id` text PRIMARY KEY NOT NULL,
	`cohort_id` text NOT NULL,
	`inviter_id` text NOT NULL,
	`state` text NOT NULL,
	`name` text,
	`email` text,
	`role` text,
	`language` text,
	`zone` text,
	`together` integer DEFAULT 0 NOT NULL,
	`participant_id` text,
	`made_at` integer NOT NULL,
	`filled_at` integer,
	`settled_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`cohort_id`) REFERENCES `cohorts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`inviter_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "referrals_state" CHECK(state IN ('open', 'waiting', 'approved', 'declined')),
	CONSTRAINT "referrals_filled" CHECK((state = 'open') = (filled_at IS NULL)),
	CONSTRAINT "referrals_whole" CHECK(state = 'open' OR (name IS NOT NULL AND email IS NOT NULL AND role IS NOT NULL AND language IS NOT NULL AND zone IS NOT NULL)),
	CONSTRAINT "referrals_settled" CHECK((state IN ('approved', 'declined')) = (settled_at IS NOT NULL)),
	CONSTRAINT "referrals_approved" CHECK((state = 'approved') = (participant_id IS NOT NULL))
) STRICT;
--> statement-breakpoint
CREATE INDEX `referrals_by_cohort` ON `referrals` (`cohort_id`,`state`);--> statement-breakpoint
CREATE INDEX `referrals_by_inviter` ON `referrals` (`inviter_id`);--> statement-breakpoint
CREATE TABLE `suggestions` (
	`matching_id` text NOT NULL,
	`mentor_id` text NOT NULL,
	`mentee_id` text NOT NULL,
	`score` integer NOT NULL,
	`reasons` text NOT NULL,
	PRIMARY KEY(`matching_id`, `mentee_id`),
	FOREIGN KEY (`matching_id`) REFERENCES `matchings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentor_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentee_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
PRAGMA defer_foreign_keys=ON;--> statement-breakpoint
CREATE TABLE `__new_pairs` (
	`id` text PRIMARY KEY NOT NULL,
	`cohort_id` text NOT NULL,
	`mentor_id` text NOT NULL,
	`mentee_id` text NOT NULL,
	`state` text NOT NULL,
	`mentor_consent` text NOT NULL,
	`mentee_consent` text NOT NULL,
	`reasons` text NOT NULL,
	`score` integer,
	`proposed_at` integer NOT NULL,
	`agreed_at` integer,
	`ended_at` integer,
	`ended_why` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`cohort_id`) REFERENCES `cohorts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentor_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentee_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pairs_state" CHECK(state IN ('proposed', 'active', 'ended')),
	CONSTRAINT "pairs_consent" CHECK(mentor_consent IN ('open', 'yes', 'no', 'silent', 'more') AND mentee_consent IN ('open', 'yes', 'no', 'silent', 'more')),
	CONSTRAINT "pairs_ended" CHECK((state = 'ended') = (ended_at IS NOT NULL AND ended_why IS NOT NULL)),
	CONSTRAINT "pairs_ended_why" CHECK(ended_why IN ('declined', 'silent', 'left', 'withdrawn', 'completed', 'stopped'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_pairs`("id", "cohort_id", "mentor_id", "mentee_id", "state", "mentor_consent", "mentee_consent", "reasons", "score", "proposed_at", "agreed_at", "ended_at", "ended_why", "version") SELECT "id", "cohort_id", "mentor_id", "mentee_id", "state", "mentor_consent", "mentee_consent", CASE "reasons" WHEN '[]' THEN '[]' ELSE json_array(json_object('kind', 'topics', 'topics', json("reasons"))) END, NULL, "proposed_at", "agreed_at", "ended_at", "ended_why", "version" FROM `pairs`;--> statement-breakpoint
DROP TABLE `pairs`;--> statement-breakpoint
ALTER TABLE `__new_pairs` RENAME TO `pairs`;--> statement-breakpoint
PRAGMA defer_foreign_keys=OFF;--> statement-breakpoint
CREATE INDEX `pairs_by_cohort` ON `pairs` (`cohort_id`);--> statement-breakpoint
CREATE INDEX `pairs_by_mentee` ON `pairs` (`mentee_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `pairs_once` ON `pairs` (`mentor_id`,`mentee_id`);--> statement-breakpoint
DROP INDEX `participants_by_email`;--> statement-breakpoint
ALTER TABLE `participants` ADD `site` text;--> statement-breakpoint
ALTER TABLE `participants` ADD `organisation` text;--> statement-breakpoint
ALTER TABLE `participants` ADD `managers` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `participants` ADD `excludes` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `participants` ADD `capacity` integer;--> statement-breakpoint
CREATE INDEX `participants_by_address` ON `participants` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `participants_by_email` ON `participants` (`cohort_id`,`email`,`role`);--> statement-breakpoint
ALTER TABLE `prompts` ADD `about_id` text REFERENCES participants(id);--> statement-breakpoint
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
CREATE TRIGGER `matchings_moved_meanwhile` BEFORE UPDATE ON `matchings` WHEN NEW.version <> OLD.version + 1
BEGIN
	SELECT RAISE(ABORT, 'moved meanwhile: matchings');
END;
--> statement-breakpoint
CREATE TRIGGER `referrals_moved_meanwhile` BEFORE UPDATE ON `referrals` WHEN NEW.version <> OLD.version + 1
BEGIN
	SELECT RAISE(ABORT, 'moved meanwhile: referrals');
END;
