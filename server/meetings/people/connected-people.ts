import { absencesThatCount, graceAfter } from '../../../shared/attendance/grace.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { MeetingRoom } from '../meeting-room.ts';
import type { Timers } from '../timers.ts';

/** `gone`: when they were taken for gone, by the clock that only counts. */
type Devices = { open: number; gone: readonly number[]; stopWaiting: () => void };

/** Which people are connected to which meeting, each by any number of devices. */
export type ConnectedPeople = {
  readonly has: (room: MeetingRoom, person: PersonId) => boolean;
  /** One more connection; call what is returned once when it closes. */
  readonly add: (room: MeetingRoom, person: PersonId) => () => void;
};

/** `firstMs`: how long somebody is waited for at first. `onGone`: called when none of their devices has come back in the time that they have (A8). */
type Waiting = {
  readonly timers: Timers;
  readonly ticks: () => number;
  readonly firstMs: number;
  readonly onGone: (room: MeetingRoom, person: PersonId) => void;
};

export function createConnectedPeople({ timers, ticks, firstMs, onGone }: Waiting): ConnectedPeople {
  const rooms = new WeakMap<MeetingRoom, Map<PersonId, Devices>>();

  function devicesOf(room: MeetingRoom, person: PersonId): Devices {
    const people = rooms.get(room) ?? new Map<PersonId, Devices>();
    rooms.set(room, people);
    const own = people.get(person) ?? { open: 0, gone: [], stopWaiting: () => {} };
    people.set(person, own);
    return own;
  }

  function close(room: MeetingRoom, person: PersonId, own: Devices): void {
    own.open -= 1;
    if (own.open > 0) return;
    own.stopWaiting = timers.later(graceAfter(firstMs, own.gone, ticks()), () => {
      own.gone = [...absencesThatCount(own.gone, ticks()), ticks()];
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
