import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { MeetingId, PersonId } from '../../shared/ids.ts';
import type { Channel, Reminder, ReminderKind, ReminderWishes } from '../../shared/reminding/reminder.ts';
import { people } from '../schema.ts';

const person = () =>
  text()
    .$type<PersonId>()
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' });

/** What somebody has been told, or is about to be: nobody is told twice. `seq`: the record of the log that made it due. */
export const reminders = sqliteTable(
  'reminders',
  {
    id: integer().primaryKey(),
    meetingId: text().$type<MeetingId>().notNull(),
    person: person(),
    kind: text().$type<ReminderKind>().notNull(),
    about: text().notNull(),
    seq: integer().notNull(),
    at: integer().notNull(),
  },
  (table) => [
    uniqueIndex('reminders_once').on(table.meetingId, table.person, table.kind, table.about),
    index('reminders_by_time').on(table.at),
  ],
);

/** What has still to leave: a row for each browser and each letter, which goes when it is on its way. Moments in ms. */
export const reminderSendings = sqliteTable(
  'reminder_sendings',
  {
    id: integer().primaryKey(),
    meetingId: text().$type<MeetingId>().notNull(),
    person: person(),
    channel: text().$type<Channel>().notNull(),
    /** The browser; null for a letter. */
    subscription: integer().references(() => pushSubscriptions.id, { onDelete: 'cascade' }),
    reminder: text({ mode: 'json' }).$type<Reminder>().notNull(),
    dueAt: integer().notNull(),
    endsAt: integer().notNull(),
    tries: integer().notNull(),
  },
  (table) => [index('reminder_sendings_by_time').on(table.dueAt)],
);

/** A browser that takes reminders: the address at its push service, and its keys (RFC 8291, base64url). */
export const pushSubscriptions = sqliteTable(
  'push_subscriptions',
  {
    id: integer().primaryKey(),
    person: person(),
    /** The sign-in with which it came: whoever signs out there is not reminded there. */
    sessionId: text().notNull(),
    endpoint: text().notNull(),
    p256dh: text().notNull(),
    auth: text().notNull(),
    /** This server's key when it came; null: before that was kept. */
    publicKey: text(),
    at: integer().notNull(),
  },
  (table) => [
    uniqueIndex('push_subscriptions_by_endpoint').on(table.endpoint),
    index('push_subscriptions_by_person').on(table.person),
    index('push_subscriptions_by_session').on(table.sessionId),
  ],
);

/** What a person wants; who has no row wants everything. */
export const reminderWishes = sqliteTable('reminder_wishes', {
  person: text()
    .$type<PersonId>()
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  wishes: text({ mode: 'json' }).$type<ReminderWishes>().notNull(),
});

/** With what this server shows push services who it is (VAPID, RFC 8292); one row, made when it is first wanted. */
export const pushKeys = sqliteTable('push_keys', {
  id: integer().primaryKey(),
  publicKey: text().notNull(),
  privateKey: text().notNull(),
});
