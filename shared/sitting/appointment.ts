import { type Refusal, refuse } from '../decision.ts';
import type { RefusalCode } from '../refusals.ts';
import { momentAt } from './day-at.ts';
import type { Appointment, Convocation } from './sitting.ts';

type When = Pick<Convocation, 'date' | 'timeZone' | 'hours'>;
/** From when to when, in ms. */
export type Span = { readonly from: number; readonly to: number };

/** When a meeting takes place; null where only its day is known. */
export function spanOf({ date, timeZone, hours }: When): Span | null {
  if (!hours) return null;
  const from = momentAt(timeZone, date, hours.begins);
  const to = momentAt(timeZone, hours.lastDay, hours.ends);
  return from === null || to === null ? null : { from, to };
}

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
