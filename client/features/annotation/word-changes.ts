/** A run of words that stays, goes or comes. */
export type WordChange = { readonly type: 'kept' | 'removed' | 'added'; readonly text: string };

const wordsOf = (text: string): readonly string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** Longest common subsequence over words and spaces; quadratic, which is nothing for a quote. */
export function wordChanges(from: string, to: string): readonly WordChange[] {
  const a = wordsOf(from);
  const b = wordsOf(to);
  const lengths = table(a, b);
  const changes: WordChange[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [gone, come] = [a[i], b[j]];
    const type = stepAt(lengths, i, j, gone, come);
    push(changes, type, (type === 'added' ? come : gone) ?? '');
    if (type !== 'added') i++;
    if (type !== 'removed') j++;
  }
  return changes;
}

function stepAt(
  lengths: Lengths,
  i: number,
  j: number,
  gone: string | undefined,
  come: string | undefined,
): WordChange['type'] {
  if (gone !== undefined && gone === come) return 'kept';
  if (come === undefined) return 'removed';
  return gone !== undefined && at(lengths, i + 1, j) >= at(lengths, i, j + 1) ? 'removed' : 'added';
}

type Lengths = readonly (readonly number[])[];
const at = (lengths: Lengths, i: number, j: number): number => lengths[i]?.[j] ?? 0;

function table(a: readonly string[], b: readonly string[]): Lengths {
  const lengths: number[][] = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
  }
  return lengths;
}

function push(changes: WordChange[], type: WordChange['type'], text: string) {
  const last = changes.at(-1);
  if (last?.type === type) changes[changes.length - 1] = { type, text: last.text + text };
  else changes.push({ type, text });
}
