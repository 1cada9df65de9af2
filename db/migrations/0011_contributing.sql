CREATE TABLE `contribution_versions` (
	`contribution_id` text NOT NULL,
	`version` integer NOT NULL,
	`language` text NOT NULL,
	`title` text NOT NULL,
	`paragraphs` text NOT NULL,
	`until` text NOT NULL,
	`replaced_at` integer NOT NULL,
	PRIMARY KEY(`contribution_id`, `version`),
	FOREIGN KEY (`contribution_id`) REFERENCES `contributions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `consultations` ADD `deadline` text;--> statement-breakpoint
ALTER TABLE `consultations` ADD `closed_at` integer;--> statement-breakpoint
ALTER TABLE `consultations` ADD `deleted_at` integer;--> statement-breakpoint
ALTER TABLE `contributions` ADD `late` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `contributions` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `contributions` ADD `corrected_on` text;--> statement-breakpoint
ALTER TABLE `contributions` ADD `withdrawn_on` text;