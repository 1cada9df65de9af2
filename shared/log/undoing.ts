import type { PersonId } from '../ids.ts';
import type { Recorded } from '../record.ts';

/** A log whose steps can be undone and done again, by events that name them by their seq. */
type Steps<Event> = { readonly records: readonly Recorded<Event>[]; readonly undone: ReadonlySet<number> };
type Named = { readonly type: string };
type Undoing = { readonly type: `${string}.undone` | `${string}.redone`; readonly seq: number };

export const isUndoing = <Event extends Named>(event: Event): event is Extract<Event, Undoing> =>
  event.type.endsWith('.undone') || event.type.endsWith('.redone');

/** Which records are undone after these. */
export function undoneAfter<Event extends Named>(
  before: ReadonlySet<number>,
  records: readonly Recorded<Event>[],
): ReadonlySet<number> {
  const undone = new Set(before);
  for (const { event } of records) {
    if (!isUndoing(event)) continue;
    if (event.type.endsWith('.undone')) undone.add(event.seq);
    else undone.delete(event.seq);
  }
  return undone;
}

/** The last step of a person that stands: what they mean by undoing. Null: there is none. */
export const lastOf = <Event extends Named>({ records, undone }: Steps<Event>, person: PersonId): number | null =>
  records.findLast(({ by, seq, event }) => by === person && !isUndoing(event) && !undone.has(seq))?.seq ?? null;

/** What a person has undone last and would have again; null once they have done something else since. */
export function undoneLastBy<Event extends Named>({ records, undone }: Steps<Event>, person: PersonId): number | null {
  const step = records.findLast(({ by, event }) => by === person && !isUndoing(event))?.seq ?? 0;
  const taken = records.flatMap(({ by, seq, event }) =>
    by === person && seq > step && isUndoing(event) && undone.has(event.seq) ? [event.seq] : [],
  );
  return taken.length === 0 ? null : Math.min(...taken);
}
