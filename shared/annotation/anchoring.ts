import { QUOTE_CONTEXT, type TextPositionSelector, type TextQuoteSelector } from './annotation.ts';

/** The two selectors that find a part of a passage again (W3C Web Annotation Data Model, 4.2.4 and 4.2.5). */
export type Selectors = { readonly quote: TextQuoteSelector; readonly position: TextPositionSelector };

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** A boundary never falls between the two halves of a character outside the basic plane. */
const outward = (text: string, place: number, step: -1 | 1): number =>
  isLowSurrogate(text.charCodeAt(place)) ? place + step : place;

/**
 * place -> selectors. Offsets in UTF-16 code units, `end` exclusive; white space at the ends is left out. Null when only white
 * space is chosen.
 */
export function describe(text: string, from: number, to: number): Selectors | null {
  const chosen = text.slice(from, to);
  const start = outward(text, from + (chosen.length - chosen.trimStart().length), -1);
  const end = outward(text, to - (chosen.length - chosen.trimEnd().length), 1);
  if (end <= start) return null;
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(outward(text, Math.max(0, start - QUOTE_CONTEXT), 1), start),
      suffix: text.slice(end, outward(text, Math.min(text.length, end + QUOTE_CONTEXT), -1)),
    },
    position: { start, end },
  };
}

/**
 * selectors -> place. The stored position is tried first, then every place where exactly these words stand. The place that shares
 * most context wins (the nearest, when two are alike). Null, an orphan, when the words stand nowhere, or only in another context:
 * an annotation is never moved to a sentence that only resembles its own.
 */
export function anchor(text: string, { quote, position }: Selectors): TextPositionSelector | null {
  const places = occurrences(text, quote.exact).map((start) => ({ start, context: contextAt(text, start, quote) }));
  const enough = (quote.prefix.length + quote.suffix.length) / 2;
  const [best] = places
    .filter((place) => place.context >= enough)
    .sort((a, b) => b.context - a.context || Math.abs(a.start - position.start) - Math.abs(b.start - position.start));
  return best ? { start: best.start, end: best.start + quote.exact.length } : null;
}

function occurrences(text: string, exact: string): readonly number[] {
  const starts: number[] = [];
  if (exact === '') return starts;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) starts.push(start);
  return starts;
}

/** Whether the words stand in the text with exactly the context that the quote shows. */
export const stands = (text: string, { exact, prefix, suffix }: TextQuoteSelector): boolean =>
  exact !== '' && text.includes(prefix + exact + suffix);

/** How many characters of the context around this place are those around the quote. */
const contextAt = (text: string, start: number, { exact, prefix, suffix }: TextQuoteSelector): number =>
  common(suffix, text.slice(start + exact.length)) +
  common(reversed(prefix), reversed(text.slice(Math.max(0, start - prefix.length), start)));

const reversed = (text: string): string => text.split('').reverse().join('');

function common(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
