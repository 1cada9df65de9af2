import type { Db } from '../../db/open-database.ts';
import { answeringRecords, appendAnswering } from '../../db/papers/answering-events.ts';
import { wordless } from '../../db/papers/contributions.ts';
import { paragraphCounts } from '../../db/papers/paragraph-counts.ts';
import type { AnsweringCommand, AnsweringEvent, Input } from '../../shared/answering/answering.ts';
import { type AnsweringLog, emptyAnswers, extended } from '../../shared/answering/answering-log.ts';
import { decideAnswering } from '../../shared/answering/decide-answering.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import type { ConsultationId, MeetingId, PersonId } from '../../shared/ids.ts';
import type { AnsweringAnswer, NewAnsweringCommand } from '../../shared/protocol/http/consultations/answering.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import { createSideLogs, type Portion } from '../meetings/side-logs.ts';

/** What was said of the contributions to a meeting: a small log beside the meeting's. */
export type Answering = {
  readonly log: (meetingId: MeetingId) => AnsweringLog;
  readonly read: (room: MeetingRoom, after: number) => AnsweringAnswer;
  readonly execute: (room: MeetingRoom, by: PersonId, wanted: Wanted) => AnsweringAnswer | Refusal;
};
type Wanted = Omit<NewAnsweringCommand, 'command'> & { readonly command: AnsweringCommand };

type Deps = { readonly db: Db; readonly effects: Pick<Effects, 'now'> };

export function createAnswering({ db, effects }: Deps): Answering {
  const logs = createSideLogs<AnsweringEvent, AnsweringLog>({
    read: (meetingId) => answeringRecords(db, meetingId),
    append: (meetingId, record) => appendAnswering(db, meetingId, record),
    empty: emptyAnswers,
    extended,
    now: effects.now,
    takesBack: ({ type }) => type === 'answering.undone' || type === 'answering.withdrawn',
  });
  return {
    log: logs.find,
    read: (room, after) => named(room, logs.read(room.id, after)),
    execute(room, by, { command, ...sent }) {
      const answer = logs.execute(room.id, { ...sent, by }, (log) => decided(db, room, log, command, sent.known));
      return isRefusal(answer) ? answer : named(room, answer);
    },
  };
}

/** With the names of those who said it. */
function named({ meeting }: MeetingRoom, portion: Portion<AnsweringEvent>): AnsweringAnswer {
  const people = new Set(portion.records.flatMap(({ by }) => (by === 'system' ? [] : [by])));
  const names = [...people].map((person) => [person, meeting.attendance.members[person]?.profile.name ?? ''] as const);
  return { ...portion, names: Object.fromEntries(names) };
}

function decided(
  db: Db,
  { meeting }: MeetingRoom,
  log: AnsweringLog,
  command: AnsweringCommand,
  known: number,
): AnsweringEvent | Refusal {
  const consultation = meeting.sitting.convocation?.consultationId;
  if (consultation === undefined) return refuse('not-convened');
  const { sections } = meeting.compilation;
  const around = { known, hasInput: inputsOf(db, consultation, command), sections, items: meeting.agenda.items };
  const decision = decideAnswering(log, command, around);
  if (isRefusal(decision)) return decision;
  const [event] = decision.events;
  if (!event) throw new Error('A decision about answers has one event.');
  return event;
}

/** Whether a paragraph is there, in a contribution that is shown (W5). Only those that are named are looked up. */
function inputsOf(db: Db, consultation: ConsultationId, command: AnsweringCommand): (input: Input) => boolean {
  const ids = [...new Set(namedIn(command).map(({ contributionId }) => contributionId))];
  const gone = new Set(wordless(db, ids));
  const counts = paragraphCounts(db, consultation, ids);
  return (input) => !gone.has(input.contributionId) && input.paragraph <= counts(input);
}

function namedIn(command: AnsweringCommand): readonly Input[] {
  if (command.type === 'answering.withdraw') return command.inputs;
  if (command.type !== 'answering.answer') return [];
  return command.answers.flatMap(({ inputs, outcome }) =>
    outcome.kind === 'merged' ? [...inputs, ...outcome.with] : inputs,
  );
}
