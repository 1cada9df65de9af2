CREATE TABLE `answering_events` (
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
CREATE UNIQUE INDEX `answering_events_by_command` ON `answering_events` (`meeting_id`,`command`);--> statement-breakpoint
CREATE TRIGGER `answering_events_never_change` BEFORE UPDATE ON `answering_events` BEGIN SELECT RAISE(ABORT, 'what was said of contributions is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `answering_events_never_vanish` BEFORE DELETE ON `answering_events` BEGIN SELECT RAISE(ABORT, 'what was said of contributions is append-only'); END;
