import type { Db } from '../../db/open-database.ts';
import { compilationText } from '../../db/papers/compilations.ts';
import { appendCompiling, compilingRecords } from '../../db/papers/compiling-events.ts';
import type { Around } from '../../shared/compiling/around.ts';
import type { CompilingCommand, CompilingEvent, CompilingRecord } from '../../shared/compiling/compiling.ts';
import { type CompilingLog, emptyLog, extended, lastSeq } from '../../shared/compiling/compiling-log.ts';
import { decideCompiling } from '../../shared/compiling/decide-compiling.ts';
import { draftOf } from '../../shared/compiling/draft-of.ts';
import { type TakenIn, takingIn } from '../../shared/compiling/taking-in.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import { type CommandId, idOf, type MeetingId, type PersonId } from '../../shared/ids.ts';
import type { CompilingAnswer, NewCompilingCommand } from '../../shared/protocol/http/meetings/compiling.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import { createSideLogs } from '../meetings/side-logs.ts';
import { paragraphsOf } from './quotable.ts';

export type Drafts = {
  readonly read: (meetingId: MeetingId, after: number) => CompilingAnswer;
  /** Within a transaction: the draft has the wordings that a version has taken in (K13). */
  readonly takeIn: (meetingId: MeetingId, wordings: readonly TakenIn[]) => void;
  readonly execute: (room: MeetingRoom, by: PersonId, wanted: NewCompilingCommand) => CompilingAnswer | Refusal;
};

type Deps = { readonly db: Db; readonly effects: Pick<Effects, 'now' | 'newId'> };

export function createDrafts({ db, effects }: Deps): Drafts {
  const logs = createSideLogs<CompilingEvent, CompilingLog>({
    read: (meetingId) => compilingRecords(db, meetingId),
    append: (meetingId, record) => appendCompiling(db, meetingId, [record]),
    empty: emptyLog,
    extended,
    now: effects.now,
    takesBack: ({ type }) => type === 'compiling.undone',
  });
  return {
    read: logs.read,
    takeIn(meetingId, wordings) {
      appendCompiling(db, meetingId, recordsOf(logs.find(meetingId), wordings, effects));
      logs.forget(meetingId);
    },
    execute: (room, by, { command, ...sent }) =>
      logs.execute(room.id, { ...sent, by }, (log) => decided(db, room, log, command, sent.known)),
  };
}

const recordsOf = (
  log: CompilingLog,
  wordings: readonly TakenIn[],
  { now, newId }: Deps['effects'],
): readonly CompilingRecord[] =>
  takingIn(log.draft, wordings).map(({ by, event }, index) => {
    return { seq: lastSeq(log) + 1 + index, at: now(), by, command: idOf<CommandId>(newId()), event };
  });

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
