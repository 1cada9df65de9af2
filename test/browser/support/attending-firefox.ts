import type { Page } from 'puppeteer-core';
import { type Asked, MEETING, type Way } from './attending.ts';
import type { Firefox } from './firefox.ts';
import { type Openfloor, PASSWORD } from './openfloor.ts';
import { keepTracks, watchPeers } from './watched.ts';

/** Somebody at a Firefox, who does what is asked by the accessible names of things, as elsewhere. */
export type AtFirefox = Asked & {
  readonly press: (name: string, role?: string) => Promise<void>;
  /** Requests the floor. */
  readonly ask: () => Promise<void>;
  /** Resolves once it is there. */
  readonly sees: (name: string, role?: string) => Promise<void>;
};

const VALUES: Readonly<Record<Way, string>> = {
  'With microphone and camera': 'both',
  'With microphone only': 'microphone',
  'Listen only': 'listen',
  'I am in the room': 'room',
};
const named = (name: string, role: string): string => `::-p-aria([name="${name}"][role="${role}"])`;

export async function attendInFirefox(
  { browser }: Firefox,
  floor: Openfloor,
  account: string,
  way: Way,
): Promise<AtFirefox> {
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  await page.evaluateOnNewDocument(watchPeers);
  await page.evaluateOnNewDocument(keepTracks);
  const somebody = at(page);
  await page.goto(`${floor.url}/sign-in`);
  await page.locator('input[type="email"]').fill(`${account}@openfloor.example`);
  await page.locator('input[type="password"]').fill(PASSWORD);
  await Promise.all([page.waitForNavigation().catch(() => null), somebody.press('Sign in')]);
  await page.goto(`${floor.url}/meetings/${MEETING}`);
  await page.locator(`dialog[open] input[value="${VALUES[way]}"]`).click();
  if (way.startsWith('With')) await page.locator('dialog[open] input[type="checkbox"]').click();
  await page.locator(`dialog[open] ${named('Join the meeting', 'button')}`).click();
  await somebody.sees('Leave');
  return somebody;
}

const at = (page: Page): AtFirefox => ({
  page: { evaluate: (question) => page.evaluate(question) as ReturnType<typeof question> & Promise<never> },
  ask: async () => {
    await page.locator(named('Request the floor', 'button')).click();
    await page.locator(`dialog[open] ${named('Request the floor', 'button')}`).click();
    await page.waitForSelector('dialog[open]', { hidden: true });
  },
  press: (name, role = 'button') => page.locator(named(name, role)).click(),
  sees: async (name, role = 'button') => void (await page.waitForSelector(named(name, role))),
});
