import { goesOn } from '../floor/floor.ts';
import type { AgendaItemId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';

/** How many requests wait for an agenda item, and how many interventions were made on it. */
export type ItemCounts = { readonly passages: number; readonly annotations: number; readonly interventions: number };

/** A turn that was broken off goes on, and counts as an intervention when it has ended; one whose speaker was not there is none (F45). */
const interventionsOn = ({ floor }: Meeting, id: AgendaItemId): number =>
  floor.interventions.filter(({ agendaItemId, ended, absent }) => agendaItemId === id && !goesOn(ended) && !absent)
    .length;

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
