import { isUndoing, undoneAfter } from '../log/undoing.ts';
import type { CompilingRecord, DraftEvent } from './compiling.ts';
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

const applied = (draft: Draft, { event, seq }: CompilingRecord, undone: ReadonlySet<number>): Draft =>
  isUndoing(event) || undone.has(seq) ? draft : evolveDraft(draft, event, seq);

/** The log with more records, which follow on those that it has. What an undone event did is left out of all that came after it. */
export function extended(log: CompilingLog, more: readonly CompilingRecord[]): CompilingLog {
  if (more.length === 0) return log;
  const undone = undoneAfter(log.undone, more);
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
