import type { AgendaItemId, ContributionId, PassageId, SectionId } from '../ids.ts';
import type { Language } from '../languages/language.ts';
import { lengthOfNotes } from '../paper/notes.ts';
import type { Shaped } from '../paper/shape.ts';

/** Most sections, passages and characters of a compilation, as of one that is published. */
export const SECTIONS_MAX = 200;
export const PASSAGES_MAX = 2_000;
export const DRAFT_TEXT_MAX = 2_000_000;
/** Most sources of a passage, most passages named in one command, longest lead and introduction. */
export const SOURCES_MAX = 100;
export const AT_ONCE_MAX = 500;
export const LEAD_MAX = 4_000;
export const INTRODUCTION_MAX = 10_000;

/** Where words come from: paragraph n, counted from 1, of a version of a contribution. */
export type DraftSource = {
  readonly contributionId: ContributionId;
  readonly paragraph: number;
  readonly version: number;
};

/** Words that are to be published. Without sources, they are the secretary's own. */
export type DraftPassage = Shaped & {
  readonly id: PassageId;
  readonly language: Language;
  readonly sources: readonly DraftSource[];
  /** The record that last changed its words. */
  readonly touched: number;
};

export type DraftSection = {
  readonly id: SectionId;
  readonly agendaItemId: AgendaItemId;
  readonly title: string;
  readonly lead: string;
  readonly passages: readonly DraftPassage[];
};

/** A compilation in the making: its sections as they stand under their items, with their passages. */
export type Draft = { readonly introduction: string; readonly sections: readonly DraftSection[] };

export const emptyDraft: Draft = { introduction: '', sections: [] };

export const sectionOf = ({ sections }: Draft, id: SectionId): DraftSection | undefined =>
  sections.find((section) => section.id === id);

export const passagesOf = ({ sections }: Draft): readonly DraftPassage[] =>
  sections.flatMap(({ passages }) => passages);

export const passageOf = (draft: Draft, id: PassageId): DraftPassage | undefined =>
  passagesOf(draft).find((passage) => passage.id === id);

export const sectionWith = ({ sections }: Draft, id: PassageId): DraftSection | undefined =>
  sections.find(({ passages }) => passages.some((passage) => passage.id === id));

/** In UTF-16 units, with the notes that came with its passages. */
export const lengthOf = (draft: Draft): number =>
  draft.sections.reduce(
    (sum, { lead, passages }) =>
      sum + lead.length + passages.reduce((words, one) => words + one.text.length + lengthOfNotes(one), 0),
    draft.introduction.length,
  );
