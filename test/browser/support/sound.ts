import { expect } from '@playwright/test';
import type { Asked, Attendee } from './attending.ts';

/** From how many sources sound arrives at a device, watched for a second. */
const sources = ({ page }: Asked): Promise<number> =>
  page.evaluate(async () => {
    const before = await window.soundReceived();
    await new Promise((resume) => setTimeout(resume, 1000));
    return [...(await window.soundReceived())].filter(([source, count]) => count > (before.get(source) ?? 0)).length;
  });

/** A laptop that runs five browsers at once takes its time over a restart. */
const SOUND_WITHIN_MS = 40_000;

/** Waits until each device hears exactly so many sources. */
export async function hear(expected: readonly (readonly [attendee: Asked, sources: number])[]): Promise<void> {
  await Promise.all(
    expected.map(([attendee, count], index) =>
      expect
        .poll(() => sources(attendee), {
          message: `sources of sound at device ${index}`,
          intervals: [0],
          timeout: SOUND_WITHIN_MS,
        })
        .toBe(count),
    ),
  );
}

/** How many connections for sound and picture a device has ever opened. */
export const connections = ({ page }: Attendee): Promise<number> => page.evaluate(() => window.watchedPeers.length);

/** Streams in which a device receives both sound and picture: the browser plays them in step. */
export const inStep = ({ page }: Attendee): Promise<number> =>
  page.evaluate(() => {
    const kinds = new Map<string, Set<string>>();
    for (const peer of window.watchedPeers)
      for (const media of (peer.remoteDescription?.sdp ?? '').split('\r\nm=').slice(1)) {
        const stream = /a=msid:(\S+)/.exec(media)?.[1];
        if (stream && media.startsWith('audio')) kinds.set(stream, (kinds.get(stream) ?? new Set()).add('audio'));
        if (stream && media.startsWith('video')) kinds.set(stream, (kinds.get(stream) ?? new Set()).add('video'));
      }
    return [...kinds.values()].filter((both) => both.size === 2).length;
  });
