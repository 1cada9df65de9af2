import { type Browser, chromium, type Page } from '@playwright/test';
import { readyWorker } from '../../tools/worker/worker-cache.mjs';
import { attend, MEETING, signIn } from '../browser/support/attending.ts';
import { type Openfloor, openOpenfloor } from '../browser/support/openfloor.ts';
import { startChild } from './child.ts';
import { type Bench, type Figure, median } from './figure.ts';

const TIMES = 5;
const FIRST_FRAME_MS = 10_000;

/** From the click on "Join the meeting" to the first picture of who speaks, in Chromium, on loopback. */
export const join: Bench = async () => {
  process.env.MEDIASOUP_WORKER_BIN ??= readyWorker();
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
  const bare = startChild('./bare-media-process.ts');
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
  await attend(browser, floor, 'chair', 'With microphone and camera');
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

async function joinHall(browser: Browser, floor: Openfloor): Promise<number> {
  const { page, context } = await signIn(browser, floor, 'remote1');
  await page.goto(`/meetings/${MEETING}`);
  const dialog = page.getByRole('dialog', { name: 'Join the meeting' });
  await dialog.getByRole('radio', { name: 'Listen only' }).check();
  const time = await clickToPicture(page, 'dialog button[type=submit], [role=dialog] button[type=submit]');
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
const clickToPicture = (page: Page, selector: string): Promise<number> =>
  page.evaluate(
    ({ button, limit }) =>
      new Promise<number>((resolve, reject) => {
        const began = performance.now();
        document.querySelector<HTMLButtonElement>(button)?.click();
        const look = () => {
          const shown = [...document.querySelectorAll('video')].some(
            (video) => video.videoWidth > 0 && video.readyState >= 2,
          );
          if (shown) resolve(performance.now() - began);
          else if (performance.now() - began > limit) reject(new Error('no picture'));
          else requestAnimationFrame(look);
        };
        look();
      }),
    { button: selector, limit: FIRST_FRAME_MS },
  );
