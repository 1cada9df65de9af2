import { describe, expect, test } from 'vitest';
import { idOf, type PersonId, type RecordingId, type RequestId } from '../../../shared/ids.ts';
import { type KeptRecording, placeOf, segmentsOf, skipped } from '../../../shared/recording/segments.ts';

const recording = (id: string, startedAt: number, endedAt: number | null, request: string | null): KeptRecording => ({
  id: idOf<RecordingId>(id),
  speaker: idOf<PersonId>(id),
  requestId: request === null ? null : idOf<RequestId>(request),
  startedAt,
  endedAt,
});
const chair = recording('chair', 0, 100_000, null);
const bo = recording('bo', 20_000, 50_000, 'r1');
const chen = recording('chen', 120_000, 150_500, 'r2');
const told = (...all: readonly KeptRecording[]) =>
  segmentsOf(all).map((one) => [one.recording.id, one.from / 1000, one.to / 1000]);

describe('given what was recorded', () => {
  test('Z10 when a turn lies within the chair’s open microphone, then the turn is heard, and the chair before and after it', () => {
    expect(told(chen, bo, chair)).toEqual([
      ['chair', 0, 20],
      ['bo', 20, 50],
      ['chair', 50, 100],
      ['chen', 120, 150.5],
    ]);
  });

  test('Z10 when a moment is asked for, then it is a place in one file, or the next sound, or nothing after the last', () => {
    const all = [chair, bo, chen];
    expect(placeOf(all, 19_000)).toEqual({ recordingId: 'chair', second: 19 });
    expect(placeOf(all, 32_250)).toEqual({ recordingId: 'bo', second: 12.25 });
    expect(placeOf(all, 60_000)).toEqual({ recordingId: 'chair', second: 60 });
    expect(placeOf(all, 110_000)).toEqual({ recordingId: 'chen', second: 0 });
    expect(placeOf(all, 150_500)).toBeNull();
  });

  test('Z10 when one goes on or back by seconds of sound, then times without sound are passed over', () => {
    const segments = segmentsOf([chair, chen]);
    expect(skipped(segments, 98_000, 5000)).toBe(123_000);
    expect(skipped(segments, 122_000, -5000)).toBe(97_000);
    expect(skipped(segments, 2000, -5000)).toBe(0);
    expect(skipped(segments, 150_000, 5000)).toBe(150_500);
  });

  test('Z10 when a file has not ended, or has no length, then it is in no place yet', () => {
    expect(told(recording('live', 0, null, 'r1'), recording('empty', 5, 5, 'r2'))).toEqual([]);
  });
});
