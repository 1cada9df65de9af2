import { isLowSurrogate } from '../anchoring.ts';
import type { TextPositionSelector } from '../annotation.ts';
import { EDGE, standsOnce } from './version.ts';

/** So many signs of what stands before and after have to stay for us to know what stands between them. */
const POST = 24;

/** One passage with its edges, as it was and as it is. */
export type Pair = { readonly was: string; readonly now: string };

/** What stands between the nearest words before and after that stayed: where it was, and where it is. */
export type Between = {
  readonly was: TextPositionSelector;
  readonly now: TextPositionSelector;
  /** The words right before and right after have stayed. */
  readonly isTight: boolean;
  /** Nothing but the edges of the passage has stayed. */
  readonly isWhole: boolean;
};

/** Null where what stood before now stands after. */
export function between({ was, now }: Pair, span: TextPositionSelector): Between | null {
  const before = nearestBefore({ was, now }, span.start);
  const after = nearestAfter({ was, now }, span.end);
  if (now.slice(after.now, before.now).trim() !== '') return null;
  return {
    was: { start: before.was, end: after.was },
    now: { start: before.now, end: Math.max(before.now, after.now) },
    isTight: before.was === span.start && after.was === span.end,
    isWhole: before.was === 1 && after.was === was.length - 1,
  };
}

/** A place in each of the two. */
type Post = { readonly was: number; readonly now: number };

function nearestBefore({ was, now }: Pair, start: number): Post {
  for (let end = start; end > 1; end = wordBefore(was, end)) {
    const words = was.slice(Math.max(0, end - POST), end);
    if (standsOnce(was, words) && standsOnce(now, words)) return { was: end, now: now.indexOf(words) + words.length };
  }
  return { was: 1, now: 1 };
}

function nearestAfter({ was, now }: Pair, end: number): Post {
  for (let start = end; start < was.length - 1; start = wordAfter(was, start)) {
    const words = was.slice(start, start + POST);
    if (standsOnce(was, words) && standsOnce(now, words)) return { was: start, now: now.indexOf(words) };
  }
  return { was: was.length - 1, now: now.length - 1 };
}

const isGap = (sign: string | undefined): boolean => sign === undefined || sign === EDGE || /[\s\p{P}]/u.test(sign);

/** The end of the word before this place; in a script without gaps, the sign before. */
function wordBefore(text: string, place: number): number {
  let at = place - 1;
  while (at > 1 && place - at < POST && !isGap(text[at])) at -= 1;
  return isLowSurrogate(text.charCodeAt(at)) ? at - 1 : at;
}

function wordAfter(text: string, place: number): number {
  let at = place + 1;
  while (at < text.length - 1 && at - place < POST && !isGap(text[at])) at += 1;
  return isLowSurrogate(text.charCodeAt(at)) ? at + 1 : at;
}
