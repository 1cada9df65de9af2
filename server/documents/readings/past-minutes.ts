import { createEventLog } from '../../../db/event-log.ts';
import type { MinutesRevision } from '../../../db/minutes-revisions.ts';
import type { Frozen } from '../../../shared/agreement/agreement.ts';
import { fold } from '../../../shared/fold.ts';
import type { MeetingRecord } from '../../../shared/meeting.ts';
import { NotNow } from '../../failure.ts';
import type { MeetingRoom } from '../../meetings/meeting-room.ts';
import { type RecordRead, saysTheSame } from '../../minutes/minutes-revisions.ts';
import { createWithdrawals } from '../../minutes/withdrawals.ts';
import type { Asker } from '../../threads/thread-shares.ts';
import { AT_HAND, createAtHand } from '../at-hand.ts';
import { asAgreed, asFinished, madeFrom } from './agreed-minutes.ts';
import { type ExportDeps, type Said, saidIn } from './export-source.ts';

/** What a record and a text said at an earlier time. */
type Past = { readonly record: RecordRead; readonly said: Said };
/** `differs`: it is not what was published. */
type PastRead = Past & { readonly differs: boolean };

/** Everything that minutes say, for every language and format. */
export function contentsOf(said: Said): string {
  const { skeleton, textOf } = said;
  const words = writtenWords(said);
  return JSON.stringify([skeleton, skeleton.items.map(textOf), ...(words.length === 0 ? [] : [words])]);
}

/** What the rapporteurs wrote of the words that were spoken; nothing in minutes from before there was a verbatim record. */
const writtenWords = ({ skeleton, wordsOf }: Said) =>
  skeleton.items
    .flatMap(({ interventions }) => interventions)
    .flatMap((turn) => {
      const words = wordsOf(turn);
      return words?.from === 'record' ? [[turn.requestId, words.blocks] as const] : [];
    });

/** Minutes that were published, made again from the record. */
export type PastMinutes = {
  /** As they were published. */
  readonly contentsOf: (row: MinutesRevision) => Promise<string>;
  /** All that a final version would say that was made now. */
  readonly finished: (room: MeetingRoom, issued: Frozen) => Promise<string>;
  /** Without what has been withdrawn since (R11): which version that is, and how to read it. */
  readonly read: (
    room: MeetingRoom,
    row: MinutesRevision,
    whose: Asker,
  ) => { readonly version: string; readonly found: () => Promise<PastRead> };
};

export function createPastMinutes(deps: ExportDeps): PastMinutes {
  const atHand = createAtHand<Promise<PastRead>>(AT_HAND);
  const withdrawals = createWithdrawals(createEventLog(deps.db));
  return {
    contentsOf: async (row) => contentsOf((await readThen(deps, row, null)).said),
    async finished({ id, meeting }, issued) {
      const record = asAgreed({ id, seq: 0, at: 0, meeting: asFinished(meeting, issued) }, (seq) =>
        deps.rooms.asOf(id, seq),
      );
      return contentsOf(saidIn(deps, record, await deps.texts.asOf(id, issued.textSeq, null)));
    },
    read(room, row, whose) {
      const since = withdrawals.since(room, madeFrom(room.meeting, row));
      const version = `${row.seq}-${row.textSeq}-${since.length}`;
      return {
        version,
        found: async () => {
          const read = () => readNow(deps, row, whose, since);
          const begun = atHand(`${room.id} ${row.number}`, version, read);
          // Another reader may have begun it who has had their share.
          return begun.catch((error: unknown) => (error instanceof NotNow ? read() : Promise.reject(error)));
        },
      };
    },
  };
}

async function readThen(
  deps: ExportDeps,
  { meetingId: id, seq, textSeq }: MinutesRevision,
  whose: Asker,
  since: readonly MeetingRecord[] = [],
): Promise<Past> {
  const text = await deps.texts.asOf(id, textSeq, whose);
  const then = deps.rooms.asOf(id, seq);
  const agreed = asAgreed({ ...then, id }, (seq) => deps.rooms.asOf(id, seq));
  const record = { ...agreed, meeting: fold(since, agreed.meeting) };
  return { record, said: saidIn(deps, record, text) };
}

async function readNow(
  deps: ExportDeps,
  row: MinutesRevision,
  whose: Asker,
  since: readonly MeetingRecord[],
): Promise<PastRead> {
  const then = await readThen(deps, row, whose);
  const differs = !saysTheSame(row, contentsOf(then.said));
  if (differs)
    deps.effects.log.warn({ meeting: row.meetingId, revision: row.number }, 'a revision is not what was published');
  return { ...(since.length > 0 ? await readThen(deps, row, whose, since) : then), differs };
}
