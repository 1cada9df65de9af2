import { QUOTE_CONTEXT, type TextPositionSelector, type TextQuoteSelector } from './annotation.ts';

/** The two selectors that find a part of a passage again (W3C Web Annotation Data Model, 4.2.4 and 4.2.5). */
export type Selectors = { readonly quote: TextQuoteSelector; readonly position: TextPositionSelector };

/** The second half of a character outside the basic plane. */
export const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

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
