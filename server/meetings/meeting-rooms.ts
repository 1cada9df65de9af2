import { createEventLog } from '../../db/event-log.ts';
import type { Db } from '../../db/open-database.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { Effects } from '../effects.ts';
import { followLog } from './following-the-log.ts';
import { createKeptStates } from './kept-states.ts';
import type { MeetingAt, MeetingRoom } from './meeting-room.ts';
import { createOpenRooms } from './open-rooms.ts';
import { SharedCommit } from './shared-commit.ts';
import { createShownMeetings, type ShownMeetings } from './shown-meetings.ts';

/** The rooms of this life of the server, opened when first asked for; one epoch for all of them. */
export type MeetingRooms = Pick<ShownMeetings, 'show' | 'onShown'> & {
  readonly epoch: string;
  /** The room of a meeting that has been convened; null for any other. */
  readonly get: (id: MeetingId) => MeetingRoom | null;
  /**
   * A meeting as it is, without opening its room; null before it is convened. It may have to be folded: keep what you need of it.
   */
  readonly look: (id: MeetingId) => Pick<MeetingRoom, 'meeting' | 'seq'> | null;
  /** A meeting as it was with one of its records; it is folded for this. */
  readonly asOf: (id: MeetingId, seq: number) => MeetingAt;
  /** The last record of a meeting: 0 before it is convened. */
  readonly seqOf: (id: MeetingId) => number;
  /** The room in which a new meeting is convened, or the one that exists. */
  readonly prepare: (id: MeetingId) => MeetingRoom;
  /** Every meeting that has a log. */
  readonly all: () => readonly MeetingRoom[];
  /** Called with each room when it opens, and at once with those that are open; returns how to stop. */
  readonly onOpened: (watch: (room: MeetingRoom) => void) => () => void;
  /** Commits what has been decided so far: whoever then decides by a state that is shown decides by all of it. */
  readonly finish: () => void;
  /** What `work` commands has a commit of its own, which also holds what `store` writes into other tables; both or neither. */
  readonly together: <T>(store: () => void, work: () => T) => T;
  /** Commits what has been decided, and keeps the states. The caller closes the database. */
  readonly close: () => void;
};

/** `byMail`: whether the server sends e-mail. */
export function createMeetingRooms(db: Db, effects: Effects, byMail = false): MeetingRooms {
  const log = createEventLog(db);
  const commit = new SharedCommit(log, effects, ({ id, meeting }, record) =>
    followLog(db, { id, meeting, byMail }, record, effects.now()),
  );
  const states = createKeptStates(db, log, effects);
  const epoch = effects.newId();
  const rooms = createOpenRooms({ db, log, commit, states, epoch, effects });
  const { isHidden, show, onShown } = createShownMeetings(db);
  const hasLog = (id: MeetingId): boolean => log.head(id).seq > 0;

  return {
    epoch,
    show,
    onShown,
    get: (id) => (isHidden(id) ? null : (rooms.find(id) ?? (hasLog(id) ? rooms.open(id) : null))),
    look: (id) => (isHidden(id) ? null : (rooms.find(id) ?? (hasLog(id) ? states.standingOf(id) : null))),
    asOf: (id, seq) => states.standingAsOf(id, seq),
    seqOf: (id) => (isHidden(id) ? 0 : (rooms.find(id)?.seq ?? log.head(id).seq)),
    prepare: (id) => rooms.open(id),
    all: () => log.meetings().map(rooms.open),
    onOpened: rooms.onOpened,
    finish: () => commit.finish(),
    together(store, work) {
      commit.finish();
      const result = work();
      commit.finish(store);
      return result;
    },
    close() {
      commit.finish();
      states.keepAll(rooms.all());
    },
  };
}
