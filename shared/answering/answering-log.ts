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

/**
 * The last that was said of each of the first `length` paragraphs of a text and is not undone. From the newest span back, and past
 * the paragraphs that have theirs: many answers of a long text cost no more than both together.
 */
export function lastSaid(
  { said, undone }: AnsweringLog,
  text: Pick<Input, 'contributionId' | 'version'>,
  length: number,
): ReadonlyMap<number, Given> {
  const last = new Map<number, Given>();
  const open = openFrom();
  for (const { span, ...given } of (said.get(nameOfText(text)) ?? []).toReversed()) {
    if (undone.has(given.seq)) continue;
    const to = Math.min(span.to ?? span.paragraph, length);
    for (let paragraph = open.next(span.paragraph); paragraph <= to; paragraph = open.next(paragraph)) {
      last.set(paragraph, given);
      open.pass(paragraph);
    }
  }
  return last;
}

/** Numbers of which some are passed: which is the next that is not. */
function openFrom() {
  const after = new Map<number, number>();
  function next(from: number): number {
    let found = from;
    for (let later = after.get(found); later !== undefined; later = after.get(found)) found = later;
    if (found !== from) after.set(from, found);
    return found;
  }
  return { next, pass: (number: number) => void after.set(number, number + 1) };
}
