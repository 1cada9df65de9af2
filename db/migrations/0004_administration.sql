CREATE TABLE `acts` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`type` text NOT NULL,
	`person` text,
	`act` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `acts_by_person` ON `acts` (`person`);--> statement-breakpoint
CREATE INDEX `acts_by_type` ON `acts` (`type`);--> statement-breakpoint
ALTER TABLE `consultations` ADD `taken_down_at` integer;--> statement-breakpoint
ALTER TABLE `contributions` ADD `taken_down_at` integer;--> statement-breakpoint
ALTER TABLE `invitations` ADD `revoked_at` integer;--> statement-breakpoint
ALTER TABLE `people` ADD `administrator` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `disabled_at` integer;
--> statement-breakpoint
CREATE TRIGGER `acts_never_change` BEFORE UPDATE ON `acts` BEGIN SELECT RAISE(ABORT, 'the log of acts is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `acts_never_vanish` BEFORE DELETE ON `acts` BEGIN SELECT RAISE(ABORT, 'the log of acts is append-only'); END;
