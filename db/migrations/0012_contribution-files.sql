CREATE TABLE `file_pieces` (
	`hash` text NOT NULL,
	`n` integer NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`hash`, `n`)
);
--> statement-breakpoint
CREATE TABLE `files` (
	`hash` text PRIMARY KEY NOT NULL,
	`size` integer NOT NULL,
	`is_whole` integer NOT NULL,
	`touched_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `uploads` (
	`consultation_id` text NOT NULL,
	`person` text NOT NULL,
	`hash` text NOT NULL,
	`name` text NOT NULL,
	`title` text NOT NULL,
	`language` text,
	`paragraphs` text NOT NULL,
	`shapes` text NOT NULL,
	`losses` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`consultation_id`, `person`, `hash`),
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hash`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `uploads_by_file` ON `uploads` (`hash`);--> statement-breakpoint
CREATE INDEX `uploads_by_moment` ON `uploads` (`at`);--> statement-breakpoint
ALTER TABLE `contribution_versions` ADD `shapes` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `contribution_versions` ADD `file` text;--> statement-breakpoint
ALTER TABLE `contribution_versions` ADD `file_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `contributions` ADD `shapes` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `contributions` ADD `file` text;--> statement-breakpoint
ALTER TABLE `contributions` ADD `file_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `contributions` ADD `acceptance` text DEFAULT 'accepted' NOT NULL;--> statement-breakpoint
ALTER TABLE `contributions` ADD `declined_because` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `contributions` ADD `sent_as` text;--> statement-breakpoint
CREATE UNIQUE INDEX `contributions_by_sending` ON `contributions` (`person`,`sent_as`);--> statement-breakpoint
CREATE INDEX `contributions_by_file` ON `contributions` (`file`);