import { expect, type Page, test } from '@playwright/test';
import { type Attendee, everybodyLeaves, gather, grows, type Hall, type Seats } from './support/attending.ts';
import { asksBeforeOpening } from './support/conditions.ts';
import {
  ask,
  CHIKONDI,
  CLARISSE,
  DESIGN,
  enterGuest,
  entry,
  give,
  holder,
  listed,
  listen,
  NILUFAR,
  RUTH,
  take,
} from './support/hall.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';
import { connections, hear, inStep } from './support/sound.ts';

const SEATS = {
  chair: ['chair', 'I am in the room'],
  moderator: ['moderator', 'With microphone only'],
  ruth: ['remote1', 'With microphone and camera'],
  clarisse: ['remote2', null, { prepare: asksBeforeOpening }],
  chikondi: ['inroom1', 'I am in the room'],
  room: ['room', null],
} as const satisfies Seats;

let floor: Openfloor;
let hall: Hall<typeof SEATS>;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  floor = await openOpenfloor();
  hall = await gather(browser, floor, SEATS);
  await take(hall.chair, DESIGN);
  for (const each of [hall.ruth, hall.chikondi, hall.clarisse]) await ask(each);
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

const isOpen = ({ page }: Attendee) => page.getByText('Your microphone is open.');
/** With a window as large as a phone's. */
async function onPhone({ page }: Attendee, meanwhile: (page: Page) => Promise<void>): Promise<void> {
  const before = page.viewportSize() ?? { width: 1366, height: 768 };
  await page.setViewportSize({ width: 390, height: 844 });
  await meanwhile(page);
  await page.setViewportSize(before);
}

/** What the person who is to speak reads and presses: whether nothing of it is cut off, and whether a thumb finds its button. */
const bandOf = (page: Page) =>
  page.locator('.hall-notice[data-kind="floor"]').evaluate((band) => {
    const around = band.parentElement ?? band;
    const { left, right } = band.getBoundingClientRect();
    const isWhole = band.scrollWidth <= band.clientWidth && around.clientHeight >= band.clientHeight && left >= 0;
    const button = band.querySelector('button')?.getBoundingClientRect();
    return { isWhole: isWhole && right <= innerWidth, isForThumbs: (button?.height ?? 0) >= 44 };
  });
const end = () => hall.chair.page.getByRole('button', { name: 'End intervention' }).click();

test('F12, F15: given nobody has the floor, when people listen, then they hear the room alone, and who sits in it hears nothing', async () => {
  const { ruth, clarisse, chikondi, room } = hall;
  await hear([
    [ruth, 1],
    [clarisse, 1],
    [room, 0],
  ]);
  expect(await connections(chikondi)).toBe(0);
});

test('F14: given a remote speaker on deck, when they check their sound, then the moderator hears them, the chair sees a dot, and the hall hears nothing', async () => {
  const { chair, moderator, ruth, room } = hall;
  const own = ruth.region('Sound check');
  await own.getByRole('button', { name: 'Begin the sound check' }).click();
  await moderator.page.getByRole('button', { name: `Talk ${RUTH}` }).click();
  await expect(own).toContainText('The moderator is with you. The meeting does not hear you.');
  await hear([
    [moderator, 2],
    [ruth, 2],
    [room, 0],
  ]);
  await expect(own.getByRole('status')).toContainText(/sound (good|weak|bad)/);
  await expect(entry(chair, RUTH).getByRole('img', { name: /^sound (good|weak|bad)$/ })).toBeVisible();
  await own.getByRole('button', { name: 'End the sound check' }).click();
  await hear([[moderator, 1]]);
});

test('F12, F13: given somebody who agreed, when they get the floor, then they are told, seen and heard, and nobody else is', async () => {
  const { chair, ruth, clarisse, chikondi, room } = hall;
  const told = await listen(ruth);
  await give(chair, RUTH);
  await expect(isOpen(ruth)).toBeVisible();
  await expect.poll(told).toContain('You have the floor');
  await hear([
    [room, 1],
    [clarisse, 2],
    [ruth, 1],
  ]);
  await grows(clarisse, 'framesDecoded');
  expect(await inStep(clarisse)).toBeGreaterThan(0);
  expect(await connections(chikondi)).toBe(0);
});

test('F13: given a microphone that its speaker shut, when others come onto the stage, then it stays shut, and they are told so', async () => {
  const { moderator, ruth, room } = hall;
  await ruth.page.keyboard.press('m');
  await expect(ruth.page.getByText('you have closed your microphone')).toBeVisible();
  await expect(isOpen(ruth)).toBeHidden();
  await moderator.page.keyboard.press('h');
  await hear([[room, 1]]);
  await moderator.page.keyboard.press('h');
  await hear([[room, 0]]);
  await expect(isOpen(ruth)).toBeHidden();
  await ruth.page.keyboard.press('m');
  await expect(isOpen(ruth)).toBeVisible();
  await hear([[room, 1]]);
});

test('F16: given somebody speaking, when the chair silences everybody, then nothing of them arrives until the silence ends', async () => {
  const { chair, ruth, clarisse, room } = hall;
  await chair.page.getByRole('button', { name: 'Silence all' }).click();
  await expect(ruth.page.getByText('Everybody but the chair is silenced.')).toBeVisible();
  await expect(ruth.page.getByText('You have the floor. The chair has silenced everybody')).toBeVisible();
  await expect(isOpen(ruth)).toBeHidden();
  await hear([[room, 0]]);
  await expect(holder(clarisse)).toHaveText(RUTH);
  await chair.page.getByRole('button', { name: 'End the silence' }).click();
  await expect(isOpen(ruth)).toBeVisible();
  await hear([[room, 1]]);
});

test('F16: given somebody speaking, when the meeting is suspended and resumed, then the clock stands still meanwhile, the list stays, and nobody is heard', async () => {
  const { chair, ruth, clarisse, chikondi, room } = hall;
  await chair.page.getByRole('button', { name: 'Suspend the meeting' }).click();
  await expect(ruth.page.getByText('The clock is stopped while the meeting is suspended.')).toBeVisible();
  const face = await ruth.page.getByRole('timer').textContent();
  await hear([
    [room, 0],
    [clarisse, 0],
  ]);
  await expect(ruth.page.getByRole('timer')).toHaveText(face ?? '');
  await listed([chair, ruth, clarisse, chikondi], [CHIKONDI, CLARISSE]);
  await chair.page.getByRole('button', { name: 'Resume the meeting' }).click();
  await hear([[room, 1]]);
  await expect(ruth.page.getByRole('timer')).not.toHaveText(face ?? '');
});

test('F12: given an intervention that has ended, when people listen, then nothing more of it arrives', async () => {
  const { ruth, clarisse, room } = hall;
  await end();
  await expect(ruth.region('Floor').getByText('Nobody has the floor')).toBeVisible();
  await hear([
    [room, 0],
    [clarisse, 1],
  ]);
});

test('F13: given somebody who wants to be asked, when they get the floor, then one large button opens the microphone', async () => {
  const { chair, clarisse, room } = hall;
  await onPhone(clarisse, async (page) => {
    await give(chair, CLARISSE);
    await expect(page.getByText('Your microphone does not open by itself here.')).toBeVisible();
    expect(await bandOf(page)).toEqual({ isWhole: true, isForThumbs: true });
  });
  await hear([[room, 0]]);
  await clarisse.page.getByRole('main').getByRole('button', { name: 'Open my microphone' }).first().click();
  await hear([[room, 1]]);
  await end();
});

test('F15: given somebody in the room, when they get the floor, then they are named everywhere and speak through the room', async () => {
  const { chair, ruth, chikondi, room } = hall;
  await give(chair, CHIKONDI);
  await expect(chikondi.page.getByText('Speak into the microphone of the room.')).toBeVisible();
  for (const each of [ruth, room]) await expect(holder(each)).toHaveText(CHIKONDI);
  await hear([
    [ruth, 1],
    [room, 0],
  ]);
  expect(await connections(chikondi)).toBe(0);
  await end();
});

test('F4: given a written intervention, when it gets the floor, then everybody reads it and the moderator is heard reading it out', async () => {
  const { chair, moderator, ruth, room } = hall;
  const words = 'We have run an exchange without a route server for six years, and would do so again.';
  await enterGuest(moderator, 'Amina Diallo', words);
  await expect(entry(ruth, 'Amina Diallo')).toContainText('written');
  await give(chair, 'Amina Diallo');
  await expect(ruth.region('Floor')).toContainText(words);
  await expect(moderator.page.getByText('You have the floor, to read out').first()).toBeVisible();
  await hear([[room, 1]]);
  await end();
  await hear([[room, 0]]);
});

test('F12: given a remote participant in trouble, when the moderator helps, then everybody hears and is told so', async () => {
  const { moderator, ruth, room } = hall;
  await moderator.page.keyboard.press('h');
  await expect(ruth.page.getByText(`${NILUFAR} is helping: their microphone is open.`)).toBeVisible();
  await hear([
    [room, 1],
    [ruth, 2],
  ]);
  await moderator.page.keyboard.press('h');
  await hear([[room, 0]]);
});

test('F17: given a remote participant, when they write to the moderator, then nobody else learns of it, and the answer comes back', async () => {
  const { chair, moderator, ruth, clarisse } = hall;
  await ruth.page.getByRole('button', { name: 'Private messages' }).click();
  await ruth.page.getByLabel('Your message').fill('I cannot hear the room well.');
  await ruth.page.getByRole('button', { name: 'Send' }).click();
  await moderator.page.getByRole('button', { name: 'Private messages, 1 unread' }).click();
  const dialog = moderator.page.getByRole('dialog', { name: 'Private messages' });
  await dialog.getByRole('button', { name: RUTH }).click();
  await expect(dialog).toContainText('I cannot hear the room well.');
  await dialog.getByLabel('Your message').fill('We turn the microphone up.');
  await moderator.page.keyboard.press('Enter');
  await expect(ruth.page.getByRole('dialog', { name: 'Private messages' })).toContainText('We turn the microphone up.');
  for (const each of [chair, clarisse])
    await expect(each.page.getByRole('button', { name: 'Private messages', exact: true })).toBeVisible();
});
