import type { Place } from './wanted.ts';

/** A part of a text around the words that were found; `marks`: where these stand in it. */
export type Excerpt = { readonly text: string; readonly marks: readonly Place[] };

const LENGTH = 260;
/** So much stands before the first word that was found. */
const BEFORE = 80;
const SENTENCE_ENDS = /[.!?。！？؟।]\s|[。！？]|\n/g;
const CUT = '…';

/** Where the sentence begins in which a place stands, if that is near; else a gap between words. */
function beginning(text: string, at: number): number {
  if (at <= BEFORE) return 0;
  const near = text.slice(at - BEFORE, at);
  const ends = [...near.matchAll(SENTENCE_ENDS)].at(-1);
  if (ends) return at - BEFORE + ends.index + ends[0].length;
  const space = near.indexOf(' ');
  return at - BEFORE + (space < 0 ? 0 : space + 1);
}

/** Never within a pair of surrogates. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at);

function ending(text: string, from: number): number {
  if (text.length - from <= LENGTH) return text.length;
  const space = text.lastIndexOf(' ', from + LENGTH);
  return space > from + LENGTH / 2 ? space : whole(text, from + LENGTH);
}

/** The sentence of the first place, and what follows it. */
export function excerptOf(text: string, places: readonly Place[]): Excerpt {
  const from = whole(text, beginning(text, places[0]?.[0] ?? 0));
  const to = ending(text, from);
  const lead = from > 0 ? `${CUT} ` : '';
  const marks = places
    .filter(([start, end]) => start >= from && end <= to)
    .map(([start, end]): Place => [start - from + lead.length, end - from + lead.length]);
  return { text: `${lead}${text.slice(from, to)}${to < text.length ? ` ${CUT}` : ''}`, marks };
}
