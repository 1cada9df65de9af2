import { createEventLog } from '../../db/event-log.ts';
import type { Db } from '../../db/open-database.ts';
import { isMeetingShown } from '../../db/taken-down.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { Effects } from '../effects.ts';
import { followLog } from './following-the-log.ts';
import { createKeptStates } from './kept-states.ts';
import { type MeetingAt, MeetingRoom } from './meeting-room.ts';
import { quotesAreTrue } from './quoted-words.ts';
import { SharedCommit } from './shared-commit.ts';

/** The rooms of this life of the server, opened when first asked for; one epoch for all of them. `byMail`: whether it sends messages. */
export function createMeetingRooms(db: Db, effects: Effects, byMail = false) {
  const log = createEventLog(db);
  const commit = new SharedCommit(log, effects, ({ id, meeting }, record) =>
    followLog(db, { id, meeting, byMail }, record, effects.now()),
  );
  const states = createKeptStates(db, log, effects);
  const epoch = effects.newId();
  const rooms = new Map<MeetingId, MeetingRoom>();
  const watchers = new Set<(room: MeetingRoom) => void>();

  /** Those whose consultation was taken down have no rooms, whatever is asked of them. */
  const hidden = new Map<MeetingId, boolean>();
  const onShown = new Set<(id: MeetingId, shown: boolean) => void>();
  function isHidden(id: MeetingId): boolean {
    const known = hidden.get(id) ?? !isMeetingShown(db, id);
    hidden.set(id, known);
    return known;
  }
  const hasLog = (id: MeetingId): boolean => log.head(id).seq > 0;

  function open(id: MeetingId): MeetingRoom {
    const room = new MeetingRoom(id, epoch, states.standingOf(id), {
      log,
      commit,
      effects,
      witness: quotesAreTrue(db, id),
    });
    rooms.set(id, room);
    states.watch(room);
    for (const watch of watchers) watch(room);
    return room;
  }

  return {
    epoch,
    /** The room of a meeting that has been convened; null for any other. */
    get: (id: MeetingId): MeetingRoom | null =>
      isHidden(id) ? null : (rooms.get(id) ?? (hasLog(id) ? open(id) : null)),
    /** A meeting as it stands, without opening its room; null before it is convened. It may have to be folded: keep what you need of it. */
    look: (id: MeetingId): Pick<MeetingRoom, 'meeting' | 'seq'> | null =>
      isHidden(id) ? null : (rooms.get(id) ?? (hasLog(id) ? states.standingOf(id) : null)),
    /** A meeting as it stood with one of its records, which is folded for that. */
    asOf: (id: MeetingId, seq: number): MeetingAt => states.standingAsOf(id, seq),
    /** The last record of a meeting: 0 before it is convened. */
    seqOf: (id: MeetingId): number => (isHidden(id) ? 0 : (rooms.get(id)?.seq ?? log.head(id).seq)),
    /** Whether anybody is to find a meeting from now on. */
    show(id: MeetingId, shown: boolean): void {
      hidden.set(id, !shown);
      for (const watch of onShown) watch(id, shown);
    },
    onShown(watch: (id: MeetingId, shown: boolean) => void): () => void {
      onShown.add(watch);
      return () => void onShown.delete(watch);
    },
    /** The room in which a new meeting is convened, or the one that exists. */
    prepare: (id: MeetingId): MeetingRoom => rooms.get(id) ?? open(id),
    /** Every meeting that has a log. */
    all: (): readonly MeetingRoom[] => log.meetings().map((id) => rooms.get(id) ?? open(id)),
    /** Called with each room when it opens, and at once with those that are open. */
    onOpened(watch: (room: MeetingRoom) => void): () => void {
      watchers.add(watch);
      for (const room of rooms.values()) watch(room);
      return () => watchers.delete(watch);
    },
    /** Commits what has been decided so far: who decides by a state that is shown decides by all of it. */
    finish: (): void => commit.finish(),
    /** What `work` commands has a commit of its own, which also holds what `store` writes into other tables; or neither. */
    together<T>(store: () => void, work: () => T): T {
      commit.finish();
      const result = work();
      commit.finish(store);
      return result;
    },
    /** Commits what has been decided, and keeps the states. The database is closed by who opened it. */
    close(): void {
      commit.finish();
      states.keepAll(rooms.values());
    },
  };
}

export type MeetingRooms = ReturnType<typeof createMeetingRooms>;
