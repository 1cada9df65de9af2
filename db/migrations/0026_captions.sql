CREATE TABLE `caption_events` (
	`meeting_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`command` text NOT NULL,
	`event` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `seq`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `caption_events_by_command` ON `caption_events` (`meeting_id`,`command`);--> statement-breakpoint
CREATE TABLE `caption_feeds` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`meeting_id` text NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`machine` integer NOT NULL,
	`made_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`made_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `caption_feeds_tokenHash_unique` ON `caption_feeds` (`token_hash`);--> statement-breakpoint
CREATE TRIGGER `caption_events_never_change` BEFORE UPDATE ON `caption_events` BEGIN SELECT RAISE(ABORT, 'captions are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `caption_events_never_vanish` BEFORE DELETE ON `caption_events` BEGIN SELECT RAISE(ABORT, 'captions are append-only'); END;
