import { isObject, type Json, listOf } from './json.ts';
import { brokenBy } from './recommendation/recommendation.ts';
import { type Said, saidIn } from './said.ts';

/** The longest of all that is said of one annotation, or of one reply, in characters of JSON. */
const SAID_MAX = 20_000;

/** One annotation of a file: what it says, or the section of the Recommendation that it does not meet, or that it is too long to be read. */
export type Read =
  | { readonly said: Said; readonly json: Json }
  | { readonly broken: string; readonly json: unknown }
  | { readonly tooLong: true; readonly json: unknown };

/** Of a collection with its first page, a page, a list of annotations, or a single one; null: none of these. */
export function annotationsIn(document: unknown): readonly unknown[] | null {
  if (Array.isArray(document)) return document;
  if (!isObject(document)) return null;
  if (Array.isArray(document.items)) return document.items;
  if (isObject(document.first)) return listOf(document.first.items);
  if (document.total === 0) return [];
  return document.target === undefined ? null : [document];
}

export function readAnnotation(json: unknown): Read {
  if (JSON.stringify(json).length > SAID_MAX) return { tooLong: true, json };
  if (!isObject(json)) return { broken: '3.1', json };
  const broken = brokenBy(json);
  return broken ? { broken: `${broken.section}: ${broken.must}`, json } : { said: saidIn(json), json };
}
