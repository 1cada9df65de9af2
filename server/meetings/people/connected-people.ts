import type { PersonId } from '../../../shared/ids.ts';
import type { MeetingRoom } from '../meeting-room.ts';
import type { Timers } from '../timers.ts';

type Devices = { open: number; stopWaiting: () => void };

/** Which people are connected to which meeting, each by any number of devices. */
export type ConnectedPeople = {
  readonly has: (room: MeetingRoom, person: PersonId) => boolean;
  /** One more connection; call what is returned once when it closes. */
  readonly add: (room: MeetingRoom, person: PersonId) => () => void;
};

/** `onGone`: called when no device of a person has come back within `graceMs` of the last one that went. */
export function createConnectedPeople(
  timers: Timers,
  graceMs: number,
  onGone: (room: MeetingRoom, person: PersonId) => void,
): ConnectedPeople {
  const rooms = new Map<MeetingRoom, Map<PersonId, Devices>>();

  function devicesOf(room: MeetingRoom, person: PersonId): Devices {
    const people = rooms.get(room) ?? new Map<PersonId, Devices>();
    rooms.set(room, people);
    const own = people.get(person) ?? { open: 0, stopWaiting: () => {} };
    people.set(person, own);
    return own;
  }

  function close(room: MeetingRoom, person: PersonId, own: Devices): void {
    own.open -= 1;
    if (own.open > 0) return;
    own.stopWaiting = timers.later(graceMs, () => {
      rooms.get(room)?.delete(person);
      onGone(room, person);
    });
  }

  return {
    has: (room, person) => (rooms.get(room)?.get(person)?.open ?? 0) > 0,
    add(room, person) {
      const own = devicesOf(room, person);
      own.open += 1;
      own.stopWaiting();
      return () => close(room, person, own);
    },
  };
}
