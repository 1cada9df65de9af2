CREATE TABLE `accepted_wordings` (
	`meeting_id` text NOT NULL,
	`version` integer NOT NULL,
	`position` integer NOT NULL,
	`annotation_id` text NOT NULL,
	`passage_id` text NOT NULL,
	`suggested_by` text NOT NULL,
	`accepted_by` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `version`, `position`),
	FOREIGN KEY (`meeting_id`,`version`) REFERENCES `compilations`(`meeting_id`,`version`) ON UPDATE no action ON DELETE no action
);
