import type { AgendaItemId, ContributionId, PassageId, SectionId } from '../ids.ts';
import type { Language } from '../languages/language.ts';
import type { Recorded } from '../record.ts';
import type { Draft, DraftPassage } from './draft.ts';

/** `after`: null is the beginning. */
type SectionPlace = { readonly agendaItemId: AgendaItemId; readonly after: SectionId | null };
type PassagePlace = { readonly sectionId: SectionId; readonly after: PassageId | null };

/** A paragraph that is to become a passage. */
export type Placing = {
  readonly passageId: PassageId;
  readonly contributionId: ContributionId;
  readonly paragraph: number;
  readonly version: number;
};

/** What compilers ask for. They name what they mean by its id. */
export type CompilingCommand =
  | { readonly type: 'compiling.write-introduction'; readonly introduction: string }
  | ({
      readonly type: 'compiling.add-section';
      readonly sectionId: SectionId;
      readonly title: string;
    } & SectionPlace)
  | { readonly type: 'compiling.rename-section'; readonly sectionId: SectionId; readonly title: string }
  | { readonly type: 'compiling.write-lead'; readonly sectionId: SectionId; readonly lead: string }
  | ({ readonly type: 'compiling.move-section'; readonly sectionId: SectionId } & SectionPlace)
  | { readonly type: 'compiling.remove-section'; readonly sectionId: SectionId }
  | ({ readonly type: 'compiling.place'; readonly paragraphs: readonly Placing[] } & PassagePlace)
  | ({
      readonly type: 'compiling.write';
      readonly passageId: PassageId;
      readonly text: string;
      readonly language: Language;
    } & PassagePlace)
  | { readonly type: 'compiling.rewrite'; readonly passageId: PassageId; readonly text: string }
  | ({ readonly type: 'compiling.move'; readonly passages: readonly PassageId[] } & PassagePlace)
  | {
      readonly type: 'compiling.split';
      readonly passageId: PassageId;
      readonly at: number;
      readonly secondId: PassageId;
    }
  | { readonly type: 'compiling.merge'; readonly passageId: PassageId; readonly withId: PassageId }
  | { readonly type: 'compiling.remove'; readonly passages: readonly PassageId[] }
  /** To go on from a version that was published in another way. */
  | { readonly type: 'compiling.take-up'; readonly version: number }
  | { readonly type: 'compiling.undo'; readonly seq: number }
  | { readonly type: 'compiling.redo'; readonly seq: number };

export type Placed = Omit<DraftPassage, 'touched'>;

/** What changes the draft. */
export type DraftEvent =
  | { readonly type: 'compiling.introduction-written'; readonly introduction: string }
  | ({
      readonly type: 'compiling.section-added';
      readonly sectionId: SectionId;
      readonly title: string;
    } & SectionPlace)
  | { readonly type: 'compiling.section-renamed'; readonly sectionId: SectionId; readonly title: string }
  | { readonly type: 'compiling.lead-written'; readonly sectionId: SectionId; readonly lead: string }
  | ({ readonly type: 'compiling.section-moved'; readonly sectionId: SectionId } & SectionPlace)
  | { readonly type: 'compiling.section-removed'; readonly sectionId: SectionId }
  | ({ readonly type: 'compiling.placed'; readonly passages: readonly Placed[] } & PassagePlace)
  | { readonly type: 'compiling.rewritten'; readonly passageId: PassageId; readonly text: string }
  | ({ readonly type: 'compiling.moved'; readonly passages: readonly PassageId[] } & PassagePlace)
  /** `length`: of the words that were divided; other words are not divided at that place. */
  | {
      readonly type: 'compiling.split';
      readonly passageId: PassageId;
      readonly at: number;
      readonly secondId: PassageId;
      readonly length: number;
    }
  | { readonly type: 'compiling.merged'; readonly passageId: PassageId; readonly withId: PassageId }
  | { readonly type: 'compiling.removed'; readonly passages: readonly PassageId[] }
  | { readonly type: 'compiling.taken-up'; readonly version: number; readonly draft: Draft };

/** What takes a change back, and gives it again. */
export type UndoEvent =
  | { readonly type: 'compiling.undone'; readonly seq: number }
  | { readonly type: 'compiling.redone'; readonly seq: number };

export type CompilingEvent = DraftEvent | UndoEvent;
export type CompilingRecord = Recorded<CompilingEvent>;
