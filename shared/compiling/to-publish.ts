import type { AgendaItemId } from '../ids.ts';
import type { Language } from '../languages/language.ts';
import type { Shape } from '../paper/shape.ts';
import type { Draft, DraftPassage, DraftSection } from './draft.ts';
import { type NumberedSection, numbered } from './numbered.ts';

type SectionToPublish = Pick<DraftSection, 'id' | 'agendaItemId' | 'title' | 'lead'> & { readonly number: string };
type PassageToPublish = Pick<DraftPassage, 'id' | 'sources'> & {
  readonly sectionId: DraftSection['id'];
  readonly number: string;
  readonly text: string;
  readonly language: Language;
  readonly shape?: Shape;
};

/** A draft as it is published: in the order of the agenda, numbered. */
export type ToPublish = {
  readonly introduction: string;
  readonly sections: readonly SectionToPublish[];
  readonly passages: readonly PassageToPublish[];
};

/** A section without passages is published for its lead alone. */
const isWorth = ({ section, passages }: NumberedSection): boolean => passages.length > 0 || section.lead !== '';

const isPlain = ({ kind, marks }: Shape): boolean => kind === 'paragraph' && marks.length === 0;

const passagesToPublish = ({ section, passages }: NumberedSection): readonly PassageToPublish[] =>
  passages.map(({ number, passage: { id, text, shape, language, sources } }) => {
    return { id, sectionId: section.id, number, text, language, sources, ...(!isPlain(shape) && { shape }) };
  });

/** What stands under items that are no longer on the agenda is left out (K10). A passage keeps its id from version to version. */
export function toPublish(draft: Draft, items: readonly { readonly id: AgendaItemId }[]): ToPublish {
  const sections = numbered(draft, items).flatMap((each) => (each.item === null ? [] : each.sections.filter(isWorth)));
  return {
    introduction: draft.introduction,
    sections: sections.map(({ number, section: { id, agendaItemId, title, lead } }) => {
      return { id, agendaItemId, number, title, lead };
    }),
    passages: sections.flatMap(passagesToPublish),
  };
}
