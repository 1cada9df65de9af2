CREATE TABLE `decision_letters` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person` text NOT NULL,
	`page` text NOT NULL,
	`about` text NOT NULL,
	`what` text NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`due_at` integer NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decision_letters_by_page` ON `decision_letters` (`person`,`page`);--> statement-breakpoint
CREATE INDEX `decision_letters_by_time` ON `decision_letters` (`due_at`);