import type { PersonId } from '../ids.ts';
import { type CompilingRecord, type DraftEvent, isUndoing } from './compiling.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { evolveDraft } from './evolve-draft.ts';

/** How far apart the states stand that are kept, so that undoing folds few records again. */
const APART = 50;

/** The records of a draft, what of them is undone, and the draft that the others make. */
export type CompilingLog = {
  readonly records: readonly CompilingRecord[];
  readonly undone: ReadonlySet<number>;
  readonly draft: Draft;
  /** The draft after the first 50, 100, 150 ... records. */
  readonly kept: readonly Draft[];
};

export const emptyLog: CompilingLog = { records: [], undone: new Set(), draft: emptyDraft, kept: [] };

export const lastSeq = ({ records }: CompilingLog): number => records.length;

function undoneBy(before: ReadonlySet<number>, records: readonly CompilingRecord[]): ReadonlySet<number> {
  const undone = new Set(before);
  for (const { event } of records) {
    if (event.type === 'compiling.undone') undone.add(event.seq);
    if (event.type === 'compiling.redone') undone.delete(event.seq);
  }
  return undone;
}

const applied = (draft: Draft, { event, seq }: CompilingRecord, undone: ReadonlySet<number>): Draft =>
  isUndoing(event) || undone.has(seq) ? draft : evolveDraft(draft, event, seq);

/** The log with more records, which follow on those that it has. What an undone event did is left out of all that came after it. */
export function extended(log: CompilingLog, more: readonly CompilingRecord[]): CompilingLog {
  if (more.length === 0) return log;
  const undone = undoneBy(log.undone, more);
  const named = more.flatMap(({ event }) => (isUndoing(event) ? [event.seq] : []));
  const from = Math.min(log.records.length, ...named.map((seq) => seq - 1));
  const kept = log.kept.slice(0, Math.max(0, Math.floor(from / APART)));
  const records = [...log.records, ...more];
  let draft = kept.at(-1) ?? emptyDraft;
  for (const [index, record] of records.entries()) {
    if (index < kept.length * APART) continue;
    draft = applied(draft, record, undone);
    if ((index + 1) % APART === 0) kept.push(draft);
  }
  return { records, undone, draft, kept };
}

export const logOf = (records: readonly CompilingRecord[]): CompilingLog => extended(emptyLog, records);

/** The events that make the draft as it is. */
export const standing = ({ records, undone }: CompilingLog): readonly DraftEvent[] =>
  records.flatMap(({ event, seq }) => (isUndoing(event) || undone.has(seq) ? [] : [event]));

/** The last change of a person that stands: what they mean by undoing. Null: there is none. */
export function lastOf({ records, undone }: CompilingLog, person: PersonId): number | null {
  return records.findLast(({ by, seq, event }) => by === person && !isUndoing(event) && !undone.has(seq))?.seq ?? null;
}

/** What a person has undone last and would have again; null once they have changed something since. */
export function undoneLastBy({ records, undone }: CompilingLog, person: PersonId): number | null {
  const changed = records.findLast(({ by, event }) => by === person && !isUndoing(event))?.seq ?? 0;
  const steps = records.filter(({ by, seq, event }) => by === person && seq > changed && isUndoing(event));
  const own = steps.flatMap(({ event }) => (isUndoing(event) && undone.has(event.seq) ? [event.seq] : []));
  return own.at(-1) === undefined ? null : Math.min(...own);
}
