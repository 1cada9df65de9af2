import type { Floor } from '../floor/floor.ts';
import type { RequestId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { textName, wordsName } from './lines.ts';
import { fragmentName } from './rich-text.ts';

/** The names of the texts that a meeting has: of each item, in both shapes, and the words of each intervention. */
export const textsOf = ({ agenda, floor }: Pick<Meeting, 'agenda' | 'floor'>): readonly string[] => [
  ...agenda.items.flatMap(({ id }) => [textName(id), fragmentName(id)]),
  ...spokenIn(floor).map(wordsName),
];

/** Each intervention of the meeting once, in the order in which it began, with the present one. */
export const spokenIn = ({ holder, interventions }: Pick<Floor, 'holder' | 'interventions'>): readonly RequestId[] => [
  ...new Set([...interventions.map(({ requestId }) => requestId), ...(holder ? [holder.requestId] : [])]),
];
