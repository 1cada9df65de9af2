import { plainWords } from '../languages/plain-words.ts';

/** A word as it is searched for, with its place in the text in UTF-16 units. */
export type Token = { readonly word: string; readonly start: number; readonly end: number };

/** With what is written on, between or around its letters: accents, vowel signs, joiners. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu;
const NO_LETTER = /[^\p{L}\p{N}]+/u;
const PLAIN = /^[\da-z]+$/i;
/** Written without spaces between words: each letter counts as a word, and a word of several is found as a phrase. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export const isUnspaced = (word: string): boolean => UNSPACED.test(word);

/** Longer words are no words; they are cut. */
const WORD_MAX = 64;

/** Without accents, vowel signs, case and width; a ligature may be several words. */
function foldedTo(word: string): readonly string[] {
  if (PLAIN.test(word)) return [word.toLowerCase().slice(0, WORD_MAX)];
  return plainWords(word)
    .split(NO_LETTER)
    .filter((part) => part !== '')
    .map((part) => part.slice(0, WORD_MAX));
}

const folded = (word: string, start: number): readonly Token[] =>
  foldedTo(word).map((part) => ({ word: part, start, end: start + word.length }));

/** A run of letters in which words stand side by side: each such letter by itself, and what stands between them. */
function divided(run: string, start: number): readonly Token[] {
  const found: Token[] = [];
  let [other, from] = ['', start];
  let at = start;
  const close = (): void => {
    if (other !== '') found.push(...folded(other, from));
    other = '';
  };
  for (const letter of run) {
    if (isUnspaced(letter)) {
      close();
      found.push(...folded(letter, at));
    } else {
      if (other === '') from = at;
      other += letter;
    }
    at += letter.length;
  }
  close();
  return found;
}

/** The words of a text in their order. */
export function tokensOf(text: string): readonly Token[] {
  const found: Token[] = [];
  for (const { 0: word, index } of text.matchAll(WORD))
    found.push(...(isUnspaced(word) ? divided(word, index) : folded(word, index)));
  return found;
}
