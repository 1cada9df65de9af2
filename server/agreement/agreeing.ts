import type { Db } from '../../db/open-database.ts';
import type { Actor } from '../../shared/actor.ts';
import { type Frozen, WINDOW_MS } from '../../shared/agreement/agreement.ts';
import { correctableBy } from '../../shared/agreement/agreement-rules.ts';
import { agreementOf } from '../../shared/agreement/standing.ts';
import { wordsOf } from '../../shared/agreement/words.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import { type CommandId, idOf, type PersonId } from '../../shared/ids.ts';
import { decide } from '../../shared/law.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';
import type { Issuing, OwnWords, VersionMade } from '../../shared/protocol/http/meetings/agreement.ts';
import type { MinutesReadings } from '../documents/readings/minutes-readings.ts';
import type { Reading } from '../documents/readings/reading.ts';
import type { Effects } from '../effects.ts';
import type { Post } from '../letters/post.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';

export type AgreeingDeps = {
  readonly db: Db;
  readonly rooms: MeetingRooms;
  readonly exporter: { readonly readings: MinutesReadings };
  readonly effects: Pick<Effects, 'newId'>;
  readonly post: Pick<Post, 'tellLater' | 'decisions'> | null;
};
type By = Extract<Actor, { type: 'person' }>;
const NOTHING: Frozen = { version: 0, revision: 0, seq: 0, textSeq: 0, contents: '' };

/** V1: what everybody reads now becomes the next version. Who attended is told in the commit of it. */
export async function issueMinutes(
  deps: AgreeingDeps,
  room: MeetingRoom,
  by: By,
  { closesAt }: Issuing,
): Promise<VersionMade | Refusal> {
  const version = agreementOf(room.meeting.agreement).issued.length + 1;
  const until = closesAt ?? room.now() + WINDOW_MS;
  const type = 'agreement.issue';
  const refused = refusalOf(room, { ...NOTHING, type, version, closesAt: until }, by);
  if (refused) return refused;
  const row = await deps.exporter.readings.numbered(room, by.person);
  if (row === null) return refuse('storage-failed');
  const { number: revision, seq, textSeq, hash: contents } = row;
  return agreed(deps, room, by, { type, version, revision, seq, textSeq, contents, closesAt: until });
}

/** V7: the version that was issued with what was accepted. */
export async function finishMinutes(deps: AgreeingDeps, room: MeetingRoom, by: By): Promise<VersionMade | Refusal> {
  const type = 'agreement.finish';
  const last = agreementOf(room.meeting.agreement).issued.at(-1) ?? NOTHING;
  const { version, seq, textSeq } = last;
  const refused = refusalOf(room, { ...NOTHING, type, version }, by);
  if (refused) return refused;
  const { revision, contents } = await deps.exporter.readings.toBeFinal(room, { ...NOTHING, version, seq, textSeq });
  return agreed(deps, room, by, { type, version, revision, seq, textSeq, contents });
}

const refusalOf = (room: MeetingRoom, command: MeetingCommand, by: By): Refusal | null => {
  const decision = decide(room.meeting, command, by, room.now());
  return isRefusal(decision) ? decision : null;
};

type Agreeing = Extract<MeetingCommand, { type: 'agreement.issue' | 'agreement.finish' }>;

async function agreed(
  { rooms, effects, post }: AgreeingDeps,
  room: MeetingRoom,
  by: By,
  command: Agreeing,
): Promise<VersionMade | Refusal> {
  const about = command.type === 'agreement.issue' ? 'minutes-issued' : 'minutes-final';
  const what = room.meeting.sitting.convocation?.title ?? '';
  const told = { about, what, reason: '', page: `/meetings/${room.id}/minutes` } as const;
  const receipt = await rooms.together(
    () => {
      for (const person of attendedIn(room)) post?.tellLater(by.person, { ...told, person });
    },
    () => room.execute({ id: idOf<CommandId>(effects.newId()), command }, by),
  );
  if (isRefusal(receipt)) return receipt;
  void post?.decisions.look();
  return { version: command.version };
}

/** Everybody who was there, whether they spoke or not. */
const attendedIn = ({ meeting }: MeetingRoom): ReadonlySet<PersonId> =>
  new Set(meeting.attendance.stays.map(({ person }) => person));

/** What somebody may correct, as the version has it. */
export function ownWords({ meeting }: MeetingRoom, reading: Reading, actor: Actor): OwnWords {
  const own = new Set(correctableBy(meeting, actor));
  const source = reading.source();
  const interventions = source.skeleton.items.flatMap((item) =>
    item.interventions
      .filter(({ requestId }, index, all) => own.has(requestId) && isFirst(all, requestId, index))
      .map(({ requestId, speaker, from }) => ({
        ...{ requestId, name: speaker.name, item: item.title, from },
        summary: wordsOf(source.textOf(item), requestId),
      })),
  );
  return { version: agreementOf(meeting.agreement).issued.length, interventions };
}

/** A turn that was broken off, or changed hands, is one intervention. */
const isFirst = (all: readonly { readonly requestId: string }[], id: string, index: number): boolean =>
  all.findIndex(({ requestId }) => requestId === id) === index;
