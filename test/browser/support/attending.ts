import { type Browser, type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { cookieOf } from './by-wire.ts';
import type { Openfloor } from './openfloor.ts';
import { watchPeers } from './watched.ts';

export const MEETING = '2015-09-28';
export type Way = 'With microphone and camera' | 'With microphone only' | 'Listen only' | 'I am in the room';

/** Somebody at a browser of their own, as they would sit before it. */
export type Attendee = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly region: (name: string) => Locator;
};

/** A page, in whichever browser, in which something is asked. */
export type Asked = { readonly page: { evaluate<R>(question: () => R | Promise<R>): Promise<R> } };

/** What is particular about somebody's browser: its window, say, or a clock that is wrong. */
export type Seating = {
  readonly options?: Parameters<Browser['newContext']>[0];
  readonly prepare?: (context: BrowserContext) => Promise<void>;
};

/** Somebody who has signed in; what the form does with them is the matter of another journey. */
export async function signIn(
  browser: Browser,
  floor: Openfloor,
  account: string,
  { options = {}, prepare }: Seating = {},
): Promise<Attendee> {
  const context = await browser.newContext({
    baseURL: floor.url,
    locale: 'en-GB',
    viewport: { width: 1366, height: 768 },
    permissions: ['microphone', 'camera'],
    ...options,
  });
  context.setDefaultTimeout(20_000);
  await context.addInitScript(watchPeers);
  await prepare?.(context);
  const [name = '', value = ''] = (await cookieOf(floor, account)).split('=');
  await context.addCookies([{ name, value, url: floor.url }]);
  const page = await context.newPage();
  return { page, context, region: (name) => page.getByRole('region', { name, exact: true }) };
}

/** Another tab of the same browser. */
export async function tabOf({ context }: Attendee): Promise<Attendee> {
  const page = await context.newPage();
  return { page, context, region: (name) => page.getByRole('region', { name, exact: true }) };
}

/** Enters the hall and joins the meeting; who has a microphone agrees to its opening. The room's own device is not asked how. */
export async function join(attendee: Attendee, way: Way | null): Promise<void> {
  const { page } = attendee;
  await page.goto(`/meetings/${MEETING}`);
  const dialog = page.getByRole('dialog', { name: 'Join the meeting' });
  await expect(dialog).toBeVisible();
  if (way) await dialog.getByRole('radio', { name: way }).check();
  if (way?.startsWith('With'))
    await dialog.getByRole('checkbox', { name: /^My microphone may open by itself/ }).check();
  await dialog.getByRole('button', { name: 'Join the meeting' }).click();
  await expect(page.getByRole('button', { name: 'Leave', exact: true })).toBeVisible();
}

export const attend = async (
  browser: Browser,
  floor: Openfloor,
  account: string,
  way: Way | null,
  seating: Seating = {},
): Promise<Attendee> => {
  const attendee = await signIn(browser, floor, account, seating);
  await join(attendee, way);
  return attendee;
};

/** Who attends, by the name that a story gives them: their account, how they join, and what is particular about their browser. */
export type Seats = Readonly<Record<string, readonly [account: string, way: Way | null, seating?: Seating]>>;
export type Hall<S extends Seats> = { readonly [Name in keyof S]: Attendee };

/** Everybody comes in at the same time. */
export async function gather<S extends Seats>(browser: Browser, floor: Openfloor, seats: S): Promise<Hall<S>> {
  const entered = Object.entries(seats).map(
    async ([name, [account, way, seating]]) => [name, await attend(browser, floor, account, way, seating)] as const,
  );
  return Object.fromEntries(await Promise.all(entered)) as Hall<S>;
}

/** At the end of a file: who stayed would go on sending and looking for their server beside the files that follow. */
export async function everybodyLeaves(browser: Browser, floor: Openfloor): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await floor.close();
}

/** What has arrived at a page so far, over all of its connections. */
export type Received = { readonly audioEnergy: number; readonly audioPackets: number; readonly framesDecoded: number };

export const received = ({ page }: Asked): Promise<Received> =>
  page.evaluate(async () => {
    const sum = { audioEnergy: 0, audioPackets: 0, framesDecoded: 0 };
    for (const stat of await window.incoming()) {
      sum.framesDecoded += stat.framesDecoded ?? 0;
      if (stat.kind !== 'audio') continue;
      sum.audioEnergy += stat.totalAudioEnergy ?? 0;
      sum.audioPackets += stat.packetsReceived ?? 0;
    }
    return sum;
  });

/** Waits until more of it has arrived than before. */
export async function grows(attendee: Attendee, what: keyof Received): Promise<void> {
  const before = (await received(attendee))[what];
  await expect.poll(async () => (await received(attendee))[what], { message: `${what} grows` }).toBeGreaterThan(before);
}
