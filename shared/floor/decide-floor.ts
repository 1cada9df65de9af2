import type { Actor } from '../actor.ts';
import { assertNever, type Decision } from '../decision.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { closeList, deny, move, openList, passOver } from './deciding-the-list.ts';
import { substitute } from './delegation/deciding-delegations.ts';
import type {
  FloorCommand,
  InscriptionCommand,
  ListCommand,
  OrderCommand,
  RequestCommand,
  SoundCommand,
  TurnCommand,
} from './floor-messages.ts';
import { closeInscription, inscribe, openInscription, transfer } from './inscription/deciding-inscriptions.ts';
import { choosePlaces, choosePolicy, choosePrecedence } from './order/deciding-order.ts';
import { request, withdraw } from './requests/deciding-requests.ts';
import { enter } from './requests/entering-requests.ts';
import { addTime, setSpeakingTime } from './time/deciding-time.ts';
import { give, help, revoke, silence, stopHelping, undo, unsilence } from './turn/deciding-turns.ts';
import { end } from './turn/ending-a-turn.ts';

/** The rules of the floor. Permissions have been checked before. `at`: server time, ms. */
export function decideFloor(meeting: Meeting, command: FloorCommand, actor: Actor, at: number): Decision<MeetingEvent> {
  switch (command.type) {
    case 'floor.request':
    case 'floor.enter':
    case 'floor.withdraw':
      return decideRequest(meeting, command, actor);
    case 'floor.substitute':
      return substitute(meeting, command, actor);
    case 'floor.inscribe':
    case 'floor.open-inscription':
    case 'floor.close-inscription':
    case 'floor.transfer':
      return decideInscription(meeting, command, actor);
    case 'floor.give':
    case 'floor.end':
    case 'floor.revoke':
    case 'floor.undo':
      return decideTurn(meeting, command, actor, at);
    case 'floor.deny':
    case 'floor.move':
    case 'floor.pass-over':
    case 'floor.close-list':
    case 'floor.open-list':
      return decideList(meeting, command);
    case 'floor.choose-policy':
    case 'floor.choose-precedence':
    case 'floor.choose-places':
    case 'floor.set-speaking-time':
    case 'floor.add-time':
      return decideOrder(meeting, command);
    case 'floor.silence':
    case 'floor.unsilence':
    case 'floor.help':
    case 'floor.stop-helping':
      return decideSound(meeting, command, actor);
    default:
      return assertNever(command);
  }
}

function decideRequest(meeting: Meeting, command: RequestCommand, actor: Actor): Decision<MeetingEvent> {
  switch (command.type) {
    case 'floor.request':
      return request(meeting, command, actor);
    case 'floor.enter':
      return enter(meeting, command, actor);
    case 'floor.withdraw':
      return withdraw(meeting, command.requestId, actor);
    default:
      return assertNever(command);
  }
}

function decideInscription(meeting: Meeting, command: InscriptionCommand, actor: Actor): Decision<MeetingEvent> {
  switch (command.type) {
    case 'floor.inscribe':
      return inscribe(meeting, command, actor);
    case 'floor.open-inscription':
      return openInscription(meeting, command.agendaItemId);
    case 'floor.close-inscription':
      return closeInscription(meeting, command.agendaItemId);
    case 'floor.transfer':
      return transfer(meeting, command);
    default:
      return assertNever(command);
  }
}

function decideTurn(meeting: Meeting, command: TurnCommand, actor: Actor, at: number): Decision<MeetingEvent> {
  switch (command.type) {
    case 'floor.give':
      return give(meeting, command);
    case 'floor.end':
      return end(meeting, command.requestId, actor);
    case 'floor.revoke':
      return revoke(meeting, command);
    case 'floor.undo':
      return undo(meeting, command.seq, at);
    default:
      return assertNever(command);
  }
}

function decideList(meeting: Meeting, command: ListCommand): Decision<MeetingEvent> {
  switch (command.type) {
    case 'floor.deny':
      return deny(meeting, command);
    case 'floor.move':
      return move(meeting, command);
    case 'floor.pass-over':
      return passOver(meeting, command.requestId);
    case 'floor.close-list':
      return closeList(meeting, command.agendaItemId);
    case 'floor.open-list':
      return openList(meeting, command.agendaItemId);
    default:
      return assertNever(command);
  }
}

function decideOrder(meeting: Meeting, command: OrderCommand): Decision<MeetingEvent> {
  switch (command.type) {
    case 'floor.choose-policy':
      return choosePolicy(meeting, command);
    case 'floor.choose-precedence':
      return choosePrecedence(meeting, command.precedence);
    case 'floor.choose-places':
      return choosePlaces(meeting, command.places);
    case 'floor.set-speaking-time':
      return setSpeakingTime(meeting, command);
    case 'floor.add-time':
      return addTime(meeting, command);
    default:
      return assertNever(command);
  }
}

function decideSound(meeting: Meeting, command: SoundCommand, actor: Actor): Decision<MeetingEvent> {
  switch (command.type) {
    case 'floor.silence':
      return silence(meeting);
    case 'floor.unsilence':
      return unsilence(meeting);
    case 'floor.help':
      return help(meeting, actor);
    case 'floor.stop-helping':
      return stopHelping(meeting);
    default:
      return assertNever(command);
  }
}
