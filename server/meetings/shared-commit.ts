import type { EventLog } from '../../db/event-log.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { Meeting, MeetingRecord } from '../../shared/meeting.ts';
import type { Effects } from '../effects.ts';
import { endIfMovedOn } from '../starting/moved-on.ts';

/** The share of one room in a turn: what it has decided on top of the committed seq. */
export type Share = {
  readonly id: MeetingId;
  readonly seq: number;
  /** As it was before this turn. */
  readonly meeting: Meeting;
  readonly uncommitted: readonly MeetingRecord[];
  /** Told when the disk has answered: acknowledge. */
  settle(saved: boolean): void;
  /** Told after every room has acknowledged. */
  publish(records: readonly MeetingRecord[]): void;
};

type FollowLog = (share: Share, record: MeetingRecord) => void;
type Part = { readonly share: Share; readonly records: readonly MeetingRecord[] };

/**
 * Commands of one turn of the event loop, of all meetings, share one commit: together they wait once for the disk. If it fails, all
 * of them are refused together and no state has changed.
 */
export class SharedCommit {
  readonly #log: EventLog;
  readonly #effects: Effects;
  readonly #follow: FollowLog;
  #shares = new Set<Share>();

  /** `follow`: brings tables beside the log up to date with a record, in its transaction. */
  constructor(log: EventLog, effects: Effects, follow: FollowLog = () => {}) {
    this.#log = log;
    this.#effects = effects;
    this.#follow = follow;
  }

  /** Takes a share into the commit at the end of this turn. */
  add(share: Share): void {
    if (this.#shares.size === 0) setImmediate(() => this.finish());
    this.#shares.add(share);
  }

  /**
   * Commits what has been decided so far, and with it what `store` writes into other tables. It is also called at the end of the
   * turn, and before the server stops. When nothing was decided, nothing is stored.
   */
  finish(store: () => void = () => {}): void {
    const shares = [...this.#shares];
    this.#shares = new Set();
    if (shares.length === 0) return;
    const parts = shares.map((share) => ({ share, records: share.uncommitted }));
    const saved = this.#save(parts, store);
    for (const { share } of parts) share.settle(saved);
    if (saved) queueMicrotask(() => publishAll(parts));
  }

  #save(parts: readonly Part[], store: () => void): boolean {
    try {
      this.#log.transaction(() => {
        store();
        this.#appendAll(parts);
      });
      return true;
    } catch (error) {
      this.#effects.log.error(
        { err: error, meetings: parts.map(({ share }) => share.id) },
        'the log could not be written',
      );
      endIfMovedOn(error, this.#effects);
      return false;
    }
  }

  #appendAll(parts: readonly Part[]): void {
    for (const { share, records } of parts) {
      this.#log.append(share.id, share.seq, records);
      for (const record of records) this.#follow(share, record);
    }
  }
}

function publishAll(parts: readonly Part[]): void {
  for (const { share, records } of parts) share.publish(records);
}
