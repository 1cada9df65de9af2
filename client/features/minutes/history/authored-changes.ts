import type { PersonId } from '../../../../shared/ids.ts';
import { wordChanges } from '../../annotation/suggestion/word-changes.ts';

export type WrittenRun = { readonly by: PersonId | null; readonly words: string };
/** `by`: who wrote the words that came; null where nobody knows, and for words that stay or go. */
export type AuthoredChange = {
  readonly type: 'kept' | 'removed' | 'added';
  readonly words: string;
  readonly by: PersonId | null;
};

export const wordsOf = (runs: readonly WrittenRun[]): string => runs.map(({ words }) => words).join('');

/** What goes and comes between two states of a text, word by word, and who wrote what came. */
export function authoredChanges(
  earlier: readonly WrittenRun[],
  later: readonly WrittenRun[],
): readonly AuthoredChange[] {
  let at = 0;
  return wordChanges(wordsOf(earlier), wordsOf(later)).flatMap(({ type, text }): readonly AuthoredChange[] => {
    if (type === 'removed') return [{ type, words: text, by: null }];
    const from = at;
    at += text.length;
    return type === 'kept' ? [{ type, words: text, by: null }] : authorsOf(later, from, at);
  });
}

function authorsOf(runs: readonly WrittenRun[], from: number, to: number): readonly AuthoredChange[] {
  let start = 0;
  return runs.flatMap(({ by, words }): readonly AuthoredChange[] => {
    const part = words.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += words.length;
    return part === '' ? [] : [{ type: 'added', words: part, by }];
  });
}
