import type { Db } from '../../db/open-database.ts';
import type { RecordingRow } from '../../db/recordings.ts';
import { beginRecording, dropRecording, endRecording, keptOf, recordingIn, recordingsOf } from '../../db/recordings.ts';
import { SYSTEM } from '../../shared/actor.ts';
import { type CommandId, idOf, type MeetingId, type RecordingId } from '../../shared/ids.ts';
import { TROUBLES, type Trouble } from '../../shared/protocol/http/meetings/recordings.ts';
import type { RecordedVoice } from '../../shared/recording/recorded-now.ts';
import type { Gap, GapReason } from '../../shared/recording/recording.ts';
import { BYTES_AT_MOST, MS_AT_MOST, VOICES_AT_ONCE } from '../../shared/recording/recording-bounds.ts';
import type { Effects } from '../effects.ts';
import type { RecordVoice } from '../media/recording-desk.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import { mendRecordings } from './mend-recordings.ts';
import { createRecorderAtHand } from './recorder-at-hand.ts';
import { RecorderProgram } from './recorder-program.ts';
import { hasRoomFor, keepFile, makeFolderFor, recordingFile } from './recording-files.ts';
import { type Begun, Take } from './take.ts';

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
  const [takes, programs] = [new Set<Take>(), new Set<RecorderProgram>()];
  const troubles = new Map<MeetingId, Trouble>();
  await Promise.all([recorder.look(), mendRecordings({ ...deps, noteGap: (id, gap) => noteGap(deps, id, gap) })]);

  function record(meetingId: MeetingId, voice: RecordedVoice): ReturnType<RecordVoice> {
    const take = new Take({
      ticks: effects.ticks,
      startedAt: deps.rooms.get(meetingId)?.now() ?? effects.now(),
      begin: () => begin(meetingId, voice),
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

  async function begin(meetingId: MeetingId, voice: RecordedVoice): Promise<Begun | GapReason> {
    const kept = keptOf(db, meetingId);
    const isFull = kept.ms >= MS_AT_MOST || kept.bytes >= BYTES_AT_MOST || programs.size >= VOICES_AT_ONCE;
    if (isFull) return 'full';
    if (!(await recorder.look())) return 'missing';
    if (!(await hasRoomFor(dataDir))) return 'disk';
    const id = idOf<RecordingId>(effects.newId());
    const file = recordingFile(dataDir, meetingId, id);
    await makeFolderFor(file);
    const program = await RecorderProgram.start(deps.program, file);
    programs.add(program);
    void program.ended.then(({ isOrderly, said }) => {
      programs.delete(program);
      if (!isOrderly) effects.log.warn({ meeting: meetingId, recording: id, said }, 'a recorder ended before its time');
    });
    return { id, program, ...keeping({ id, meetingId, file, voice }) };
  }

  type Kept = {
    readonly id: RecordingId;
    readonly meetingId: MeetingId;
    readonly file: string;
    readonly voice: RecordedVoice;
  };
  const keeping = ({ id, meetingId, file, voice }: Kept): Pick<Begun, 'store' | 'keep'> => ({
    store(startedAt) {
      try {
        beginRecording(db, { id, meetingId, startedAt, ...voice });
        return true;
      } catch (error) {
        effects.log.error({ err: error, meeting: meetingId }, 'a recording could not be written down');
        return false;
      }
    },
    async keep(startedAt, endedAt, brokenOff) {
      const sound = await keepFile(file);
      if (sound === null) dropRecording(db, id);
      else {
        const end = endedAt ?? Math.round(startedAt + sound.ms);
        endRecording(db, id, { endedAt: end, bytes: sound.bytes, sha256: sound.sha256, brokenOff });
        return end;
      }
      return startedAt;
    },
  });

  return {
    record,
    list: (meetingId) => recordingsOf(db, meetingId),
    find(meetingId, id) {
      const row = recordingIn(db, meetingId, id);
      return row ? { row, file: recordingFile(dataDir, meetingId, id) } : null;
    },
    troubleOf: (meetingId) => troubles.get(meetingId) ?? (recorder.isThere() ? null : 'missing'),
    isRecorderThere: recorder.isThere,
    pids: () => [...programs].flatMap(({ pid }) => pid ?? []),
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
