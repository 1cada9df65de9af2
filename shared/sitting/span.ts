import { momentAt } from './day-at.ts';
import type { Convocation } from './sitting.ts';

export type When = Pick<Convocation, 'date' | 'timeZone' | 'hours'>;
/** From when to when, in ms. */
export type Span = { readonly from: number; readonly to: number };

/** When a meeting takes place; null where only its day is known. */
export function spanOf({ date, timeZone, hours }: When): Span | null {
  if (!hours) return null;
  const from = momentAt(timeZone, date, hours.begins);
  const to = momentAt(timeZone, hours.lastDay, hours.ends);
  return from === null || to === null ? null : { from, to };
}
