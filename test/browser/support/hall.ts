import { expect, type Locator } from '@playwright/test';
import type { Attendee } from './attending.ts';

export const RUTH = 'Ruth Namaganda';
export const CLARISSE = 'Clarisse Hounsou';
export const CHIKONDI = 'Chikondi Tembo';
export const YOUSEF = 'Yousef Al-Khatib';
export const NILUFAR = 'Nilufar Rahimova';

export const DESIGN = 'Best practices for the design';

type Kind = 'intervention' | 'question' | 'point-of-order' | 'right-of-reply' | 'reply';

/** Opens the meeting if it is not open, and takes an item of the agenda. */
export async function take(chair: Attendee, title: string): Promise<void> {
  const open = chair.page.getByRole('button', { name: 'Open the meeting' });
  const item = chair.region('Agenda').getByRole('listitem').filter({ hasText: title });
  await item.hover();
  const may = item.getByRole('button', { name: /^Take/, disabled: false });
  await expect(open.or(may).first()).toBeVisible();
  if (await open.isVisible()) await open.click();
  await item.hover();
  await item.getByRole('button', { name: /^Take/ }).click();
  await expect(item.getByRole('button', { name: 'Conclude this item' })).toBeVisible();
}

/** Requests the floor by the bar at the bottom. */
export async function ask({ page }: Attendee, kind: Kind = 'intervention'): Promise<void> {
  await page.getByRole('button', { name: 'Request the floor' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Request the floor' });
  await dialog.locator(`input[name="kind"][value="${kind}"]`).check();
  await dialog.getByRole('button', { name: 'Request the floor' }).click();
  await expect(dialog).toBeHidden();
}

const list = ({ page }: Attendee): Locator => page.getByRole('list', { name: 'List of speakers' });

/** Somebody's entry on the list of speakers. */
export const entry = (attendee: Attendee, name: string): Locator =>
  list(attendee).getByRole('listitem').filter({ hasText: name });

/** The ids of the requests, in the order of this screen. */
export const order = (attendee: Attendee): Promise<readonly string[]> =>
  list(attendee)
    .locator('[data-request]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-request') ?? ''));

/** Waits until every screen lists exactly these people, in this order, by the same requests. */
export async function listed(attendees: readonly Attendee[], names: readonly string[]): Promise<void> {
  for (const each of attendees) {
    const rows = list(each).locator('[data-request]');
    await expect(rows).toHaveCount(names.length);
    if (names.length > 0) await expect(rows).toContainText([...names]);
  }
  const [first, ...others] = await Promise.all(attendees.map(order));
  for (const other of others) expect(other).toEqual(first);
}

/** Gives the floor to somebody on the list, in order or not, and waits until they have it. */
export async function give(chair: Attendee, name: string): Promise<void> {
  await entry(chair, name).getByRole('button', { name: 'Give the floor' }).click();
  await expect(holder(chair)).toHaveText(name);
}

export const holder = (attendee: Attendee): Locator => attendee.region('Floor').getByRole('heading').first();

/** The moderator puts somebody on the list who has no account, with a written intervention if there is one. */
export async function enterGuest({ page }: Attendee, name: string, written = ''): Promise<void> {
  await page.keyboard.press('p');
  const dialog = page.getByRole('dialog', { name: 'Put somebody on the list' });
  await dialog.getByLabel('Name', { exact: true }).fill(name);
  await dialog.getByLabel('Organisation').fill('Sample delegation');
  await dialog.getByLabel('Written intervention').fill(written);
  await dialog.getByRole('button', { name: 'Put on the list' }).click();
  await expect(dialog).toBeHidden();
}

/** The chair's way to what is not on a row's buttons. */
export async function choose(chair: Attendee, name: string, action: string): Promise<void> {
  await entry(chair, name)
    .getByRole('button', { name: `Actions for ${name}` })
    .click();
  await chair.page.getByRole('menuitem', { name: action }).click();
}

/** Writes down what a screen reader would be told, from now on. */
export async function listen({ page }: Attendee): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const live = '[role="status"], [role="alert"], [aria-live]';
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
        const words = region?.textContent?.trim();
        if (words && told.at(-1) !== words) told.push(words);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => window.told);
}
