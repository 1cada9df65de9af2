import { readable } from '../../shared/readable.ts';

/** A table for a spreadsheet: RFC 4180 with a byte order mark, without which some take UTF-8 for something else. */
export const writeCsv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** A spreadsheet runs what begins like a formula: an apostrophe makes it text (OWASP, CSV injection). */
const FORMULA = /^[\s]*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/u;

function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = readable(value ?? '');
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
