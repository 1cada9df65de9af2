import * as v from 'valibot';
import {
  type AnsweringCommand,
  type AnsweringRecord,
  INPUTS_AT_ONCE,
  MERGED_MAX,
  REMARK_MAX,
} from '../../../answering/answering.ts';
import type { Former } from '../../../answering/answers-to.ts';
import type { ShownOutcome } from '../../../answering/shown-outcome.ts';
import type { AgendaItemId, CommandId, ContributionId, PersonId, SectionId } from '../../../ids.ts';
import { PARAGRAPHS_MAX } from '../../../paper/shape.ts';
import { id, text, whole } from '../../fields/fields.ts';
import type { Quotable } from '../meetings/compiling.ts';

const seq = whole(1, 1_000_000);
const input = v.strictObject({
  contributionId: id<ContributionId>(),
  version: whole(1, 10_000),
  paragraph: whole(1, PARAGRAPHS_MAX),
});
const inputs = v.pipe(v.array(input), v.minLength(1), v.maxLength(INPUTS_AT_ONCE));
const remark = v.optional(text(REMARK_MAX), '');

const outcome = v.variant('kind', [
  v.strictObject({ kind: v.literal('taken'), sectionId: id<SectionId>(), remark }),
  v.strictObject({ kind: v.literal('discussed'), agendaItemId: id<AgendaItemId>(), remark }),
  v.strictObject({
    kind: v.literal('merged'),
    with: v.pipe(v.array(input), v.minLength(1), v.maxLength(MERGED_MAX)),
    remark,
  }),
  v.strictObject({ kind: v.literal('not-taken'), reason: text(REMARK_MAX) }),
]);

const command = v.variant('type', [
  v.strictObject({
    type: v.literal('answering.answer'),
    answers: v.pipe(
      v.array(v.strictObject({ inputs, outcome })),
      v.minLength(1),
      v.maxLength(INPUTS_AT_ONCE),
      v.check((answers) => answers.reduce((sum, each) => sum + each.inputs.length, 0) <= INPUTS_AT_ONCE),
    ),
  }),
  v.strictObject({ type: v.literal('answering.withdraw'), inputs }),
  v.strictObject({ type: v.literal('answering.undo'), seq }),
  v.strictObject({ type: v.literal('answering.redo'), seq }),
]) satisfies v.GenericSchema<unknown, AnsweringCommand>;

/**
 * `POST /api/meetings/:id/answering`, by a secretary or rapporteur. `id` is the sender's: a resend is answered as before. `known`: the
 * last record that the sender has; the answer brings those after it.
 */
export const answeringCommandSchema = v.strictObject({ id: id<CommandId>(), known: whole(0, 1_000_000), command });
export type NewAnsweringCommand = v.InferOutput<typeof answeringCommandSchema>;

/** `GET /api/meetings/:id/answering?after=17`: records after that one, as many as are sent at once, and the names of who made them. */
export type AnsweringAnswer = {
  readonly records: readonly AnsweringRecord[];
  readonly last: number;
  readonly names: Readonly<Record<PersonId, string>>;
};

/** What became of a paragraph; `date`: the day at the place on which it was said, `YYYY-MM-DD`. */
export type ParagraphAnswer = { readonly paragraph: number; readonly date: string; readonly outcome: ShownOutcome };

/** A contribution with its paragraphs, how they stood in its other versions, and the answers that there are. */
export type AnsweredContribution = Quotable & {
  readonly former: readonly Former[];
  readonly answers: readonly ParagraphAnswer[];
};

/** `GET /api/consultations/:id/answers?after=ID`: as many as are sent at once, in the order of receipt; `more`: there are others after them. */
export type AnsweredAnswer = { readonly contributions: readonly AnsweredContribution[]; readonly more: boolean };

/** `GET /api/contributions/:id/answers?version=2`: those to a version, without it to the present one. */
export type ContributionAnswers = { readonly answers: readonly ParagraphAnswer[]; readonly open: number };
