CREATE TABLE `calendar_entries` (
	`consultation_id` text NOT NULL,
	`id` text NOT NULL,
	`date` text NOT NULL,
	`what` text NOT NULL,
	PRIMARY KEY(`consultation_id`, `id`),
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `consultations` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`group` text NOT NULL,
	`letter` text NOT NULL,
	`question` text NOT NULL,
	`background` text NOT NULL,
	`place` text NOT NULL,
	`time_zone` text NOT NULL,
	`is_sample` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `contributions` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text NOT NULL,
	`person` text,
	`date` text NOT NULL,
	`name` text NOT NULL,
	`organisation` text NOT NULL,
	`country` text NOT NULL,
	`region` text NOT NULL,
	`job_title` text NOT NULL,
	`stakeholder_group` text NOT NULL,
	`country_name` text NOT NULL,
	`language` text NOT NULL,
	`title` text NOT NULL,
	`paragraphs` text NOT NULL,
	`notice` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contributions_by_consultation` ON `contributions` (`consultation_id`,`date`);--> statement-breakpoint
CREATE TABLE `events` (
	`meeting_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`command` text NOT NULL,
	`type` text NOT NULL,
	`event` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `seq`)
);
--> statement-breakpoint
CREATE INDEX `events_by_command` ON `events` (`meeting_id`,`command`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`meeting_id` text NOT NULL,
	`role` text NOT NULL,
	`email` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_by` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`accepted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_tokenHash_unique` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text NOT NULL,
	`title` text NOT NULL,
	`date` text NOT NULL,
	`document` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meetings_by_consultation` ON `meetings` (`consultation_id`);--> statement-breakpoint
CREATE TABLE `minutes_updates` (
	`meeting_id` text NOT NULL,
	`seq` integer NOT NULL,
	`person` text NOT NULL,
	`at` integer NOT NULL,
	`update` blob NOT NULL,
	PRIMARY KEY(`meeting_id`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`password_hash` text NOT NULL,
	`name` text NOT NULL,
	`organisation` text NOT NULL,
	`country` text NOT NULL,
	`region` text NOT NULL,
	`job_title` text NOT NULL,
	`stakeholder_group` text NOT NULL,
	`language` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_unique` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_by_person` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE INDEX `sessions_by_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `snapshots` (
	`meeting_id` text NOT NULL,
	`seq` integer NOT NULL,
	`law_version` text NOT NULL,
	`state` blob NOT NULL,
	PRIMARY KEY(`meeting_id`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `compilations` (
	`meeting_id` text NOT NULL,
	`version` integer NOT NULL,
	`date` text NOT NULL,
	`introduction` text NOT NULL,
	`published_at` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `version`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `passage_sources` (
	`meeting_id` text NOT NULL,
	`version` integer NOT NULL,
	`passage_id` text NOT NULL,
	`position` integer NOT NULL,
	`contribution_id` text NOT NULL,
	`paragraph` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `version`, `passage_id`, `position`),
	FOREIGN KEY (`contribution_id`) REFERENCES `contributions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`,`version`,`passage_id`) REFERENCES `passages`(`meeting_id`,`version`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `passages` (
	`meeting_id` text NOT NULL,
	`version` integer NOT NULL,
	`position` integer NOT NULL,
	`id` text NOT NULL,
	`section_id` text NOT NULL,
	`number` text NOT NULL,
	`text` text NOT NULL,
	`language` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `version`, `position`),
	FOREIGN KEY (`meeting_id`,`version`,`section_id`) REFERENCES `sections`(`meeting_id`,`version`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `passages_by_id` ON `passages` (`meeting_id`,`version`,`id`);--> statement-breakpoint
CREATE TABLE `sections` (
	`meeting_id` text NOT NULL,
	`version` integer NOT NULL,
	`position` integer NOT NULL,
	`id` text NOT NULL,
	`agenda_item_id` text NOT NULL,
	`number` text NOT NULL,
	`title` text NOT NULL,
	`lead` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `version`, `position`),
	FOREIGN KEY (`meeting_id`,`version`) REFERENCES `compilations`(`meeting_id`,`version`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sections_by_id` ON `sections` (`meeting_id`,`version`,`id`);