import type { Db } from '../../db/open-database.ts';
import { compilationText } from '../../db/papers/compilations.ts';
import { appendCompiling, compilingRecords } from '../../db/papers/compiling-events.ts';
import type { Around } from '../../shared/compiling/around.ts';
import type { CompilingCommand, CompilingEvent, CompilingRecord } from '../../shared/compiling/compiling.ts';
import { type CompilingLog, extended, lastSeq, logOf } from '../../shared/compiling/compiling-log.ts';
import { decideCompiling } from '../../shared/compiling/decide-compiling.ts';
import { draftOf } from '../../shared/compiling/draft-of.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import type { MeetingId, PersonId } from '../../shared/ids.ts';
import type { CompilingAnswer, NewCompilingCommand } from '../../shared/protocol/http/compiling.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import { paragraphsOf } from './quotable.ts';

/** So many drafts stay in memory; of one, so many records and so much of their text are kept for ever. */
const IN_MEMORY = 8;
const RECORDS_MAX = 20_000;
const LOG_TEXT_MAX = 20_000_000;
/** So much is sent at once. */
const RECORDS_AT_ONCE = 500;
const TEXT_AT_ONCE = 1_000_000;

type Held = { readonly log: CompilingLog; readonly size: number; readonly commands: ReadonlyMap<string, number> };

/** The drafts of compilations: each command is decided, stored and answered in one go. */
export type Drafts = {
  readonly read: (meetingId: MeetingId, after: number) => CompilingAnswer;
  readonly execute: (room: MeetingRoom, by: PersonId, wanted: NewCompilingCommand) => CompilingAnswer | Refusal;
};

type Deps = { readonly db: Db; readonly effects: Pick<Effects, 'now'> };

export function createDrafts({ db, effects }: Deps): Drafts {
  const held = new Map<MeetingId, Held>();

  /** The one that was asked for last stands last. */
  function keep(meetingId: MeetingId, draft: Held): Held {
    held.delete(meetingId);
    held.set(meetingId, draft);
    const [oldest] = held.keys();
    if (held.size > IN_MEMORY && oldest !== undefined) held.delete(oldest);
    return draft;
  }
  const find = (meetingId: MeetingId): Held =>
    keep(meetingId, held.get(meetingId) ?? heldOf(logOf(compilingRecords(db, meetingId))));

  function store(meetingId: MeetingId, before: Held, record: CompilingRecord): void {
    appendCompiling(db, meetingId, [record]);
    keep(meetingId, {
      log: extended(before.log, [record]),
      size: before.size + sizeOf(record.event),
      commands: new Map(before.commands).set(record.command, record.seq),
    });
  }

  return {
    read: (meetingId, after) => portion(find(meetingId).log, after),
    execute(room, by, { id, known, command }) {
      const before = find(room.id);
      const done = before.commands.get(id);
      if (done !== undefined) {
        return before.log.records[done - 1]?.by === by ? portion(before.log, known) : refuse('id-in-use');
      }
      if (isFull(before)) return refuse('quota-of-meeting');
      const event = decided(db, room, before.log, command, known);
      if (isRefusal(event)) return event;
      store(room.id, before, { seq: lastSeq(before.log) + 1, at: effects.now(), by, command: id, event });
      return portion(find(room.id).log, known);
    },
  };
}

const sizeOf = (event: CompilingEvent): number => JSON.stringify(event).length;

const heldOf = (log: CompilingLog): Held => ({
  log,
  size: log.records.reduce((sum, { event }) => sum + sizeOf(event), 0),
  commands: new Map(log.records.map(({ command, seq }) => [command, seq])),
});

const isFull = ({ log, size }: Held): boolean => lastSeq(log) >= RECORDS_MAX || size >= LOG_TEXT_MAX;

function decided(
  db: Db,
  { meeting, id }: MeetingRoom,
  log: CompilingLog,
  command: CompilingCommand,
  known: number,
): CompilingEvent | Refusal {
  const consultation = meeting.sitting.convocation?.consultationId;
  if (consultation === undefined) return refuse('not-convened');
  const around: Around = {
    known,
    items: meeting.agenda.items.map((item) => item.id),
    paragraphOf: paragraphsOf(db, consultation),
    published: (version) => draftOf(compilationText(db, id, version), lastSeq(log) + 1),
  };
  const decision = decideCompiling(log, command, around);
  if (isRefusal(decision)) return decision;
  const [event] = decision.events;
  if (!event) throw new Error('A decision about a draft has one event.');
  return event;
}

/** The records after one, as many as are sent at once, and at least one. */
function portion({ records }: CompilingLog, after: number): CompilingAnswer {
  const some: CompilingRecord[] = [];
  let size = 0;
  for (const record of records.slice(after, after + RECORDS_AT_ONCE)) {
    if (size >= TEXT_AT_ONCE) break;
    some.push(record);
    size += sizeOf(record.event);
  }
  return { records: some, last: records.length };
}
