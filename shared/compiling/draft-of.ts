import type { AgendaItemId, PassageId, SectionId } from '../ids.ts';
import type { Language } from '../languages/language.ts';
import { PLAIN, type Shape } from '../paper/shape.ts';
import type { Draft, DraftSource } from './draft.ts';

type Published = {
  readonly introduction: string;
  readonly sections: readonly {
    readonly id: SectionId;
    readonly agendaItemId: AgendaItemId;
    readonly title: string;
    readonly lead: string;
  }[];
  readonly passages: readonly {
    readonly id: PassageId;
    readonly sectionId: SectionId;
    readonly text: string;
    readonly language: Language;
    readonly sources: readonly DraftSource[];
    readonly shape?: Shape | undefined;
  }[];
};

/** A published version as a draft, to go on from; passages keep their ids. `touched`: the record that takes it up. */
export function draftOf(published: Published | null, touched: number): Draft | null {
  if (!published) return null;
  const { introduction, sections, passages } = published;
  return {
    introduction,
    sections: sections.map(({ id, agendaItemId, title, lead }) => ({
      id,
      agendaItemId,
      title,
      lead,
      passages: passages
        .filter(({ sectionId }) => sectionId === id)
        .map(({ id: passageId, text, language, sources, shape = PLAIN }) => ({
          id: passageId,
          text,
          shape,
          language,
          touched,
          sources: sources.map(({ contributionId, paragraph, version }) => ({ contributionId, paragraph, version })),
        })),
    })),
  };
}
