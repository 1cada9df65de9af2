CREATE TABLE `minutes_revisions` (
	`meeting_id` text NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	`seq` integer NOT NULL,
	`text_seq` integer NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `number`)
);

--> statement-breakpoint
CREATE TRIGGER `minutes_revisions_never_change` BEFORE UPDATE ON `minutes_revisions` BEGIN SELECT RAISE(ABORT, 'the revisions of the minutes are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `minutes_revisions_never_vanish` BEFORE DELETE ON `minutes_revisions` BEGIN SELECT RAISE(ABORT, 'the revisions of the minutes are append-only'); END;
