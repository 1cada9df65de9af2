import { expect, test } from '@playwright/test';
import { speechFile } from '../support/media/speech.ts';
import { attend, grows, received } from './support/attending.ts';
import { type FarAndNear, needFarPlaces, openFarAndNear } from './support/far-away.ts';
import { ask, DESIGN, give, RUTH, take } from './support/hall.ts';
import { hear } from './support/sound.ts';
import { voiceCosts } from './support/voice-costs.ts';

needFarPlaces();

/** 14 MB an hour. */
const MOST_KBIT = (14_000 * 8) / 3600;
/** Opus takes more for some seconds than for an hour. */
const SOME_SECONDS = 1.05;
const LEAST_SPEECH_KBIT = 18;
const PACKET_MS = 60;

const speech = speechFile();
let hall: FarAndNear;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  hall = await openFarAndNear({ delayMs: 150, lossPercent: 3 }, [`--use-file-for-fake-audio-capture=${speech.path}`]);
});
test.afterAll(async () => {
  await hall.close();
  speech.remove();
});

test('given a listener 300 ms away who loses 3 of 100 packets, when somebody speaks without a pause, then they hear them, for less than 14 MB an hour (F35)', async () => {
  const { floor, near, far } = hall;
  const [chair, ruth, clarisse] = await Promise.all([
    attend(near, floor, 'chair', 'I am in the room'),
    attend(near, floor, 'remote1', 'With microphone only'),
    attend(far, floor, 'remote2', 'Listen only'),
  ]);
  await take(chair, DESIGN);
  await ask(ruth);
  await give(chair, RUTH);
  await hear([[clarisse, 1]]);
  await grows(clarisse, 'audioEnergy');
  expect((await received(clarisse)).audioPackets).toBeGreaterThan(0);
  await hall.place.line({ lossPercent: 0 });
  const { packetsPerSecond, bytes, speechBytes } = await voiceCosts(clarisse, 8);
  const kbit = (each: number) => (8 * each) / PACKET_MS;
  console.log(`one voice: ${kbit(bytes).toFixed(1)} kbit/s on the line, ${kbit(speechBytes).toFixed(1)} of it speech`);
  // Of what is sent, not of when it came: a machine that is busy brings packets late, and then many.
  expect(packetsPerSecond).toBeLessThan(1.2 * (1000 / PACKET_MS));
  expect(kbit(bytes)).toBeLessThan(MOST_KBIT * SOME_SECONDS);
  expect(kbit(speechBytes)).toBeGreaterThan(LEAST_SPEECH_KBIT);
});
