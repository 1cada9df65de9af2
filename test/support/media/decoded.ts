import { execFileSync } from 'node:child_process';

const RATE = 8000;
const WINDOW = RATE / 100;

/** A file of sound as ffmpeg decodes it: how loud it is in each hundredth of a second, 0 to 1. */
export function loudnessOf(file: string): readonly number[] {
  const pcm = execFileSync('ffmpeg', ['-v', 'error', '-i', file, '-f', 's16le', '-ac', '1', '-ar', String(RATE), '-'], {
    maxBuffer: 1 << 30,
  });
  const samples = new Int16Array(pcm.buffer, pcm.byteOffset, pcm.length >> 1);
  return Array.from({ length: Math.floor(samples.length / WINDOW) }, (_, window) => {
    const part = samples.subarray(window * WINDOW, (window + 1) * WINDOW);
    return Math.sqrt(part.reduce((sum, sample) => sum + (sample / 32_768) ** 2, 0) / WINDOW);
  });
}

const LOUD = 0.05;
/** The seconds at which sound begins after a tenth of a second of quiet. */
export const onsetsOf = (loudness: readonly number[]): readonly number[] =>
  loudness.flatMap((now, index) => {
    const before = loudness.slice(Math.max(0, index - 10), index);
    return now >= LOUD && before.every((one) => one < LOUD) ? [index / 100] : [];
  });
