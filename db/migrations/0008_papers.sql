CREATE TABLE `papers` (
	`seq` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`paper` text NOT NULL,
	`content` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `papers_by_paper` ON `papers` (`kind`,`paper`);
--> statement-breakpoint
CREATE TRIGGER `papers_never_change` BEFORE UPDATE ON `papers` BEGIN SELECT RAISE(ABORT, 'the entries of papers are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `papers_never_vanish` BEFORE DELETE ON `papers` BEGIN SELECT RAISE(ABORT, 'the entries of papers are append-only'); END;
