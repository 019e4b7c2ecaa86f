ALTER TABLE `cohorts` ADD `rested_from` integer;--> statement-breakpoint
ALTER TABLE `cohorts` ADD `rested_until` integer;--> statement-breakpoint
ALTER TABLE `pairs` ADD `ended_by` text REFERENCES participants(id);--> statement-breakpoint
ALTER TABLE `participants` ADD `rested_from` integer;--> statement-breakpoint
ALTER TABLE `participants` ADD `rested_until` integer;--> statement-breakpoint
ALTER TABLE `sessions` ADD `given_up` integer DEFAULT false NOT NULL;