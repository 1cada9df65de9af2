import { SYSTEM } from '../../../shared/actor.ts';
import { isRefusal } from '../../../shared/decision.ts';
import { type CommandId, idOf, type PersonId } from '../../../shared/ids.ts';
import type { Receipt } from '../../../shared/protocol/commands/command.ts';
import type { Effects } from '../../effects.ts';
import type { MeetingRoom } from '../meeting-room.ts';
import type { MeetingRooms } from '../meeting-rooms.ts';
import { createTimers } from '../timers.ts';
import { createConnectedPeople } from './connected-people.ts';

/** How long somebody may be without a connection before they count as away, ms; `afterDrop`: at first (A8). */
export type Graces = { readonly afterDrop: number; readonly afterRestart: number };
export const GRACES: Graces = { afterDrop: 5_000, afterRestart: 20_000 };

/**
 * Keeps the log true about connections: a person is away when the last of their devices has dropped out of a meeting, and back when
 * one returns. A person may have several devices.
 */
export type PresenceKeeper = {
  /** A device of this person joins this meeting; call what is returned once when its connection closes. */
  readonly open: (room: MeetingRoom, person: PersonId) => () => void;
  /** Nobody becomes away because the server stops. */
  readonly stop: () => void;
};

export function createPresence(rooms: MeetingRooms, effects: Effects, graces: Graces = GRACES): PresenceKeeper {
  const timers = createTimers();
  const { ticks } = effects;
  const connected = createConnectedPeople({ timers, ticks, firstMs: graces.afterDrop, onGone: markAsIs });

  /** What the disk refused is recorded when there is room, so that a person who has gone does not stay present for ever. */
  function markAsIs(room: MeetingRoom, person: PersonId): void {
    const type = whatToMark(room, person, connected.has(room, person));
    if (type) mark(room, { type, person }, effects, () => timers.later(graces.afterDrop, () => markAsIs(room, person)));
  }

  /** A person who was present when the server stopped and has not come back by now. */
  function markAllGone(room: MeetingRoom): void {
    for (const { person } of Object.values(room.meeting.attendance.members))
      if (!connected.has(room, person)) markAsIs(room, person);
  }

  const stopWatching = rooms.onOpened((room) => void timers.later(graces.afterRestart, () => markAllGone(room)));

  return {
    open(room, person) {
      const close = connected.add(room, person);
      markAsIs(room, person);
      return close;
    },
    stop() {
      timers.stop();
      stopWatching();
    },
  };
}

type Mark = { readonly type: 'attendance.mark-away' | 'attendance.mark-back'; readonly person: PersonId };

function whatToMark({ meeting }: MeetingRoom, person: PersonId, isConnected: boolean): Mark['type'] | null {
  const state = meeting.attendance.members[person]?.presence.state;
  if (isConnected) return state === 'away' ? 'attendance.mark-back' : null;
  return state === 'present' ? 'attendance.mark-away' : null;
}

function mark(room: MeetingRoom, command: Mark, effects: Effects, onDiskRefused: () => void): void {
  const envelope = { id: idOf<CommandId>(effects.newId()), command };
  new Promise<Receipt>((resolve) => resolve(room.execute(envelope, SYSTEM))).then(
    (receipt) => {
      if (isRefusal(receipt) && receipt.refused === 'storage-failed') onDiskRefused();
    },
    (error: unknown) => effects.log.error({ err: error, meeting: room.id }, 'presence could not be noted'),
  );
}
