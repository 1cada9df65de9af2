import { type Refusal, refuse } from '../decision.ts';
import type { RefusalCode } from '../refusals.ts';
import { dayAt, momentAt } from './day-at.ts';
import type { Appointment } from './sitting.ts';
import type { When } from './span.ts';

/** M10: longer than any conference; and further ahead nobody plans a meeting. */
const LONGEST_MS = 31 * 24 * 60 * 60 * 1000;
const YEARS_AHEAD = 10;

/** What is wrong with the hours of a meeting, and where it is entered. */
export type WrongHours = {
  readonly code: Extract<RefusalCode, 'no-such-hour' | 'ends-before-it-begins' | 'lasts-too-long'>;
  readonly at: 'begins' | 'ends';
};

export function wrongHours({ date, timeZone, hours }: When): WrongHours | null {
  if (!hours) return null;
  const from = momentAt(timeZone, date, hours.begins);
  if (from === null) return { code: 'no-such-hour', at: 'begins' };
  const to = momentAt(timeZone, hours.lastDay, hours.ends);
  if (to === null) return { code: 'no-such-hour', at: 'ends' };
  if (to <= from) return { code: 'ends-before-it-begins', at: 'ends' };
  return to - from > LONGEST_MS ? { code: 'lasts-too-long', at: 'ends' } : null;
}

/** Whether a day, `YYYY-MM-DD`, is further ahead than anything is planned (M10). `at`: now, ms. */
export function isTooFar(day: string, timeZone: string, at: number): boolean {
  const today = dayAt(timeZone, at);
  return day > `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`;
}

export function whatIsWrongWith(appointment: Appointment): Refusal | null {
  const wrong = wrongHours(appointment);
  return wrong && refuse(wrong.code);
}

const told = ({ title, place, date, timeZone, hours }: Appointment): string =>
  JSON.stringify([title, place, date, timeZone, hours?.begins, hours?.lastDay, hours?.ends]);

/** Whether the appointment of a meeting differs from before. */
export const differs = (before: Appointment, now: Appointment): boolean => told(before) !== told(now);
