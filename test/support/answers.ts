import type { AnsweringCommand, AnsweringEvent, Input } from '../../shared/answering/answering.ts';
import { type AnsweringLog, emptyAnswers, extended, lastSeq } from '../../shared/answering/answering-log.ts';
import { type Around, decideAnswering } from '../../shared/answering/decide-answering.ts';
import { type Decision, isRefusal } from '../../shared/decision.ts';
import { type AgendaItemId, type CommandId, type ContributionId, idOf, type SectionId } from '../../shared/ids.ts';
import { rafael, sofia } from './people.ts';

export const contributionNamed = (n: number) => idOf<ContributionId>(`c-${n}`);
/** Paragraph n of the first version of a contribution. */
export const input = (of: number, paragraph: number, version = 1): Input => ({
  contributionId: contributionNamed(of),
  version,
  paragraph,
});
export const section = idOf<SectionId>('s-1');
export const items = [
  { id: idOf<AgendaItemId>('i-1'), title: 'Opening' },
  { id: idOf<AgendaItemId>('i-2'), title: 'Design' },
];

export const around: Around = {
  known: Number.MAX_SAFE_INTEGER,
  hasInput: ({ paragraph }) => paragraph <= 9,
  sections: [{ id: section, number: '2.1', title: 'Cost of transit' }],
  items,
};

export const decided = (log: AnsweringLog, command: AnsweringCommand, known = Number.MAX_SAFE_INTEGER) =>
  decideAnswering(log, command, { ...around, known });

/** The log after a command, which is not refused. */
export function doing(log: AnsweringLog, command: AnsweringCommand, by = sofia.id): AnsweringLog {
  const decision: Decision<AnsweringEvent> = decided(log, command);
  if (isRefusal(decision)) throw new Error(`refused: ${decision.refused}`);
  const seq = lastSeq(log) + 1;
  const records = decision.events.map((event) => ({
    seq,
    at: seq * 1000,
    by,
    command: idOf<CommandId>(`command-${seq}`),
    event,
  }));
  return extended(log, records);
}

export const story = (...commands: readonly AnsweringCommand[]): AnsweringLog =>
  commands.reduce((log, command) => doing(log, command), emptyAnswers);

export const notTaken = (reason: string, ...inputs: readonly Input[]): AnsweringCommand => ({
  type: 'answering.answer',
  answers: [{ inputs, outcome: { kind: 'not-taken', reason } }],
});
export const taken = (...inputs: readonly Input[]): AnsweringCommand => ({
  type: 'answering.answer',
  answers: [{ inputs, outcome: { kind: 'taken', sectionId: section, remark: '' } }],
});
export const rapporteur = rafael.id;
