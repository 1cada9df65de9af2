import { isNotNull } from 'drizzle-orm';
import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { OwnGroup, Region, StakeholderGroup } from '../shared/attendance/profile.ts';
import type { CommandId, ConsultationId, ContributionId, MeetingId, MessageId, PersonId } from '../shared/ids.ts';
import type { Language } from '../shared/languages/language.ts';
import type { Acceptance, Deadline } from '../shared/paper/contributing.ts';
import type { Shape } from '../shared/paper/shape.ts';
import type { Hours } from '../shared/sitting/sitting.ts';

/** A moment: milliseconds since 1970 UTC. A day is text, `YYYY-MM-DD`, at the place of the meeting. */
const moment = () => integer().notNull();

/** What others may know about somebody. It is also copied onto each contribution, which keeps it as it was on its day. */
const profile = {
  name: text().notNull(),
  organisation: text().notNull(),
  /** ISO 3166-1 alpha-2; `ZZ` for a country that is described and not named. */
  country: text().notNull(),
  region: text().$type<Region>().notNull(),
  jobTitle: text().notNull(),
  stakeholderGroup: text().$type<OwnGroup>().notNull(),
};

/**
 * Accounts. E-mail addresses are stored in lower case. Anybody can name any address: it belongs to one account alone once that
 * account has verified it.
 */
export const people = sqliteTable(
  'people',
  {
    id: text().$type<PersonId>().primaryKey(),
    email: text().notNull(),
    /** A PHC string of argon2id. */
    passwordHash: text().notNull(),
    ...profile,
    /** The language of the interface. */
    language: text().$type<Language>().notNull(),
    createdAt: moment(),
    /** When the address was shown to be this person's, or an administrator admitted them; null: not yet. */
    verifiedAt: integer(),
    /** Whether somebody administers this server; it says nothing about any meeting. */
    administrator: integer({ mode: 'boolean' }).notNull().default(false),
    /** Since when the account is disabled; null: it is not. */
    disabledAt: integer(),
  },
  (table) => [
    index('people_by_email').on(table.email, table.createdAt),
    uniqueIndex('people_by_verified_email').on(table.email).where(isNotNull(table.verifiedAt)),
  ],
);

export const consultations = sqliteTable('consultations', {
  id: text().$type<ConsultationId>().primaryKey(),
  title: text().notNull(),
  /** The group that consults, as `CWG-Internet`. */
  group: text().notNull(),
  /** The symbol of the letter of invitation, as `CL-15/31`; empty when there is none. */
  letter: text().notNull(),
  question: text().notNull(),
  /** Paragraphs. */
  background: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
  place: text().notNull(),
  timeZone: text().notNull(),
  isSample: integer({ mode: 'boolean' }).notNull(),
  createdBy: text()
    .$type<PersonId>()
    .notNull()
    .references(() => people.id),
  createdAt: moment(),
  /** Null: contributions are taken as long as it is not closed. */
  deadline: text({ mode: 'json' }).$type<Deadline>(),
  /** Since when it takes neither contributions nor invitations; null: it is not closed. */
  closedAt: integer(),
  /** Since when nobody but administrators sees it; null: everybody does. */
  takenDownAt: integer(),
  /** When its secretary deleted it; it is taken down since, for good. */
  deletedAt: integer(),
});

const consultationId = () =>
  text()
    .$type<ConsultationId>()
    .notNull()
    .references(() => consultations.id);

/** The time line of a consultation, in the order of its days. */
export const calendarEntries = sqliteTable(
  'calendar_entries',
  { consultationId: consultationId(), id: text().notNull(), date: text().notNull(), what: text().notNull() },
  (table) => [primaryKey({ columns: [table.consultationId, table.id] })],
);

/** Contributions as they were received. `person` is null for one that reached the secretariat in another way. */
export const contributions = sqliteTable(
  'contributions',
  {
    id: text().$type<ContributionId>().primaryKey(),
    consultationId: consultationId(),
    /** Among those of its consultation, counted from 1, from the moment when everybody may see it, and for ever. */
    number: integer(),
    person: text()
      .$type<PersonId>()
      .references(() => people.id),
    /** Day of receipt. */
    date: text().notNull(),
    ...profile,
    stakeholderGroup: text().$type<StakeholderGroup>().notNull(),
    /** The country in the contributor's words. */
    countryName: text().notNull(),
    language: text().$type<Language>().notNull(),
    title: text().notNull(),
    /** Paragraph n, counted from 1, is `paragraphs[n - 1]`. */
    paragraphs: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
    /** As many as paragraphs, or none where all are plain. */
    shapes: text({ mode: 'json' }).$type<readonly Shape[]>().notNull().default([]),
    /** The file whose words these are, and its name as it came; null where they were written into the form. */
    file: text(),
    fileName: text().notNull().default(''),
    /** A remark to be shown with the text; empty when there is none. */
    notice: text().notNull(),
    createdAt: moment(),
    /** Whether it came after the deadline. */
    late: integer({ mode: 'boolean' }).notNull().default(false),
    /** Whether the secretary has accepted it; what came in time is. Those that were late before anybody decided are, too. */
    acceptance: text().$type<Acceptance>().notNull().default('accepted'),
    /** The secretary's reason; empty unless it was declined. */
    declinedBecause: text().notNull().default(''),
    /** Under which the contributor's browser sent it last; a resend is answered as before. */
    sentAs: text().$type<CommandId>(),
    /** Counted from 1: how often its author has corrected it, and one. */
    version: integer().notNull().default(1),
    /** Days, `YYYY-MM-DD` at the place, on which its author last corrected it, and withdrew it. */
    correctedOn: text(),
    withdrawnOn: text(),
    /** Since when nobody is shown its words, only that it was there; null: everybody is. */
    takenDownAt: integer(),
  },
  (table) => [
    index('contributions_by_consultation').on(table.consultationId, table.date),
    uniqueIndex('contributions_by_sending').on(table.person, table.sentAs),
    index('contributions_by_file').on(table.file),
    uniqueIndex('contributions_by_number').on(table.consultationId, table.number),
  ],
);

/** Only what must be found without folding the log; everything else about a meeting is in its log. */
export const meetings = sqliteTable(
  'meetings',
  {
    id: text().$type<MeetingId>().primaryKey(),
    consultationId: consultationId(),
    title: text().notNull(),
    date: text().notNull(),
    /** At the place; null: nothing but the day is known. */
    hours: text({ mode: 'json' }).$type<Hours>(),
    /** The symbol of the meeting's report, as `WG-Internet 6/S1`; empty when there is none. */
    document: text().notNull(),
    createdAt: moment(),
  },
  (table) => [index('meetings_by_consultation').on(table.consultationId)],
);

/**
 * Private messages: between one participant and the moderators (`participant` names them), or between the moderators and the chair
 * (`participant` is null). Never part of a log or a record.
 */
export const messages = sqliteTable(
  'messages',
  {
    id: text().$type<MessageId>().primaryKey(),
    meetingId: text().$type<MeetingId>().notNull(),
    participant: text().$type<PersonId>(),
    author: text().$type<PersonId>().notNull(),
    text: text().notNull(),
    at: moment(),
  },
  (table) => [index('messages_by_meeting').on(table.meetingId, table.at)],
);

/** The logs of all meetings. Triggers forbid UPDATE and DELETE. `event` is JSON, kept to the letter for the chain of hashes. */
export const events = sqliteTable(
  'events',
  {
    meetingId: text().$type<MeetingId>().notNull(),
    seq: integer().notNull(),
    at: moment(),
    by: text().$type<PersonId | 'system'>().notNull(),
    command: text().$type<CommandId>().notNull(),
    type: text().notNull(),
    event: text().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.seq] }),
    index('events_by_command').on(table.meetingId, table.command),
  ],
);

/** Updates of the minutes' rich text (Yjs), in the order received. Triggers forbid UPDATE and DELETE. */
export const minutesUpdates = sqliteTable(
  'minutes_updates',
  {
    meetingId: text().$type<MeetingId>().notNull(),
    seq: integer().notNull(),
    person: text().$type<PersonId | 'system' | 'carrier'>().notNull(),
    at: moment(),
    update: blob({ mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.seq] })],
);
