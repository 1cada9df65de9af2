import type { PersonId } from '../ids.ts';
import {
  type AnsweringEvent,
  type AnsweringRecord,
  type Input,
  isStep,
  nameOfInput,
  type Outcome,
} from './answering.ts';

/** What was said of a paragraph, by whom and when; `outcome` null: the answer was taken back. */
export type Given = {
  readonly seq: number;
  readonly at: number;
  readonly by: PersonId | 'system';
  readonly outcome: Outcome | null;
};

/** All that was ever said, by paragraph; and which of it is undone. */
export type AnsweringLog = {
  readonly records: readonly AnsweringRecord[];
  readonly undone: ReadonlySet<number>;
  /** By the names of paragraphs, in the order given. */
  readonly given: ReadonlyMap<string, readonly Given[]>;
};

export const emptyAnswers: AnsweringLog = { records: [], undone: new Set(), given: new Map() };

export const lastSeq = ({ records }: AnsweringLog): number => records.length;

type Said = readonly [Input, Outcome | null];
function saidIn(event: AnsweringEvent): readonly Said[] {
  if (event.type === 'answering.withdrawn') return event.inputs.map((input) => [input, null] as const);
  if (event.type !== 'answering.answered') return [];
  return event.answers.flatMap(({ inputs, outcome }) => inputs.map((input) => [input, outcome] as const));
}

/** The log with more records, which follow on those that it has. */
export function extended(log: AnsweringLog, more: readonly AnsweringRecord[]): AnsweringLog {
  if (more.length === 0) return log;
  const undone = new Set(log.undone);
  const given = new Map(log.given);
  for (const { event, seq, at, by } of more) {
    if (event.type === 'answering.undone') undone.add(event.seq);
    if (event.type === 'answering.redone') undone.delete(event.seq);
    for (const [input, outcome] of saidIn(event)) {
      const name = nameOfInput(input);
      given.set(name, [...(given.get(name) ?? []), { seq, at, by, outcome }]);
    }
  }
  return { records: [...log.records, ...more], undone, given };
}

export const answersOf = (records: readonly AnsweringRecord[]): AnsweringLog => extended(emptyAnswers, records);

/** What was said of a paragraph and is not undone, in the order given. */
export const saidOf = ({ given, undone }: AnsweringLog, input: Input): readonly Given[] =>
  (given.get(nameOfInput(input)) ?? []).filter(({ seq }) => !undone.has(seq));

/** The last step of a person that stands: what they mean by undoing. Null: there is none. */
export const lastOf = ({ records, undone }: AnsweringLog, person: PersonId): number | null =>
  records.findLast(({ by, seq, event }) => by === person && isStep(event) && !undone.has(seq))?.seq ?? null;

/** What a person has undone last and would have again; null once they have done something else since. */
export function undoneLastBy({ records, undone }: AnsweringLog, person: PersonId): number | null {
  const step = records.findLast(({ by, event }) => by === person && isStep(event))?.seq ?? 0;
  const taken = records.flatMap(({ by, seq, event }) =>
    by === person && seq > step && !isStep(event) && undone.has(event.seq) ? [event.seq] : [],
  );
  return taken.length === 0 ? null : Math.min(...taken);
}
