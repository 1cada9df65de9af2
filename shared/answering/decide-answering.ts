import {
  accept,
  assertNever,
  type Decision,
  firstRefusal,
  isRefusal,
  type Refusal,
  refuse,
  refuseUnless,
} from '../decision.ts';
import type { AgendaItemId, SectionId } from '../ids.ts';
import {
  type AnsweringCommand,
  type AnsweringEvent,
  type Input,
  isMerged,
  isStep,
  nameOfInput,
  type Outcome,
  type Span,
  spansOf,
  type WantedOutcome,
} from './answering.ts';
import type { AnsweringLog } from './answering-log.ts';
import { kept, meets, spansIn } from './spans.ts';

/** What a decision needs to know that is not in the log. */
export type Around = {
  /** The last record that the sender had seen. */
  readonly known: number;
  /** Whether there is such a paragraph, in a contribution that is shown. */
  readonly hasInput: (input: Input) => boolean;
  /** Of the version of the compilation that is published. */
  readonly sections: readonly { readonly id: SectionId; readonly number: string; readonly title: string }[];
  /** Of the agenda, in order. */
  readonly items: readonly { readonly id: AgendaItemId; readonly title: string }[];
};

type Decided = Decision<AnsweringEvent>;
type Command<Type extends AnsweringCommand['type']> = Extract<AnsweringCommand, { readonly type: Type }>;

export function decideAnswering(log: AnsweringLog, command: AnsweringCommand, around: Around): Decided {
  switch (command.type) {
    case 'answering.answer':
      return answer(log, command, around);
    case 'answering.withdraw':
      return withdraw(log, command, around);
    case 'answering.undo':
      return undo(log, command.seq);
    case 'answering.redo':
      return (
        refuseUnless(log.undone.has(command.seq), 'nothing-to-undo') ??
        accept({ type: 'answering.redone', seq: command.seq })
      );
    default:
      return assertNever(command);
  }
}

function answer(log: AnsweringLog, { answers }: Command<'answering.answer'>, around: Around): Decided {
  const inputs = answers.flatMap((each) => each.inputs);
  const refusal = mustBeAnswerable(log, inputs, around);
  if (refusal) return refusal;
  const named = answers.map((each) => ({ inputs: each.inputs, outcome: outcomeOf(each.outcome, each.inputs, around) }));
  const refused = named.map(({ outcome }) => outcome).find(isRefusal);
  if (refused) return refused;
  return accept({
    type: 'answering.answered',
    answers: kept(named.flatMap(({ outcome, ...each }) => (isRefusal(outcome) ? [] : [{ ...each, outcome }]))),
  });
}

const withdraw = (log: AnsweringLog, { inputs }: Command<'answering.withdraw'>, around: Around): Decided =>
  mustBeAnswerable(log, inputs, around) ?? accept({ type: 'answering.withdrawn', inputs: spansIn(inputs) });

/** Each is there, is named once, and was answered by nobody since the sender looked (W2). */
function mustBeAnswerable(log: AnsweringLog, inputs: readonly Input[], { hasInput, known }: Around): Refusal | null {
  const names = new Set(inputs.map(nameOfInput));
  return firstRefusal(
    refuseUnless(names.size === inputs.length, 'bad-message'),
    refuseUnless(inputs.every(hasInput), 'unknown-contribution'),
    refuseUnless(!meets(inputs, namedSince(log, known)), 'changed-meanwhile'),
  );
}

/** The paragraphs of whose answers a record after that one tells: those of a step, or of the step that it undoes or does again. */
const namedSince = ({ records }: AnsweringLog, known: number): readonly Span[] =>
  records.slice(known).flatMap(({ event }) => {
    const step = isStep(event) ? event : records[event.seq - 1]?.event;
    return step && isStep(step) ? spansOf(step) : [];
  });

function outcomeOf(wanted: WantedOutcome, inputs: readonly Input[], around: Around): Outcome | Refusal {
  switch (wanted.kind) {
    case 'taken': {
      const section = around.sections.find(({ id }) => id === wanted.sectionId);
      return section ? { ...wanted, number: section.number, title: section.title } : refuse('unknown-section');
    }
    case 'discussed': {
      const index = around.items.findIndex(({ id }) => id === wanted.agendaItemId);
      const item = around.items[index];
      return item ? { ...wanted, number: String(index + 1), title: item.title } : refuse('unknown-agenda-item');
    }
    case 'merged':
      return merged(wanted, inputs, around);
    case 'not-taken':
      return wanted.reason.trim() === '' ? refuse('text-empty') : wanted;
    default:
      return assertNever(wanted);
  }
}

const merged = (
  wanted: Extract<WantedOutcome, { readonly kind: 'merged' }>,
  inputs: readonly Input[],
  { hasInput }: Around,
): Outcome | Refusal =>
  firstRefusal(
    refuseUnless(wanted.with.every(hasInput), 'unknown-contribution'),
    refuseUnless(
      inputs.every((input) => isMerged(wanted, input)),
      'merged-with-itself',
    ),
  ) ?? wanted;

function undo({ records, undone }: AnsweringLog, seq: number): Decided {
  const event = records[seq - 1]?.event;
  const isThere = event !== undefined && isStep(event) && !undone.has(seq);
  return refuseUnless(isThere, 'nothing-to-undo') ?? accept({ type: 'answering.undone', seq });
}
