CREATE TABLE `applications` (
	`meeting_id` text NOT NULL,
	`person` text NOT NULL,
	`applied_at` integer NOT NULL,
	`refused_at` integer,
	PRIMARY KEY(`meeting_id`, `person`)
);
--> statement-breakpoint
CREATE INDEX `applications_by_person` ON `applications` (`person`,`applied_at`);