import type { AgendaItemId } from '../ids.ts';
import type { Draft, DraftPassage, DraftSection } from './draft.ts';

export type NumberedPassage = { readonly number: string; readonly passage: DraftPassage };
export type NumberedSection = {
  readonly number: string;
  readonly section: DraftSection;
  readonly passages: readonly NumberedPassage[];
};
/** An item of the agenda with its sections; null: sections whose item is no longer on the agenda. */
export type NumberedItem<Item> = {
  readonly item: Item | null;
  readonly number: string;
  readonly sections: readonly NumberedSection[];
};

/** Whether a section would be headed by the same number and words as its item. */
export function isTitledByItem(
  { number, section }: NumberedSection,
  items: readonly { readonly id: AgendaItemId; readonly title: string }[],
): boolean {
  const at = items.findIndex(({ id }) => id === section.agendaItemId);
  return number === String(at + 1) && section.title === items[at]?.title;
}

type ItemLike = { readonly id: AgendaItemId };

const numberedSection = (section: DraftSection, number: string): NumberedSection => ({
  number,
  section,
  passages: section.passages.map((passage, index) => ({ number: `${number}.${index + 1}`, passage })),
});

/** The only section of an item has the number of the item; of several, each has the number of the item and its own. */
const numberedSections = (sections: readonly DraftSection[], item: string): readonly NumberedSection[] =>
  sections.map((section, index) => numberedSection(section, sections.length === 1 ? item : `${item}.${index + 1}`));

/** The draft in the order of the agenda, with the numbers that follow from it. */
export function numbered<Item extends ItemLike>(
  { sections }: Draft,
  items: readonly Item[],
): readonly NumberedItem<Item>[] {
  const known = new Set(items.map(({ id }) => id));
  const lost = sections.filter(({ agendaItemId }) => !known.has(agendaItemId));
  const numberedItems = items.map((item, index) => {
    const number = String(index + 1);
    const own = sections.filter(({ agendaItemId }) => agendaItemId === item.id);
    return { item, number, sections: numberedSections(own, number) };
  });
  return lost.length === 0
    ? numberedItems
    : [...numberedItems, { item: null, number: '–', sections: numberedSections(lost, '–') }];
}
