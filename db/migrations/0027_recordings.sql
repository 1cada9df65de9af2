CREATE TABLE `recordings` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`speaker` text NOT NULL,
	`device` text NOT NULL,
	`request_id` text,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`bytes` integer,
	`sha256` text,
	`broken_off` text
);
--> statement-breakpoint
CREATE INDEX `recordings_by_meeting` ON `recordings` (`meeting_id`,`started_at`);