CREATE TABLE `account_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`purpose` text NOT NULL,
	`email` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_links_by_person` ON `account_links` (`person`,`purpose`);--> statement-breakpoint
CREATE TABLE `letters` (
	`id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`kind` text NOT NULL,
	`person` text NOT NULL,
	`to_hash` text NOT NULL,
	`outcome` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `letters_by_time` ON `letters` (`at`);--> statement-breakpoint
CREATE INDEX `letters_by_person` ON `letters` (`person`,`at`);--> statement-breakpoint
CREATE INDEX `letters_by_address` ON `letters` (`to_hash`,`at`);--> statement-breakpoint
DROP INDEX `people_email_unique`;--> statement-breakpoint
ALTER TABLE `people` ADD `verified_at` integer;--> statement-breakpoint
UPDATE `people` SET `verified_at` = `created_at`;--> statement-breakpoint
CREATE INDEX `people_by_email` ON `people` (`email`,`created_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `people_by_verified_email` ON `people` (`email`) WHERE "people"."verified_at" is not null;--> statement-breakpoint
ALTER TABLE `sessions` ADD `token_hash` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `created_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `seen_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `device` text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE `sessions` SET `token_hash` = `id`, `created_at` = unixepoch() * 1000, `seen_at` = unixepoch() * 1000;--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_tokenHash_unique` ON `sessions` (`token_hash`);