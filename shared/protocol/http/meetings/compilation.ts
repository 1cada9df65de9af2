import * as v from 'valibot';
import { PASSAGE_MAX } from '../../../compilation/compilation.ts';
import {
  DRAFT_TEXT_MAX,
  INTRODUCTION_MAX,
  LEAD_MAX,
  PASSAGES_MAX,
  SECTIONS_MAX,
  SOURCES_MAX,
} from '../../../compiling/draft.ts';
import type { AgendaItemId, AnnotationId, ContributionId, PassageId, SectionId } from '../../../ids.ts';
import type { Language } from '../../../languages/language.ts';
import { PARAGRAPHS_MAX, PLAIN, type Shape } from '../../../paper/shape.ts';
import { shapesFit, tidied } from '../../../paper/tidy.ts';
import { day, id, language, line, text, whole } from '../../fields/fields.ts';
import { shapeOfPassage } from '../../fields/shapes.ts';

const section = v.strictObject({
  id: id<SectionId>(),
  agendaItemId: id<AgendaItemId>(),
  number: line,
  title: line,
  lead: text(LEAD_MAX),
});

/** `version`: of the contribution that is cited; without it, the present one. */
const source = v.strictObject({
  contributionId: id<ContributionId>(),
  paragraph: whole(1, PARAGRAPHS_MAX),
  version: v.optional(whole(1, 10_000)),
});

/** `shape`: what the passage is beside its words; without it, a plain paragraph. */
const passage = v.pipe(
  v.strictObject({
    id: id<PassageId>(),
    sectionId: id<SectionId>(),
    number: line,
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(PASSAGE_MAX)),
    language,
    sources: v.pipe(v.array(source), v.maxLength(SOURCES_MAX)),
    shape: v.optional(shapeOfPassage),
  }),
  v.check((one) => shapesFit({ paragraphs: [one.text], shapes: one.shape && [one.shape] })),
  v.transform(tidiedPassage),
  v.check((one) => one.text.trim() !== ''),
);

function tidiedPassage<P extends { readonly text: string; readonly shape?: Shape | undefined }>({ shape, ...one }: P) {
  const made = tidied({ text: one.text, shape: shape ?? PLAIN });
  return { ...one, text: made.text, ...(shape && { shape: made.shape }) };
}

/** Longest text of a compilation, all its passages and leads together, in characters: it has to fit into one file. */
export const COMPILATION_TEXT_MAX = DRAFT_TEXT_MAX;

/**
 * `POST /api/meetings/:id/compilation`, by a secretary: publishes the next version, of `COMPILATION_TEXT_MAX` at most. `previous`: the
 * last version that the sender knows of, 0 for none; when there is another, nothing is published (K20).
 */
export const newCompilationSchema = v.strictObject({
  date: day,
  introduction: text(INTRODUCTION_MAX),
  previous: v.optional(whole(0, 1_000_000)),
  sections: v.pipe(v.array(section), v.minLength(1), v.maxLength(SECTIONS_MAX)),
  passages: v.pipe(v.array(passage), v.minLength(1), v.maxLength(PASSAGES_MAX)),
});
export type NewCompilation = v.InferOutput<typeof newCompilationSchema>;
/** `taken`, `left`: how many accepted wordings it has, and how many could not be put in; left out where none was accepted. */
export type CompilationMade = {
  readonly version: number;
  readonly taken?: number | undefined;
  readonly left?: number | undefined;
};

/** Where a passage comes from. `paragraph` counts from 1. */
export type PassageSource = {
  readonly contributionId: ContributionId;
  readonly organisation: string;
  readonly paragraph: number;
  /** Of the contribution: the one that was cited. */
  readonly version: number;
};

export type PassageText = {
  readonly id: PassageId;
  readonly sectionId: SectionId;
  readonly number: string;
  readonly text: string;
  readonly language: Language;
  readonly sources: readonly PassageSource[];
  /** Left out where it is a plain paragraph. */
  readonly shape?: Shape | undefined;
};

export type WordingAuthor = { readonly name: string; readonly organisation: string };

/** A suggested wording that this version has taken in (N15). Where nothing is left of its passage, the passage is not there. */
export type TakenWording = {
  readonly annotationId: AnnotationId;
  readonly passageId: PassageId;
  readonly suggestedBy: WordingAuthor;
  readonly acceptedBy: WordingAuthor;
};

export type SectionText = {
  readonly id: SectionId;
  readonly agendaItemId: AgendaItemId;
  readonly number: string;
  readonly title: string;
  readonly lead: string;
};

/** `GET /api/meetings/:id/compilation.json`; a version never changes. */
export type CompilationText = {
  readonly version: number;
  readonly date: string;
  readonly introduction: string;
  readonly sections: readonly SectionText[];
  readonly passages: readonly PassageText[];
  /** Left out where there is none. */
  readonly wordings?: readonly TakenWording[] | undefined;
};
