import { assertNever } from '../decision.ts';
import type { RequestId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import type { Recorded } from '../record.ts';
import { substituted } from './delegation/evolve-delegations.ts';
import { asked, changingList, denied, pinned, timeSet, transferred, withdrawn } from './evolve-list.ts';
import type { Floor, Pin } from './floor.ts';
import type {
  ClockEvent,
  FloorEvent,
  ListEvent,
  PolicyChoice,
  RequestEvent,
  SoundEvent,
  TurnEvent,
} from './floor-messages.ts';
import { remembering, undoing } from './last-step.ts';
import { isHolderAbsent } from './turn/absent.ts';
import {
  clockStarted,
  clockStopped,
  ended,
  granted,
  helped,
  interrupted,
  passedOver,
  timeAdded,
} from './turn/evolve-turn.ts';

/** The next state of the floor. Time is that of the record; no clock is read. `meeting`: for who is there. */
export function evolveFloor(floor: Floor, record: Recorded<FloorEvent>, meeting: Meeting): Floor {
  return remembering(floor, applied(floor, record, meeting), record);
}

function applied(floor: Floor, record: Recorded<FloorEvent>, meeting: Meeting): Floor {
  const { event } = record;
  switch (event.type) {
    case 'floor.requested':
    case 'floor.withdrawn':
    case 'floor.denied':
    case 'floor.transferred':
      return requestChanged(floor, event, record);
    case 'floor.granted':
    case 'floor.released':
    case 'floor.interrupted':
    case 'floor.revoked':
    case 'floor.undone':
    case 'floor.substituted':
      return turnChanged(floor, event, record, meeting);
    case 'floor.time-added':
    case 'floor.clock-stopped':
    case 'floor.clock-started':
      return clockChanged(floor, event, record.at);
    case 'floor.moved':
    case 'floor.passed-over':
    case 'floor.list-closed':
    case 'floor.list-opened':
    case 'floor.inscription-opened':
    case 'floor.inscription-closed':
    case 'floor.policy-chosen':
    case 'floor.precedence-chosen':
    case 'floor.places-chosen':
    case 'floor.speaking-time-set':
      return listChanged(floor, event, record);
    case 'floor.silenced':
    case 'floor.unsilenced':
    case 'floor.helping-started':
    case 'floor.helping-ended':
      return soundChanged(floor, event);
    default:
      return assertNever(event);
  }
}

/** When, by which person, in which step and where in the log something was noted. */
type Noted = Pick<Recorded<FloorEvent>, 'at' | 'by' | 'seq' | 'command'>;

/** Whether the step that passes over somebody has broken a turn off just before. */
const brokeOff = ({ lastStep }: Floor, { command }: Noted): boolean =>
  lastStep !== null && lastStep.command === command && lastStep.turn !== null;

function requestChanged(floor: Floor, event: RequestEvent, { at, by, seq }: Noted): Floor {
  switch (event.type) {
    case 'floor.requested':
      return asked(floor, event, at, seq);
    case 'floor.withdrawn':
      return withdrawn(floor, event.requestId, at);
    case 'floor.denied':
      return denied(floor, event.requestId, { state: 'denied', at, by, reason: event.reason });
    case 'floor.transferred':
      return transferred(floor, event.requestId, event.agendaItemId);
    default:
      return assertNever(event);
  }
}

function turnChanged(floor: Floor, event: TurnEvent, { at, by, seq }: Noted, meeting: Meeting): Floor {
  switch (event.type) {
    case 'floor.granted':
      return granted(floor, event, at);
    case 'floor.released':
      return ended(floor, event, { state: 'released', at }, isHolderAbsent(meeting));
    case 'floor.revoked':
      return ended(floor, event, { state: 'revoked', at, by, reason: event.reason }, isHolderAbsent(meeting));
    case 'floor.interrupted':
      return pinned(interrupted(floor, event, at, isHolderAbsent(meeting)), pinOf('interrupted', event, { by, seq }));
    case 'floor.undone':
      return undoing(floor);
    case 'floor.substituted':
      return substituted(floor, event, at, isHolderAbsent(meeting));
    default:
      return assertNever(event);
  }
}

function clockChanged(floor: Floor, event: ClockEvent, at: number): Floor {
  switch (event.type) {
    case 'floor.time-added':
      return timeAdded(floor, event.seconds);
    case 'floor.clock-stopped':
      return clockStopped(floor, at);
    case 'floor.clock-started':
      return clockStarted(floor, at);
    default:
      return assertNever(event);
  }
}

function listChanged(floor: Floor, event: ListEvent, noted: Noted): Floor {
  switch (event.type) {
    case 'floor.moved':
      return pinned(floor, pinOf('moved', event, noted));
    case 'floor.passed-over':
      return pinned(passedOver(floor, event.requestId, brokeOff(floor, noted)), pinOf('passed-over', event, noted));
    case 'floor.list-closed':
      return changingList(floor, event.agendaItemId, (list) => ({ ...list, state: 'closed' }));
    case 'floor.list-opened':
      return changingList(floor, event.agendaItemId, (list) => ({ ...list, state: 'open' }));
    case 'floor.inscription-opened':
      return changingList(floor, event.agendaItemId, (list) => ({ ...list, inscription: 'open' }));
    case 'floor.inscription-closed':
      return changingList(floor, event.agendaItemId, (list) => ({ ...list, inscription: 'closed' }));
    case 'floor.policy-chosen':
      return policyChosen(floor, event);
    case 'floor.precedence-chosen':
      return { ...floor, precedence: event.precedence };
    case 'floor.places-chosen':
      return { ...floor, places: event.places };
    case 'floor.speaking-time-set':
      return timeSet(floor, event.scope, event.seconds);
    default:
      return assertNever(event);
  }
}

function soundChanged(floor: Floor, event: SoundEvent): Floor {
  switch (event.type) {
    case 'floor.silenced':
      return { ...floor, silenced: true };
    case 'floor.unsilenced':
      return { ...floor, silenced: false };
    case 'floor.helping-started':
      return { ...floor, helping: event.person, holder: floor.holder && helped(floor.holder) };
    case 'floor.helping-ended':
      return { ...floor, helping: null };
    default:
      return assertNever(event);
  }
}

type Placing = Extract<FloorEvent, { readonly behind: readonly RequestId[] }>;

const pinOf = (type: Pin['type'], { requestId, behind }: Placing, { by, seq }: Pick<Noted, 'by' | 'seq'>): Pin => ({
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
