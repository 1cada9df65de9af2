import { and, asc, eq, gt, or } from 'drizzle-orm';
import type { ConsultationId, MeetingId } from '../shared/ids.ts';
import { MEETINGS_A_PAGE } from '../shared/protocol/page-sizes.ts';
import type { Db } from './open-database.ts';
import { meetings } from './schema.ts';

/** What is known of a meeting without its log. */
export type MeetingRow = {
  readonly id: MeetingId;
  readonly consultationId: ConsultationId;
  readonly title: string;
  /** The day, `YYYY-MM-DD`, at the place. */
  readonly date: string;
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

const laterThan = ({ id, date }: MeetingRow) =>
  or(gt(meetings.date, date), and(eq(meetings.date, date), gt(meetings.id, id)));

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
  document: meetings.document,
};
