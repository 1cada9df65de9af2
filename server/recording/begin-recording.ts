import type { Db } from '../../db/open-database.ts';
import { beginRecording, dropRecording, endRecording, keptOf } from '../../db/recordings.ts';
import { idOf, type MeetingId, type RecordingId } from '../../shared/ids.ts';
import type { RecordedVoice } from '../../shared/recording/recorded-now.ts';
import type { GapReason } from '../../shared/recording/recording.ts';
import { BYTES_AT_MOST, MS_AT_MOST, VOICES_AT_ONCE } from '../../shared/recording/recording-bounds.ts';
import type { Effects } from '../effects.ts';
import type { RecorderAtHand } from './recorder-at-hand.ts';
import { RecorderProgram } from './recorder-program.ts';
import { hasRoomFor, keepFile, makeFolderFor, recordingFile } from './recording-files.ts';
import type { Begun } from './take.ts';

type Deps = {
  readonly db: Db;
  readonly effects: Effects;
  readonly dataDir: string;
  readonly program: string;
};
type Kept = {
  readonly id: RecordingId;
  readonly meetingId: MeetingId;
  readonly file: string;
  readonly voice: RecordedVoice;
};

/** Begins files, each with a recorder and a row of its own. */
export function createBeginning(deps: Deps, recorder: RecorderAtHand) {
  const { db, effects, dataDir } = deps;
  const programs = new Set<RecorderProgram>();

  function isFull(meetingId: MeetingId): boolean {
    const { ms, bytes } = keptOf(db, meetingId);
    return ms >= MS_AT_MOST || bytes >= BYTES_AT_MOST || programs.size >= VOICES_AT_ONCE;
  }

  async function whyNot(meetingId: MeetingId): Promise<GapReason | null> {
    if (isFull(meetingId)) return 'full';
    if (!(await recorder.look())) return 'missing';
    return (await hasRoomFor(dataDir)) ? null : 'disk';
  }

  return {
    pids: (): readonly number[] => [...programs].flatMap(({ pid }) => pid ?? []),
    /** Or why not now. */
    async begin(meetingId: MeetingId, voice: RecordedVoice): Promise<Begun | GapReason> {
      const why = await whyNot(meetingId);
      if (why !== null) return why;
      const id = idOf<RecordingId>(effects.newId());
      const file = recordingFile(dataDir, meetingId, id);
      await makeFolderFor(file);
      const program = await RecorderProgram.start(deps.program, file);
      programs.add(program);
      void program.ended.then(({ isOrderly, said }) => {
        programs.delete(program);
        if (!isOrderly)
          effects.log.warn({ meeting: meetingId, recording: id, said }, 'a recorder ended before its time');
      });
      return { id, program, ...keeping(deps, { id, meetingId, file, voice }) };
    },
  };
}

const keeping = ({ db, effects }: Deps, { id, meetingId, file, voice }: Kept): Pick<Begun, 'store' | 'keep'> => ({
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
