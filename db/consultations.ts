import { createHash } from 'node:crypto';
import { asc, count, desc, eq } from 'drizzle-orm';
import type { ConsultationId, PersonId } from '../shared/ids.ts';
import type { CalendarEntry, ConsultationSummary } from '../shared/protocol/http-consultations.ts';
import type { Db } from './open-database.ts';
import { calendarEntries, consultations, contributions, meetings } from './schema.ts';

export type Consultation = Omit<ConsultationSummary, 'meetings' | 'contributionCount'> & {
  /** Paragraphs. */
  readonly background: readonly string[];
};

/** `at` in ms. */
export function addConsultation({ orm }: Db, consultation: Consultation, by: PersonId, at: number): void {
  const { calendar, ...row } = consultation;
  orm.transaction((tx) => {
    tx.insert(consultations)
      .values({ ...row, createdBy: by, createdAt: at })
      .run();
    const entries = calendar.map((entry) => ({ ...entry, consultationId: consultation.id }));
    if (entries.length > 0) tx.insert(calendarEntries).values(entries).run();
  });
}

/** What can still be said otherwise after a consultation has been founded. */
export type ConsultationWording = Pick<Consultation, 'title' | 'letter' | 'question' | 'background' | 'calendar'>;

/** Names a wording, so that who changes it can say which one they have read. The ids of its days do not count. */
export function revisionOf({ title, letter, question, background, calendar }: ConsultationWording): string {
  const days = calendar.map(({ date, what }) => [date, what]);
  const text = JSON.stringify([title, letter, question, background, days]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

/** False, and nothing is changed, when the wording is no longer the one of that revision. */
export function changeWording(db: Db, id: ConsultationId, wording: ConsultationWording, revision: string): boolean {
  const { calendar, ...row } = wording;
  return db.orm.transaction((tx) => {
    const present = consultationById(db, id);
    if (!present || revisionOf(present) !== revision) return false;
    tx.update(consultations).set(row).where(eq(consultations.id, id)).run();
    tx.delete(calendarEntries).where(eq(calendarEntries.consultationId, id)).run();
    const entries = calendar.map((entry) => ({ ...entry, consultationId: id }));
    if (entries.length > 0) tx.insert(calendarEntries).values(entries).run();
    return true;
  });
}

/** The newest first. */
export const listConsultations = (db: Db): readonly ConsultationSummary[] =>
  db.orm
    .select()
    .from(consultations)
    .orderBy(desc(consultations.createdAt))
    .all()
    .map(({ background: _, createdBy: _by, createdAt: _at, takenDownAt: _down, ...row }) => ({
      ...row,
      ...attachedTo(db, row.id),
    }));

export function consultationById(db: Db, id: ConsultationId): (Consultation & ConsultationSummary) | null {
  const found = db.orm.select().from(consultations).where(eq(consultations.id, id)).get();
  if (!found) return null;
  const { createdBy: _by, createdAt: _at, takenDownAt: _down, ...row } = found;
  return { ...row, ...attachedTo(db, id) };
}

export const hasAnyConsultation = ({ orm }: Db): boolean =>
  orm.select({ id: consultations.id }).from(consultations).limit(1).get() !== undefined;

const attachedTo = (db: Db, id: ConsultationId) => ({
  calendar: calendarOf(db, id),
  meetings: db.orm
    .select({ id: meetings.id, title: meetings.title, date: meetings.date })
    .from(meetings)
    .where(eq(meetings.consultationId, id))
    .orderBy(asc(meetings.date))
    .all(),
  contributionCount:
    db.orm.select({ n: count() }).from(contributions).where(eq(contributions.consultationId, id)).get()?.n ?? 0,
});

const calendarOf = ({ orm }: Db, id: ConsultationId): readonly CalendarEntry[] =>
  orm
    .select({ id: calendarEntries.id, date: calendarEntries.date, what: calendarEntries.what })
    .from(calendarEntries)
    .where(eq(calendarEntries.consultationId, id))
    .orderBy(asc(calendarEntries.date))
    .all();
