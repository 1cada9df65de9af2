import type { Accessor } from 'solid-js';
import type { CompilingCommand } from '../../../shared/compiling/compiling.ts';
import { AT_ONCE_MAX, type DraftSection } from '../../../shared/compiling/draft.ts';
import { type AgendaItemId, idOf, type PassageId, type SectionId } from '../../../shared/ids.ts';
import type { Translate } from '../../../shared/languages/translate.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { newId } from '../../connection/new-id.ts';
import type { Failure } from '../../http/request.ts';
import { type BenchView, endOf, type Place, type ShownItem } from './bench-view.ts';
import type { CompilingDesk } from './desk/compiling-desk.ts';

/** Says what was done, or why it was not. */
export type Give = (command: CompilingCommand, done?: string) => Promise<Failure | null>;
export const newPassage = (): PassageId => idOf<PassageId>(newId());

export type BenchDeps = {
  readonly desk: CompilingDesk;
  readonly view: BenchView;
  readonly agenda: Accessor<MeetingFacts['agenda']>;
  readonly give: Give;
  readonly t: Translate;
};

/** Putting the selected paragraphs somewhere. */
export function createPlacing({ desk, view, agenda, give, t }: BenchDeps) {
  const sectionsOf = (itemId: AgendaItemId): readonly DraftSection[] =>
    desk.draft().sections.filter(({ agendaItemId }) => agendaItemId === itemId);

  function addSection(itemId: AgendaItemId): Promise<Failure | null> {
    const own = sectionsOf(itemId).length;
    const title = agenda().find(({ id }) => id === itemId)?.title ?? '';
    const after = desk.draft().sections.at(-1)?.id ?? null;
    const sectionId = idOf<SectionId>(newId());
    const named = own === 0 ? title : `${title.slice(0, 190)} (${own + 1})`;
    return give({ type: 'compiling.add-section', sectionId, agendaItemId: itemId, title: named, after });
  }

  /** The selected paragraphs become passages there, in the order in which they were selected. */
  async function place(at: Place, where: string): Promise<void> {
    const chosen = view.chosenRows().slice(0, AT_ONCE_MAX);
    if (chosen.length === 0) return;
    const wanted = chosen.map(({ contribution, n }) => {
      return { passageId: newPassage(), contributionId: contribution.id, paragraph: n, version: contribution.version };
    });
    const done = t('compiling.placed', { count: chosen.length, where });
    if (await give({ type: 'compiling.place', ...at, paragraphs: wanted }, done)) return;
    view.paragraphs.clear();
    view.passages.activate(wanted.at(-1)?.passageId ?? null);
  }

  return {
    addSection,
    place,
    /** At the end of the last section of an item; one is made where it has none. */
    async placeUnder({ item, number }: ShownItem): Promise<void> {
      if (!item || view.chosenRows().length === 0) return;
      if (sectionsOf(item.id).length === 0 && (await addSection(item.id))) return;
      const section = sectionsOf(item.id).at(-1);
      if (section) await place(endOf(section), number);
    },
  };
}
