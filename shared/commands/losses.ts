import type { Actor } from '../actor.ts';
import { isRefusal } from '../decision.ts';
import { heldRequest } from '../floor/floor.ts';
import { isPerson } from '../floor/requests/beneficiary.ts';
import { undo } from '../floor/turn/deciding-turns.ts';
import { fold } from '../fold.ts';
import { type CommandId, idOf, type RequestId } from '../ids.ts';
import { decideByRules } from '../law.ts';
import type { Meeting, MeetingCommand, MeetingRecord } from '../meeting.ts';
import { hasRight } from '../permissions.ts';
import { dayAt } from '../sitting/day-at.ts';
import type { Convocation } from '../sitting/sitting.ts';

/** What a command takes from somebody besides what its name says, and no other command gives back (F24). */
export type Loss =
  | { readonly type: 'turn' | 'place'; readonly requestId: RequestId; readonly isOwn: boolean }
  | { readonly type: 'own-role' }
  | { readonly type: 'early'; readonly convocation: Convocation };

/** Commands that are named for what they end, or that ask in words of their own. */
const SAY_SO_THEMSELVES: readonly MeetingCommand['type'][] = ['floor.end', 'meeting.close', 'attendance.exclude'];

/** What the page asks about before a command is given: nothing for what is refused, or can be undone. */
export function lossesOf(meeting: Meeting, command: MeetingCommand, actor: Actor, at: number): readonly Loss[] {
  const decision = decideByRules(meeting, command, actor, at);
  if (isRefusal(decision) || SAY_SO_THEMSELVES.includes(command.type)) return [];
  const by = actor.type === 'person' ? actor.person : ('system' as const);
  const id = idOf<CommandId>('asked-about');
  const records = decision.events.map(
    (event, index): MeetingRecord => ({ seq: index + 1, at, by, command: id, event }),
  );
  const after = fold(records, meeting);
  return [
    ...turnLost(meeting, after, actor, at),
    ...placesLost(meeting, after, command, actor),
    ...roleLost(command, actor),
    ...openedEarly(meeting, command, at),
  ];
}

const isOf = (actor: Actor, meeting: Meeting, requestId: RequestId): boolean => {
  const request = meeting.floor.requests[requestId];
  return request !== undefined && actor.type === 'person' && isPerson(request.beneficiary, actor.person);
};

function turnLost(before: Meeting, after: Meeting, actor: Actor, at: number): readonly Loss[] {
  const held = heldRequest(before.floor);
  if (held === undefined || after.floor.holder?.requestId === held.id) return [];
  const goesOn = after.floor.requests[held.id]?.status.state === 'accepted';
  const step = after.floor.lastStep;
  const comesBack = step !== null && step.turn !== null && !isRefusal(undo(after, step.seq, at));
  return goesOn || comesBack ? [] : [{ type: 'turn', requestId: held.id, isOwn: isOf(actor, before, held.id) }];
}

/** To withdraw one's own request does what its name says. */
function placesLost(before: Meeting, after: Meeting, command: MeetingCommand, actor: Actor): readonly Loss[] {
  return Object.values(before.floor.requests).flatMap(({ id, status }): readonly Loss[] => {
    const isOwn = isOf(actor, before, id);
    const isGone = status.state === 'accepted' && after.floor.requests[id]?.status.state === 'cancelled';
    return isGone && !(isOwn && command.type === 'floor.withdraw') ? [{ type: 'place', requestId: id, isOwn }] : [];
  });
}

const roleLost = (command: MeetingCommand, actor: Actor): readonly Loss[] =>
  command.type === 'attendance.assign-role' &&
  actor.type === 'person' &&
  command.person === actor.person &&
  !hasRight(command.role, 'admit')
    ? [{ type: 'own-role' }]
    : [];

function openedEarly({ sitting }: Meeting, command: MeetingCommand, at: number): readonly Loss[] {
  const { convocation, phase } = sitting;
  if (command.type !== 'meeting.open' || phase.state !== 'not-open' || convocation === null) return [];
  return dayAt(convocation.timeZone, at) < convocation.date ? [{ type: 'early', convocation }] : [];
}
