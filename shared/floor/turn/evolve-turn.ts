import type { Mode } from '../../attendance/attendance.ts';
import type { Group } from '../../attendance/profile.ts';
import type { RequestId } from '../../ids.ts';
import { offTheList, onTheList, requestOf, withRequest, withStatus } from '../evolve-list.ts';
import type { Floor, Holding, Intervention } from '../floor.ts';
import type { FloorEvent, SubstitutedEvent } from '../floor-messages.ts';
import type { FloorRequest, RequestStatus } from '../requests/floor-request.ts';
import { remaining } from '../time/countdown.ts';

type Event<Type extends FloorEvent['type']> = Extract<FloorEvent, { type: Type }>;

export function granted(floor: Floor, event: Event<'floor.granted'>, at: number): Floor {
  const { requestId, seconds, place } = event;
  const turn: Holding = { requestId, since: at, seconds, stoppedMs: 0, stoppedAt: null, place, ...groupIn(event) };
  const holder = floor.helping === null ? turn : helped(turn);
  return { ...withStatus(offTheList(floor, requestId), requestId, { state: 'granted', at }), holder };
}

export const helped = (turn: Holding): Holding => ({ ...turn, helped: true });

/** The turn becomes an intervention. `absent`: its speaker was not there (F45). */
export function ended(
  floor: Floor,
  event: Event<'floor.released' | 'floor.revoked'>,
  status: Extract<RequestStatus, { state: 'released' | 'revoked' }>,
  absent: boolean,
): Floor {
  const end = { mode: event.mode, how: status.state, at: status.at, absent };
  return withStatus(spoken(floor, end), event.requestId, status);
}

/** The turn goes on with another speaker, and its clock with it (F39). Rounded down, so that it runs out however often it goes on. */
export function handedOver(
  floor: Floor,
  event: Pick<SubstitutedEvent, 'requestId' | 'mode' | 'group'>,
  at: number,
  absent: boolean,
): Floor {
  const before = holderOf(floor);
  const seconds = Math.max(0, Math.floor(remaining(before, at) / 1000));
  const stoppedAt = before.stoppedAt === null ? null : at;
  const after = spoken(floor, { mode: event.mode, how: 'handed-over', at, absent });
  const request = { ...requestOf(after, event.requestId), resumes: { seconds, since: at } };
  const holder: Holding = { ...before, since: at, seconds, stoppedMs: 0, stoppedAt, group: event.group };
  return { ...withRequest(after, request), holder };
}

/** The turn breaks off: what was said is kept, and the rest of the time waits on the list. */
export function interrupted(
  floor: Floor,
  { requestId, mode }: Event<'floor.interrupted'>,
  at: number,
  absent: boolean,
): Floor {
  const seconds = Math.max(0, Math.round(remaining(holderOf(floor), at) / 1000));
  const waits = withStatus(spoken(floor, { mode, how: 'interrupted', at, absent }), requestId, { state: 'accepted' });
  const request: FloorRequest = { ...requestOf(waits, requestId), resumes: { seconds, since: at } };
  return onTheList(withRequest(waits, request), request);
}

type End = {
  readonly mode: Mode;
  readonly how: Intervention['ended'];
  readonly at: number;
  readonly absent: boolean;
};

function spoken(floor: Floor, end: End): Floor {
  const intervention = interventionOf(floor, started(holderOf(floor), end.at), end);
  return { ...floor, holder: null, interventions: [...floor.interventions, intervention] };
}

function holderOf({ holder }: Floor): Holding {
  if (holder === null) throw new Error('nobody has the floor at this record');
  return holder;
}

function interventionOf(floor: Floor, holder: Holding, { mode, how, at, absent }: End): Intervention {
  const {
    id: requestId,
    agendaItemId,
    beneficiary,
    insteadOf,
    kind,
    askedAt,
    resumes,
  } = requestOf(floor, holder.requestId);
  const { since: from, seconds, stoppedMs, place } = holder;
  return {
    requestId,
    agendaItemId,
    beneficiary,
    kind,
    mode,
    askedAt: resumes?.since ?? askedAt,
    from,
    to: at,
    seconds,
    stoppedMs,
    ended: how,
    place,
    ...groupIn(holder),
    ...(insteadOf ? { insteadOf } : {}),
    ...(absent ? { absent } : {}),
  };
}

/** Left out where it was not kept, so that an old log folds as it always did. */
const groupIn = ({ group }: { readonly group?: Group }): { readonly group?: Group } => (group ? { group } : {});

/**
 * `brokeOff`: the same step has broken their turn off. In logs from before interruptions were kept, a speaker who is passed over goes
 * back to the list without one.
 */
export function passedOver(floor: Floor, requestId: RequestId, brokeOff: boolean): Floor {
  if (brokeOff) return { ...floor, interventions: lastPassedOver(floor.interventions, requestId) };
  if (floor.holder?.requestId !== requestId) return floor;
  const back = withStatus(floor, requestId, { state: 'accepted' });
  return { ...onTheList(back, requestOf(back, requestId)), holder: null };
}

const lastPassedOver = (turns: readonly Intervention[], requestId: RequestId): readonly Intervention[] =>
  turns.map((turn, index) =>
    index === turns.length - 1 && turn.requestId === requestId ? { ...turn, passedOver: true } : turn,
  );

export const timeAdded = (floor: Floor, seconds: number): Floor =>
  floor.holder === null ? floor : { ...floor, holder: { ...floor.holder, seconds: floor.holder.seconds + seconds } };

export const clockStopped = (floor: Floor, at: number): Floor =>
  floor.holder === null || floor.holder.stoppedAt !== null
    ? floor
    : { ...floor, holder: { ...floor.holder, stoppedAt: at } };

export const clockStarted = (floor: Floor, at: number): Floor =>
  floor.holder === null ? floor : { ...floor, holder: started(floor.holder, at) };

const started = (holder: Holding, at: number): Holding =>
  holder.stoppedAt === null
    ? holder
    : { ...holder, stoppedMs: holder.stoppedMs + at - holder.stoppedAt, stoppedAt: null };
