import type { AgendaItemId, ContributionId, SectionId } from '../ids.ts';
import type { Recorded } from '../record.ts';

/** Most paragraphs of one step, most others with which one is merged, and the longest reason or remark. */
export const INPUTS_AT_ONCE = 5_000;
export const MERGED_MAX = 50;
export const REMARK_MAX = 1_000;

/** What is answered: paragraph n, counted from 1, of a version of a contribution. */
export type Input = {
  readonly contributionId: ContributionId;
  readonly version: number;
  readonly paragraph: number;
};

/** Paragraphs of a version that follow each other, up to `to`, which is left out where it is one alone. */
export type Span = Input & { readonly to?: number };

type Merged = { readonly kind: 'merged'; readonly with: readonly Input[]; readonly remark: string };
type NotTaken = { readonly kind: 'not-taken'; readonly reason: string };

/** What somebody says became of a paragraph. A remark may be empty, a reason not. */
export type WantedOutcome =
  | { readonly kind: 'taken'; readonly sectionId: SectionId; readonly remark: string }
  | { readonly kind: 'discussed'; readonly agendaItemId: AgendaItemId; readonly remark: string }
  | Merged
  | NotTaken;

/** Number and title as they were when the answer was given: the section or the item may be gone one day. */
type Called = { readonly number: string; readonly title: string };

export type Outcome =
  | ({ readonly kind: 'taken'; readonly sectionId: SectionId; readonly remark: string } & Called)
  | ({ readonly kind: 'discussed'; readonly agendaItemId: AgendaItemId; readonly remark: string } & Called)
  | Merged
  | NotTaken;
export type OutcomeKind = Outcome['kind'];
export const OUTCOME_KINDS = ['taken', 'merged', 'discussed', 'not-taken'] as const satisfies readonly OutcomeKind[];

/** The same answer to some paragraphs. */
type Same<I, O> = { readonly inputs: readonly I[]; readonly outcome: O };

export type AnsweringCommand =
  | { readonly type: 'answering.answer'; readonly answers: readonly Same<Input, WantedOutcome>[] }
  | { readonly type: 'answering.withdraw'; readonly inputs: readonly Input[] }
  | { readonly type: 'answering.undo'; readonly seq: number }
  | { readonly type: 'answering.redo'; readonly seq: number };

/** A step: what gives answers, or takes them back. */
export type StepEvent =
  | { readonly type: 'answering.answered'; readonly answers: readonly Same<Span, Outcome>[] }
  | { readonly type: 'answering.withdrawn'; readonly inputs: readonly Span[] };
export type AnsweringEvent =
  | StepEvent
  | { readonly type: 'answering.undone'; readonly seq: number }
  | { readonly type: 'answering.redone'; readonly seq: number };
export type AnsweringRecord = Recorded<AnsweringEvent>;

export const isStep = (event: AnsweringEvent): event is StepEvent =>
  event.type === 'answering.answered' || event.type === 'answering.withdrawn';

/** Names a paragraph, as `contribution id 2 17`. */
export const nameOfInput = ({ contributionId, version, paragraph }: Input): string =>
  `${contributionId} ${version} ${paragraph}`;

/** The others with which a paragraph is merged; several may be merged with one another in one step. */
export const mergedWith = (merged: { readonly with: readonly Input[] }, input: Input): readonly Input[] =>
  merged.with.filter((other) => nameOfInput(other) !== nameOfInput(input));

/** Whether a paragraph is merged with others than itself. */
export const isMerged = (merged: { readonly with: readonly Input[] }, input: Input): boolean =>
  merged.with.some(
    ({ contributionId, version, paragraph }) =>
      paragraph !== input.paragraph || version !== input.version || contributionId !== input.contributionId,
  );

/** All the paragraphs that a step is about. */
export const spansOf = (event: StepEvent): readonly Span[] =>
  event.type === 'answering.withdrawn' ? event.inputs : event.answers.flatMap(({ inputs }) => inputs);
