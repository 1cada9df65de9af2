import type { FarPlace } from '../../support/far-place/far-place.ts';
import type { Attendee } from './attending.ts';

/** What somebody heard for a while, as a browser counts it. */
export type HeardSound = {
  /** Percent of the sound that was made up because it had not come; pauses that nobody sends are no loss. */
  readonly concealed: number;
  /** Percent of the seconds in which sound came and hardly any of it was made up. */
  readonly good: number;
  /** How long sound waited on average for what comes late, ms. */
  readonly waitedMs: number;
};
type Counts = Readonly<Record<'samples' | 'concealed' | 'waited' | 'emitted' | 'packets', number>>;

const SAMPLES_PER_SECOND = 48_000;
/** More of it made up than this is heard. */
const HARDLY_ANY = 0.03;

/** Watched in the page, by its own clock: a line that is slow does not slow down the watching. */
const countEachSecond = ({ page }: Attendee, seconds: number): Promise<readonly Counts[]> =>
  page.evaluate(async (count) => {
    const look = async () => {
      const sum = { samples: 0, concealed: 0, waited: 0, emitted: 0, packets: 0 };
      for (const stat of await window.incoming()) {
        if (stat.kind !== 'audio') continue;
        sum.samples += stat.totalSamplesReceived ?? 0;
        sum.concealed += (stat.concealedSamples ?? 0) - (stat.silentConcealedSamples ?? 0);
        sum.waited += stat.jitterBufferDelay ?? 0;
        sum.emitted += stat.jitterBufferEmittedCount ?? 0;
        sum.packets += stat.packetsReceived ?? 0;
      }
      return sum;
    };
    const looks = [await look()];
    for (let second = 0; second < count; second += 1) {
      await new Promise((resume) => setTimeout(resume, 1000));
      looks.push(await look());
    }
    return looks;
  }, seconds);

const between = (before: Counts, after: Counts, what: keyof Counts): number => after[what] - before[what];

export async function heardSound(listener: Attendee, seconds: number): Promise<HeardSound> {
  const looks = await countEachSecond(listener, seconds);
  const [first, last] = [looks[0], looks.at(-1)];
  if (!first || !last) throw new Error('nothing was watched');
  const isGood = (after: Counts, index: number) => {
    const before = looks[index];
    if (!before || between(before, after, 'packets') === 0) return false;
    const samples = Math.max(between(before, after, 'samples'), SAMPLES_PER_SECOND / 2);
    return between(before, after, 'concealed') / samples <= HARDLY_ANY;
  };
  const share = (part: keyof Counts, whole: keyof Counts) =>
    between(first, last, part) / Math.max(1, between(first, last, whole));
  return {
    concealed: 100 * share('concealed', 'samples'),
    good: (100 * looks.slice(1).filter(isGood).length) / seconds,
    waitedMs: 1000 * share('waited', 'emitted'),
  };
}

/** kbit/s in each direction while something goes on, headers and all. */
export async function onTheWire<T>(place: FarPlace, work: () => Promise<T>) {
  const [before, began] = [await place.counted(), performance.now()];
  const result = await work();
  const [after, ms] = [await place.counted(), performance.now() - began];
  const rate = (way: 'toServer' | 'toClient') => (8 * (after[way].bytes - before[way].bytes)) / ms;
  return { result, toServer: rate('toServer'), toClient: rate('toClient') };
}
