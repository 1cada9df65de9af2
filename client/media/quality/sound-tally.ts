/** What a microphone gave so far: enough for a verdict, and the loudness of this moment for a meter. */
export type SoundTally = {
  /** Takes the samples of one look, -1 to 1. */
  readonly add: (samples: Float32Array) => void;
  /** Root mean square of the louder half of the looks, dBFS: speech has pauses. Null before the first look. */
  readonly levelDb: () => number | null;
  /** Part of the samples that are cut off, 0 to 1. */
  readonly clipped: () => number;
  /** Loudness of the last look, 0 to 1; speech close to the microphone is about 0.7. */
  readonly now: () => number;
};

const CUT_OFF = 0.985;
const FLOOR_DB = -100;
/** So many looks are kept: at 20 a second, half a minute. */
const KEPT = 600;
const QUIETEST_SHOWN_DB = -60;

const toDb = (power: number): number => Math.max(FLOOR_DB, 10 * Math.log10(power));

export function createSoundTally(): SoundTally {
  let powers: number[] = [];
  let samplesSeen = 0;
  let samplesCut = 0;

  return {
    add(samples) {
      let power = 0;
      for (const sample of samples) {
        power += sample * sample;
        if (Math.abs(sample) >= CUT_OFF) samplesCut += 1;
      }
      samplesSeen += samples.length;
      powers = [...powers, power / samples.length].slice(-KEPT);
    },
    levelDb() {
      if (powers.length === 0) return null;
      const louder = [...powers].sort((a, b) => b - a).slice(0, Math.ceil(powers.length / 2));
      return toDb(louder.reduce((sum, power) => sum + power, 0) / louder.length);
    },
    clipped: () => (samplesSeen === 0 ? 0 : samplesCut / samplesSeen),
    now() {
      const last = powers.at(-1);
      return last === undefined ? 0 : Math.max(0, 1 - toDb(last) / QUIETEST_SHOWN_DB);
    },
  };
}
