import { readable } from '../../shared/readable.ts';

/** A table for a spreadsheet: RFC 4180 with a byte order mark, because some programs do not recognise UTF-8 without it. */
export const writeCsv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** A moment, ms, in UTC. */
export const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** A spreadsheet runs text that begins like a formula: an apostrophe makes it plain text (OWASP, CSV injection). */
const FORMULA = /^[\s]*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/u;

function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = readable(value ?? '');
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
