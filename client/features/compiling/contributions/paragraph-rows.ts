import type { ContributionId } from '../../../../shared/ids.ts';
import { plainWords } from '../../../../shared/languages/plain-words.ts';
import type { Quotable } from '../../../../shared/protocol/http/meetings/compiling.ts';

/** A paragraph on the side of the contributions. */
export type ParagraphRow = {
  readonly kind: 'paragraph';
  readonly key: string;
  readonly contribution: Quotable;
  /** Counted from 1. */
  readonly n: number;
};
export type ContributionRow = { readonly kind: 'contribution'; readonly key: string; readonly contribution: Quotable };
export type Row = ContributionRow | ParagraphRow;

export const keyOf = (id: ContributionId, n: number): string => `${id}-${n}`;

/** One object for each row for ever: a list that changes keeps what it has drawn. */
export type Rows = {
  readonly all: readonly { readonly head: ContributionRow; readonly paragraphs: readonly ParagraphRow[] }[];
  readonly byKey: ReadonlyMap<string, ParagraphRow>;
  /** Whether the words stand in a paragraph, or in the names of its contribution. */
  readonly holds: (row: ParagraphRow, plain: string) => boolean;
  /** Makes the next paragraphs ready to be searched; whether there are more. Looking for the first letter would do it all at once. */
  readonly prepare: (count: number) => boolean;
};

export function rowsOf(contributions: readonly Quotable[]): Rows {
  const all = contributions.map((contribution) => ({
    head: { kind: 'contribution', key: contribution.id, contribution } as const,
    paragraphs: contribution.paragraphs.map((_, index): ParagraphRow => {
      return { kind: 'paragraph', key: keyOf(contribution.id, index + 1), contribution, n: index + 1 };
    }),
  }));
  const byKey = new Map(all.flatMap(({ paragraphs }) => paragraphs.map((row) => [row.key, row] as const)));
  const plain = new Map<string, string>();
  const plainOf = ({ key, contribution, n }: ParagraphRow): string => {
    const known = plain.get(key) ?? plainWords(contribution.paragraphs[n - 1] ?? '');
    plain.set(key, known);
    return known;
  };
  const unprepared = [...byKey.values()];
  const prepare = (count: number): boolean => {
    for (const row of unprepared.splice(0, count)) plainOf(row);
    return unprepared.length > 0;
  };
  return { all, byKey, prepare, holds: (row, words) => plainOf(row).includes(words) };
}

export type Filter = { readonly words: string; readonly unplacedOnly: boolean };

type Shown = {
  readonly filter: Filter;
  readonly opened: ReadonlySet<string>;
  readonly isPlaced: (row: ParagraphRow) => boolean;
};

export const isFiltering = ({ words, unplacedOnly }: Filter): boolean => words.trim() !== '' || unplacedOnly;

/** The rows in sight: those of opened contributions, or, where something is looked for, all that is found. */
export function shownRows({ all, holds }: Rows, { filter, opened, isPlaced }: Shown): readonly Row[] {
  const words = plainWords(filter.words);
  const isFound = (row: ParagraphRow) => (words === '' || holds(row, words)) && !(filter.unplacedOnly && isPlaced(row));
  if (!isFiltering(filter))
    return all.flatMap(({ head, paragraphs }): readonly Row[] =>
      opened.has(head.key) ? [head, ...paragraphs] : [head],
    );
  return all.flatMap(({ head, paragraphs }): readonly Row[] => {
    const found = paragraphs.filter(isFound);
    return found.length === 0 ? [] : [head, ...found];
  });
}

export const paragraphsIn = (rows: readonly Row[]): readonly ParagraphRow[] =>
  rows.filter((row): row is ParagraphRow => row.kind === 'paragraph');
