import type { PersonId } from '../ids.ts';
import { undoneAfter } from '../log/undoing.ts';
import type { AnsweringRecord, Input, Outcome, Span } from './answering.ts';
import { holds, nameOfText } from './spans.ts';

/** What was said of a paragraph, by whom and when; `outcome` null: the answer was taken back. */
export type Given = {
  readonly seq: number;
  readonly at: number;
  readonly by: PersonId | 'system';
  readonly outcome: Outcome | null;
};

type Said = Given & { readonly span: Span };

/** All that was ever said, by the texts of which; and which of it is undone. */
export type AnsweringLog = {
  readonly records: readonly AnsweringRecord[];
  readonly undone: ReadonlySet<number>;
  /** By the names of versions of contributions, in the order given. */
  readonly said: ReadonlyMap<string, readonly Said[]>;
};

export const emptyAnswers: AnsweringLog = { records: [], undone: new Set(), said: new Map() };

export const lastSeq = ({ records }: AnsweringLog): number => records.length;

function saidIn({ event, seq, at, by }: AnsweringRecord): readonly Said[] {
  if (event.type === 'answering.withdrawn') return event.inputs.map((span) => ({ span, seq, at, by, outcome: null }));
  if (event.type !== 'answering.answered') return [];
  return event.answers.flatMap(({ inputs, outcome }) => inputs.map((span) => ({ span, seq, at, by, outcome })));
}

/** The log with more records, which follow on those that it has. */
export function extended(log: AnsweringLog, more: readonly AnsweringRecord[]): AnsweringLog {
  if (more.length === 0) return log;
  const said = new Map(log.said);
  const own = new Map<string, Said[]>();
  for (const one of more.flatMap(saidIn)) {
    const name = nameOfText(one.span);
    const list = own.get(name) ?? [...(said.get(name) ?? [])];
    own.set(name, list);
    said.set(name, list);
    list.push(one);
  }
  return { records: [...log.records, ...more], undone: undoneAfter(log.undone, more), said };
}

export const answersOf = (records: readonly AnsweringRecord[]): AnsweringLog => extended(emptyAnswers, records);

/** What was said of a paragraph and is not undone, in the order given. */
export const saidOf = ({ said, undone }: AnsweringLog, input: Input): readonly Given[] =>
  (said.get(nameOfText(input)) ?? [])
    .filter(({ span, seq }) => holds(span, input) && !undone.has(seq))
    .map(({ span: _, ...given }) => given);
