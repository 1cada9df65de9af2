import type { PersonId, RecordingId, RequestId } from '../ids.ts';

/** One file of sound: of one microphone, one speaker and one turn (Z6). Times of the meeting, ms; `endedAt`: null while it is written. */
export type KeptRecording = {
  readonly id: RecordingId;
  readonly speaker: PersonId;
  readonly requestId: RequestId | null;
  readonly startedAt: number;
  readonly endedAt: number | null;
};

/** What is heard from one moment to another; segments follow each other and never overlap. */
export type Segment = { readonly recording: KeptRecording; readonly from: number; readonly to: number };

/** A place in a file: `second` from its beginning, with its fractions. */
export type SoundPlace = { readonly recordingId: RecordingId; readonly second: number };

type Ended = KeptRecording & { readonly endedAt: number };
const isEnded = (one: KeptRecording): one is Ended => one.endedAt !== null && one.endedAt > one.startedAt;

/** Where two were recorded at once, the one of a turn goes before one beside it, and a later one before an earlier one. */
const goesBefore = (one: Ended, other: Ended): boolean =>
  (one.requestId === null) === (other.requestId === null) ? one.startedAt > other.startedAt : one.requestId !== null;

/** Z10: one voice for each moment, in order. Those that have not ended are left out. */
export function segmentsOf(recordings: readonly KeptRecording[]): readonly Segment[] {
  const ended = recordings.filter(isEnded).toSorted((a, b) => a.startedAt - b.startedAt);
  const moments = [...new Set(ended.flatMap(({ startedAt, endedAt }) => [startedAt, endedAt]))].toSorted(
    (a, b) => a - b,
  );
  const segments: Segment[] = [];
  let running: Ended[] = [];
  let next = 0;
  for (const [index, from] of moments.entries()) {
    for (let one = ended[next]; one && one.startedAt <= from; one = ended[next]) {
      running.push(one);
      next += 1;
    }
    running = running.filter(({ endedAt }) => endedAt > from);
    const best = running.reduce<Ended | null>((found, one) => (found && !goesBefore(one, found) ? found : one), null);
    const to = moments[index + 1];
    if (best && to !== undefined) add(segments, { recording: best, from, to });
  }
  return segments;
}

function add(segments: Segment[], segment: Segment): void {
  const last = segments.at(-1);
  if (last?.recording === segment.recording && last.to === segment.from)
    segments[segments.length - 1] = { ...last, to: segment.to };
  else segments.push(segment);
}

/** The segment of a moment, or else the next one; null after the last. */
export const segmentAt = (segments: readonly Segment[], at: number): Segment | null =>
  segments.find(({ to }) => at < to) ?? null;

/** Where a moment of the meeting is heard, or else the next sound (Z10). `at`: ms. */
export function placeOf(recordings: readonly KeptRecording[], at: number): SoundPlace | null {
  const segment = segmentAt(segmentsOf(recordings), at);
  return segment && placeIn(segment, at);
}

export const placeIn = ({ recording, from }: Segment, at: number): SoundPlace => ({
  recordingId: recording.id,
  second: (Math.max(at, from) - recording.startedAt) / 1000,
});

/** A moment so much sound away, ms; what was not recorded in between does not count. Back before the first, it is the first. */
export function skipped(segments: readonly Segment[], at: number, ms: number): number {
  const before = segments.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(at, to) - from), 0);
  let left = Math.max(0, before + ms);
  for (const { from, to } of segments) {
    if (left < to - from) return from + left;
    left -= to - from;
  }
  return segments.at(-1)?.to ?? at;
}
