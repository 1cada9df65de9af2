import { SYSTEM } from '../../shared/actor.ts';
import { isRefusal } from '../../shared/decision.ts';
import { type CommandId, idOf, type PersonId } from '../../shared/ids.ts';
import type { Receipt } from '../../shared/protocol/command.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRoom } from './meeting-room.ts';
import type { MeetingRooms } from './meeting-rooms.ts';

/** How long somebody may be without a connection before they count as away, ms. */
export type Graces = { readonly afterDrop: number; readonly afterRestart: number };
export const GRACES: Graces = { afterDrop: 5_000, afterRestart: 20_000 };

type Lines = { open: number; timer: NodeJS.Timeout | null };

/**
 * Keeps the log true about who is connected: away when a person's last line to a meeting has dropped, back when one
 * returns. A person may have several devices.
 */
export function createPresence(rooms: MeetingRooms, effects: Effects, graces: Graces = GRACES) {
  const lines = new Map<MeetingRoom, Map<PersonId, Lines>>();
  const timers = new Set<NodeJS.Timeout>();
  let stopped = false;

  const presenceOf = (room: MeetingRoom, person: PersonId) => room.meeting.attendance.members[person]?.presence.state;

  /** What the disk refused is noted once there is room: nobody is present for ever who has gone. */
  function mark(room: MeetingRoom, type: 'attendance.mark-away' | 'attendance.mark-back', person: PersonId): void {
    const command = { id: idOf<CommandId>(effects.newId()), command: { type, person } };
    new Promise<Receipt>((resolve) => resolve(room.execute(command, SYSTEM))).then(
      (receipt) => {
        if (isRefusal(receipt) && receipt.refused === 'storage-failed')
          later(graces.afterDrop, () => markAsIs(room, person));
      },
      (error: unknown) => effects.log.error({ err: error, meeting: room.id }, 'presence could not be noted'),
    );
  }

  /** Null once the server stops: nobody is away because of that. */
  function later(delay: number, work: () => void): NodeJS.Timeout | null {
    if (stopped) return null;
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, delay);
    timers.add(timer);
    return timer;
  }

  function linesOf(room: MeetingRoom, person: PersonId): Lines {
    const people = lines.get(room) ?? new Map<PersonId, Lines>();
    lines.set(room, people);
    const own = people.get(person) ?? { open: 0, timer: null };
    people.set(person, own);
    return own;
  }

  function markAwayIfGone(room: MeetingRoom, person: PersonId): void {
    if ((lines.get(room)?.get(person)?.open ?? 0) > 0) return;
    lines.get(room)?.delete(person);
    if (presenceOf(room, person) === 'present') mark(room, 'attendance.mark-away', person);
  }

  function markBackIfHere(room: MeetingRoom, person: PersonId): void {
    if (presenceOf(room, person) === 'away') mark(room, 'attendance.mark-back', person);
  }

  function markAsIs(room: MeetingRoom, person: PersonId): void {
    const isHere = (lines.get(room)?.get(person)?.open ?? 0) > 0;
    if (isHere) markBackIfHere(room, person);
    else markAwayIfGone(room, person);
  }

  function close(room: MeetingRoom, person: PersonId, own: Lines): void {
    own.open -= 1;
    if (own.open === 0) own.timer = later(graces.afterDrop, () => markAwayIfGone(room, person));
  }

  /** Whoever was present when the server stopped and has not come back by now. */
  function markAllGone(room: MeetingRoom): void {
    for (const { person } of Object.values(room.meeting.attendance.members)) markAwayIfGone(room, person);
  }

  const stopWatching = rooms.onOpened((room) => void later(graces.afterRestart, () => markAllGone(room)));

  return {
    /** A line of this person to this meeting opens; call what is returned once when it closes. */
    open(room: MeetingRoom, person: PersonId): () => void {
      const own = linesOf(room, person);
      own.open += 1;
      if (own.timer) clearTimeout(own.timer);
      own.timer = null;
      markBackIfHere(room, person);
      return () => close(room, person, own);
    },
    stop(): void {
      stopped = true;
      stopWatching();
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

export type PresenceKeeper = ReturnType<typeof createPresence>;
