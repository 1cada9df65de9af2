import type { Selectors } from './anchoring.ts';
import type { TextPositionSelector, TextQuoteSelector } from './annotation.ts';

/**
 * selectors -> place, in the very text on which they were made. Where the position does not tell, the words with all their context do,
 * if they stand once. Null when neither tells.
 */
export function placeOf(text: string, { quote, position }: Selectors): TextPositionSelector | null {
  const { exact, prefix, suffix } = quote;
  if (exact === '') return null;
  if (text.slice(position.start, position.end) === exact) return position;
  const [place, ...others] = occurrences(text, prefix + exact + suffix);
  if (place === undefined || others.length > 0) return null;
  return { start: place + prefix.length, end: place + prefix.length + exact.length };
}

/** Whether the words stand in the text with exactly the context that the quote shows. */
export const stands = (text: string, { exact, prefix, suffix }: TextQuoteSelector): boolean =>
  exact !== '' && text.includes(prefix + exact + suffix);

/** Every place where these words stand, also where two overlap. */
export function occurrences(text: string, words: string): readonly number[] {
  const starts: number[] = [];
  if (words === '') return starts;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) starts.push(start);
  return starts;
}
