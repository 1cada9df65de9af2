import { type Browser, chromium, type Page } from '@playwright/test';
import { type Openfloor, openOpenfloor, PASSWORD } from '../browser/support/openfloor.ts';
import { MEETING } from '../support/meeting-folder.ts';
import { startChild } from './child.ts';
import { type Bench, type Figure, median } from './figure.ts';

const TIMES = 5;
const FIRST_PICTURE_MS = 15_000;

/** From the click on "Join the meeting" to the first picture of who speaks, in Chromium, on loopback. */
export const join: Bench = async () => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      '--autoplay-policy=no-user-gesture-required',
    ],
  });
  const floor = await openOpenfloor();
  const bare = startChild('./bare-join-process.ts');
  try {
    const { port } = await bare.ask<{ port: number }>({});
    return await measured(browser, floor, port);
  } finally {
    await browser.close();
    await floor.close();
    bare.end();
  }
};

async function measured(browser: Browser, floor: Openfloor, port: number): Promise<readonly Figure[]> {
  const chair = await openHall(browser, floor, 'chair', 'With microphone and camera');
  await chair.page.click(JOIN);
  await sendBarely(browser, port);
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  for (let turn = 0; turn < TIMES; turn += 1) {
    times.ours.push(await joinHall(browser, floor));
    times.bare.push(await joinBarely(browser, port));
  }
  return [
    {
      what: 'click to first picture, loopback',
      unit: 'ms',
      ours: median(times.ours),
      bare: median(times.bare),
      goal: '<= 900 ms',
    },
  ];
}

const JOIN = 'button[form=join]';
const PATIENCE_MS = 30_000;

/** Somebody signed in, before the dialog that asks how they take part. */
async function openHall(browser: Browser, floor: Openfloor, account: string, way: string) {
  const context = await browser.newContext({ baseURL: floor.url, permissions: ['microphone', 'camera'] });
  const data = { email: `${account}@openfloor.example`, password: PASSWORD };
  await context.request.post('/api/sign-in', { data, headers: { origin: floor.url } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`/meetings/${MEETING}`);
  await page.getByRole('dialog').getByRole('radio', { name: way }).check();
  return { page, context };
}

async function joinHall(browser: Browser, floor: Openfloor): Promise<number> {
  const { page, context } = await openHall(browser, floor, 'remote1', 'Listen only');
  const time = await clickToPicture(page, JOIN);
  await context.close();
  return time;
}

async function sendBarely(browser: Browser, port: number): Promise<void> {
  const context = await browser.newContext({ permissions: ['camera'] });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/#send`);
  await page.getByRole('button', { name: 'Join' }).click();
  await page.waitForFunction(() => document.title === 'sending');
}

async function joinBarely(browser: Browser, port: number): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  const time = await clickToPicture(page, 'button');
  await context.close();
  return time;
}

/** Clicks inside the page and looks at every frame of the screen, so that no driver's delay is counted. */
async function clickToPicture(page: Page, selector: string): Promise<number> {
  const time: unknown = await page.evaluate(LOOK.replace('SELECTOR', selector));
  if (typeof time !== 'number') throw new Error('no picture came');
  return time;
}

/** As text: what transpilers add to functions is not there in the page. */
const LOOK = `new Promise((resolve) => {
  const began = performance.now();
  const isShown = (video) => video.videoWidth > 0 && video.readyState >= 2;
  const look = () => {
    const took = performance.now() - began;
    if ([...document.querySelectorAll('video')].some(isShown)) resolve(took);
    else if (took > ${FIRST_PICTURE_MS}) resolve(null);
    else requestAnimationFrame(look);
  };
  document.querySelector('SELECTOR').click();
  look();
})`;
