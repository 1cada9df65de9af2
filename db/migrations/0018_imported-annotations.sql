CREATE TABLE `imported_annotations` (
	`meeting_id` text NOT NULL,
	`annotation_id` text NOT NULL,
	`said` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `annotation_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
