import { expect, test } from '@playwright/test';
import { type Attendee, attend } from './support/attending.ts';
import { type FarAndNear, needFarPlaces, openFarAndNear } from './support/far-away.ts';
import { backAfter, keepTimes } from './support/gaps.ts';
import { ask, CLARISSE, DESIGN, give, RUTH, take } from './support/hall.ts';
import { hear } from './support/sound.ts';

needFarPlaces();

let hall: FarAndNear;
let chair: Attendee;
let ruth: Attendee;
let clarisse: Attendee;
let holds = '';

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  hall = await openFarAndNear({ delayMs: 20 });
  const { floor, near, far } = hall;
  [chair, ruth, clarisse] = await Promise.all([
    attend(near, floor, 'chair', 'I am in the room'),
    attend(near, floor, 'remote1', 'With microphone only'),
    attend(far, floor, 'remote2', 'With microphone only'),
  ]);
  await take(chair, DESIGN);
  for (const each of [ruth, clarisse]) {
    await ask(each);
    await keepTimes(each);
  }
});
test.afterAll(() => hall?.close());

const WITHIN_MS = 5000;
/** By then whatever is done about a change has been done. */
const SETTLED_MS = 6000;

/** Gives the floor, if it is not theirs already. */
async function hand(name: string): Promise<void> {
  if (holds !== name) await give(chair, name);
  holds = name;
}

/** Another address, or none for a while: after how long sound is back at a device, from the moment that there is a network. */
async function change(listener: Attendee, outageMs: number): Promise<number> {
  if (outageMs === 0) await hall.place.move();
  else await hall.place.line({ down: true });
  const began = Date.now();
  if (outageMs > 0) {
    await expect
      .poll(() => Date.now() - began, { intervals: [50], timeout: outageMs + 5000 })
      .toBeGreaterThan(outageMs);
    await hall.place.line({ down: false });
  }
  const there = Date.now();
  const back = (await backAfter(listener, began, there - began + SETTLED_MS)) - (there - began);
  return back;
}

for (const [who, outageMs] of [
  ['hears', 0],
  ['hears', 5000],
  ['speaks', 0],
  ['speaks', 5000],
] as const)
  test(`when who ${who} ${outageMs === 0 ? 'has another address' : `is without a network for ${outageMs / 1000} s`}, then sound is back within 5 s`, async () => {
    await hand(who === 'hears' ? RUTH : CLARISSE);
    const listener = who === 'hears' ? clarisse : ruth;
    await hear([[listener, 1]]);
    const back = await change(listener, outageMs);
    console.log(`  who ${who}, ${outageMs} ms: sound back after ${back} ms`);
    expect(back).toBeLessThan(WITHIN_MS);
  });
