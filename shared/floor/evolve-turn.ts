import type { RequestId } from '../ids.ts';
import { offTheList, onTheList, requestOf, withStatus } from './evolve-list.ts';
import type { Floor, Holding, Intervention } from './floor.ts';
import type { FloorEvent } from './floor-messages.ts';
import type { RequestStatus } from './floor-request.ts';

type Event<Type extends FloorEvent['type']> = Extract<FloorEvent, { type: Type }>;

export function granted(floor: Floor, event: Event<'floor.granted'>, at: number): Floor {
  const { requestId, seconds, place } = event;
  const holder: Holding = { requestId, since: at, seconds, stoppedMs: 0, stoppedAt: null, place };
  return { ...withStatus(offTheList(floor, requestId), requestId, { state: 'granted', at }), holder };
}

/** The turn becomes an intervention. */
export function ended(
  floor: Floor,
  event: Event<'floor.released' | 'floor.revoked'>,
  status: Extract<RequestStatus, { state: 'released' | 'revoked' }>,
): Floor {
  const { holder } = floor;
  if (holder === null) throw new Error('nobody has the floor at this record');
  const intervention = interventionOf(floor, started(holder, status.at), event, status);
  return {
    ...withStatus(floor, event.requestId, status),
    holder: null,
    interventions: [...floor.interventions, intervention],
  };
}

function interventionOf(
  floor: Floor,
  holder: Holding,
  event: Event<'floor.released' | 'floor.revoked'>,
  status: { readonly state: Intervention['ended']; readonly at: number },
): Intervention {
  const { id: requestId, agendaItemId, beneficiary, kind, askedAt } = requestOf(floor, holder.requestId);
  const { since: from, seconds, stoppedMs, place } = holder;
  return {
    requestId,
    agendaItemId,
    beneficiary,
    kind,
    mode: event.mode,
    askedAt,
    from,
    to: status.at,
    seconds,
    stoppedMs,
    ended: status.state,
    place,
  };
}

/** Somebody passed over who has the floor already goes back to the list; the turn has not taken place. */
export function passedOver(floor: Floor, requestId: RequestId): Floor {
  if (floor.holder?.requestId !== requestId) return floor;
  const back = withStatus(floor, requestId, { state: 'accepted' });
  return { ...onTheList(back, requestOf(back, requestId)), holder: null };
}

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
