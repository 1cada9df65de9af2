import type { Actor } from '../actor.ts';
import { assertNever, type Decision } from '../decision.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { enter, request, withdraw } from './deciding-requests.ts';
import { closeList, deny, move, openList, passOver } from './deciding-the-list.ts';
import { end, give, help, revoke, silence, stopHelping, undo, unsilence } from './deciding-turns.ts';
import type { FloorCommand } from './floor-messages.ts';
import { addTime, choosePolicy, setSpeakingTime } from './time/deciding-time.ts';

/** The rules of the floor. Who may give which command at all has been asked already. `at`: server time, ms. */
export function decideFloor(meeting: Meeting, command: FloorCommand, actor: Actor, at: number): Decision<MeetingEvent> {
  switch (command.type) {
    case 'floor.request':
      return request(meeting, command, actor);
    case 'floor.enter':
      return enter(meeting, command, actor);
    case 'floor.withdraw':
      return withdraw(meeting, command.requestId, actor);
    case 'floor.give':
      return give(meeting, command);
    case 'floor.end':
      return end(meeting, command.requestId, actor);
    case 'floor.revoke':
      return revoke(meeting, command);
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
    case 'floor.choose-policy':
      return choosePolicy(meeting, command);
    case 'floor.set-speaking-time':
      return setSpeakingTime(meeting, command);
    case 'floor.add-time':
      return addTime(meeting, command);
    case 'floor.silence':
      return silence(meeting);
    case 'floor.unsilence':
      return unsilence(meeting);
    case 'floor.help':
      return help(meeting, actor);
    case 'floor.stop-helping':
      return stopHelping(meeting);
    case 'floor.undo':
      return undo(meeting, command.seq, at);
    default:
      return assertNever(command);
  }
}
