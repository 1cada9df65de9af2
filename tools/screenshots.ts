import { mkdirSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { type Attendee, attend, MEETING, signIn } from '../test/browser/support/attending.ts';
import { ask, DESIGN, give, RUTH, take } from '../test/browser/support/hall.ts';
import { type Openfloor, openOpenfloor } from '../test/browser/support/openfloor.ts';
import { firstWords, selectWords } from '../test/browser/support/reading.ts';
import { readyWorker } from './worker/worker-cache.mjs';

/** `npm run screenshots`: plays a short scene of the sample consultation and takes the pictures of docs/screenshots again. */
const FOLDER = 'docs/screenshots';
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const shot = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' });
  console.log(`${FOLDER}/${name}.png`);
};

const themed = (page: Page, theme: string): Promise<void> =>
  page.evaluate((chosen) => {
    document.documentElement.dataset.theme = chosen;
  }, theme);

/** As after a choice in the menu of languages; whoever was in the meeting is in it again, and sees the speaker. */
async function inLanguage(page: Page, language: string): Promise<void> {
  await page.evaluate((chosen) => localStorage.setItem('openfloor.language', chosen), language);
  await page.reload();
  await page.locator(`html[lang="${language}"] video`).first().waitFor();
}

async function annotate(page: Page, passage: string, kind: string, field: string, words: string): Promise<void> {
  await selectWords(page, passage, await firstWords(page, passage));
  await page.getByRole('toolbar').getByRole('button', { name: kind, exact: true }).click();
  await page.getByLabel(field).fill(words);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('region', { name: 'Annotations' }).getByText(words).waitFor();
}

async function scene(browser: Browser, floor: Openfloor): Promise<void> {
  const chair = await attend(browser, floor, 'chair', 'I am in the room');
  await take(chair, DESIGN);
  const room = await attend(browser, floor, 'room', null);
  const ruth = await attend(browser, floor, 'remote1', 'With microphone and camera');
  const clarisse = await attend(browser, floor, 'remote2', 'With microphone only');
  const chikondi = await attend(browser, floor, 'inroom1', 'I am in the room');
  await annotate(ruth.page, 'p-3-1', 'Question', 'Your question', 'For how many members was this found to be enough?');
  await annotate(
    clarisse.page,
    'p-3-2',
    'Comment',
    'Your comment',
    'We saw the same with two switches on one power feed.',
  );
  for (const each of [ruth, clarisse, chikondi]) await ask(each);
  await ask(await attend(browser, floor, 'moderator', 'With microphone only'), 'point-of-order');
  await chair.page.locator('[data-passage="p-3-2"]').getByRole('button', { name: 'Point here' }).click();
  await give(chair, RUTH);
  await clarisse.region('Stage').locator('video').first().waitFor();
  await pictures(browser, floor, { chair, reader: clarisse });
  await room.page.close();
}

async function pictures(
  browser: Browser,
  floor: Openfloor,
  { chair, reader }: { chair: Attendee; reader: Attendee },
): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await reader.page.setViewportSize(WIDE);
  for (const theme of ['light', 'dark']) {
    await themed(reader.page, theme);
    await shot(reader.page, `hall-${theme}`);
  }
  await themed(reader.page, 'light');
  await inLanguage(reader.page, 'ar');
  await shot(reader.page, 'hall-arabic');
  await inLanguage(reader.page, 'en');
  await reader.page.setViewportSize(PHONE);
  await shot(reader.page, 'hall-phone');
  await shot(chair.page, 'chair');
  const secretary = await signIn(browser, floor, 'secretary', { options: { viewport: WIDE } });
  const made = await secretary.page.request.post(`/api/meetings/${MEETING}/screen-links`, { data: {} });
  const { link } = await made.json();
  await secretary.page.goto(link);
  await secretary.page.getByRole('heading', { name: RUTH }).waitFor();
  await shot(secretary.page, 'screen');
  await secretary.page.goto(`/meetings/${MEETING}/minutes`);
  await secretary.page
    .getByRole('heading', { name: /Best practices for the design/ })
    .first()
    .waitFor();
  await shot(secretary.page, 'minutes');
  await secretary.page.goto('/consultations/cl-15-31');
  await secretary.page.getByRole('heading', { level: 1 }).waitFor();
  await shot(secretary.page, 'consultation');
}

const worker = readyWorker();
if (worker) process.env.MEDIASOUP_WORKER_BIN = worker;
const floor = await openOpenfloor();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
});
try {
  await scene(browser, floor);
} finally {
  await browser.close();
  await floor.close();
}
