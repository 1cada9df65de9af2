CREATE TABLE `screen_links` (
	`id` text PRIMARY KEY NOT NULL,
	`key_hash` text NOT NULL,
	`meeting_id` text NOT NULL,
	`made_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`made_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `screen_links_keyHash_unique` ON `screen_links` (`key_hash`);