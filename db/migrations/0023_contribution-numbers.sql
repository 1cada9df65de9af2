ALTER TABLE `contributions` ADD `number` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `contributions_by_number` ON `contributions` (`consultation_id`,`number`);--> statement-breakpoint
UPDATE contributions SET number = ranked.number FROM (
  SELECT id, row_number() OVER (PARTITION BY consultation_id ORDER BY date, created_at, rowid) AS number
  FROM contributions WHERE acceptance = 'accepted'
) AS ranked WHERE contributions.id = ranked.id;
