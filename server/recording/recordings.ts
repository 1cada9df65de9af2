import type { Db } from '../../db/open-database.ts';
import { type RecordingRow, recordingIn, recordingsOf } from '../../db/recordings.ts';
import { SYSTEM } from '../../shared/actor.ts';
import { type CommandId, idOf, type MeetingId, type RecordingId } from '../../shared/ids.ts';
import { TROUBLES, type Trouble } from '../../shared/protocol/http/meetings/recordings.ts';
import type { RecordedVoice } from '../../shared/recording/recorded-now.ts';
import type { Gap, GapReason } from '../../shared/recording/recording.ts';
import type { Effects } from '../effects.ts';
import type { RecordVoice } from '../media/recording-desk.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import { createBeginning } from './begin-recording.ts';
import { mendRecordings } from './mend-recordings.ts';
import { createRecorderAtHand } from './recorder-at-hand.ts';
import { recordingFile } from './recording-files.ts';
import { Take } from './take.ts';

type Deps = {
  readonly db: Db;
  readonly rooms: MeetingRooms;
  readonly effects: Effects;
  readonly dataDir: string;
  /** The recorder: ffmpeg, by name or path. */
  readonly program: string;
};

/** What is recorded of all meetings. */
export type Recordings = {
  readonly record: RecordVoice;
  /** In the order in which they began. */
  readonly list: (meetingId: MeetingId) => readonly RecordingRow[];
  readonly find: (
    meetingId: MeetingId,
    id: RecordingId,
  ) => { readonly row: RecordingRow; readonly file: string } | null;
  /** Why nothing is recorded that should be; null when all is well. */
  readonly troubleOf: (meetingId: MeetingId) => Trouble | null;
  readonly isRecorderThere: () => boolean;
  /** The recorders that run, by process id. */
  readonly pids: () => readonly number[];
  /** Ends what is recorded; resolves when it is on the disk. */
  readonly stop: () => Promise<void>;
};

export async function createRecordings(deps: Deps): Promise<Recordings> {
  const { db, effects, dataDir } = deps;
  const recorder = createRecorderAtHand(deps.program, effects.ticks);
  const takes = new Set<Take>();
  const beginning = createBeginning(deps, recorder);
  const troubles = new Map<MeetingId, Trouble>();
  await Promise.all([recorder.look(), mendRecordings({ ...deps, noteGap: (id, gap) => noteGap(deps, id, gap) })]);

  function record(meetingId: MeetingId, voice: RecordedVoice): ReturnType<RecordVoice> {
    const take = new Take({
      ticks: effects.ticks,
      startedAt: deps.rooms.get(meetingId)?.now() ?? effects.now(),
      begin: () => beginning.begin(meetingId, voice),
      noteGap: (gap) => noteGap(deps, meetingId, { ...gap, requestId: voice.requestId }),
      trouble: (why) => tell(meetingId, why),
    });
    takes.add(take);
    const end = (why: GapReason | null): void => void take.end(why).then(() => takes.delete(take));
    return { packet: (rtp) => take.packet(rtp), end: (why) => end(why === 'ended' ? null : why) };
  }

  function tell(meetingId: MeetingId, why: GapReason | null): void {
    if (why === null) troubles.delete(meetingId);
    else troubles.set(meetingId, isTrouble(why) ? why : 'failing');
  }

  return {
    record,
    list: (meetingId) => recordingsOf(db, meetingId),
    find(meetingId, id) {
      const row = recordingIn(db, meetingId, id);
      return row ? { row, file: recordingFile(dataDir, meetingId, id) } : null;
    },
    troubleOf: (meetingId) => troubles.get(meetingId) ?? (recorder.isThere() ? null : 'missing'),
    isRecorderThere: recorder.isThere,
    pids: beginning.pids,
    stop: async () => void (await Promise.all([...takes].map((take) => take.end('server')))),
  };
}

const isTrouble = (why: string): why is Trouble => TROUBLES.some((one) => one === why);

/** Z7. When the disk refuses the record too, the table still tells. */
function noteGap({ rooms, effects }: Deps, meetingId: MeetingId, gap: Gap): void {
  const id = idOf<CommandId>(effects.newId());
  const noted = rooms.get(meetingId)?.execute({ id, command: { type: 'recording.note-gap', ...gap } }, SYSTEM);
  noted?.catch((error: unknown) => effects.log.error({ err: error, meeting: meetingId }, 'a gap could not be noted'));
}
