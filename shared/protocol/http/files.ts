import * as v from 'valibot';
import type { Reading } from '../../paper/reading.ts';
import { readable } from '../../readable.ts';

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

/**
 * `POST /api/consultations/:id/files?name=..`: the bytes of a file as they are (`content-type: application/octet-stream`); it is read,
 * and kept for a day. `hash` names it when the contribution is sent.
 */
export type FileRead = Reading & { readonly hash: string; readonly name: string; readonly size: number };
