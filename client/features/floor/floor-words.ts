import type { About } from '../../../shared/about.ts';
import type { Placed } from '../../../shared/floor/order/speaking-order.ts';
import { groupNow, modeOf, nameOf } from '../../../shared/floor/requests/beneficiary.ts';
import type { Capacity, FloorRequest } from '../../../shared/floor/requests/floor-request.ts';
import type { OwnEnding } from '../../../shared/floor/turn/own-ending.ts';
import type { PassageId, PersonId } from '../../../shared/ids.ts';
import type { Key } from '../../../shared/languages/dictionary.ts';
import type { Translate } from '../../../shared/languages/translate.ts';
import type { Meeting } from '../../../shared/meeting.ts';

const WORDED_PLACES = 10;
const isWorded = (place: number): place is 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 =>
  place >= 1 && place <= WORDED_PLACES;

/** A place in words: `third`; beyond the tenth `number 11`. */
export const placeInWords = (t: Translate, place: number): string =>
  isWorded(place) ? t(`floor.place.p${place}`) : t('floor.place.beyond', { number: place });

/** `for the Internet access association`; empty for the person's own name, which needs no words in a list. */
export function capacityInWords(t: Translate, capacity: Capacity, organisation: string): string | null {
  if (capacity.type === 'own-name') return t('floor.inOwnName');
  if (capacity.type === 'on-behalf-of') return t('floor.capacity.on-behalf-of', { group: capacity.group });
  if (capacity.organisation === organisation) return null;
  return t('floor.capacity.for-organisation', { organisation: capacity.organisation });
}

const passageInWords = (t: Translate, meeting: Meeting, id: PassageId | undefined): string | null => {
  const passage = meeting.compilation.passages.find((candidate) => candidate.id === id);
  return passage ? t('floor.passage', { number: passage.number }) : null;
};

/** What a request is about, in words; null when it is about the item as a whole, or about something that is no longer there. */
export function aboutInWords(t: Translate, meeting: Meeting, about: About | null): string | null {
  if (about === null) return null;
  if (about.type === 'passage') return passageInWords(t, meeting, about.passageId);
  if (about.type === 'annotation') {
    const passageId = meeting.annotation.byId[about.annotationId]?.passageId;
    const passage = meeting.compilation.passages.find((candidate) => candidate.id === passageId);
    return passage ? t('floor.annotationOf', { number: passage.number }) : null;
  }
  const request = meeting.floor.requests[about.requestId];
  return request ? t('floor.interventionOf', { name: nameOf(meeting, request.beneficiary).name }) : null;
}

/** In whose place somebody speaks (F39); empty when they asked themselves. */
export const insteadOfWhom = (meeting: Meeting, { insteadOf }: FloorRequest): string =>
  insteadOf ? nameOf(meeting, insteadOf).name : '';

export const personName = (meeting: Meeting, person: PersonId | 'system'): string =>
  person === 'system' ? '' : (meeting.attendance.members[person]?.profile.name ?? '');

/** Name, organisation, stakeholder group and mode of a beneficiary, as they are shown and read out. */
export function beneficiaryInWords(t: Translate, meeting: Meeting, request: FloorRequest) {
  const { name, organisation } = nameOf(meeting, request.beneficiary);
  const group = groupNow(meeting, request.beneficiary);
  const mode = modeOf(meeting, request.beneficiary);
  const groupKey: Key = `common.group-${group}`;
  return { name, organisation, group: t(groupKey), mode: t(`floor.mode.${mode}`) };
}

/** What happened to a request that the chair ended, with the reason if one was given. */
export function endingInWords(t: Translate, { how, reason }: Pick<OwnEnding, 'how' | 'reason'>): string {
  const told = t(`floor.told.${how}`);
  return reason === null ? told : `${told} ${t('floor.told.because', { reason })}`;
}

/** `Why is Ada fourth?`, as people ask the chair. */
export const whyInWords = (t: Translate, meeting: Meeting, { request, position }: Placed): string =>
  t('floor.whyTheirPlace', { name: nameOf(meeting, request.beneficiary).name, place: placeInWords(t, position) });
