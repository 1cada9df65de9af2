import { withEntry } from '../bounds/entries.ts';
import { requested } from '../bounds/tallies.ts';
import { assertNever } from '../decision.ts';
import type { AgendaItemId, RequestId } from '../ids.ts';
import { type Floor, type ListOfSpeakers, listOf, type Pin } from './floor.ts';
import type { FloorEvent, TimeScope } from './floor-messages.ts';
import type { FloorRequest, RequestStatus } from './requests/floor-request.ts';

export const changingList = (
  floor: Floor,
  agendaItemId: AgendaItemId,
  change: (list: ListOfSpeakers) => ListOfSpeakers,
): Floor => ({
  ...floor,
  lists: { ...floor.lists, [agendaItemId]: change(listOf(floor, agendaItemId)) },
});

/** The request, whose existence the decider has checked. */
export function requestOf(floor: Floor, requestId: RequestId): FloorRequest {
  const request = floor.requests[requestId];
  if (request === undefined) throw new Error(`no request ${requestId} in the log before this record`);
  return request;
}

export const withRequest = (floor: Floor, request: FloorRequest): Floor => ({
  ...floor,
  requests: withEntry(floor.requests, request.id, request, requested),
});

export const withStatus = (floor: Floor, requestId: RequestId, status: RequestStatus): Floor =>
  withRequest(floor, { ...requestOf(floor, requestId), status });

export function asked(
  floor: Floor,
  event: Extract<FloorEvent, { type: 'floor.requested' }>,
  at: number,
  seq: number,
): Floor {
  const { type: _, requestId, ...words } = event;
  const request: FloorRequest = {
    ...words,
    id: requestId,
    asked: seq,
    askedAt: at,
    status: { state: 'accepted' },
    resumes: null,
  };
  return onTheList(withRequest(floor, request), request);
}

/** Adds a request to those that wait, in the order of asking. */
export const onTheList = (floor: Floor, request: FloorRequest): Floor =>
  changingList(floor, request.agendaItemId, (list) => {
    const later = list.waiting.findIndex((id) => requestOf(floor, id).asked > request.asked);
    return { ...list, waiting: list.waiting.toSpliced(later < 0 ? list.waiting.length : later, 0, request.id) };
  });

/** Takes a request off its list, with the pin it may have. */
export const offTheList = (floor: Floor, requestId: RequestId): Floor =>
  changingList(floor, requestOf(floor, requestId).agendaItemId, (list) => ({
    ...list,
    waiting: list.waiting.filter((id) => id !== requestId),
    pins: withoutRequest(list.pins, requestId),
  }));

const withoutRequest = (pins: readonly Pin[], requestId: RequestId): readonly Pin[] =>
  pins
    .filter((pin) => pin.requestId !== requestId)
    .map((pin) =>
      pin.behind.includes(requestId) ? { ...pin, behind: pin.behind.filter((id) => id !== requestId) } : pin,
    );

export function withdrawn(floor: Floor, requestId: RequestId, at: number): Floor {
  const request = wordless({ ...requestOf(floor, requestId), status: { state: 'cancelled', at } });
  const off = withRequest(offTheList(floor, requestId), request);
  const { lastStep } = off;
  return {
    ...off,
    lastStep: lastStep && {
      ...lastStep,
      requests: lastStep.requests.map((each) => (each.id === requestId ? request : each)),
    },
  };
}

/** The log keeps the words. The state keeps that there was a request, and everything about one that has had the floor. */
function wordless(request: FloorRequest): FloorRequest {
  if (request.resumes !== null) return request;
  const { beneficiary, written, entity: _, insteadOf: __, ...rest } = request;
  return {
    ...rest,
    note: '',
    capacity: { type: 'own-name' },
    about: null,
    written: written === null ? null : '',
    beneficiary: beneficiary.type === 'guest' ? { ...beneficiary, name: '', organisation: '' } : beneficiary,
  };
}

export const denied = (floor: Floor, requestId: RequestId, status: RequestStatus): Floor =>
  withStatus(offTheList(floor, requestId), requestId, status);

/** The latest pin comes last. It wins over earlier ones, which no longer count the request among those before them. */
export const pinned = (floor: Floor, pin: Pin): Floor =>
  changingList(floor, requestOf(floor, pin.requestId).agendaItemId, (list) => ({
    ...list,
    pins: [...withoutRequest(list.pins, pin.requestId), pin],
  }));

/** To the list of another item, in the order of asking. What the last step would give back is no longer where it was. */
export function transferred(floor: Floor, requestId: RequestId, agendaItemId: AgendaItemId): Floor {
  const request = { ...requestOf(floor, requestId), agendaItemId };
  return onTheList(withRequest({ ...offTheList(floor, requestId), lastStep: null }, request), request);
}

export function timeSet(floor: Floor, scope: TimeScope, seconds: number | null): Floor {
  const time = floor.speakingTime;
  switch (scope.type) {
    case 'meeting':
      return { ...floor, speakingTime: { ...time, meeting: seconds ?? time.meeting } };
    case 'item':
      return changingList(floor, scope.agendaItemId, (list) => ({ ...list, speakingTime: seconds }));
    case 'kind':
      return { ...floor, speakingTime: { ...time, byKind: { ...time.byKind, [scope.kind]: seconds } } };
    case 'person':
      return { ...floor, speakingTime: { ...time, byPerson: { ...time.byPerson, [scope.person]: seconds } } };
    default:
      return assertNever(scope);
  }
}
