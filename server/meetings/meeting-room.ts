import type { EventLog } from '../../db/event-log.ts';
import { type Actor, nameInLog } from '../../shared/actor.ts';
import { isTooLate } from '../../shared/commands/patience.ts';
import { isRefusal, refuse } from '../../shared/decision.ts';
import { fold } from '../../shared/fold.ts';
import type { CommandId, MeetingId } from '../../shared/ids.ts';
import { decide } from '../../shared/law.ts';
import { type Reading, timeOfRecord, timeSince } from '../../shared/log/meeting-time.ts';
import type { Meeting, MeetingEvent, MeetingRecord } from '../../shared/meeting.ts';
import type { CommandEnvelope, Receipt } from '../../shared/protocol/commands/command.ts';
import type { Proof } from '../../shared/protocol/records.ts';
import { meetingOnScreen } from '../../shared/screen/meeting-on-screen.ts';
import type { Effects } from '../effects.ts';
import type { Witness } from './quoted-words.ts';
import { portionOf, RecentRecords } from './recent-records.ts';
import type { SharedCommit } from './shared-commit.ts';
import { type Snapshot, SnapshotCache } from './snapshot-cache.ts';

/** A state of the meeting with the record that made it; `at`: the time of that record, ms. */
export type MeetingAt = { readonly meeting: Meeting; readonly seq: number; readonly at: number };
/** For whom a state is told: the room's screen sees less than the members. */
export type Viewer = 'members' | 'screen';
/** What a reader is missing: a snapshot, or none, and the records after it; with `more`, the first of them. */
export type Missing = {
  readonly epoch: string;
  readonly at: number;
  readonly snapshot: Snapshot | null;
  readonly records: readonly MeetingRecord[];
  readonly more: boolean;
};
export type OnCommitted = (records: readonly MeetingRecord[], meeting: Meeting) => void;

/** Records kept in memory from the start, for people who come back after a restart. */
const RECENT = 200;
/** Records read from the disk for one answer. */
const READ_AT_ONCE = 200;

type Waiting = { readonly by: string; readonly receipt: Promise<Receipt>; readonly answer: (saved: boolean) => void };

/**
 * One meeting on the server: the only place where the law meets the disk. `execute` decides without waiting; the shared commit of
 * the turn makes it true. Everything that others see (`meeting`, `seq`, snapshots, records) is committed.
 */
export class MeetingRoom {
  readonly #log: EventLog;
  readonly #commit: SharedCommit;
  readonly #effects: Effects;
  readonly #witness: Witness;
  readonly #tail: RecentRecords;
  readonly #snapshots = {
    members: new SnapshotCache((meeting) => meeting),
    screen: new SnapshotCache(meetingOnScreen),
  };
  readonly #listeners = new Set<OnCommitted>();
  /** Commands decided in this turn, until the disk has answered. */
  readonly #waiting = new Map<CommandId, Waiting>();
  #committed: MeetingAt;
  /** The committed state with the decisions of this turn on top. */
  #ahead: MeetingAt;
  #uncommitted: MeetingRecord[] = [];
  /** The time at which the last record was made, or the room opened. */
  #last: Reading;

  constructor(
    readonly id: MeetingId,
    readonly epoch: string,
    kept: MeetingAt,
    deps: {
      readonly log: EventLog;
      readonly commit: SharedCommit;
      readonly effects: Effects;
      readonly witness: Witness;
    },
  ) {
    this.#log = deps.log;
    this.#commit = deps.commit;
    this.#effects = deps.effects;
    this.#witness = deps.witness;
    this.#tail = new RecentRecords(kept.seq, deps.log.readAfter(id, Math.max(0, kept.seq - RECENT)));
    this.#committed = kept;
    this.#ahead = kept;
    this.#last = { at: Math.max(deps.effects.now(), kept.at), ticks: deps.effects.ticks() };
  }

  /** Frozen, so that what is computed from it can be kept with it. */
  get meeting(): Meeting {
    return Object.freeze(this.#committed.meeting);
  }

  get seq(): number {
    return this.#committed.seq;
  }

  /** The time of the last record, ms. */
  get at(): number {
    return this.#committed.at;
  }

  /** The time of the meeting, ms, which records and browsers use. */
  now(): number {
    return timeSince(this.#last, this.#effects.ticks());
  }

  get uncommitted(): readonly MeetingRecord[] {
    return this.#uncommitted;
  }

  /** The receipt comes when the disk has the records; a resend is answered as before; a refusal leaves no trace. */
  execute(envelope: CommandEnvelope, actor: Actor): Promise<Receipt> {
    const former = this.#formerAnswer(envelope.id, nameInLog(actor));
    if (former) return former;
    if (isTooLate(envelope.until, this.now())) return Promise.resolve(refuse('came-too-late'));
    const reading = this.#reading();
    const { at } = reading;
    const decision = decide(this.#ahead.meeting, envelope.command, actor, at);
    if (isRefusal(decision)) return Promise.resolve(decision);
    const refusal = this.#witness(this.#ahead.meeting, envelope.command);
    if (refusal) return Promise.resolve(refusal);
    this.#last = reading;
    return this.#await(envelope.id, actor, this.#stamp(decision.events, envelope.id, actor, at));
  }

  /** Called after each commit, never before, with the records in order. */
  onCommitted(listener: OnCommitted): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Gzip of the JSON `{ seq, meeting }`. */
  snapshot(): Uint8Array {
    return this.#snapshots.members.fresh(this.#committed).bytes;
  }

  /** The records after `seq`, in order. */
  after(seq: number): readonly MeetingRecord[] {
    return this.#tail.after(seq) ?? this.#log.readAfter(this.id, seq);
  }

  /** At most so many records after `seq`, from the disk: for reading a long log piece by piece. */
  piece(seq: number, limit: number): readonly MeetingRecord[] {
    return this.#log.readAfter(this.id, seq, limit);
  }

  /**
   * What somebody who has folded up to `seq` is missing: the records, or a snapshot and the rest, whichever is less. The snapshot
   * is made for the viewer; the records are the log's. `goesOn`: they are already fetching these records, and get no snapshot
   * instead.
   */
  catchUp(seq: number, viewer: Viewer = 'members', goesOn = false): Missing {
    const envelope = { epoch: this.epoch, at: this.now() };
    const records = () => ({ ...envelope, snapshot: null, ...this.#portion(seq) });
    if (seq <= this.seq && (goesOn || this.#tail.isSmallAfter(seq))) return records();
    const snapshot = this.#snapshots[viewer].recent(this.#committed, (from) => this.#tail.sizeAfter(from));
    const size = snapshot.bytes.length + this.#tail.sizeAfter(snapshot.seq);
    if (seq <= this.seq && this.#tail.sizeAfter(seq) <= size) return records();
    return { ...envelope, snapshot, ...this.#portion(snapshot.seq) };
  }

  /** The records after `seq`, as many as one answer holds, and whether there are more. */
  #portion(seq: number): Pick<Missing, 'records' | 'more'> {
    const records = this.#tail.portionAfter(seq) ?? portionOf(this.piece(seq, READ_AT_ONCE));
    return { records, more: (records.at(-1)?.seq ?? seq) < this.seq };
  }

  /** With this a client can check whether its state is the same. */
  proof(viewer: Viewer = 'members'): Proof {
    return this.#snapshots[viewer].proof(this.#committed);
  }

  settle(saved: boolean): void {
    if (saved) this.#keep();
    else this.#ahead = this.#committed;
    const answered = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#uncommitted = [];
    for (const { answer } of answered) answer(saved);
  }

  publish(records: readonly MeetingRecord[]): void {
    for (const listener of this.#listeners) this.#tell(listener, records);
  }

  #reading(): Reading {
    const clocks = { wall: this.#effects.now(), ticks: this.#effects.ticks() };
    return { at: timeOfRecord(this.#ahead.meeting, this.#last, clocks), ticks: clocks.ticks };
  }

  #formerAnswer(command: CommandId, by: string): Promise<Receipt> | null {
    const waiting = this.#waiting.get(command);
    if (waiting) return waiting.by === by ? waiting.receipt : Promise.resolve(refuse('id-in-use'));
    const done = this.#log.findByCommand(this.id, command);
    if (!done) return null;
    return Promise.resolve(done.by === by ? { accepted: { seq: done.seq, at: done.at } } : refuse('id-in-use'));
  }

  #stamp(events: readonly MeetingEvent[], command: CommandId, actor: Actor, at: number): readonly MeetingRecord[] {
    const by = nameInLog(actor);
    return events.map((event, index) => ({ seq: this.#ahead.seq + 1 + index, at, by, command, event }));
  }

  #await(command: CommandId, actor: Actor, records: readonly MeetingRecord[]): Promise<Receipt> {
    const seq = this.#ahead.seq + records.length;
    const at = records[0]?.at ?? this.#ahead.at;
    this.#ahead = { meeting: fold(records, this.#ahead.meeting), seq, at };
    this.#uncommitted.push(...records);
    this.#commit.add(this);
    const { promise, resolve } = promised<Receipt>();
    const answer = (saved: boolean) => resolve(saved ? { accepted: { seq, at } } : refuse('storage-failed'));
    this.#waiting.set(command, { by: nameInLog(actor), receipt: promise, answer });
    return promise;
  }

  #keep(): void {
    this.#committed = this.#ahead;
    this.#tail.push(this.#uncommitted);
  }

  /** A mistake of one listener takes nothing from the others: the records are true in any case. */
  #tell(listener: OnCommitted, records: readonly MeetingRecord[]): void {
    try {
      listener(records, this.meeting);
    } catch (error) {
      this.#effects.log.error({ err: error, meeting: this.id }, 'a listener of the log failed');
    }
  }
}

function promised<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}
