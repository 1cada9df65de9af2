import { assertNever } from '../decision.ts';
import type { Recorded } from '../record.ts';
import type { Recording, RecordingEvent } from './recording.ts';

export function evolveRecording(recording: Recording, { event, at }: Recorded<RecordingEvent>): Recording {
  switch (event.type) {
    case 'recording.planned':
      return { ...recording, isPlanned: event.isPlanned };
    case 'recording.begun':
      return { ...recording, stretches: [...recording.stretches, { from: at, to: null }] };
    case 'recording.ended':
      return ended(recording, at);
    case 'recording.answered':
      return answered(recording, event, at);
    case 'recording.gap-noted':
      return noted(recording, event);
    default:
      return assertNever(event);
  }
}

/** What was planned has taken place. */
const ended = (recording: Recording, at: number): Recording => ({
  ...recording,
  ...(recording.isPlanned && { isPlanned: false }),
  stretches: recording.stretches.map((one) => (one.to === null ? { ...one, to: at } : one)),
});

type Answered = Extract<RecordingEvent, { type: 'recording.answered' }>;
function answered(recording: Recording, { person, isYes }: Answered, at: number): Recording {
  const before = recording.answers[person] ?? [];
  return { ...recording, answers: { ...recording.answers, [person]: [...before, { isYes, at }] } };
}

type Noted = Extract<RecordingEvent, { type: 'recording.gap-noted' }>;
const noted = (recording: Recording, { from, to, why, requestId }: Noted): Recording => ({
  ...recording,
  gaps: [...(recording.gaps ?? []), { from, to, why, requestId }],
});
