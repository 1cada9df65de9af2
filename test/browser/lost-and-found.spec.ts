import { expect, test } from '@playwright/test';
import { everybodyLeaves, gather, type Hall, type Seats } from './support/attending.ts';
import { ask, CHIKONDI, CLARISSE, DESIGN, entry, give, holder, listed, order, RUTH, take } from './support/hall.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';
import { hear } from './support/sound.ts';

const SEATS = {
  chair: ['chair', 'I am in the room'],
  ruth: ['remote1', 'With microphone and camera'],
  clarisse: ['remote2', 'With microphone only'],
  chikondi: ['inroom1', 'I am in the room'],
  room: ['room', null],
} as const satisfies Seats;

let floor: Openfloor;
let hall: Hall<typeof SEATS>;
const everybody = () => Object.values(hall);

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  floor = await openOpenfloor();
  hall = await gather(browser, floor, SEATS);
  await take(hall.chair, DESIGN);
  for (const each of [hall.ruth, hall.chikondi, hall.clarisse]) await ask(each);
  await listed(everybody(), [RUTH, CHIKONDI, CLARISSE]);
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

/** Everything is as it was: who has the floor, who waits by which request, what is heard where. */
async function goesOn(waiting: readonly string[]): Promise<void> {
  await listed(everybody(), [CHIKONDI, CLARISSE]);
  expect(await order(hall.chair)).toEqual(waiting);
  for (const each of everybody()) await expect(holder(each)).toHaveText(RUTH);
  await hear([
    [hall.room, 1],
    [hall.clarisse, 2],
    [hall.ruth, 1],
  ]);
}

test('F7: given somebody on the list, when they reload the page, then they are back in the meeting at their place without a click', async () => {
  const { page } = hall.clarisse;
  await page.reload();
  await expect(page.getByRole('button', { name: 'Leave', exact: true })).toBeVisible();
  await listed(everybody(), [RUTH, CHIKONDI, CLARISSE]);
  await expect(page.getByRole('button', { name: 'Withdraw' })).toBeVisible();
});

test('F7: given somebody speaking, when their network is lost and found, then they have the floor and are heard again without a click', async () => {
  await give(hall.chair, RUTH);
  const waiting = await order(hall.chair);
  await goesOn(waiting);
  await hall.ruth.context.setOffline(true);
  await expect(hall.ruth.page.getByText('This device is offline.')).toBeVisible({ timeout: 30_000 });
  await hall.ruth.context.setOffline(false);
  await expect(hall.ruth.page.getByText('This device is offline.')).toBeHidden({ timeout: 30_000 });
  await goesOn(waiting);
});

for (const { how, again } of [
  { how: 'is restarted', again: () => floor.restart() },
  { how: 'crashes', again: () => floor.crash() },
])
  test(`F7: given a meeting in full swing, when the server ${how}, then list, floor, clock and sound are back without a click`, async () => {
    const waiting = await order(hall.chair);
    await again();
    await goesOn(waiting);
    await expect(hall.ruth.page.getByRole('timer')).toContainText('of 3:00 left');
    await expect(entry(hall.chair, CLARISSE)).not.toContainText('away');
  });

test('F7: given a meeting that went on after all this, when the chair gives the next floor, then everybody follows', async () => {
  await give(hall.chair, CHIKONDI);
  for (const each of everybody()) await expect(holder(each)).toHaveText(CHIKONDI);
  await hear([
    [hall.room, 0],
    [hall.clarisse, 1],
  ]);
});
