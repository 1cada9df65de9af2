import * as v from 'valibot';
import { PASSAGE_MAX } from '../../compilation/compilation.ts';
import type { AgendaItemId, ContributionId, PassageId, SectionId } from '../../ids.ts';
import type { Language } from '../../languages/language.ts';
import { day, id, language, line, text, whole } from '../fields.ts';

const section = v.strictObject({
  id: id<SectionId>(),
  agendaItemId: id<AgendaItemId>(),
  number: line,
  title: line,
  lead: text(4000),
});

const passage = v.strictObject({
  id: id<PassageId>(),
  sectionId: id<SectionId>(),
  number: line,
  text: v.pipe(text(PASSAGE_MAX), v.minLength(1)),
  language,
  sources: v.pipe(
    v.array(v.strictObject({ contributionId: id<ContributionId>(), paragraph: whole(1, 500) })),
    v.maxLength(100),
  ),
});

/** Longest text of a compilation, all its passages and leads together, in characters: it has to fit into one file. */
export const COMPILATION_TEXT_MAX = 2_000_000;

/** `POST /api/meetings/:id/compilation`, by a secretary: publishes the next version, of `COMPILATION_TEXT_MAX` at most. */
export const newCompilationSchema = v.strictObject({
  date: day,
  introduction: text(10_000),
  sections: v.pipe(v.array(section), v.minLength(1), v.maxLength(200)),
  passages: v.pipe(v.array(passage), v.minLength(1), v.maxLength(2000)),
});
export type NewCompilation = v.InferOutput<typeof newCompilationSchema>;
export type CompilationMade = { readonly version: number };

/** Where a passage comes from. `paragraph` counts from 1. */
export type PassageSource = {
  readonly contributionId: ContributionId;
  readonly organisation: string;
  readonly paragraph: number;
  /** Of the contribution, as it was when this was published. */
  readonly version: number;
};

export type PassageText = {
  readonly id: PassageId;
  readonly sectionId: SectionId;
  readonly number: string;
  readonly text: string;
  readonly language: Language;
  readonly sources: readonly PassageSource[];
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
};
