import { createHash } from 'node:crypto';
import { and, asc, count, desc, eq, getTableColumns, inArray, isNull, lt, or } from 'drizzle-orm';
import type { ConsultationId, PersonId } from '../../shared/ids.ts';
import { CONSULTATIONS_A_PAGE } from '../../shared/protocol/fields/sizes.ts';
import type { ConsultationSummary } from '../../shared/protocol/http/consultations/consultations.ts';
import type { Db } from '../open-database.ts';
import { calendarEntries, consultations, contributions, meetings } from '../schema.ts';
import { isThere } from './contributions.ts';

export type Consultation = Omit<ConsultationSummary, 'meetings' | 'contributionCount'> & {
  /** Paragraphs. */
  readonly background: readonly string[];
};

/** `at` in ms. */
export function addConsultation(db: Db, consultation: Consultation, by: PersonId, at: number): void {
  const { calendar, ...row } = consultation;
  db.changed();
  db.orm.transaction((tx) => {
    tx.insert(consultations)
      .values({ ...row, createdBy: by, createdAt: at })
      .run();
    const entries = calendar.map((entry) => ({ ...entry, consultationId: consultation.id }));
    if (entries.length > 0) tx.insert(calendarEntries).values(entries).run();
  });
}

/** What can still be changed after a consultation has been created. */
export type ConsultationWording = Pick<
  Consultation,
  'title' | 'letter' | 'question' | 'background' | 'calendar' | 'deadline'
>;

/** Identifies a wording, so that a person who changes it can say which one they have read. The ids of its days do not count. */
export function revisionOf({ title, letter, question, background, calendar, deadline }: ConsultationWording): string {
  const days = calendar.map(({ date, what }) => [date, what]);
  const text = JSON.stringify([title, letter, question, background, days, deadline?.day, deadline?.late]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

/** False, and nothing is changed, when the wording is no longer the one of that revision. */
export function changeWording(db: Db, id: ConsultationId, wording: ConsultationWording, revision: string): boolean {
  const { calendar, ...row } = wording;
  return db.orm.transaction((tx) => {
    const present = consultationById(db, id);
    if (!present || revisionOf(present) !== revision) return false;
    db.changed();
    tx.update(consultations).set(row).where(eq(consultations.id, id)).run();
    tx.delete(calendarEntries).where(eq(calendarEntries.consultationId, id)).run();
    const entries = calendar.map((entry) => ({ ...entry, consultationId: id }));
    if (entries.length > 0) tx.insert(calendarEntries).values(entries).run();
    return true;
  });
}

/** `at` in ms; null: it is open again. */
export function closeConsultation(db: Db, id: ConsultationId, at: number | null): void {
  db.changed();
  db.orm.update(consultations).set({ closedAt: at }).where(eq(consultations.id, id)).run();
}

/** Nobody finds it any more. What belongs to it, such as the logs of its meetings, stays where it is. `at` in ms. */
export function deleteConsultation(db: Db, id: ConsultationId, at: number): void {
  db.changed();
  db.orm.update(consultations).set({ deletedAt: at, takenDownAt: at }).where(eq(consultations.id, id)).run();
}

/** A page of them, the newest first: those after that one. */
export function listConsultations(db: Db, after: ConsultationId | null = null): readonly ConsultationSummary[] {
  const last = after === null ? null : foundedAt(db, after);
  if (last === undefined) return [];
  const rows = db.orm
    .select(listed)
    .from(consultations)
    .where(and(isShown(), last === null ? undefined : earlierThan(last)))
    .orderBy(desc(consultations.createdAt), desc(consultations.id))
    .limit(CONSULTATIONS_A_PAGE)
    .all();
  const ids = rows.map(({ id }) => id);
  const attached = attachedTo(db, ids);
  return rows.map((row) => ({ ...row, ...attached(row.id) }));
}

const {
  background: _,
  createdBy: _by,
  createdAt: _at,
  takenDownAt: _down,
  deletedAt: _deleted,
  ...listed
} = getTableColumns(consultations);

type Founded = { readonly id: ConsultationId; readonly createdAt: number };

export const hasConsultation = (db: Db, id: ConsultationId): boolean => foundedAt(db, id) !== undefined;

/** What was taken down is visible to administrators alone. */
const isShown = () => isNull(consultations.takenDownAt);

const foundedAt = ({ orm }: Db, id: ConsultationId): Founded | undefined =>
  orm
    .select({ id: consultations.id, createdAt: consultations.createdAt })
    .from(consultations)
    .where(eq(consultations.id, id))
    .get();

const earlierThan = ({ id, createdAt }: Founded) =>
  or(lt(consultations.createdAt, createdAt), and(eq(consultations.createdAt, createdAt), lt(consultations.id, id)));

export function consultationById(db: Db, id: ConsultationId): (Consultation & ConsultationSummary) | null {
  const found = db.orm
    .select()
    .from(consultations)
    .where(and(eq(consultations.id, id), isShown()))
    .get();
  if (!found) return null;
  const { createdBy: _by, createdAt: _at, takenDownAt: _down, deletedAt: _deleted, ...row } = found;
  return { ...row, ...attachedTo(db, [id])(id) };
}

export const hasAnyConsultation = ({ orm }: Db): boolean =>
  orm.select({ id: consultations.id }).from(consultations).limit(1).get() !== undefined;

/** Calendar, meetings and count of each of these consultations, in three queries for all of them. */
function attachedTo(db: Db, ids: readonly ConsultationId[]) {
  const calendars = groupOf(daysOf(db, ids));
  const sittings = groupOf(meetingsOf(db, ids));
  const counts = new Map(contributionCounts(db, ids).map(({ of, n }) => [of, n]));
  return (id: ConsultationId) => ({
    calendar: calendars.get(id) ?? [],
    meetings: sittings.get(id) ?? [],
    contributionCount: counts.get(id) ?? 0,
  });
}

function groupOf<T extends { readonly of: ConsultationId }>(rows: readonly T[]) {
  const groups = new Map<ConsultationId, Omit<T, 'of'>[]>();
  for (const { of, ...row } of rows) {
    const group = groups.get(of) ?? [];
    groups.set(of, group);
    group.push(row);
  }
  return groups;
}

const daysOf = ({ orm }: Db, ids: readonly ConsultationId[]) =>
  orm
    .select({
      of: calendarEntries.consultationId,
      id: calendarEntries.id,
      date: calendarEntries.date,
      what: calendarEntries.what,
    })
    .from(calendarEntries)
    .where(inArray(calendarEntries.consultationId, [...ids]))
    .orderBy(asc(calendarEntries.date))
    .all();

const meetingsOf = ({ orm }: Db, ids: readonly ConsultationId[]) =>
  orm
    .select({
      of: meetings.consultationId,
      id: meetings.id,
      title: meetings.title,
      date: meetings.date,
      hours: meetings.hours,
    })
    .from(meetings)
    .where(inArray(meetings.consultationId, [...ids]))
    .orderBy(asc(meetings.date))
    .all();

const contributionCounts = ({ orm }: Db, ids: readonly ConsultationId[]) =>
  orm
    .select({ of: contributions.consultationId, n: count() })
    .from(contributions)
    .where(and(inArray(contributions.consultationId, [...ids]), isThere()))
    .groupBy(contributions.consultationId)
    .all();
