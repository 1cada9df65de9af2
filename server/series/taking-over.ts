import { type Actor, SYSTEM } from '../../shared/actor.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import { type AgendaItemId, type CommandId, idOf } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import { openActionsOf } from '../../shared/minutes/open-actions.ts';
import type { EarlierMeeting } from '../../shared/minutes/outcome.ts';
import type { Following, TakenOver } from '../../shared/protocol/http/meetings/series.ts';
import { translateIn } from '../dictionaries.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import { isClosed, toFollow } from './meetings-to-follow.ts';

type Deps = {
  readonly rooms: Pick<MeetingRooms, 'look' | 'finish' | 'onOpened'>;
  readonly effects: Pick<Effects, 'newId' | 'log'>;
};

/** Somebody chooses the meeting that theirs follows, or asks again for what is open there (R18). */
export async function followMeeting(
  deps: Deps,
  room: MeetingRoom,
  actor: Actor,
  { follows, instead, language }: Following,
): Promise<TakenOver | Refusal> {
  const title = await titleIn(language);
  // Of two people at once, the second decides by what the first has done.
  deps.rooms.finish();
  const before = room.meeting.minutes.series;
  if ((before?.follows.meetingId ?? null) !== instead) return refuse('changed-meanwhile');
  if (follows === room.id) return refuse('follows-itself');
  const earlier = toFollow(deps.rooms, room, actor, follows);
  if (!earlier) return refuse('unknown-meeting');
  const { open: _, ...named } = earlier;
  const known = before?.follows.meetingId === follows ? before.actions.length : 0;
  const receipt = await takeOver(deps, room, actor, named, title);
  if (isRefusal(receipt)) return receipt;
  return { actions: (room.meeting.minutes.series?.actions.length ?? known) - known };
}

/** Until the earlier meeting is closed its actions are for its members, so nothing is taken over. */
function takeOver({ rooms, effects }: Deps, room: MeetingRoom, actor: Actor, follows: EarlierMeeting, title: string) {
  const earlier = rooms.look(follows.meetingId)?.meeting;
  const actions = earlier && isClosed(earlier) ? openActionsOf(earlier) : [];
  const agendaItemId = idOf<AgendaItemId>(effects.newId());
  const command = { type: 'minutes.take-over', follows, title, agendaItemId, actions } as const;
  return room.execute({ id: idOf<CommandId>(effects.newId()), command }, actor);
}

const titleIn = async (language: Language): Promise<string> => (await translateIn(language))('exports.carried');

/**
 * What was recorded since is taken over when the meeting opens. One whose server stopped at that moment does it when the server
 * runs again: what was taken over before is not taken over again.
 */
export function takeOverAtOpening(deps: Deps): void {
  const { rooms, effects } = deps;
  const take = async (room: MeetingRoom): Promise<void> => {
    const title = await titleIn('en');
    const { series } = room.meeting.minutes;
    if (series && room.meeting.sitting.phase.state === 'open')
      await takeOver(deps, room, SYSTEM, series.follows, title);
  };
  const taking = (room: MeetingRoom): void =>
    void take(room).catch((err: unknown) => effects.log.error({ err, meeting: room.id }, 'no action was taken over'));
  rooms.onOpened((room) => {
    taking(room);
    room.onCommitted((records) => {
      if (records.some(({ event }) => event.type === 'meeting.opened')) taking(room);
    });
  });
}
