import * as v from 'valibot';
import type { Reading } from '../../../paper/reading.ts';
import { readable } from '../../../readable.ts';

/** Hex SHA-256 of a file's bytes. */
export const fileHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const NAME_MAX = 200;
const TURNING = /[\u2066-\u2069\u200e\u200f]/g;

/** The name of a file as it can be shown and saved: without folders, in one line, and with its ending where it is cut. */
export function fileNameOf(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const seen = readable(last)
    .replace(TURNING, '')
    .replace(/[\t\n"]/g, ' ')
    .trim();
  return readable(seen.slice(-NAME_MAX)) || 'file';
}

const ENDING = /\.[^.\s]+$/;
/** What the kinds of files that are read end in. */
const OF_DOCUMENTS = ['docx', 'dotx', 'odt', 'ott', 'pdf', 'html', 'htm', 'xhtml', 'md', 'markdown', 'txt', 'text'];

/** The name under which a file of somebody else is saved: under an ending such as `.bat` a computer would run what it should show. */
export function savedName(name: string): string {
  const ending = ENDING.exec(name.replace(/[.\s]+$/, ''))?.[0]
    .slice(1)
    .toLowerCase();
  return ending === undefined || OF_DOCUMENTS.includes(ending) ? name : `${name}.txt`;
}

/** The same among files of which people open one after the other: a page of somebody else runs its scripts when it is opened from the disk. */
export const savedBeside = (name: string): string => {
  const safe = savedName(name);
  return /\.x?html?[.\s]*$/i.test(safe) ? `${safe}.txt` : safe;
};

/**
 * `POST /api/consultations/:id/files?name=..`: the bytes of a file as they are (`content-type: application/octet-stream`); it is read,
 * and kept for a day. `hash` names it when the contribution is sent.
 */
export type FileRead = Reading & { readonly hash: string; readonly name: string; readonly size: number };
