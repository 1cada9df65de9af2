import type { Phrases } from '../../shared/report/phrases.ts';
import type { Appointment } from '../../shared/sitting/sitting.ts';
import { spanOf } from '../../shared/sitting/span.ts';

const QUOTED_MAX = 1000;

/** Words of people as mail programs show quoted text, so that no line of them can be taken for one of ours. */
export function inQuotes(words: string): string {
  const letters = [...words];
  const whole = letters.length <= QUOTED_MAX ? words : `${letters.slice(0, QUOTED_MAX).join('')}…`;
  return whole
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => `> ${line}`)
    .join('\n');
}

/** When a meeting is, at its place, with the time zone where an hour is told. */
export function whenTold(meeting: Appointment, { when, zone }: Phrases): string {
  const span = spanOf(meeting);
  return span ? `${when(meeting)} (${zone(span.from)})` : when(meeting);
}
