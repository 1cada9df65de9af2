import { diffArrays } from 'diff';

/** A run of words that stays, goes or comes. */
export type WordChange = { readonly type: 'kept' | 'removed' | 'added'; readonly text: string };

/** Also finds words in scripts that write none apart, and does not cut words at vowel signs. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
/**
 * Of two wordings with hardly a word in common, the whole old one goes and the whole new one comes: a finer answer helps no reader,
 * and takes long.
 */
const CHANGES_MAX = 2000;

const wordsIn = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** The smallest part that has to go and come, in words, spaces and signs. */
export function wordChanges(from: string, to: string): readonly WordChange[] {
  const found = diffArrays(wordsIn(from), wordsIn(to), { maxEditLength: CHANGES_MAX });
  return found
    ? found.map(({ removed, added, value }) => ({ type: typeOf(removed, added), text: value.join('') }))
    : exchanged(from, to);
}

const typeOf = (removed: boolean, added: boolean): WordChange['type'] =>
  removed ? 'removed' : added ? 'added' : 'kept';

const exchanged = (from: string, to: string): readonly WordChange[] => [
  { type: 'removed', text: from },
  { type: 'added', text: to },
];

/** The same with where each run stands: what goes in the old text, the others in the new one. In UTF-16 units. */
export function placedChanges(from: string, to: string): readonly (WordChange & { readonly at: number })[] {
  const reached = { from: 0, to: 0 };
  return wordChanges(from, to).map((change) => {
    const { length } = change.text;
    const at = change.type === 'removed' ? reached.from : reached.to;
    if (change.type !== 'added') reached.from += length;
    if (change.type !== 'removed') reached.to += length;
    return { ...change, at };
  });
}
