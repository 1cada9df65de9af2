import type { EventLog } from '../../db/event-log.ts';
import type { Db } from '../../db/open-database.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { Effects } from '../effects.ts';
import type { KeptStates } from './kept-states.ts';
import { MeetingRoom } from './meeting-room.ts';
import { quotesAreTrue } from './quoted-words.ts';
import type { SharedCommit } from './shared-commit.ts';

type Deps = {
  readonly db: Db;
  readonly log: EventLog;
  readonly commit: SharedCommit;
  readonly states: KeptStates;
  readonly epoch: string;
  readonly effects: Effects;
};
type Watch = (room: MeetingRoom) => void;

/** The rooms that are open: at most one for each meeting. */
export type OpenRooms = {
  readonly find: (id: MeetingId) => MeetingRoom | undefined;
  /** The room that is open, or one that is opened now. */
  readonly open: (id: MeetingId) => MeetingRoom;
  readonly all: () => Iterable<MeetingRoom>;
  /** Called with each room when it opens, and at once with those that are open; returns how to stop. */
  readonly onOpened: (watch: Watch) => () => void;
};

export function createOpenRooms({ db, log, commit, states, epoch, effects }: Deps): OpenRooms {
  const rooms = new Map<MeetingId, MeetingRoom>();
  const watchers = new Set<Watch>();

  function openNow(id: MeetingId): MeetingRoom {
    const witness = quotesAreTrue(db, id);
    const room = new MeetingRoom(id, epoch, states.standingOf(id), { log, commit, effects, witness });
    rooms.set(id, room);
    states.watch(room);
    for (const watch of watchers) watch(room);
    return room;
  }

  return {
    find: (id) => rooms.get(id),
    open: (id) => rooms.get(id) ?? openNow(id),
    all: () => rooms.values(),
    onOpened(watch) {
      watchers.add(watch);
      for (const room of rooms.values()) watch(room);
      return () => watchers.delete(watch);
    },
  };
}
