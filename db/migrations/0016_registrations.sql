CREATE TABLE `focal_points` (
	`meeting_id` text NOT NULL,
	`email` text NOT NULL,
	`organisation` text NOT NULL,
	`country` text NOT NULL,
	`given_by` text NOT NULL,
	`given_at` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `email`)
);
--> statement-breakpoint
CREATE TABLE `registration_terms` (
	`meeting_id` text PRIMARY KEY NOT NULL,
	`opens` text,
	`closes` text
);
--> statement-breakpoint
CREATE TABLE `registrations` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`person` text NOT NULL,
	`name` text NOT NULL,
	`organisation` text NOT NULL,
	`country` text NOT NULL,
	`region` text NOT NULL,
	`job_title` text NOT NULL,
	`stakeholder_group` text NOT NULL,
	`mode` text NOT NULL,
	`coming_as` text NOT NULL,
	`languages` text NOT NULL,
	`needs` text NOT NULL,
	`needs_in_words` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`made_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`decided_by` text,
	`gave` text,
	`took_with` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `registrations_by_person` ON `registrations` (`meeting_id`,`person`);--> statement-breakpoint
CREATE INDEX `registrations_of_person` ON `registrations` (`person`,`state`);--> statement-breakpoint
CREATE INDEX `registrations_by_time` ON `registrations` (`meeting_id`,`changed_at`);