import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordChanges } from '../../client/features/annotation/word-changes.ts';

const text = (types: readonly string[], from: string, to: string) =>
  wordChanges(from, to)
    .filter((change) => types.includes(change.type))
    .map((change) => change.text)
    .join('');

describe('a suggested wording', () => {
  test('given a word exchanged, that word goes, the other comes, the rest stays', () => {
    expect(wordChanges('a right of access', 'a duty of access')).toEqual([
      { type: 'kept', text: 'a ' },
      { type: 'removed', text: 'right' },
      { type: 'added', text: 'duty' },
      { type: 'kept', text: ' of access' },
    ]);
  });

  test('whatever is suggested: without what comes it is the old wording, without what goes the new', () => {
    const wording = fc
      .array(fc.constantFrom('port', ' ', 'حق', 'é', '，', 'cheap', '.'), { maxLength: 12 })
      .map((words) => words.join(''));
    fc.assert(
      fc.property(wording, wording, (from, to) => {
        expect(text(['kept', 'removed'], from, to)).toBe(from);
        expect(text(['kept', 'added'], from, to)).toBe(to);
      }),
    );
  });
});
