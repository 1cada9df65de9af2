import type { Attendee } from './attending.ts';

/** Of an IP packet around what a browser counts: addresses (20), ports (8), and the seal of SRTP (16 at most). */
const AROUND_BYTES = 44;

const counted = ({ page }: Attendee) =>
  page.evaluate(async () => {
    const sum = { packets: 0, headers: 0, speech: 0, at: performance.now() };
    for (const stat of await window.incoming()) {
      if (stat.kind !== 'audio') continue;
      sum.packets += stat.packetsReceived ?? 0;
      sum.headers += stat.headerBytesReceived ?? 0;
      sum.speech += stat.bytesReceived ?? 0;
    }
    return sum;
  });

/** Of one voice, for so many seconds of the browser's clock: packets a second, bytes of each on the line, and bytes of speech in it. */
export async function voiceCosts(listener: Attendee, seconds: number) {
  const before = await counted(listener);
  await listener.page.waitForFunction((until) => performance.now() >= until, before.at + 1000 * seconds);
  const after = await counted(listener);
  const packets = after.packets - before.packets;
  const speechBytes = (after.speech - before.speech) / packets;
  const bytes = speechBytes + (after.headers - before.headers) / packets + AROUND_BYTES;
  return { packetsPerSecond: (1000 * packets) / (after.at - before.at), bytes, speechBytes };
}
