import type { AgendaItemId, RequestId } from '../ids.ts';
import type { Recorded } from '../record.ts';
import { changingList, offTheList, onTheList, requestOf, withRequest } from './evolve-list.ts';
import { type Floor, type LastStep, listOf } from './floor.ts';
import type { FloorEvent } from './floor-messages.ts';
import { isPerson } from './requests/beneficiary.ts';
import type { FloorRequest } from './requests/floor-request.ts';

/** What an event touches that undoing can give back; null when it is not part of a step. */
type Touched = { readonly agendaItemId: AgendaItemId; readonly requestId: RequestId | null; readonly turn: boolean };

/** Keeps in `after` what the record's step changed, as it was `before`. When the clock stops, the step can no longer be undone. */
export function remembering(before: Floor, after: Floor, record: Recorded<FloorEvent>): Floor {
  if (record.event.type === 'floor.clock-stopped' || record.event.type === 'floor.clock-started')
    return { ...after, lastStep: null };
  if (isOwnEnd(before, record)) return { ...after, lastStep: before.lastStep?.turn === null ? before.lastStep : null };
  const touched = touchedBy(before, record.event);
  if (touched === null) return after;
  const earlier = before.lastStep?.command === record.command ? before.lastStep : stepFrom(before, touched, record);
  return {
    ...after,
    lastStep: {
      ...earlier,
      ...touchedTurn(before, earlier, touched),
      seq: record.seq,
      requests: withTouched(before, earlier.requests, touched),
    },
  };
}

/** A speaker who ends their own turn takes no step of the chair's; undoing does not give them the floor back. */
const isOwnEnd = (before: Floor, { event, by }: Recorded<FloorEvent>): boolean =>
  event.type === 'floor.released' && by !== 'system' && isPerson(requestOf(before, event.requestId).beneficiary, by);

const stepFrom = (before: Floor, touched: Touched, { seq, command, at, by }: Recorded<FloorEvent>): LastStep => {
  const { state, pins } = listOf(before, touched.agendaItemId);
  return { seq, command, at, by, agendaItemId: touched.agendaItemId, turn: null, requests: [], list: { state, pins } };
};

const touchedTurn = (before: Floor, earlier: LastStep, touched: Touched): Pick<LastStep, 'turn'> =>
  touched.turn && earlier.turn === null
    ? { turn: { holder: before.holder, interventions: before.interventions.length } }
    : { turn: earlier.turn };

const withTouched = (
  before: Floor,
  requests: readonly FloorRequest[],
  { requestId }: Touched,
): readonly FloorRequest[] =>
  requestId === null || requests.some((request) => request.id === requestId)
    ? requests
    : [...requests, requestOf(before, requestId)];

function touchedBy(before: Floor, event: FloorEvent): Touched | null {
  switch (event.type) {
    case 'floor.granted':
    case 'floor.interrupted':
    case 'floor.released':
    case 'floor.revoked':
      return touching(before, event.requestId, true);
    case 'floor.passed-over':
    case 'floor.substituted':
      return touching(before, event.requestId, before.holder?.requestId === event.requestId);
    case 'floor.denied':
    case 'floor.moved':
      return touching(before, event.requestId, false);
    case 'floor.list-closed':
    case 'floor.list-opened':
      return { agendaItemId: event.agendaItemId, requestId: null, turn: false };
    default:
      return null;
  }
}

const touching = (before: Floor, requestId: RequestId, turn: boolean): Touched => ({
  agendaItemId: requestOf(before, requestId).agendaItemId,
  requestId,
  turn,
});

/** Gives back what the last step touched. Whatever else has happened since stays. */
export function undoing(floor: Floor): Floor {
  const step = floor.lastStep;
  if (step === null) return floor;
  const restored = step.requests.reduce(restoring, floor);
  const relisted = changingList(restored, step.agendaItemId, (list) => ({
    ...list,
    state: step.list.state,
    pins: step.list.pins.filter((pin) => list.waiting.includes(pin.requestId)),
  }));
  return { ...relisted, ...turnBefore(relisted, step), lastStep: null };
}

function restoring(floor: Floor, request: FloorRequest): Floor {
  const off = offTheList(floor, request.id);
  const back = withRequest(off, request);
  return request.status.state === 'accepted' ? onTheList(back, request) : back;
}

const turnBefore = (floor: Floor, { turn }: LastStep): Pick<Floor, 'holder' | 'interventions'> =>
  turn === null ? floor : { holder: turn.holder, interventions: floor.interventions.slice(0, turn.interventions) };
