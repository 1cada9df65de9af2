import { and, asc, desc, eq, gt, inArray, lte, or } from 'drizzle-orm';
import type { ConsultationId, MeetingId } from '../shared/ids.ts';
import { MEETINGS_A_PAGE } from '../shared/protocol/fields/sizes.ts';
import type { Appointment, Hours } from '../shared/sitting/sitting.ts';
import type { Db } from './open-database.ts';
import { consultations, meetings } from './schema.ts';

/** What is known about a meeting without its log. */
export type MeetingRow = {
  readonly id: MeetingId;
  readonly consultationId: ConsultationId;
  readonly title: string;
  /** The day, `YYYY-MM-DD`, at the place. */
  readonly date: string;
  /** At the place; null: nothing but the day is known. */
  readonly hours: Hours | null;
  /** The symbol of the report; empty when there is none. */
  readonly document: string;
};

/** `at` in ms. */
export function addMeeting(db: Db, meeting: MeetingRow, at: number): void {
  db.changed();
  db.orm
    .insert(meetings)
    .values({ ...meeting, createdAt: at })
    .run();
}

export const meetingById = ({ orm }: Db, id: MeetingId): MeetingRow | null =>
  orm.select(columns).from(meetings).where(eq(meetings.id, id)).get() ?? null;

export const listMeetings = ({ orm }: Db): readonly MeetingRow[] =>
  orm.select(columns).from(meetings).orderBy(asc(meetings.date), asc(meetings.id)).all();

/** A page of them, the earliest first: those after that one. */
export function pageOfMeetings(db: Db, after: MeetingId | null): readonly MeetingRow[] {
  const last = after === null ? null : meetingById(db, after);
  return db.orm
    .select(columns)
    .from(meetings)
    .where(last === null ? undefined : laterThan(last))
    .orderBy(asc(meetings.date), asc(meetings.id))
    .limit(MEETINGS_A_PAGE)
    .all();
}

/** Those on a day, `YYYY-MM-DD`, or before, the latest first: a page of them. */
export const meetingsUntil = ({ orm }: Db, day: string): readonly MeetingId[] =>
  orm
    .select({ id: meetings.id })
    .from(meetings)
    .where(lte(meetings.date, day))
    .orderBy(desc(meetings.date), asc(meetings.id))
    .limit(MEETINGS_A_PAGE)
    .all()
    .map(({ id }) => id);

/** What a calendar needs of a meeting that its appointment does not say, also of one that is called off. `foundedAt` in ms. */
export const calendarFactsOf = ({ orm }: Db, id: MeetingId) =>
  orm
    .select({
      meetingId: meetings.id,
      consultationId: meetings.consultationId,
      group: consultations.group,
      foundedAt: meetings.createdAt,
    })
    .from(meetings)
    .innerJoin(consultations, eq(meetings.consultationId, consultations.id))
    .where(eq(meetings.id, id))
    .get() ?? null;

/**
 * What the log says of a meeting now; its consultation gets the same place. To be called in the transaction that writes the log.
 */
export function keepAppointment({ raw, changed }: Pick<Db, 'raw' | 'changed'>, id: MeetingId, to: Appointment): void {
  const { title, date, hours, place, timeZone } = to;
  changed();
  raw
    .prepare('UPDATE meetings SET title = ?, date = ?, hours = ? WHERE id = ?')
    .run(title, date, hours && JSON.stringify(hours), id);
  raw
    .prepare(
      'UPDATE consultations SET place = ?, time_zone = ? WHERE id = (SELECT consultation_id FROM meetings WHERE id = ?)',
    )
    .run(place, timeZone, id);
}

const laterThan = ({ id, date }: MeetingRow) =>
  or(gt(meetings.date, date), and(eq(meetings.date, date), gt(meetings.id, id)));

/** When the meetings of these days, `YYYY-MM-DD`, take place. */
export const appointmentsOn = ({ orm }: Db, days: readonly string[]) =>
  orm
    .select({ id: meetings.id, date: meetings.date, hours: meetings.hours, timeZone: consultations.timeZone })
    .from(meetings)
    .innerJoin(consultations, eq(meetings.consultationId, consultations.id))
    .where(inArray(meetings.date, [...days]))
    .all();

/** The meetings of one consultation. */
export const meetingsOf = ({ orm }: Db, consultation: ConsultationId): readonly MeetingId[] =>
  orm
    .select({ id: meetings.id })
    .from(meetings)
    .where(eq(meetings.consultationId, consultation))
    .all()
    .map(({ id }) => id);

const columns = {
  id: meetings.id,
  consultationId: meetings.consultationId,
  title: meetings.title,
  date: meetings.date,
  hours: meetings.hours,
  document: meetings.document,
};
