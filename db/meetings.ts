import { asc, eq } from 'drizzle-orm';
import type { ConsultationId, MeetingId } from '../shared/ids.ts';
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
export function addMeeting({ orm }: Db, meeting: MeetingRow, at: number): void {
  orm
    .insert(meetings)
    .values({ ...meeting, createdAt: at })
    .run();
}

export const meetingById = ({ orm }: Db, id: MeetingId): MeetingRow | null =>
  orm.select(columns).from(meetings).where(eq(meetings.id, id)).get() ?? null;

export const listMeetings = ({ orm }: Db): readonly MeetingRow[] =>
  orm.select(columns).from(meetings).orderBy(asc(meetings.date)).all();

const columns = {
  id: meetings.id,
  consultationId: meetings.consultationId,
  title: meetings.title,
  date: meetings.date,
  document: meetings.document,
};
