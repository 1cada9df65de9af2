import { expect } from '@playwright/test';
import type { Asked } from './attending.ts';

/** Looks ten times a second whether sound has come, and keeps when it did. All on this machine's clock. */
export const keepTimes = ({ page }: Asked): Promise<void> =>
  page.evaluate(() => {
    const times: number[] = [];
    const before = new Map<string, number>();
    Object.assign(window, { soundTimes: times });
    const look = async () => {
      let hasCome = false;
      for (const [source, packets] of await window.soundReceived()) {
        hasCome ||= packets > (before.get(source) ?? 0);
        before.set(source, packets);
      }
      if (hasCome) times.push(Date.now());
    };
    setInterval(() => void look(), 100);
  });

const timesOf = ({ page }: Asked): Promise<readonly number[]> => page.evaluate(() => window.soundTimes);

/** How long no sound came after a moment, ms; null until it has come again for a second. A pause of less than half a second is none. */
async function silenceAfter(asked: Asked, moment: number): Promise<number | null> {
  const times = (await timesOf(asked)).filter((at) => at > moment);
  const ends = times.filter((at, n) => at - (times[n - 1] ?? moment) > 500);
  const back = ends.at(-1) ?? moment;
  return (times.at(-1) ?? 0) - Math.max(back, moment) > 1000 ? back - moment : null;
}

/** Waits until sound has stopped and come again, or goes on as if nothing had happened; answers after how long it came, ms. */
export async function backAfter(asked: Asked, moment: number, settlesMs: number): Promise<number> {
  let silence: number | null = null;
  await expect
    .poll(
      async () => {
        silence = await silenceAfter(asked, moment);
        return silence !== null && Date.now() - moment > settlesMs;
      },
      { message: 'sound to come again', intervals: [250], timeout: 60_000 },
    )
    .toBe(true);
  return silence ?? Number.POSITIVE_INFINITY;
}
