import type { NumberedPassage, NumberedSection } from '../../../../shared/compiling/numbered.ts';
import type { ShownItem } from '../bench-view.ts';

/** A row of the draft: what is written before, an item, a section of it, a passage. */
export type DraftRow = { readonly key: string; readonly kind: 'introduction' | 'item' | 'section' | 'passage' };

/** The draft as one list of rows, and what each of them says now. */
export type DraftList = {
  readonly rows: readonly DraftRow[];
  readonly items: ReadonlyMap<string, ShownItem>;
  readonly sections: ReadonlyMap<string, NumberedSection>;
  readonly passages: ReadonlyMap<string, NumberedPassage>;
};

export const passageKey = (id: string): string => `passage-${id}`;
const sectionKey = ({ section }: NumberedSection): string => `section-${section.id}`;
const itemKey = (item: ShownItem): string => (item.item ? `item-${item.item.id}` : 'item-gone');

const rowsOf = (item: ShownItem): readonly DraftRow[] => [
  { kind: 'item', key: itemKey(item) },
  ...item.sections.flatMap((section): readonly DraftRow[] => [
    { kind: 'section', key: sectionKey(section) },
    ...section.passages.map(({ passage }): DraftRow => ({ kind: 'passage', key: passageKey(passage.id) })),
  ]),
];

/**
 * A row is the same object as long as it is there, and stays drawn: a form that is open in it outlives what others change (K22). A row
 * that says the same as before says it by the same object.
 */
export function draftList(items: readonly ShownItem[], before: DraftList | undefined): DraftList {
  const known = new Map(before?.rows.map((row) => [row.key, row]));
  const rows = [{ kind: 'introduction', key: 'introduction' } as const, ...items.flatMap(rowsOf)];
  const sections = items.flatMap((item) => item.sections);
  const passages = sections.flatMap((section) => section.passages);
  return {
    rows: rows.map((row) => known.get(row.key) ?? row),
    items: new Map(items.map((item) => [itemKey(item), item])),
    sections: new Map(sections.map((section) => [sectionKey(section), section])),
    passages: new Map(
      passages.map((now) => {
        const key = passageKey(now.passage.id);
        const then = before?.passages.get(key);
        return [key, then?.passage === now.passage && then.number === now.number ? then : now];
      }),
    ),
  };
}
