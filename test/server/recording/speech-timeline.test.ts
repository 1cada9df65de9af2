import { describe, expect, test } from 'vitest';
import { SILENCE } from '../../../server/recording/opus-packets.ts';
import { SpeechTimeline } from '../../../server/recording/speech-timeline.ts';

/** One frame of 20 ms, CELT, with a mark. */
const frame = (mark: number): Buffer => Buffer.from([0xf8, mark]);
const WAIT = 250;

/** Packets as they arrive: at `ms`, with the sender’s clock at `clock` ms. */
function taken(packets: readonly { readonly ms: number; readonly clock: number }[], until: number) {
  const timeline = new SpeechTimeline(0);
  const found: number[] = [];
  let ms = 0;
  let at = 0;
  const step = (): void => {
    for (const { payload, samples } of timeline.take(ms)) {
      if (!payload.equals(SILENCE)) found.push(at);
      at += samples / 48;
    }
  };
  for (const packet of packets) {
    for (; ms < packet.ms; ms += 20) step();
    timeline.add({ timestamp: (packet.clock * 48 + 0xffff_f000) >>> 0, payload: frame(1) }, packet.ms);
  }
  for (; ms <= until + WAIT; ms += 20) step();
  return { found, lengthMs: timeline.takenMs };
}

const steady = (from: number, to: number, ahead = 0) =>
  Array.from({ length: (to - from) / 20 }, (_, n) => ({ ms: from + n * 20, clock: from + n * 20 + ahead }));

describe('given the packets of a microphone', () => {
  test('when they come one after the other, then each stands where it came, and the length is that of the clock', () => {
    const { found, lengthMs } = taken(steady(1000, 2000), 3000);
    expect([found[0], found.length]).toEqual([1000, 50]);
    expect(Math.abs(lengthMs - 3000)).toBeLessThanOrEqual(20);
  });

  test('when the speaker is quiet and nothing is sent (DTX), then silence stands for it, and what follows at its time', () => {
    const { found } = taken([...steady(0, 200), { ms: 600, clock: 600 }, ...steady(1000, 1200)], 1500);
    expect(found.filter((at) => at >= 200)[0]).toBe(600);
    expect(found.at(-1)).toBe(1180);
  });

  test('when the microphone was shut and the clock of its packets stood still, then they are followed at once', () => {
    const { found } = taken([...steady(0, 200), ...steady(3000, 3400, -2800)], 4000);
    expect(found.filter((at) => at >= 200)[0]).toBe(3000);
  });

  test('when packets come late and in another order, then each stands in its place; and one that is far too late in none', () => {
    const [first, second, third, ...rest] = steady(0, 400);
    if (!first || !second || !third) throw new Error('no packets');
    const { found } = taken([first, { ...third, ms: 45 }, { ...second, ms: 46 }, ...rest], 1000);
    expect(found.slice(0, 3)).toEqual([0, 20, 40]);
    expect(taken([...steady(0, 2000), { ms: 2000, clock: 500 }], 2500).found.length).toBe(100);
  });

  test('when the sender’s clock runs too fast or too slow for hours, then the last word is within half a second of the clock of the server', () => {
    for (const drift of [1.0002, 0.9998]) {
      const hours = Array.from({ length: 180_000 }, (_, n) => ({ ms: n * 20 * drift, clock: n * 20 }));
      const last = hours.at(-1)?.ms ?? 0;
      const { found, lengthMs } = taken(hours, last);
      expect(Math.abs((found.at(-1) ?? 0) - last)).toBeLessThan(600);
      expect(Math.abs(lengthMs - last)).toBeLessThan(300);
      expect(found.length).toBeGreaterThan(179_000);
    }
  });
});
