CREATE TABLE `registration_notices` (
	`meeting_id` text NOT NULL,
	`person` text NOT NULL,
	`told_until` integer NOT NULL,
	`due_at` integer,
	`tries` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `person`)
);
--> statement-breakpoint
CREATE INDEX `registration_notices_by_time` ON `registration_notices` (`due_at`);--> statement-breakpoint
ALTER TABLE `focal_points` ADD `plain_organisation` text;--> statement-breakpoint
CREATE INDEX `focal_points_of_entity` ON `focal_points` (`meeting_id`,`plain_organisation`);--> statement-breakpoint
ALTER TABLE `registrations` ADD `plain_organisation` text;--> statement-breakpoint
CREATE INDEX `registrations_by_beginning` ON `registrations` (`meeting_id`,`made_at`,`id`);--> statement-breakpoint
CREATE INDEX `registrations_of_entity` ON `registrations` (`meeting_id`,`plain_organisation`,`made_at`,`id`);--> statement-breakpoint
CREATE INDEX `registrations_by_state` ON `registrations` (`meeting_id`,`state`);