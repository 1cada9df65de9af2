import { expect, test } from '@playwright/test';
import { type Attendee, attend } from './support/attending.ts';
import { type FarAndNear, needFarPlaces, openFarAndNear } from './support/far-away.ts';
import { ask, DESIGN, give, RUTH, take } from './support/hall.ts';

needFarPlaces();

let hall: FarAndNear;
let chair: Attendee;
let clarisse: Attendee;
/** Far away. */
let ruth: Attendee;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  hall = await openFarAndNear({ delayMs: 20 });
  const { floor, near, far } = hall;
  [chair, clarisse, ruth] = await Promise.all([
    attend(near, floor, 'chair', 'I am in the room'),
    attend(near, floor, 'remote2', 'Listen only'),
    attend(far, floor, 'remote1', 'With microphone only'),
  ]);
  await take(chair, DESIGN);
  await ask(ruth);
  await give(chair, RUTH);
});
test.afterAll(() => hall?.close());
test.afterEach(() => hall.place.line({ down: false, toServer: { down: false } }));

async function timed(what: string, told: () => Promise<unknown>): Promise<void> {
  const begun = Date.now();
  await told();
  console.log(`${what}: told after ${Date.now() - begun} ms`);
}

/** The promise is 2 s on a machine that has time; where three browsers share one, what it took is printed. */
const SOON = { timeout: 15_000 };
const isOpen = () => ruth.page.getByText('Your microphone is open.');
const isUnheard = () =>
  ruth.page.getByText('You have the floor. Nobody hears you: your sound does not reach the meeting.');
const isMissed = () => clarisse.region('Stage').getByText(`No sound comes from ${RUTH} at the moment.`);
const dot = (words: string) => chair.region('Floor').getByRole('img', { name: words, exact: true });
const sign = (words: string) => ruth.page.getByRole('img', { name: `Connection: ${words}` });

test('F33: given a speaker far away, when nothing of what they say arrives, then they, who listens and the chair are told, and when it does again', async () => {
  await expect(isOpen()).toBeVisible();
  await expect(dot('sound arrives')).toBeVisible();
  await expect(sign('Good')).toBeVisible();
  await hall.place.line({ toServer: { down: true } });
  await timed('speaker, listener and chair', () =>
    Promise.all([
      expect(isUnheard()).toBeVisible(SOON),
      expect(isOpen()).toBeHidden(SOON),
      expect(sign('Nothing gets through')).toBeVisible(SOON),
      expect(isMissed()).toBeVisible(SOON),
      expect(dot('no sound arrives')).toBeVisible(SOON),
    ]),
  );
  await hall.place.line({ toServer: { down: false } });
  await expect(isOpen()).toBeVisible();
  await expect(dot('sound arrives')).toBeVisible();
  await expect(isMissed()).toBeHidden();
});

test('F33: given a speaker, when their line loses a fifth of what they say, then the sign, the moderator’s and the chair’s dot stop saying that it is good', async () => {
  await expect(dot('sound arrives')).toBeVisible();
  await expect(sign('Good')).toBeVisible();
  await hall.place.line({ lossPercent: 22 });
  await timed('speaker and chair of a loss', () =>
    Promise.all([expect(dot('sound arrives')).toBeHidden(SOON), expect(sign('Good')).toBeHidden(SOON)]),
  );
  await hall.place.line({ lossPercent: 0 });
  await expect(dot('sound arrives')).toBeVisible(SOON);
  await expect(sign('Good')).toBeVisible(SOON);
});

test('F33: given a speaker, when their network is gone altogether, then they are told, though no word of the server reaches them', async () => {
  await expect(isOpen()).toBeVisible();
  await expect(sign('Good')).toBeVisible();
  await hall.place.line({ down: true });
  await timed('speaker without a network', () => expect(isUnheard()).toBeVisible(SOON));
  await hall.place.line({ down: false });
  await expect(isOpen()).toBeVisible();
});
