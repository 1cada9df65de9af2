import { assertNever } from '../decision.ts';
import type { RequestId } from '../ids.ts';
import type { Recorded } from '../record.ts';
import { asked, changingList, denied, pinned, timeSet, withdrawn } from './evolve-list.ts';
import { clockStarted, clockStopped, ended, granted, interrupted, passedOver, timeAdded } from './evolve-turn.ts';
import type { Floor, Pin } from './floor.ts';
import type { FloorEvent, PolicyChoice } from './floor-messages.ts';
import { remembering, undoing } from './last-step.ts';

/** The next state of the floor. Time is the record's; no clock is read. */
export function evolveFloor(floor: Floor, record: Recorded<FloorEvent>): Floor {
  return remembering(floor, applied(floor, record), record);
}

function applied(floor: Floor, record: Recorded<FloorEvent>): Floor {
  const { event, at, by, seq } = record;
  switch (event.type) {
    case 'floor.requested':
      return asked(floor, event, at, seq);
    case 'floor.withdrawn':
      return withdrawn(floor, event.requestId, at);
    case 'floor.granted':
      return granted(floor, event, at);
    case 'floor.released':
      return ended(floor, event, { state: 'released', at });
    case 'floor.revoked':
      return ended(floor, event, { state: 'revoked', at, by, reason: event.reason });
    case 'floor.interrupted':
      return pinned(interrupted(floor, event, at), pinOf('interrupted', event, record));
    case 'floor.denied':
      return denied(floor, event.requestId, { state: 'denied', at, by, reason: event.reason });
    case 'floor.moved':
      return pinned(floor, pinOf('moved', event, record));
    case 'floor.passed-over':
      return pinned(passedOver(floor, event.requestId), pinOf('passed-over', event, record));
    case 'floor.list-closed':
      return changingList(floor, event.agendaItemId, (list) => ({ ...list, state: 'closed' }));
    case 'floor.list-opened':
      return changingList(floor, event.agendaItemId, (list) => ({ ...list, state: 'open' }));
    case 'floor.policy-chosen':
      return policyChosen(floor, event);
    case 'floor.speaking-time-set':
      return timeSet(floor, event.scope, event.seconds);
    case 'floor.time-added':
      return timeAdded(floor, event.seconds);
    case 'floor.clock-stopped':
      return clockStopped(floor, at);
    case 'floor.clock-started':
      return clockStarted(floor, at);
    case 'floor.silenced':
      return { ...floor, silenced: true };
    case 'floor.unsilenced':
      return { ...floor, silenced: false };
    case 'floor.helping-started':
      return { ...floor, helping: event.person };
    case 'floor.helping-ended':
      return { ...floor, helping: null };
    case 'floor.undone':
      return undoing(floor);
    default:
      return assertNever(event);
  }
}

type Placing = Extract<FloorEvent, { readonly behind: readonly RequestId[] }>;

const pinOf = (type: Pin['type'], { requestId, behind }: Placing, { by, seq }: Recorded<FloorEvent>): Pin => ({
  requestId,
  type,
  behind,
  by,
  since: seq,
});

const policyChosen = (floor: Floor, choice: PolicyChoice): Floor =>
  choice.agendaItemId === null
    ? { ...floor, policy: choice.policy }
    : changingList(floor, choice.agendaItemId, (list) => ({ ...list, policy: choice.policy }));
