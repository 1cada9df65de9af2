import { type BrowserContext, expect, test } from '@playwright/test';
import { type Attendee, everybodyLeaves, gather, type Hall, join, type Seats, tabOf } from './support/attending.ts';
import { ask, DESIGN, give, RUTH, take } from './support/hall.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';
import { hear } from './support/sound.ts';
import { keepTracks } from './support/watched.ts';

const watchTracks = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(keepTracks);
};
/** Microphones whose light burns. */
const lit = ({ page }: Attendee): Promise<number> =>
  page.evaluate(() => window.opened.filter(({ kind, readyState }) => kind === 'audio' && readyState === 'live').length);

const SEATS = {
  chair: ['chair', 'I am in the room'],
  ruth: ['remote1', 'With microphone and camera', { prepare: watchTracks }],
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
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

/** Whether what plays in a tab is muted there. */
const mutedIn = ({ page }: Attendee): Promise<readonly boolean[]> =>
  page.locator('audio').evaluateAll((all) => all.map((one) => (one as HTMLAudioElement).muted));

/** How wide a shared screen is drawn, in CSS pixels. */
const screenWidth = ({ page }: Attendee): Promise<number> =>
  page.locator('.seat[data-kind="screen"] video').evaluate((video) => video.getBoundingClientRect().width);

const isOpen = ({ page }: Attendee) => page.getByText('Your microphone is open.');
const isShut = ({ page }: Attendee) => page.getByText('you have closed your microphone');

test('F30, F31: given a speaker who shut the microphone and shared a screen, when their next turn comes, also after a reload, then neither goes on before they press', async () => {
  const { chair, ruth, room } = hall;
  await ask(ruth);
  await give(chair, RUTH);
  await expect(isOpen(ruth)).toBeVisible();
  await ruth.page.keyboard.press('Shift+V');
  await expect(ruth.page.getByRole('button', { name: 'Stop sharing' })).toBeVisible();
  await ruth.page.keyboard.press('m');
  await expect(isShut(ruth)).toBeVisible();
  expect(await lit(ruth)).toBe(0);
  await chair.page.getByRole('button', { name: 'End intervention' }).click();
  await expect(ruth.page.getByText('Your screen is no longer shown.').first()).toBeVisible();
  await ask(ruth);
  await give(chair, RUTH);
  await expect(isShut(ruth)).toBeVisible();
  await expect(ruth.page.getByRole('button', { name: 'Stop sharing' })).toBeHidden();
  await ruth.page.reload();
  await expect(isShut(ruth)).toBeVisible();
  await hear([[room, 0]]);
  expect(await lit(ruth)).toBe(0);
  await ruth.page.getByRole('main').getByRole('button', { name: 'Open my microphone' }).first().click();
  await expect(isOpen(ruth)).toBeVisible();
  await hear([[room, 1]]);
});

test('F36: given a screen that a speaker shares, then the others see it large, by a key over the whole display, and smaller again when they press', async () => {
  const { ruth, room } = hall;
  await ruth.page.keyboard.press('Shift+V');
  await expect.poll(() => screenWidth(room)).toBeGreaterThanOrEqual(480);
  const decoded = () =>
    room.page.locator('.seat[data-kind="screen"] video').evaluate((video) => (video as HTMLVideoElement).videoWidth);
  await expect.poll(decoded).toBeGreaterThan(0);
  for (const [width, height] of [
    [1024, 768],
    [1920, 1080],
    [1366, 600],
    [960, 475],
  ] as const) {
    await room.page.setViewportSize({ width, height });
    await expect.poll(() => screenWidth(room), { message: `${width} x ${height}` }).toBeGreaterThanOrEqual(480);
  }
  await room.page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => screenWidth(room)).toBeGreaterThanOrEqual(360);
  await room.page.setViewportSize({ width: 1366, height: 768 });
  const isFull = () => room.page.evaluate(() => document.fullscreenElement !== null);
  await room.page.keyboard.press('z');
  await expect.poll(isFull).toBe(true);
  await expect(room.page.getByRole('status').filter({ hasText: 'Escape leaves it.' })).toBeAttached();
  // Nor does Chromium listen before it has filled the display.
  await expect(async () => {
    if (await isFull()) await room.page.keyboard.press('Escape');
    await expect.poll(isFull, { timeout: 2000 }).toBe(false);
  }).toPass();
  await expect(room.page.getByRole('status').filter({ hasText: 'in its window again' })).toBeAttached();
  // Chromium is not at once ready to fill the display again.
  await expect(async () => {
    await room.page.keyboard.press('z');
    await expect.poll(isFull, { timeout: 2000 }).toBe(true);
  }).toPass();
  await room.page.getByRole('button', { name: 'Leave full screen' }).click();
  await expect.poll(isFull).toBe(false);
  await room.page.getByRole('button', { name: 'Show the text again' }).click();
  await expect.poll(() => screenWidth(room)).toBeLessThan(480);
  await room.page.getByRole('button', { name: 'Show large' }).click();
  await expect.poll(() => screenWidth(room)).toBeGreaterThanOrEqual(480);
  await ruth.page.keyboard.press('Shift+V');
  await expect(room.page.locator('.hall-text')).toBeVisible();
});

test('F32: given somebody who speaks, when they choose another microphone in the hall, then they go on being heard through it', async () => {
  const { ruth, room } = hall;
  await ruth.page.keyboard.press('Shift+D');
  const dialog = ruth.page.getByRole('dialog', { name: 'Microphone, camera and loudspeaker' });
  const chooser = dialog.getByRole('combobox', { name: 'Microphone' });
  const second = await chooser.locator('option').nth(2).textContent();
  await chooser.selectOption({ label: second ?? '' });
  await expect(dialog.getByRole('meter', { name: 'Your microphone' })).toBeVisible();
  await ruth.page.keyboard.press('Escape');
  await hear([[room, 1]]);
  await ruth.page.reload();
  await expect(isOpen(ruth)).toBeVisible();
  await ruth.page.keyboard.press('Shift+D');
  await expect(chooser.locator('option:checked')).toHaveText(second ?? '');
  await ruth.page.keyboard.press('Escape');
});

test('F32: given somebody who speaks, when the browser ends their microphone and the system pauses the room’s sound, then both go on by themselves', async () => {
  const { ruth, room } = hall;
  await ruth.page.evaluate(() => {
    for (const track of window.opened.splice(0)) {
      track.stop();
      track.dispatchEvent(new Event('ended'));
    }
  });
  await room.page.evaluate(() => {
    for (const element of document.querySelectorAll('audio')) element.pause();
  });
  await expect(ruth.page.getByText('Your microphone is now:').first()).toBeVisible();
  await hear([[room, 1]]);
  const paused = () => room.page.evaluate(() => [...document.querySelectorAll('audio')].some(({ paused }) => paused));
  await expect.poll(paused).toBe(false);
});

test('F34: given a listener who opens the meeting in a second tab, then it is silent there and says so, and one button or the end of the first brings the sound to it', async () => {
  const first = hall.ruth;
  const second: Attendee = await tabOf(first);
  await join(second, 'Listen only');
  const elsewhere = ({ page }: Attendee) => page.getByText('plays in another tab of this browser');
  await expect(elsewhere(second)).toBeVisible();
  // It is sent no sound at all.
  await expect.poll(() => mutedIn(second)).toEqual([]);
  await expect.poll(() => mutedIn(first)).toEqual([false]);
  await second.page.getByRole('button', { name: 'Play the sound here' }).click();
  await expect(elsewhere(first)).toBeVisible();
  await expect(elsewhere(second)).toBeHidden();
  await expect.poll(() => mutedIn(second)).toEqual([false]);
  await expect.poll(() => mutedIn(first)).toEqual([]);
  await second.page.close();
  await expect(elsewhere(first)).toBeHidden();
  await expect.poll(() => mutedIn(first)).toEqual([false]);
});
