import type { Loss, LossCode } from '../../../shared/paper/losses.ts';
import type { Kind, Look } from '../../../shared/paper/shape.ts';

/** What a mark says of its words. */
export type Saying = { readonly look: Look } | { readonly href: string } | { readonly note: string };
/** Words of a file, and what holds for all of them. */
export type Run = { readonly text: string; readonly says: readonly Saying[] };
export type Runs = readonly Run[];

/** What a block is that is no table. */
export type WordsKind = Exclude<Kind, { readonly kind: 'table' }>;
export type Words = WordsKind & { readonly runs: Runs };
export type Table = { readonly kind: 'table'; readonly heads: 0 | 1; readonly rows: readonly (readonly Runs[])[] };
export type Block = Words | Table;

/** What a reader of one format found, before bounds: footnotes stand behind the rest, whatever their place in the file. */
export type Draft = {
  /** That the file gives itself, apart from its words; may be empty. */
  readonly title: string;
  /** The language that the file says it is in, by its BCP 47 tag. */
  readonly declared: string | null;
  readonly blocks: readonly Block[];
  readonly notes: readonly Block[];
  readonly losses: readonly Loss[];
};

/** What is counted while a file is read. */
export type Tally = { readonly count: (code: LossCode, by?: number) => void; readonly losses: () => readonly Loss[] };

export function createTally(): Tally {
  const counted = new Map<LossCode, number>();
  return {
    count: (code, by = 1) => {
      if (by > 0) counted.set(code, (counted.get(code) ?? 0) + by);
    },
    losses: () => [...counted].map(([code, count]) => ({ code, count })),
  };
}

export const words = (text: string, says: readonly Saying[] = []): Run => ({ text, says });
export const wordsOf = (runs: Runs): string => runs.map(({ text }) => text).join('');
