CREATE TRIGGER `events_never_change` BEFORE UPDATE ON `events` BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `events_never_vanish` BEFORE DELETE ON `events` BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `minutes_updates_never_change` BEFORE UPDATE ON `minutes_updates` BEGIN SELECT RAISE(ABORT, 'the updates of the minutes are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `minutes_updates_never_vanish` BEFORE DELETE ON `minutes_updates` BEGIN SELECT RAISE(ABORT, 'the updates of the minutes are append-only'); END;
