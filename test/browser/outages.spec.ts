import { expect, test } from '@playwright/test';
import { type Asked, type Attendee, attend } from './support/attending.ts';
import { type AtFirefox, attendInFirefox } from './support/attending-firefox.ts';
import { type FarAndNear, needFarPlaces, openFarAndNear } from './support/far-away.ts';
import { type Firefox, openFirefox } from './support/firefox.ts';
import { backAfter, keepTimes } from './support/gaps.ts';
import { ask, CLARISSE, DESIGN, give, RUTH, take, YOUSEF } from './support/hall.ts';
import { hear } from './support/sound.ts';

needFarPlaces();

let hall: FarAndNear;
let firefox: Firefox;
let chair: Attendee;
let ruth: Attendee;
/** Far away, one in Chromium and one in Firefox. */
let clarisse: Attendee;
let yousef: AtFirefox;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  hall = await openFarAndNear({ delayMs: 20 });
  const { floor, near, far, place } = hall;
  firefox = await openFirefox(floor, place);
  [chair, ruth, clarisse, yousef] = await Promise.all([
    attend(near, floor, 'chair', 'I am in the room'),
    attend(near, floor, 'remote1', 'With microphone only'),
    attend(far, floor, 'remote2', 'With microphone only'),
    attendInFirefox(firefox, floor, 'remote3', 'With microphone only'),
  ]);
  await take(chair, DESIGN);
  await ask(ruth);
  await ask(clarisse);
  await yousef.ask();
  await Promise.all([ruth, clarisse, yousef].map(keepTimes));
});
test.afterAll(async () => {
  await firefox?.close();
  await hall?.close();
});

const WITHIN_MS = 5000;
const OUTAGE_MS = 5000;
/** By then whatever is done about a change has been done. */
const SETTLED_MS = 6000;

const CHANGES = {
  'another address': () => hall.place.move(),
  'no network for 5 s': async () => {
    await hall.place.line({ down: true });
    await new Promise((resolve) => setTimeout(resolve, OUTAGE_MS));
    await hall.place.line({ down: false });
  },
} as const;

/** After how long sound is back at each device, from the moment that there is a network. */
async function backAt(listeners: Readonly<Record<string, Asked>>, change: keyof typeof CHANGES): Promise<number> {
  await hear(Object.values(listeners).map((each) => [each, 1]));
  const began = Date.now();
  await CHANGES[change]();
  const down = Date.now() - began;
  const times = await Promise.all(
    Object.entries(listeners).map(async ([name, each]) => {
      const back = (await backAfter(each, began, down + SETTLED_MS)) - down;
      console.log(`    ${change}: sound is back in ${name} after ${back} ms`);
      return back;
    }),
  );
  return Math.max(...times);
}

test.describe('given who listens far away, in Chromium and in Firefox', () => {
  test.beforeAll(() => give(chair, RUTH));
  for (const change of ['another address', 'no network for 5 s'] as const)
    test(`when they have ${change}, then they hear again within 5 s`, async () => {
      expect(await backAt({ Chromium: clarisse, Firefox: yousef }, change)).toBeLessThan(WITHIN_MS);
    });
});

for (const [browser, name] of [
  ['Chromium', CLARISSE],
  ['Firefox', YOUSEF],
] as const)
  test(`given who speaks far away in ${browser}, when they have another address, then they are heard again within 5 s`, async () => {
    await give(chair, name);
    expect(await backAt({ [`Chromium, of ${browser}`]: ruth }, 'another address')).toBeLessThan(WITHIN_MS);
  });

test('given who speaks in Firefox, when their microphone is unplugged, then another is taken and they are heard again', async () => {
  await hear([[ruth, 1]]);
  const began = Date.now();
  await yousef.page.evaluate(() => {
    for (const track of window.opened)
      if (track.readyState === 'live') {
        track.stop();
        track.dispatchEvent(new Event('ended'));
      }
  });
  expect(await backAfter(ruth, began, 3000)).toBeLessThan(WITHIN_MS);
});
