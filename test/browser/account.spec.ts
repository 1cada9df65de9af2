import { type Browser, expect, type Page, test } from '@playwright/test';
import * as Y from 'yjs';
import { everybodyLeaves } from './support/attending.ts';
import { findings } from './support/findings.ts';
import { type Openfloor, openOpenfloor, PASSWORD } from './support/openfloor.ts';

let floor: Openfloor;
test.beforeAll(async () => {
  floor = await openOpenfloor();
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

const NEW_PASSWORD = 'three boats on a green canal';

async function device(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: floor.url, locale: 'en' });
  return context.newPage();
}

async function signIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('E-mail address').fill('remote2@openfloor.example');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
}

/** As the editor keeps it while the line is down. */
async function keepUnsent(page: Page, words: string): Promise<void> {
  const doc = new Y.Doc();
  doc.getText('text:item').insert(0, words);
  const kept = Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64');
  const { person } = await (await page.request.get('/api/session')).json();
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    `openfloor.minutes.2015-09-28.${person}.7`,
    kept,
  ] as const);
}

const unsentKept = (page: Page): Promise<number> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('openfloor.minutes.')).length);

const account = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^Account of/ });

test('given somebody signed in on two devices, when they change their account on one, then the other is told', async ({
  browser,
}) => {
  const [desk, phone] = [await device(browser), await device(browser)];
  await test.step('both are signed in, the phone in the hall', async () => {
    await desk.goto('/sign-in');
    await signIn(desk, PASSWORD);
    await account(desk).click();
    await desk.getByRole('menuitem', { name: 'Your account' }).click();
    await expect(desk.getByText('You sign in as remote2@openfloor.example.')).toBeVisible();
    await phone.goto('/sign-in?then=/meetings/2015-09-28');
    await signIn(phone, PASSWORD);
    await expect(phone.getByRole('button', { name: 'Not now' })).toBeVisible();
  });

  await test.step('axe finds nothing, also where something is missing', async () => {
    await desk.getByRole('button', { name: 'Change the password' }).click();
    await expect(desk.getByRole('alert').filter({ hasText: 'Correct 2 things before you send this' })).toBeFocused();
    expect(await findings(desk)).toEqual([]);
  });

  await test.step('another name counts from now on', async () => {
    await desk.getByLabel('Name', { exact: true }).fill('Clarisse Renamed');
    await desk.getByRole('button', { name: 'Save' }).click();
    await expect(account(desk)).toHaveText('Clarisse Renamed');
    await expect(desk.getByText('keep your name and organisation as they were')).toBeVisible();
  });

  await test.step('the password needs the present one, and ends the session of the phone at once', async () => {
    await desk.getByLabel('Current password').fill('not this one');
    await desk.getByLabel('New password').fill(NEW_PASSWORD);
    await desk.getByRole('button', { name: 'Change the password' }).click();
    await expect(desk.getByRole('alert').filter({ hasText: 'The current password is not right' })).toBeVisible();
    await desk.getByLabel('Current password').fill(PASSWORD);
    await desk.getByRole('button', { name: 'Change the password' }).click();
    await expect(desk.getByText('Sessions ended on other devices: 1.').first()).toBeVisible();
    await expect(phone.getByText('Sign in to enter the hall')).toBeVisible();
  });

  await test.step('the phone comes back into the hall by the new password', async () => {
    await phone.getByRole('button', { name: 'Sign in' }).click();
    await signIn(phone, NEW_PASSWORD);
    await expect(phone.getByRole('button', { name: 'Not now' })).toBeVisible();
  });

  await test.step('signing out everywhere shows first which words of minutes the server has not got', async () => {
    await keepUnsent(desk, 'Noted with thanks.');
    await desk.getByRole('button', { name: 'Sign out everywhere' }).click();
    const asked = desk.getByRole('alertdialog', { name: 'Sign out everywhere' });
    await expect(asked.getByRole('blockquote')).toHaveText('Noted with thanks.');
    await asked.getByRole('button', { name: 'Stay signed in' }).click();
    await expect(phone.getByRole('button', { name: 'Not now' })).toBeVisible();
    expect(await unsentKept(desk)).toBe(1);
  });

  await test.step('signing out everywhere ends both, and leaves nothing', async () => {
    await desk.getByRole('button', { name: 'Sign out everywhere' }).click();
    await desk.getByRole('alertdialog').getByRole('button', { name: 'Sign out everywhere' }).click();
    await expect(desk).toHaveURL(/\/sign-in$/);
    await expect(desk.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
    expect(await unsentKept(desk)).toBe(0);
    await expect(phone.getByText('Sign in to enter the hall')).toBeVisible();
  });
  await Promise.all([desk, phone].map((page) => page.context().close()));
});
