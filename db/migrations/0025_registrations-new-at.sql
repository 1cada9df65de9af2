ALTER TABLE `registrations` ADD `new_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE registrations SET new_at = changed_at;