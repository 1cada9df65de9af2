CREATE TABLE `compiling_events` (
	`meeting_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`command` text NOT NULL,
	`event` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `seq`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `compiling_events_by_command` ON `compiling_events` (`meeting_id`,`command`);--> statement-breakpoint
ALTER TABLE `passage_sources` ADD `contribution_version` integer;--> statement-breakpoint
ALTER TABLE `passages` ADD `shape` text;--> statement-breakpoint
CREATE TRIGGER `compiling_events_never_change` BEFORE UPDATE ON `compiling_events` BEGIN SELECT RAISE(ABORT, 'what was done to a draft is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `compiling_events_never_vanish` BEFORE DELETE ON `compiling_events` BEGIN SELECT RAISE(ABORT, 'what was done to a draft is append-only'); END;
