import { once } from '../once.ts';
import type { Convocation } from './sitting.ts';
import { type Span, spanOf } from './span.ts';

const HOUR = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** How a day is told: with the day of the week, or without; with the full name of the month, or a short one. */
export type Manner = { readonly weekday?: 'long'; readonly month?: 'short' };
const MANNERS = {
  plain: {},
  weekday: { weekday: 'long' },
  short: { month: 'short' },
} as const satisfies Readonly<Record<string, Manner>>;
type Named = keyof typeof MANNERS;
const nameOf = ({ weekday, month }: Manner): Named => (weekday ? 'weekday' : month ? 'short' : 'plain');
const dayAs = (manner: Named) => ({ day: 'numeric', month: 'long', year: 'numeric', ...MANNERS[manner] }) as const;

const days = once(
  (tag: string, timeZone: string, manner: Named) => new Intl.DateTimeFormat(tag, { ...dayAs(manner), timeZone }),
);
const spans = once(
  (tag: string, timeZone: string, manner: Named) =>
    new Intl.DateTimeFormat(tag, { ...dayAs(manner), ...HOUR, timeZone }),
);

/** `28 September 2015, 10:00–17:00`, as a language (BCP 47) writes it and a time zone sees it. */
export const spanInWords = (tag: string, timeZone: string, { from, to }: Span, manner: Manner = {}): string =>
  spans(tag, timeZone, nameOf(manner)).formatRange(from, to);

/** Which day, `28 September 2015`, it is in a time zone at a moment, ms. */
export const dayOfMoment = (tag: string, timeZone: string, at: number): string =>
  days(tag, timeZone, 'plain').format(at);

/** `28 September 2015`, of `YYYY-MM-DD`. */
export const dayInWords = (tag: string, day: string, manner: Manner = {}): string =>
  days(tag, 'UTC', nameOf(manner)).format(new Date(`${day}T00:00:00Z`));

/** When a meeting is, at its place; its day alone where nothing else is known. */
export function whenInWords(
  tag: string,
  meeting: Pick<Convocation, 'date' | 'timeZone' | 'hours'>,
  manner: Manner = {},
): string {
  const span = spanOf(meeting);
  return span ? spanInWords(tag, meeting.timeZone, span, manner) : dayInWords(tag, meeting.date, manner);
}
