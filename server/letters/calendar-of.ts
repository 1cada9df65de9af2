import type { Appointment, Convocation } from '../../shared/sitting/sitting.ts';
import { type CalendarEntry, writeCalendar } from '../documents/write-calendar.ts';

/** What a calendar needs of a meeting beside its appointment. `foundedAt` in ms; `sender`: where letters come from. */
export type CalendarFacts = Pick<Convocation, 'meetingId' | 'consultationId' | 'group'> & {
  readonly changes: number;
  readonly foundedAt: number;
  /** The origin of the server. */
  readonly origin: string;
  readonly sender: string | null;
};
export type Calendar = { readonly method: CalendarEntry['method']; readonly content: string };

export const consultationLink = ({
  origin,
  consultationId,
}: Pick<CalendarFacts, 'origin' | 'consultationId'>): string => `${origin}/consultations/${consultationId}`;

/**
 * The id of a meeting is an address, and another server may have the same one, as for the sample; with the moment of creation it is
 * unique.
 */
export const calendarOf = (
  facts: CalendarFacts,
  meeting: Appointment,
  method: CalendarEntry['method'],
  at: number,
): Calendar => ({
  method,
  content: writeCalendar({
    method,
    uid: `${facts.meetingId}-${facts.foundedAt.toString(36)}@openfloor`,
    sequence: facts.changes,
    at,
    meeting,
    organiser: { name: facts.group, address: facts.sender },
    url: consultationLink(facts),
  }),
});
