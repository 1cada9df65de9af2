import { isUnspaced, type Token, tokensOf } from './tokens.ts';

/** Words that stand one after the other; `isBegun`: the last of them may go on. */
export type WantedWords = { readonly words: readonly string[]; readonly isBegun: boolean };
/** What somebody searches for: all of these. */
export type Wanted = readonly WantedWords[];

/** More than so many are not looked at. */
const WANTED_WORDS_MAX = 24;
const QUOTED = /["“”„«»「」]([^"“”„«»「」]*)["“”„«»「」]/g;

const phrase = (text: string): WantedWords => ({ words: tokensOf(text).map(({ word }) => word), isBegun: false });

/** What is typed as one word may be several, as `Wi-Fi` is; a single letter is not taken for a beginning. */
function begun(typed: string): WantedWords {
  const words = tokensOf(typed).map(({ word }) => word);
  const last = words.at(-1) ?? '';
  return { words, isBegun: last.length > 1 && !isUnspaced(last) };
}

/** What people type are words, and phrases in quotation marks; nothing else means anything. */
export function wantedIn(typed: string): Wanted {
  const phrases = [...typed.matchAll(QUOTED)].map(([, inside = '']) => phrase(inside));
  const words = typed.replaceAll(QUOTED, ' ').split(/\s+/).map(begun);
  return [...phrases, ...words].filter(({ words: some }) => some.length > 0).slice(0, WANTED_WORDS_MAX);
}

/** A part of a text, in UTF-16 units. */
export type Place = readonly [start: number, end: number];

function isAt(tokens: readonly Token[], at: number, { words, isBegun }: WantedWords): boolean {
  return words.every((word, index) => {
    const there = tokens[at + index]?.word;
    if (there === undefined) return false;
    return isBegun && index === words.length - 1 ? there.startsWith(word) : there === word;
  });
}

/** Where each of the words stands, in the order of the text, without overlaps; null when one of them is missing. */
export const placesOf = (text: string, wanted: Wanted): readonly Place[] | null =>
  placesIn([text], wanted)?.[0] ?? null;

/** The same in several texts, for each of them; null when one of the words is in none. */
export function placesIn(texts: readonly string[], wanted: Wanted): readonly (readonly Place[])[] | null {
  const each = texts.map(tokensOf);
  const all = each.map((): Place[] => []);
  for (const words of wanted) {
    const found = each.map((tokens) => standing(tokens, words));
    if (found.every((places) => places.length === 0)) return null;
    for (const [at, places] of found.entries()) all[at]?.push(...places);
  }
  return all.map(merged);
}

const standing = (tokens: readonly Token[], wanted: WantedWords): readonly Place[] =>
  tokens.flatMap((token, at): readonly Place[] => {
    const last = tokens[at + wanted.words.length - 1];
    return last && isAt(tokens, at, wanted) ? [[token.start, last.end]] : [];
  });

function merged(places: readonly Place[]): readonly Place[] {
  const whole: Place[] = [];
  for (const [start, end] of places.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const before = whole.at(-1);
    if (before && start < before[1]) whole[whole.length - 1] = [before[0], Math.max(before[1], end)];
    else whole.push([start, end]);
  }
  return whole;
}
