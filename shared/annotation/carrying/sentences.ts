import type { TextPositionSelector } from '../annotation.ts';

/** What ends a sentence where white space follows, what ends one by itself, and what ends a cell, a row or a line. */
const ENDS = /[.!?؟۔;:…]["'”’»)\]]*\s+|[。！？；]["'”’」』）]*|[\n\t]/gu;

/** The places where a sentence begins, the first and the end of the text among them. */
export function beginnings(text: string): readonly number[] {
  const after = Array.from(text.matchAll(ENDS), (end) => end.index + end[0].length);
  return [0, ...after.filter((place) => place < text.length), text.length];
}

/** The whole sentences in which these words stand, without white space after the last. */
export function sentencesAround(text: string, { start, end }: TextPositionSelector): TextPositionSelector {
  const places = beginnings(text);
  const from = places.findLast((place) => place <= start) ?? 0;
  const to = places.find((place) => place >= end) ?? text.length;
  return { start: from, end: from + text.slice(from, to).trimEnd().length };
}

/** How many sentences words have. */
export const sentencesIn = (text: string): number => beginnings(text.trim()).length - 1;

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** How many letters words have, counted to `most`; one of Chinese, Japanese or Korean says as much as three. */
export function lettersIn(text: string, most: number): number {
  let count = 0;
  for (const sign of text) {
    count += DENSE.test(sign) ? 3 : LETTER.test(sign) ? 1 : 0;
    if (count >= most) return count;
  }
  return count;
}

/** The share of the words of the longer of two texts that the other has too, from 0 to 1; words of dense scripts are signs. */
export function likeness(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return shared / Math.max(one.length, other.length, 1);
}

const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;
const wordsOf = (text: string): readonly string[] => text.match(WORDS) ?? [];
