import type { Page } from '@playwright/test';
import { type Figure, median } from './figure.ts';

export const PATIENCE_MS = 20_000;
const TIMES = 5;

/** How long something takes to show, and for how long meanwhile the page is not to be spoken to: each some times over. */
export async function stepped(
  page: Page,
  name: string,
  step: (time: number) => Promise<number>,
  times = TIMES,
): Promise<readonly Figure[]> {
  const took: number[] = [];
  await page.evaluate('settled()');
  await page.evaluate('window.longestGap = 0');
  for (let n = 0; n < times; n += 1) {
    took.push(await step(n));
    await page.evaluate('settled()');
  }
  const longest = Number(await page.evaluate('window.longestGap'));
  return [
    { what: `${name}: shown, p50`, unit: 'ms', ours: median(took), bare: null, goal: '< 100 ms' },
    { what: `${name}: longest task`, unit: 'ms', ours: longest, bare: null, goal: '< 50 ms' },
  ];
}

/** From the click on `button` until `sight`, an expression, has another value, and the page has drawn it. Both are scripts. */
export const shown = async (page: Page, button: string, sight: string): Promise<number> =>
  Number(await page.evaluate(`clickUntil(() => ${button}, () => ${sight})`));

/** From what somebody else does until `sight`, a script, has another value, and the page has drawn it: as a rule, the last record. */
export async function followed(
  page: Page,
  act: () => Promise<unknown>,
  sight = `document.querySelector('[data-seq]').dataset.seq`,
): Promise<number> {
  const before = JSON.stringify(await page.evaluate(sight));
  const after = page.evaluate(`changedFrom(() => ${sight}, ${before})`);
  await act();
  return Number(await after);
}

/** As text: what transpilers add to functions is not there in the page. `longestGap`: between two looks that are due every 4 ms. */
export const WATCH = `
  window.longestGap = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    window.longestGap = Math.max(window.longestGap, now - last - 4);
    last = now;
  }, 4);
  const drawn = (began, changed, what) => new Promise((resolve, reject) => {
    const look = () => {
      if (changed()) requestAnimationFrame(() => resolve(performance.now() - began));
      else if (performance.now() - began > ${PATIENCE_MS}) reject(new Error('not seen: ' + what));
      else requestAnimationFrame(look);
    };
    look();
  });
  window.clickUntil = (button, sight) => {
    const before = sight();
    const began = performance.now();
    button().click();
    return drawn(began, () => sight() !== before, String(sight));
  };
  const isStill = () => document.getAnimations().length === 0 && !document.querySelector('[aria-busy="true"]');
  window.settled = () => drawn(performance.now(), isStill, 'a page that is still').then(() => new Promise((resolve) => requestIdleCallback(() => resolve())));
  window.changedFrom = (sight, before) => drawn(performance.now(), () => sight() !== before, String(sight));
`;
