import { PASSAGE_MAX } from '../../compilation/compilation.ts';
import { rewritten } from '../../compiling/rewritten.ts';
import { PLAIN, type Shape, type Shaped } from '../../paper/shape.ts';
import { hasWords, tidied } from '../../paper/tidy.ts';
import type { TextPositionSelector } from '../annotation.ts';
import type { Place } from '../carrying/outcome.ts';
import type { Wording } from '../carrying/version.ts';
import type { Accepted, Left, Rewrite } from './accepted.ts';
import { replaced } from './replaced.ts';

export type Passage = Wording & { readonly shape?: Shape | undefined };
export type Placed<S> = { readonly suggestion: S; readonly place: Place };

/** A passage with the wordings that were suggested for it; null: nothing is left of it. */
export type Reworded<P, S> = {
  readonly passage: P | null;
  readonly rewrites: readonly Rewrite<S>[];
  readonly left: readonly Left<S>[];
};

/** From its end to its beginning, so that places stay true. Its marks stay on their words. */
export function reworded<P extends Passage, S extends Accepted>(passage: P, placed: readonly Placed<S>[]) {
  const own = placed.filter(({ place }) => place.passageId === passage.id);
  let made: Reworded<Shaped, S> = {
    passage: { text: passage.text, shape: passage.shape ?? PLAIN },
    rewrites: [],
    left: [],
  };
  for (const each of own.toSorted((a, b) => b.place.start - a.place.start)) made = withWording(made, each);
  const { rewrites, left } = made;
  return { passage: rewrites.length === 0 ? passage : inPlaceOf(passage, made.passage), rewrites, left };
}

function withWording<S extends Accepted>(
  { passage, rewrites, left }: Reworded<Shaped, S>,
  { suggestion, place }: Placed<S>,
): Reworded<Shaped, S> {
  if (!passage) return { passage, rewrites, left };
  const next = changed(passage, place, suggestion.replacement ?? '');
  const why = hindered(passage, next);
  if (why) return { passage, rewrites, left: [...left, { suggestion, hindrance: { why } }] };
  return { passage: next, rewrites: [...rewrites, { suggestion, passageId: place.passageId, text: next.text }], left };
}

const changed = (passage: Shaped, place: TextPositionSelector, words: string): Shaped =>
  tidied(rewritten(passage, replaced(passage.text, place, words)));

function hindered(before: Shaped, next: Shaped): 'length' | 'cells' | null {
  if (next.text.length > PASSAGE_MAX) return 'length';
  return before.shape.kind === 'table' && cutsOf(before.text) !== cutsOf(next.text) ? 'cells' : null;
}

/** What parts the cells and the rows of a table. */
const cutsOf = (text: string): string => text.replaceAll(/[^\t\n]/g, '');

function inPlaceOf<P extends Passage>(passage: P, made: Shaped | null): P | null {
  if (!made || !hasWords(made)) return null;
  return { ...passage, text: made.text, ...(passage.shape && { shape: made.shape }) };
}
