import { expect, test } from '@playwright/test';
import { type Attendee, everybodyLeaves, gather, type Hall, type Seats } from './support/attending.ts';
import { byWire } from './support/by-wire.ts';
import { facesTurned } from './support/countdown.ts';
import { ask, CLARISSE, DESIGN, entry, give, holder, listed, listen, RUTH, take } from './support/hall.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';
import { enter } from './support/scene.ts';
import { hear } from './support/sound.ts';

const SEATS = {
  chair: ['chair', 'I am in the room'],
  ruth: ['remote1', 'With microphone only'],
  clarisse: ['remote2', 'With microphone only'],
  room: ['room', null],
} as const satisfies Seats;

let floor: Openfloor;
let hall: Hall<typeof SEATS>;
/** What was left to the speaker when the turn broke off, as m:ss. */
let left = '';

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  floor = await openOpenfloor();
  hall = await gather(browser, floor, SEATS);
  await take(hall.chair, DESIGN);
  await ask(hall.ruth);
  await listed(everybody(), [RUTH]);
  const moderator = await byWire(floor, 'moderator');
  await enter(moderator, 1);
  moderator.close();
  await give(hall.chair, RUTH);
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

const GUEST = 'Guest Number 1';
const everybody = () => Object.values(hall);
const isOpen = ({ page }: Attendee) => page.getByText('Your microphone is open.');
const timer = ({ page }: Attendee) => page.getByRole('timer');
const seconds = (face: string): number => {
  const [minutes, rest] = face.split(':');
  return Number(minutes) * 60 + Number(rest);
};

test('F3: given somebody speaking, when another raises a point of order, then it is first on every list, and the turn goes on until the chair decides', async () => {
  const { ruth, clarisse, room } = hall;
  await hear([
    [room, 1],
    [clarisse, 2],
    [ruth, 1],
  ]);
  await ask(clarisse, 'point-of-order');
  await listed(everybody(), [CLARISSE, GUEST]);
  for (const each of everybody()) await expect(entry(each, CLARISSE)).toContainText('Point of order');
  await expect(holder(ruth)).toHaveText(RUTH);
  await expect(isOpen(ruth)).toBeVisible();
});

test('F3, F12, F23: given a point of order, when the chair gives it the floor, then the turn breaks off: its microphone is shut, and its speaker is told why, and is next with the time that is left', async () => {
  const { chair, ruth, clarisse, room } = hall;
  await facesTurned(chair, 3);
  const told = await listen(ruth);
  await give(chair, CLARISSE);
  const lost = `You no longer have the floor. ${CLARISSE} has the floor for a matter that goes first`;
  await expect(ruth.page.getByText(lost).last()).toBeVisible();
  await expect.poll(async () => (await told()).join('\n')).toContain(lost);
  await expect.poll(async () => (await told()).join('\n')).toContain('You are next on the list');
  for (const each of everybody()) await expect(holder(each)).toHaveText(CLARISSE);
  await expect(isOpen(clarisse)).toBeVisible();
  await expect(isOpen(ruth)).toBeHidden();
  await listed(everybody(), [RUTH, GUEST]);
  await expect(entry(chair, RUTH)).toContainText(/continues with \d:\d\d/);
  left = /continues with (\d:\d\d)/.exec(await entry(chair, RUTH).innerText())?.[1] ?? '';
  for (const each of everybody()) await expect(entry(each, RUTH)).toContainText(`continues with ${left}`);
  await expect(entry(ruth, RUTH)).toContainText('this speaker continues next');
  await hear([
    [room, 1],
    [clarisse, 1],
    [ruth, 2],
  ]);
});

test('F3: given a point of order that has ended, when nobody has been given the floor, then nobody is heard, and the place is kept', async () => {
  const { ruth, clarisse, room } = hall;
  await clarisse.page.getByRole('button', { name: 'End intervention' }).click();
  for (const each of everybody()) await expect(each.region('Floor').getByText('Nobody has the floor')).toBeVisible();
  await expect(isOpen(ruth)).toBeHidden();
  await hear([
    [room, 0],
    [clarisse, 1],
    [ruth, 1],
  ]);
  await listed(everybody(), [RUTH, GUEST]);
});

test('F3, F11, F24: given a turn that was broken off, when the chair gives the floor again, then the speaker is heard and does not leave unasked, and the clock goes on from what was left', async () => {
  const { chair, ruth, clarisse, room } = hall;
  await chair.page.getByRole('button', { name: `Next: ${RUTH}` }).click();
  for (const each of everybody()) await expect(timer(each)).toContainText(`of ${left} left`);
  const face = (await timer(chair).locator('b').innerText()).trim();
  expect(seconds(face)).toBeLessThanOrEqual(seconds(left));
  expect(seconds(left)).toBeLessThan(seconds('3:00'));
  await expect(isOpen(ruth)).toBeVisible();
  await expect(isOpen(clarisse)).toBeHidden();
  await ruth.page.keyboard.press('Shift+L');
  const leaving = ruth.page.getByRole('alertdialog', { name: 'Leave?' });
  await expect(leaving).toContainText('Your intervention ends, and you do not get it back.');
  await leaving.getByRole('button', { name: 'Cancel' }).click();
  await hear([
    [room, 1],
    [clarisse, 2],
    [ruth, 1],
  ]);
  await listed(everybody(), [GUEST]);
});

test('F3: given a closed list, when somebody asks for the floor, then only a point of order and a right of reply can be chosen, and it is first', async () => {
  const { chair, clarisse } = hall;
  await chair.page.keyboard.press('l');
  await expect(chair.page.getByRole('button', { name: 'Reopen the list' })).toBeVisible();
  await clarisse.page.getByRole('button', { name: 'Request the floor' }).click();
  const dialog = clarisse.page.getByRole('dialog', { name: 'Request the floor' });
  await expect(dialog.getByRole('radio', { name: /^Intervention/ })).toBeDisabled();
  await expect(dialog.getByRole('radio', { name: /^Right of reply/ })).toBeEnabled();
  await dialog.getByRole('radio', { name: /^Point of order/ }).check();
  await dialog.getByRole('button', { name: 'Request the floor' }).click();
  await listed(everybody(), [CLARISSE, GUEST]);
});
