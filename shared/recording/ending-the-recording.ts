import type { Meeting } from '../meeting.ts';
import { isRecording, type RecordingEvent } from './recording.ts';

/** Z1: the recording ends with the meeting. */
export const endingTheRecording = ({ recording }: Pick<Meeting, 'recording'>): readonly RecordingEvent[] =>
  isRecording(recording) ? [{ type: 'recording.ended' }] : [];
