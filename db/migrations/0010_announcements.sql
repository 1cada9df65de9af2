CREATE TABLE `announcements` (
	`id` integer PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`email` text NOT NULL,
	`language` text NOT NULL,
	`about` text NOT NULL,
	`by` text NOT NULL,
	`before` text NOT NULL,
	`now` text NOT NULL,
	`changes` integer NOT NULL,
	`due_at` integer NOT NULL,
	`tries` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `announcements_by_recipient` ON `announcements` (`meeting_id`,`email`);--> statement-breakpoint
CREATE INDEX `announcements_by_time` ON `announcements` (`due_at`);--> statement-breakpoint
ALTER TABLE `invitations` ADD `language` text DEFAULT 'en' NOT NULL;