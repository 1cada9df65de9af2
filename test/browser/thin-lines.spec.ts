import { expect, test } from '@playwright/test';
import { attend, grows, received } from './support/attending.ts';
import { type FarAndNear, needFarPlaces, openFarAndNear } from './support/far-away.ts';
import { ask, DESIGN, give, RUTH, take } from './support/hall.ts';
import { hear } from './support/sound.ts';

needFarPlaces();

let hall: FarAndNear;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  hall = await openFarAndNear({ delayMs: 150, lossPercent: 3 });
});
test.afterAll(() => hall.close());

test('given a listener 300 ms away who loses 3 of 100 packets, when somebody speaks, then they hear them', async () => {
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
});
