import { type Span, spanOf } from './appointment.ts';
import type { Convocation } from './sitting.ts';

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const HOUR = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** How a day is told: with the day of the week, or without. */
export type Manner = { readonly weekday?: 'long' };

/** `28 September 2015, 10:00–17:00`, as it is written in a language (BCP 47) and seen in a time zone. */
export const spanInWords = (tag: string, timeZone: string, { from, to }: Span, manner: Manner = {}): string =>
  new Intl.DateTimeFormat(tag, { ...DAY, ...HOUR, ...manner, timeZone }).formatRange(from, to);

export const dayInWords = (tag: string, day: string, manner: Manner = {}): string =>
  new Intl.DateTimeFormat(tag, { ...DAY, ...manner, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** When a meeting is, at its place; its day alone where nothing else is known. */
export function whenInWords(
  tag: string,
  meeting: Pick<Convocation, 'date' | 'timeZone' | 'hours'>,
  manner: Manner = {},
): string {
  const span = spanOf(meeting);
  return span ? spanInWords(tag, meeting.timeZone, span, manner) : dayInWords(tag, meeting.date, manner);
}

/** What a time zone is called at a moment, and how far it is from UTC, as `Central European Summer Time` and `GMT+2`. */
export function zoneInWords(tag: string, timeZone: string, at: number): readonly string[] {
  const part = (name: 'long' | 'shortOffset'): string =>
    new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: name })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  return [...new Set([part('long'), part('shortOffset')])];
}
