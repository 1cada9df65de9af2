import type { AgendaItemId, PassageId, PersonId, SectionId } from '../ids.ts';

/** A section of the compilation belongs to the agenda item under which it is discussed. */
export type Section = {
  readonly id: SectionId;
  readonly agendaItemId: AgendaItemId;
  readonly number: string;
  readonly title: string;
};

/** A passage as the log knows it: its place. Its text never changes within a version, and is fetched beside the log. */
export type PassagePlace = { readonly id: PassageId; readonly sectionId: SectionId; readonly number: string };

/** Longest text of a passage, in characters; a quote can be all of it. */
export const PASSAGE_MAX = 20_000;

export type Compilation = {
  readonly version: number;
  readonly sections: readonly Section[];
  readonly passages: readonly PassagePlace[];
  /** The passage to which the chair, the secretary or the rapporteur points, or null. */
  readonly pointedAt: PassageId | null;
  /** Who points there. */
  readonly pointedBy?: PersonId;
};

export type CompilationCommand =
  | {
      readonly type: 'compilation.publish';
      readonly version: number;
      readonly sections: readonly Section[];
      readonly passages: readonly PassagePlace[];
    }
  | { readonly type: 'compilation.point'; readonly passageId: PassageId | null };

export type CompilationEvent =
  | {
      readonly type: 'compilation.published';
      readonly version: number;
      readonly sections: readonly Section[];
      readonly passages: readonly PassagePlace[];
    }
  | { readonly type: 'compilation.pointed'; readonly passageId: PassageId | null };

export const emptyCompilation: Compilation = { version: 0, sections: [], passages: [], pointedAt: null };
