import type { NumberedPassage, NumberedSection } from '../../../../shared/compiling/numbered.ts';
import type { ShownItem } from '../bench-view.ts';

/** A row of the draft: what is written before, an item, a section of it, a passage. `draft`: what it is made from. */
export type DraftRow =
  | { readonly kind: 'introduction'; readonly key: string }
  | { readonly kind: 'item'; readonly key: string; readonly item: ShownItem }
  | { readonly kind: 'section'; readonly key: string; readonly section: NumberedSection }
  | { readonly kind: 'passage'; readonly key: string; readonly passage: NumberedPassage };

const isSame = (a: DraftRow, b: DraftRow): boolean => {
  if (a.kind === 'passage' && b.kind === 'passage')
    return a.passage.passage === b.passage.passage && a.passage.number === b.passage.number;
  if (a.kind === 'section' && b.kind === 'section')
    return a.section.section === b.section.section && a.section.number === b.section.number;
  if (a.kind === 'item' && b.kind === 'item')
    return a.item.item === b.item.item && a.item.sections.length === b.item.sections.length;
  return a.kind === b.kind;
};

/** The draft as one list. A row that says the same as before is the same object, and stays drawn. */
export function draftRows(items: readonly ShownItem[], before: readonly DraftRow[]): readonly DraftRow[] {
  const known = new Map(before.map((row) => [row.key, row]));
  const kept = (row: DraftRow): DraftRow => {
    const former = known.get(row.key);
    return former && isSame(former, row) ? former : row;
  };
  const rows = items.flatMap((item): readonly DraftRow[] => [
    { kind: 'item', key: `item-${item.number}`, item },
    ...item.sections.flatMap((section): readonly DraftRow[] => [
      { kind: 'section', key: `section-${section.section.id}`, section },
      ...section.passages.map((passage): DraftRow => {
        return { kind: 'passage', key: `passage-${passage.passage.id}`, passage };
      }),
    ]),
  ]);
  return [{ kind: 'introduction', key: 'introduction' } as const, ...rows].map(kept);
}
