import type { Appointment } from '../../shared/sitting/sitting.ts';
import { spanOf } from '../../shared/sitting/span.ts';

/** A meeting as an entry of a calendar. */
export type CalendarEntry = {
  /** RFC 5546: published, also later with a higher sequence, or taken out of calendars. */
  readonly method: 'PUBLISH' | 'CANCEL';
  /** The same for every state of one meeting. */
  readonly uid: string;
  /** How often it has been changed; a calendar takes the entry with the highest number. */
  readonly sequence: number;
  /** When this was written, ms. */
  readonly at: number;
  readonly meeting: Appointment;
  readonly organiser: { readonly name: string; readonly address: string | null };
  readonly url: string;
};

const FOLD_OCTETS = 75;

/** RFC 5545, 3.1: no line is longer than 75 octets, and none is cut within a letter. */
function folded(line: string): string {
  let [out, length] = ['', 0];
  for (const letter of line) {
    const octets = Buffer.byteLength(letter);
    if (length + octets > FOLD_OCTETS) [out, length] = [`${out}\r\n `, 1];
    out += letter;
    length += octets;
  }
  return out;
}

/** RFC 5545, 3.3.11; control characters, which are no text, are left out. */
const text = (words: string): string =>
  words
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replaceAll(/[\p{Cc}\u2066-\u2069]/gu, '');

/** A parameter in quotes, inside which there are none (RFC 5545, 3.2). */
const quoted = (words: string): string => `"${words.replaceAll(/["\p{Cc}]/gu, "'")}"`;

const moment = (at: number): string => `${new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const date = (day: string): string => day.replaceAll('-', '');

/** In UTC, which every calendar shows in its owner's zone; a meeting of which only the day is known takes that day. */
function times(meeting: Appointment): readonly string[] {
  const span = spanOf(meeting);
  if (span) return [`DTSTART:${moment(span.from)}`, `DTEND:${moment(span.to)}`];
  return [`DTSTART;VALUE=DATE:${date(meeting.date)}`, `DTEND;VALUE=DATE:${date(dayAfter(meeting.date))}`];
}

/** As a file of RFC 5545. It asks nobody for an answer: an invitation is accepted by its link (docs/decisions.md). */
export function writeCalendar({ method, uid, sequence, at, meeting, organiser, url }: CalendarEntry): string {
  const { name, address } = organiser;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Openfloor//Openfloor//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${moment(at)}`,
    ...times(meeting),
    `SUMMARY:${text(meeting.title)}`,
    `LOCATION:${text(meeting.place)}`,
    `DESCRIPTION:${text(url)}`,
    `URL:${url}`,
    `ORGANIZER;CN=${quoted(name)}:${address === null ? 'invalid:nomail' : `mailto:${address}`}`,
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
