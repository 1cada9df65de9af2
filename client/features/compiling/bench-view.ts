import { type Accessor, createMemo } from 'solid-js';
import type { DraftPassage, DraftSection } from '../../../shared/compiling/draft.ts';
import { type NumberedItem, numbered } from '../../../shared/compiling/numbered.ts';
import { placedIn } from '../../../shared/compiling/unplaced.ts';
import type { PassageId, SectionId } from '../../../shared/ids.ts';
import { isCounted } from '../../../shared/paper/counted.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { type ParagraphRow, rowsOf } from './contributions/paragraph-rows.ts';
import type { CompilingDesk } from './desk/compiling-desk.ts';
import { createSelection } from './selection.ts';

type AgendaItem = MeetingFacts['agenda'][number];
export type ShownItem = NumberedItem<AgendaItem>;

/** Where a passage comes to stand. */
export type Place = { readonly sectionId: SectionId; readonly after: PassageId | null };
export const endOf = ({ id, passages }: DraftSection): Place => ({ sectionId: id, after: passages.at(-1)?.id ?? null });

/** What is seen on the workbench, and what of it is selected. */
export function createBenchView(desk: CompilingDesk, agenda: Accessor<readonly AgendaItem[]>) {
  const paragraphs = createSelection();
  const passages = createSelection();
  const rows = rowsOf(desk.contributions());
  const items = createMemo(() => numbered(desk.draft(), agenda()));
  const placed = createMemo(() => placedIn(desk.draft(), desk.contributions()));
  const numberedPassages = () => items().flatMap(({ sections }) => sections.flatMap((section) => section.passages));
  const numbers = createMemo(() => new Map(numberedPassages().map(({ passage, number }) => [passage.id, number])));
  const sectionOf = (id: string): DraftSection | undefined =>
    desk.draft().sections.find((section) => section.passages.some((passage) => passage.id === id));
  return {
    paragraphs,
    passages,
    rows,
    items,
    placed,
    numbers,
    sectionOf,
    /** All passages in the order of the agenda. */
    order: createMemo(() => numberedPassages().map(({ passage }) => passage.id)),
    /** A heading is done with what stands under it (K17). */
    isLeft: ({ contribution, n }: ParagraphRow): boolean =>
      isCounted(contribution, n) && !placed().get(contribution.id)?.has(n),
    isPlaced: ({ contribution, n }: ParagraphRow): boolean => placed().get(contribution.id)?.has(n) ?? false,
    chosenRows: (): readonly ParagraphRow[] => paragraphs.keys().flatMap((key) => rows.byKey.get(key) ?? []),
    /** All that are selected where this one is, in their order; or it alone. */
    chosenPassages(id: PassageId): readonly PassageId[] {
      return passages.has(id) ? [...numbers().keys()].filter((one) => passages.has(one)) : [id];
    },
    nextOf(id: PassageId): DraftPassage | undefined {
      const all = sectionOf(id)?.passages ?? [];
      return all[all.findIndex((passage) => passage.id === id) + 1];
    },
  };
}
export type BenchView = ReturnType<typeof createBenchView>;
