import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Role } from '../../shared/actor.ts';
import type { Mode } from '../../shared/attendance/attendance.ts';
import type { OwnGroup, Region } from '../../shared/attendance/profile.ts';
import type { MeetingId, PersonId, RegistrationId } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import type { ComingAs, Need, RegistrationState } from '../../shared/registration/registration.ts';

/** People who register for a meeting, one row each; needs are private. Moments in ms. */
export const registrations = sqliteTable(
  'registrations',
  {
    id: text().$type<RegistrationId>().primaryKey(),
    meetingId: text().$type<MeetingId>().notNull(),
    person: text().$type<PersonId>().notNull(),
    name: text().notNull(),
    organisation: text().notNull(),
    /** Without accents, case and spaces; null: from before there was this column, until the database is opened. */
    plainOrganisation: text(),
    country: text().notNull(),
    region: text().$type<Region>().notNull(),
    jobTitle: text().notNull(),
    stakeholderGroup: text().$type<OwnGroup>().notNull(),
    mode: text().$type<Mode>().notNull(),
    comingAs: text().$type<ComingAs>().notNull(),
    languages: text({ mode: 'json' }).$type<readonly Language[]>().notNull(),
    needs: text({ mode: 'json' }).$type<readonly Need[]>().notNull(),
    needsInWords: text().notNull(),
    state: text().$type<RegistrationState>().notNull(),
    version: integer().notNull(),
    reason: text().notNull().default(''),
    madeAt: integer().notNull(),
    changedAt: integer().notNull(),
    /** Those who decide and know of nothing since have not heard of it. */
    newAt: integer().notNull().default(0),
    decidedBy: text().$type<PersonId>(),
    /** The role that the approval has given, and none other has since; null: it gave none, or took it again. */
    gave: text().$type<Role>(),
    /** The record with which the role was taken again; null: it was not. */
    tookWith: integer(),
    /** How often somebody decided the other way after a decision. */
    turns: integer().notNull().default(0),
  },
  (table) => [
    uniqueIndex('registrations_by_person').on(table.meetingId, table.person),
    index('registrations_of_person').on(table.person, table.state),
    index('registrations_by_time').on(table.meetingId, table.changedAt),
    index('registrations_by_beginning').on(table.meetingId, table.madeAt, table.id),
    index('registrations_of_entity').on(table.meetingId, table.plainOrganisation, table.madeAt, table.id),
    index('registrations_by_state').on(table.meetingId, table.state),
  ],
);

/** Days, `YYYY-MM-DD` at the place. A meeting without a row registers until it is closed. */
export const registrationTerms = sqliteTable('registration_terms', {
  meetingId: text().$type<MeetingId>().primaryKey(),
  opens: text(),
  closes: text(),
});

/** The right to decide for an organisation, given to an address; `country` is empty where it does not matter. */
export const focalPoints = sqliteTable(
  'focal_points',
  {
    meetingId: text().$type<MeetingId>().notNull(),
    /** Lower case. */
    email: text().notNull(),
    organisation: text().notNull(),
    plainOrganisation: text(),
    country: text().notNull(),
    givenBy: text().$type<PersonId>().notNull(),
    givenAt: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.email] }),
    index('focal_points_of_entity').on(table.meetingId, table.plainOrganisation),
  ],
);

/** What somebody who decides about registrations was told of them by letter, and whether there is more to tell. Moments in ms. */
export const registrationNotices = sqliteTable(
  'registration_notices',
  {
    meetingId: text().$type<MeetingId>().notNull(),
    person: text().$type<PersonId>().notNull(),
    /** They know of what came until then. */
    toldUntil: integer().notNull(),
    /** Null: there is nothing to tell. */
    dueAt: integer(),
    tries: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.person] }),
    index('registration_notices_by_time').on(table.dueAt),
  ],
);
