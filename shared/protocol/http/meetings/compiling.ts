import * as v from 'valibot';
import type { Former } from '../../../answering/answers-to.ts';
import { PASSAGE_MAX } from '../../../compilation/compilation.ts';
import type { CompilingCommand, CompilingRecord } from '../../../compiling/compiling.ts';
import { AT_ONCE_MAX, INTRODUCTION_MAX, LEAD_MAX } from '../../../compiling/draft.ts';
import type { AgendaItemId, CommandId, ContributionId, PassageId, SectionId } from '../../../ids.ts';
import { PARAGRAPHS_MAX, type Shape } from '../../../paper/shape.ts';
import type { AnnotationSkeleton, Author } from '../../../report/skeleton/skeleton-annotations.ts';
import { id, language, line, text, whole } from '../../fields/fields.ts';
import type { ContributionSummary } from '../consultations/consultations.ts';

const sectionId = id<SectionId>();
const passageId = id<PassageId>();
const seq = whole(1, 1_000_000);
const ofItem = { agendaItemId: id<AgendaItemId>(), after: v.nullable(sectionId) };
const ofSection = { sectionId, after: v.nullable(passageId) };
const words = v.pipe(v.string(), v.maxLength(PASSAGE_MAX));
const several = v.pipe(v.array(passageId), v.minLength(1), v.maxLength(AT_ONCE_MAX));
const placing = v.strictObject({
  passageId,
  contributionId: id<ContributionId>(),
  paragraph: whole(1, PARAGRAPHS_MAX),
  version: whole(1, 10_000),
});

const command = v.variant('type', [
  v.strictObject({ type: v.literal('compiling.write-introduction'), introduction: text(INTRODUCTION_MAX) }),
  v.strictObject({ type: v.literal('compiling.add-section'), sectionId, title: line, ...ofItem }),
  v.strictObject({ type: v.literal('compiling.rename-section'), sectionId, title: line }),
  v.strictObject({ type: v.literal('compiling.write-lead'), sectionId, lead: text(LEAD_MAX) }),
  v.strictObject({ type: v.literal('compiling.move-section'), sectionId, ...ofItem }),
  v.strictObject({ type: v.literal('compiling.remove-section'), sectionId }),
  v.strictObject({
    type: v.literal('compiling.place'),
    paragraphs: v.pipe(v.array(placing), v.minLength(1), v.maxLength(AT_ONCE_MAX)),
    ...ofSection,
  }),
  v.strictObject({ type: v.literal('compiling.write'), passageId, text: text(PASSAGE_MAX), language, ...ofSection }),
  v.strictObject({ type: v.literal('compiling.rewrite'), passageId, text: words }),
  v.strictObject({ type: v.literal('compiling.move'), passages: several, ...ofSection }),
  v.strictObject({ type: v.literal('compiling.split'), passageId, at: whole(1, PASSAGE_MAX), secondId: passageId }),
  v.strictObject({ type: v.literal('compiling.merge'), passageId, withId: passageId }),
  v.strictObject({ type: v.literal('compiling.remove'), passages: several }),
  v.strictObject({ type: v.literal('compiling.take-up'), version: seq }),
  v.strictObject({ type: v.literal('compiling.undo'), seq }),
  v.strictObject({ type: v.literal('compiling.redo'), seq }),
]) satisfies v.GenericSchema<unknown, CompilingCommand>;

/**
 * `POST /api/meetings/:id/compiling`, by a secretary or rapporteur. `id` is the sender's: a resend is answered as before. `known`: the
 * last record that the sender has; the answer brings those after it.
 */
export const compilingCommandSchema = v.strictObject({ id: id<CommandId>(), known: whole(0, 1_000_000), command });
export type NewCompilingCommand = v.InferOutput<typeof compilingCommandSchema>;

/** `GET /api/meetings/:id/compiling?after=17`: records after that one, as many as are sent at once; `last`: the last that there is. */
export type CompilingAnswer = { readonly records: readonly CompilingRecord[]; readonly last: number };

/** What can be placed: a contribution with its paragraphs. */
export type Quotable = Pick<
  ContributionSummary,
  'id' | 'number' | 'name' | 'organisation' | 'country' | 'stakeholderGroup' | 'language' | 'title' | 'version' | 'date'
> & {
  readonly paragraphs: readonly string[];
  readonly shapes?: readonly Shape[] | undefined;
  /** Of one that was corrected: where its earlier words stand now. */
  readonly former?: readonly Former[];
};

/** `GET /api/meetings/:id/compiling/contributions?after=ID`: as many as are sent at once, in the order of receipt; `more`: there are others after them. */
export type QuotableAnswer = { readonly contributions: readonly Quotable[]; readonly more: boolean };

/** A paragraph of another contribution that says something like it. */
export type SimilarParagraph = {
  readonly contributionId: ContributionId;
  readonly paragraph: number;
  /** From 0 to 1. */
  readonly likeness: number;
  /** What both say, as it stands in this paragraph, the most telling first. */
  readonly shared: readonly string[];
};

/** `GET /api/meetings/:id/compiling/similar?contribution=ID&paragraph=3`: the most similar first. */
export type SimilarAnswer = { readonly similar: readonly SimilarParagraph[] };

/** A suggested wording that was accepted, and that no version has yet. */
export type AcceptedSuggestion = Pick<
  AnnotationSkeleton,
  'id' | 'version' | 'passageId' | 'quote' | 'position' | 'replacement' | 'author'
> & { readonly acceptedBy: Author };

/** `GET /api/meetings/:id/compiling/accepted`: what publishing puts in (N15). */
export type AcceptedAnswer = { readonly suggestions: readonly AcceptedSuggestion[] };
