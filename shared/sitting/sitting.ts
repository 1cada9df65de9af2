import type { ConsultationId, MeetingId } from '../ids.ts';

/** Hours at the place, `HH:MM`. `lastDay`, `YYYY-MM-DD`: the day of the meeting, or a later one when it goes on past midnight or for days. */
export type Hours = { readonly begins: string; readonly lastDay: string; readonly ends: string };

/** What the letter of invitation says about a meeting. */
export type Convocation = {
  readonly meetingId: MeetingId;
  readonly consultationId: ConsultationId;
  readonly title: string;
  /** The group that holds the meeting, as `CWG-Internet`. */
  readonly group: string;
  readonly place: string;
  /** The day, `YYYY-MM-DD`, at the place. Opening does not depend on it. */
  readonly date: string;
  /** IANA name; every time shown names its zone. */
  readonly timeZone: string;
  readonly isSample: boolean;
  /** Missing where only the day is known, as in meetings that were convened before hours were asked for. */
  readonly hours?: Hours | null;
};

/** What can be changed about a meeting until it opens. */
export type Appointment = Pick<Convocation, 'title' | 'place' | 'date' | 'timeZone'> & { readonly hours: Hours | null };

export type Phase =
  | { readonly state: 'not-open' }
  | { readonly state: 'open'; readonly since: number }
  | { readonly state: 'suspended'; readonly since: number }
  | { readonly state: 'closed'; readonly since: number };

/** An uninterrupted stretch of the meeting, ms; `to` is null while it lasts. A summary record prints these times. */
export type Stretch = { readonly from: number; readonly to: number | null };

/** The meeting itself: what it is, and when it sat. */
export type Sitting = {
  readonly convocation: Convocation | null;
  readonly phase: Phase;
  readonly stretches: readonly Stretch[];
  /** How often the appointment of the meeting was changed. */
  readonly changes: number;
};

export type SittingCommand =
  | { readonly type: 'meeting.convene'; readonly convocation: Convocation }
  | { readonly type: 'meeting.reschedule'; readonly appointment: Appointment; readonly changes: number }
  | { readonly type: 'meeting.open' }
  | { readonly type: 'meeting.suspend' }
  | { readonly type: 'meeting.resume' }
  | { readonly type: 'meeting.close' };

export type SittingEvent =
  | { readonly type: 'meeting.convened'; readonly convocation: Convocation }
  | { readonly type: 'meeting.rescheduled'; readonly appointment: Appointment }
  | { readonly type: 'meeting.opened' }
  | { readonly type: 'meeting.suspended' }
  | { readonly type: 'meeting.resumed' }
  | { readonly type: 'meeting.closed' };

/** The time zone in which hours are told: that of the place, and UTC before there is one (IANA). */
export const timeZoneOf = ({ convocation }: Pick<Sitting, 'convocation'>): string => convocation?.timeZone ?? 'UTC';

export const emptySitting: Sitting = { convocation: null, phase: { state: 'not-open' }, stretches: [], changes: 0 };

export const appointmentIn = ({
  title,
  place,
  date,
  timeZone,
  hours,
}: Omit<Appointment, 'hours'> & Pick<Convocation, 'hours'>): Appointment => ({
  title,
  place,
  date,
  timeZone,
  hours: hours ?? null,
});
