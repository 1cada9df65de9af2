import type { PersonId } from '../ids.ts';

/** One change of the text by a person: its number in the text, and its time in ms. */
export type HistoryRow = { readonly seq: number; readonly at: number; readonly person: PersonId };

/** What one person wrote without a long pause, from their first change to their last; the changes of others can lie between. */
export type Stretch = {
  readonly person: PersonId;
  readonly from: number;
  readonly to: number;
  /** ms */
  readonly began: number;
  readonly ended: number;
};

/** A person who has not written for so long, ms, begins again. */
export const PAUSE_MS = 5 * 60_000;

/** R40: adds a change to the stretches of a text, which stand in the order in which they began. Rows come in their order. */
export function addTo(stretches: Stretch[], { seq, at, person }: HistoryRow): void {
  const n = stretches.findLastIndex((stretch) => stretch.person === person);
  const last = stretches[n];
  if (last !== undefined && at - last.ended <= PAUSE_MS) stretches[n] = { ...last, to: seq, ended: at };
  else stretches.push({ person, from: seq, to: seq, began: at, ended: at });
}
