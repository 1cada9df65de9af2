import type { PersonId } from '../ids.ts';
import { undoneAfter } from '../log/undoing.ts';
import { type AnsweringEvent, type AnsweringRecord, type Input, nameOfInput, type Outcome } from './answering.ts';

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
  const given = new Map(log.given);
  for (const { event, seq, at, by } of more) {
    for (const [input, outcome] of saidIn(event)) {
      const name = nameOfInput(input);
      given.set(name, [...(given.get(name) ?? []), { seq, at, by, outcome }]);
    }
  }
  return { records: [...log.records, ...more], undone: undoneAfter(log.undone, more), given };
}

export const answersOf = (records: readonly AnsweringRecord[]): AnsweringLog => extended(emptyAnswers, records);

/** What was said of a paragraph and is not undone, in the order given. */
export const saidOf = ({ given, undone }: AnsweringLog, input: Input): readonly Given[] =>
  (given.get(nameOfInput(input)) ?? []).filter(({ seq }) => !undone.has(seq));
