import type { ContributionId } from '../ids.ts';
import type { AnsweringLog, Given } from './answering-log.ts';
import { lastSaid, saidOf } from './answering-log.ts';

/** Which paragraph of this version has the words of each paragraph of another one: `now[m - 1]`, 0 where none has. */
export type Former = { readonly version: number; readonly now: readonly number[] };

/** A version of a contribution, with how its paragraphs stand in the other versions. */
export type Answerable = {
  readonly id: ContributionId;
  readonly version: number;
  readonly paragraphs: { readonly length: number };
  readonly former: readonly Former[];
};

/** The paragraphs of all versions that have the same words as this one (W4). */
function sameOf({ id, version, former }: Answerable, paragraph: number) {
  const elsewhere = former.flatMap((each) =>
    each.now.flatMap((now, index) =>
      now === paragraph ? [{ contributionId: id, version: each.version, paragraph: index + 1 }] : [],
    ),
  );
  return [{ contributionId: id, version, paragraph }, ...elsewhere];
}

/** All that was said of a paragraph and stands, in the order given. */
export const historyOf = (log: AnsweringLog, text: Answerable, paragraph: number): readonly Given[] =>
  sameOf(text, paragraph)
    .flatMap((input) => saidOf(log, input))
    .toSorted((a, b) => a.seq - b.seq);

export type Answer = Given & { readonly outcome: NonNullable<Given['outcome']> };

const standing = (last: Given | undefined): Answer | null =>
  last && last.outcome !== null ? { ...last, outcome: last.outcome } : null;

/** Of each paragraph the last of its history: null where none stands, or where it was taken back. */
export function answersTo(log: AnsweringLog, text: Answerable): readonly (Answer | null)[] {
  const { id: contributionId, version, paragraphs, former } = text;
  const own = lastSaid(log, { contributionId, version }, paragraphs.length);
  const last = Array.from({ length: paragraphs.length }, (_, index) => own.get(index + 1));
  for (const each of former) {
    const said = lastSaid(log, { contributionId, version: each.version }, each.now.length);
    for (const [paragraph, given] of said) {
      const at = (each.now[paragraph - 1] ?? 0) - 1;
      if (at >= 0 && (last[at]?.seq ?? 0) <= given.seq) last[at] = given;
    }
  }
  return last.map(standing);
}

export const countOpen = (answers: readonly (Answer | null)[]): number =>
  answers.filter((answer) => answer === null).length;
