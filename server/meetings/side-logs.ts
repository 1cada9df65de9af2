import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import type { CommandId, MeetingId, PersonId } from '../../shared/ids.ts';
import type { Recorded } from '../../shared/record.ts';

/** So many logs stay in memory; of one, so many records and so much of their text are kept for ever. */
const IN_MEMORY = 8;
const RECORDS_MAX = 20_000;
const LOG_TEXT_MAX = 20_000_000;
/** What takes something back finds room after that, to a limit of its own. */
const ROOM_TO_TAKE_BACK = 2;
/** So much is sent at once. */
const RECORDS_AT_ONCE = 500;
const TEXT_AT_ONCE = 1_000_000;

type LogOf<Event> = { readonly records: readonly Recorded<Event>[] };
/** The records after one, as many as are sent at once; `last`: the last that there is. */
export type Portion<Event> = { readonly records: readonly Recorded<Event>[]; readonly last: number };

type Sent = { readonly id: CommandId; readonly by: PersonId; readonly known: number };
/** `commands`: grows with the log; it is nobody else's. */
type Held<Log> = { readonly log: Log; readonly size: number; readonly commands: Map<CommandId, number> };

type Source<Event, Log extends LogOf<Event>> = {
  readonly read: (meetingId: MeetingId) => readonly Recorded<Event>[];
  /** On disk when it returns. */
  readonly append: (meetingId: MeetingId, record: Recorded<Event>) => void;
  readonly empty: Log;
  readonly extended: (log: Log, more: readonly Recorded<Event>[]) => Log;
  readonly now: () => number;
  /** Whether it takes back what was there before: nobody may be kept from that. */
  readonly takesBack: (event: Event) => boolean;
  readonly textMax?: number;
};

/** Small logs beside those of meetings: each command is decided, stored and answered in one go, and leads to one event. */
export type SideLogs<Event, Log> = {
  readonly find: (meetingId: MeetingId) => Log;
  readonly read: (meetingId: MeetingId, after: number) => Portion<Event>;
  /** It is read from the disk again: somebody else has written, in a transaction that may not hold. */
  readonly forget: (meetingId: MeetingId) => void;
  readonly execute: (
    meetingId: MeetingId,
    sent: Sent,
    decide: (log: Log) => Event | Refusal,
  ) => Portion<Event> | Refusal;
};

/** The logs that are in memory: what was asked for last stands last. */
function createHeld<Event extends object, Log extends LogOf<Event>>(source: Source<Event, Log>) {
  const held = new Map<MeetingId, Held<Log>>();

  function keep(meetingId: MeetingId, one: Held<Log>): Held<Log> {
    held.delete(meetingId);
    held.set(meetingId, one);
    const [oldest] = held.keys();
    if (held.size > IN_MEMORY && oldest !== undefined) held.delete(oldest);
    return one;
  }
  function open(meetingId: MeetingId): Held<Log> {
    const records = source.read(meetingId);
    return {
      log: source.extended(source.empty, records),
      size: records.reduce((sum, { event }) => sum + sizeOf(event), 0),
      commands: new Map(records.map(({ command, seq }) => [command, seq])),
    };
  }
  return {
    find: (meetingId: MeetingId): Held<Log> => keep(meetingId, held.get(meetingId) ?? open(meetingId)),
    forget: (meetingId: MeetingId): void => void held.delete(meetingId),
    /** `size`: of the log with this record. */
    store(meetingId: MeetingId, { log: before, commands }: Held<Log>, record: Recorded<Event>, size: number): Log {
      source.append(meetingId, record);
      const log = source.extended(before, [record]);
      return keep(meetingId, { log, size, commands: commands.set(record.command, record.seq) }).log;
    },
  };
}

export function createSideLogs<Event extends object, Log extends LogOf<Event>>(
  source: Source<Event, Log>,
): SideLogs<Event, Log> {
  const held = createHeld(source);
  const { textMax = LOG_TEXT_MAX } = source;
  return {
    find: (meetingId) => held.find(meetingId).log,
    read: (meetingId, after) => portion(held.find(meetingId).log, after),
    forget: held.forget,
    execute(meetingId, { id, by, known }, decide) {
      const before = held.find(meetingId);
      const { log, size } = before;
      const done = before.commands.get(id);
      if (done !== undefined) return log.records[done - 1]?.by === by ? portion(log, known) : refuse('id-in-use');
      const event = decide(log);
      if (isRefusal(event)) return event;
      const room = source.takesBack(event) ? ROOM_TO_TAKE_BACK : 1;
      const larger = size + sizeOf(event);
      const isFull = log.records.length >= RECORDS_MAX * room || larger > textMax * room;
      if (isFull) return refuse('quota-of-meeting');
      const record = { seq: log.records.length + 1, at: source.now(), by, command: id, event };
      return portion(held.store(meetingId, before, record, larger), known);
    },
  };
}

const sizeOf = (event: object): number => JSON.stringify(event).length;

/** At least one. */
function portion<Event extends object>({ records }: LogOf<Event>, after: number): Portion<Event> {
  const some: Recorded<Event>[] = [];
  let size = 0;
  for (const record of records.slice(after, after + RECORDS_AT_ONCE)) {
    if (size >= TEXT_AT_ONCE) break;
    some.push(record);
    size += sizeOf(record.event);
  }
  return { records: some, last: records.length };
}
