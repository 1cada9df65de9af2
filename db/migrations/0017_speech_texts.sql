CREATE TABLE `speech_texts` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`version` integer NOT NULL,
	`language` text NOT NULL,
	`title` text NOT NULL,
	`paragraphs` text NOT NULL,
	`shapes` text NOT NULL,
	`file` text,
	`file_name` text NOT NULL,
	`handed_in_by` text NOT NULL,
	`at` integer NOT NULL,
	`sent_as` text
);
--> statement-breakpoint
CREATE INDEX `speech_texts_by_meeting` ON `speech_texts` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `speech_texts_by_file` ON `speech_texts` (`file`);