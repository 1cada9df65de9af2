import type { TextPositionSelector } from '../annotation.ts';
import { occurrences } from '../quoted-place.ts';
import { beginnings, lettersIn } from './sentences.ts';
import { EDGE, standsOnce, type Version } from './version.ts';

/** So many letters have to agree before words are taken for the same. An edge of the passage itself counts half as many. */
export const ENOUGH_LETTERS = 20;
const EDGE_LETTERS = 10;

/** More places than this are too many to tell apart. */
const PLACES_MAX = 60;

/** Of one side and the other. */
export type Both = { readonly was: string; readonly now: string };

export type Found = { readonly certain: number | null; readonly many: number };

/**
 * Where the sentences that stood at `span` of the old text stand in the new one. Certain is a place where each of them, with all of the
 * others and with what agrees before them, stands once in each version, and so with what agrees after them: then no part of them can
 * come from sentences that look alike.
 */
export function findSentences(
  old: Version,
  now: Version,
  span: TextPositionSelector,
  own: TextPositionSelector,
): Found {
  const sentences = old.text.slice(span.start, span.end);
  const places = occurrences(now.text, sentences);
  if (places.length > PLACES_MAX) return { certain: null, many: places.length };
  const texts = { was: old.text, now: now.text };
  const certain = places.filter((place) =>
    isCertain(texts, sentences, { was: span.start, now: place, isOwn: place >= own.start && place <= own.end }),
  );
  return { certain: certain.length === 1 ? (certain[0] ?? null) : null, many: places.length };
}

type At = { readonly was: number; readonly now: number; readonly isOwn: boolean };

function isCertain(texts: Both, sentences: string, { was, now, isOwn }: At): boolean {
  const [wasEnd, end] = [was + sentences.length, now + sentences.length];
  const from = now - agreeingBefore(texts, was, now);
  const to = end + agreeingAfter(texts, wasEnd, end);
  const places = beginnings(sentences);
  return (
    isCutAlike(texts, was, now, sentences.length) &&
    weight(texts.now.slice(from, to), isOwn) >= ENOUGH_LETTERS &&
    places.slice(1).every((place) => isUnique(texts, texts.now.slice(from, now + place))) &&
    places.slice(0, -1).every((place) => isUnique(texts, texts.now.slice(now + place, to))) &&
    (eachOnce(texts.was, sentences) || (now - from >= before(texts.was, was) && to - end >= after(texts.was, wasEnd)))
  );
}

/** Whether each of these sentences has no other like it. */
const eachOnce = (text: string, sentences: string): boolean =>
  beginnings(sentences)
    .slice(0, -1)
    .every((start, index, all) => standsOnce(text, sentences.slice(start, all[index + 1]).trimEnd()));

/** How long the sentence is that ends here, with the space behind it; an edge is a sentence of its own. */
function before(text: string, place: number): number {
  const edge = text.lastIndexOf(EDGE, place - 1);
  const start = beginnings(text.slice(edge + 1, place).trimEnd()).at(-2) ?? 0;
  return place - (edge + 1 + start) + (start === 0 ? 1 : 0);
}

/** How long the sentence is that begins behind the space here. */
function after(text: string, place: number): number {
  const rest = text.slice(place, text.indexOf(EDGE, place));
  const space = rest.length - rest.trimStart().length;
  const end = space + (beginnings(rest.trimStart())[1] ?? 0);
  return Math.max(end - 1, 1);
}

export const isUnique = ({ was, now }: Both, words: string): boolean =>
  standsOnce(was, words) && standsOnce(now, words);

export const weight = (words: string, isOwn: boolean): number =>
  lettersIn(words, ENOUGH_LETTERS) + (isOwn ? (words.split(EDGE).length - 1) * EDGE_LETTERS : 0);

/** How many signs agree before two places, up to and with an edge. */
export function agreeingBefore({ was, now }: Both, a: number, b: number): number {
  let count = 0;
  while (count < a && count < b && was[a - count - 1] === now[b - count - 1]) {
    count += 1;
    if (was[a - count] === EDGE) break;
  }
  return count;
}

export function agreeingAfter({ was, now }: Both, a: number, b: number): number {
  let count = 0;
  while (a + count < was.length && b + count < now.length && was[a + count] === now[b + count]) {
    count += 1;
    if (was[a + count - 1] === EDGE) break;
  }
  return count;
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}\p{M}]/u.test(sign);

/** Whether words begin and end where they did: not inside of a longer word, unless they did that before. */
export const isCutAlike = ({ was, now }: Both, a: number, b: number, length: number): boolean =>
  isLetter(was[a - 1]) === isLetter(now[b - 1]) && isLetter(was[a + length]) === isLetter(now[b + length]);
