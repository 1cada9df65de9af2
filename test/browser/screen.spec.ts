import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { Member } from '../support/member.ts';
import { type Attendee, everybodyLeaves, MEETING, signIn } from './support/attending.ts';
import { byWire } from './support/by-wire.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';
import { enter, giveTo, openWithItem, say } from './support/scene.ts';

let floor: Openfloor;
let chair: Member;
let secretary: Attendee;
let wall: Page;
let projector: BrowserContext;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  floor = await openOpenfloor();
  chair = await byWire(floor, 'chair');
  secretary = await signIn(browser, floor, 'secretary');
  projector = await browser.newContext({ locale: 'en-GB', viewport: { width: 1920, height: 1080 } });
  wall = await projector.newPage();
});
test.afterAll(async ({ browser }) => {
  chair.close();
  await everybodyLeaves(browser, floor);
});

const dialog = () => secretary.page.getByRole('dialog', { name: 'The room’s screen' });

test('F18: given the secretary, when they make a link, then a projector without any account shows the item, the speaker, the clock and who comes next', async () => {
  await openWithItem(chair);
  for (let number = 1; number <= 8; number += 1) await enter(chair, number);
  await giveTo(chair, await enter(chair, 9));

  await secretary.page.goto(`/meetings/${MEETING}`);
  await secretary.page.getByRole('dialog').getByRole('button', { name: 'Not now' }).click();
  await secretary.page.getByRole('button', { name: 'The room’s screen' }).click();
  await dialog().getByRole('button', { name: 'Make a link' }).click();
  const link = await dialog().getByLabel('The link').inputValue();
  await expect(dialog().getByRole('button', { name: 'Revoke' })).toBeVisible();
  expect(await dialog().evaluate((shown) => shown.matches(':modal'))).toBe(true);

  await wall.goto(link);
  await expect(wall.getByRole('heading', { level: 1 })).toContainText('Best practices for the design');
  await expect(wall.getByRole('heading', { name: 'Guest Number 9' })).toBeVisible();
  await expect(wall.getByText('Sample delegation 9').first()).toBeVisible();
  await expect(wall.getByRole('timer')).toContainText(/[0-3]:\d\d/);
  await expect(wall.locator('.countdown .bar i')).toBeVisible();
  for (let number = 1; number <= 5; number += 1) await expect(wall.getByText(`Guest Number ${number}`)).toBeVisible();
  await expect(wall.getByText('Guest Number 6')).toBeHidden();
  await expect(wall.getByText(/3 more/)).toBeVisible();
});

test('F15, F18: given the wall, when somebody in the hall types the code that it shows, then they come as "I am in the room"', async () => {
  await expect(wall.getByText(/\/r\/JNC7G$/)).toBeVisible();
  const seat = await projector.newPage();
  await seat.goto(`${floor.url}/r/jnc7g`);
  await expect(seat).toHaveURL(`${floor.url}/meetings/${MEETING}?way=room`);
  await seat.close();
  const wrong = await projector.request.get(`${floor.url}/r/zzzzz`, { headers: { accept: 'text/html' } });
  expect(wrong.status()).toBe(404);
});

test('F18: given the wall, when the chair points at a passage and gives the floor, then both are seen there at once', async () => {
  const passage = chair.meeting().compilation.passages.find(({ number }) => number === '3.2');
  if (!passage) throw new Error('the sample has no paragraph 3.2');
  await say(chair, { type: 'compilation.point', passageId: passage.id });
  await expect(wall.getByText('Redundancy is a machine that can itself break.')).toBeVisible();
  await expect(wall.getByText(/\p{L} points at paragraph 3\.2\.$/u)).toBeVisible();
  const first = Object.values(chair.meeting().floor.requests).find(
    ({ beneficiary }) => beneficiary.type === 'guest' && beneficiary.name === 'Guest Number 1',
  );
  if (!first) throw new Error('nobody waits');
  await giveTo(chair, first.id);
  await expect(wall.getByRole('heading', { name: 'Guest Number 1' })).toBeVisible();
});

test('F18: given the wall, when the secretary revokes the link, then nothing of the meeting stays on it, and it cannot be opened again', async () => {
  await dialog()
    .getByRole('button', { name: /Revoke/ })
    .click();
  await secretary.page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(wall.getByRole('heading', { name: 'Guest Number 1' })).toBeHidden();
  await expect(wall.getByText('Redundancy is a machine')).toBeHidden();
  await wall.reload();
  await expect(wall.locator('.screen-refused')).toBeVisible();
});
