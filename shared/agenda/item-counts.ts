import type { AgendaItemId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';

/** What an agenda item has before the meeting and in it. */
export type ItemCounts = { readonly passages: number; readonly annotations: number; readonly interventions: number };

/** An intervention that was broken off goes on, and counts when it has ended. */
const interventionsOn = ({ floor }: Meeting, id: AgendaItemId): number =>
  floor.interventions.filter(({ agendaItemId, ended }) => agendaItemId === id && ended !== 'interrupted').length;

export function itemCounts(meeting: Meeting, id: AgendaItemId): ItemCounts {
  const { sections, passages } = meeting.compilation;
  const own = new Set(sections.filter(({ agendaItemId }) => agendaItemId === id).map((section) => section.id));
  const read = new Set(passages.filter(({ sectionId }) => own.has(sectionId)).map((passage) => passage.id));
  const { order, byId } = meeting.annotation;
  const annotations = order.filter((annotationId) => {
    const annotation = byId[annotationId];
    return annotation !== undefined && annotation.state !== 'withdrawn' && read.has(annotation.passageId);
  }).length;
  return { passages: read.size, annotations, interventions: interventionsOn(meeting, id) };
}
