import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RATE = 48_000;
const SECONDS = 8;
const PITCH_HZ = 125;
const SYLLABLES_PER_SECOND = 4;
/** Of four vowels, Hz: what makes a buzz sound like speech, to a codec too. */
const FORMANTS = [
  [700, 1200, 2600],
  [300, 2300, 3000],
  [500, 1700, 2500],
  [350, 800, 2300],
] as const;

/** Somebody who speaks without a pause: a voice as a codec sees it, as a file for a browser's microphone. */
export function speechFile(): { readonly path: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'openfloor-speech-'));
  const path = join(folder, 'speech.wav');
  const samples = Int16Array.from({ length: RATE * SECONDS }, (_, n) => Math.round(32_000 * 0.4 * voiceAt(n / RATE)));
  writeFileSync(path, Buffer.concat([header(samples.byteLength), Buffer.from(samples.buffer)]));
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Harmonics of a pitch that glides, weighed by the vowel's formants, louder in the middle of each syllable. -1 to 1. */
function voiceAt(second: number): number {
  const syllable = second * SYLLABLES_PER_SECOND;
  const formants = FORMANTS[Math.floor(syllable) % FORMANTS.length] ?? FORMANTS[0];
  const loudness = 0.25 + 0.75 * Math.sin(Math.PI * (syllable % 1)) ** 2;
  const phase = 2 * Math.PI * (PITCH_HZ * second + 4 * Math.sin(2 * Math.PI * second * 0.5));
  let voice = 0;
  for (let harmonic = 1; harmonic <= 28; harmonic += 1) {
    const hertz = harmonic * PITCH_HZ;
    const weight = formants.reduce((sum, formant) => sum + 1 / (1 + ((hertz - formant) / 120) ** 2), 0);
    voice += (weight / Math.sqrt(harmonic)) * Math.sin(harmonic * phase);
  }
  return Math.max(-1, Math.min(1, loudness * voice * 0.5));
}

/** Of a WAV file: one channel, 16 bits. */
function header(bytes: number): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + bytes, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(bytes, 40);
  return head;
}
