import { diffArrays } from 'diff';

/** A run of words that stays, goes or comes. */
export type WordChange = { readonly type: 'kept' | 'removed' | 'added'; readonly text: string };

/** Finds the words also where none are written apart, and cuts none at its vowel signs. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
/** Of two wordings that have hardly a word in common, the whole goes and the whole comes: nobody reads more out of it, and finding more takes long. */
const CHANGES_MAX = 2000;

const wordsIn = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** The least that has to go and come, in words, spaces and signs. */
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
