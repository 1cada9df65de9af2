import { type Refusal, refuse } from '../decision.ts';
import type { RefusalCode } from '../refusals.ts';
import { momentAt } from './day-at.ts';
import type { Appointment } from './sitting.ts';
import type { When } from './span.ts';

/** What is wrong with the hours of a meeting, and where it is entered. */
export type WrongHours = {
  readonly code: Extract<RefusalCode, 'no-such-hour' | 'ends-before-it-begins'>;
  readonly at: 'begins' | 'ends';
};

export function wrongHours({ date, timeZone, hours }: When): WrongHours | null {
  if (!hours) return null;
  const from = momentAt(timeZone, date, hours.begins);
  if (from === null) return { code: 'no-such-hour', at: 'begins' };
  const to = momentAt(timeZone, hours.lastDay, hours.ends);
  if (to === null) return { code: 'no-such-hour', at: 'ends' };
  return to > from ? null : { code: 'ends-before-it-begins', at: 'ends' };
}

export function whatIsWrongWith(appointment: Appointment): Refusal | null {
  const wrong = wrongHours(appointment);
  return wrong && refuse(wrong.code);
}

const told = ({ title, place, date, timeZone, hours }: Appointment): string =>
  JSON.stringify([title, place, date, timeZone, hours?.begins, hours?.lastDay, hours?.ends]);

/** Whether the appointment of a meeting differs from before. */
export const differs = (before: Appointment, now: Appointment): boolean => told(before) !== told(now);
