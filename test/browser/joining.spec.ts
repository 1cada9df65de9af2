import { expect, test } from '@playwright/test';
import { attend, everybodyLeaves, join, MEETING, signIn } from './support/attending.ts';
import { type Openfloor, openOpenfloor, PASSWORD } from './support/openfloor.ts';
import { connections } from './support/sound.ts';

let floor: Openfloor;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  floor = await openOpenfloor();
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

const LINK = `/meetings/${MEETING}?way=room`;
const inTheRoom = { name: 'I am in the room' };

test('F15: given somebody signed out who follows the code on the room’s screen, when they have signed in, then they sit in the room', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ baseURL: floor.url, locale: 'en-GB' })).newPage();
  await page.goto(LINK);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('E-mail').fill('inroom1@openfloor.example');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  const dialog = page.getByRole('dialog', { name: 'Join the meeting' });
  await expect(dialog.getByRole('radio', inTheRoom)).toBeChecked();
  await expect(dialog.getByText('chime')).toBeHidden();
});

test('F15: given a device that had joined otherwise, when its person follows the code, then it is silent at once, and stays what they choose later', async ({
  browser,
}) => {
  const ruth = await attend(browser, floor, 'remote1', 'Listen only');
  const { page } = ruth;
  await page.goto(LINK);
  await expect(page.getByRole('region', { name: 'Your controls' }).getByText('In the room')).toBeVisible();
  expect(await connections(ruth)).toBe(0);
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await join(ruth, 'Listen only');
  await page.reload();
  await expect(page.getByRole('region', { name: 'Your controls' }).getByText('Listening')).toBeVisible();
});

test('F6: given two devices, when somebody leaves with one of them, then the other says so, is silent, and can join again', async ({
  browser,
}) => {
  const laptop = await attend(browser, floor, 'remote2', 'With microphone only');
  const phone = await signIn(browser, floor, 'remote2');
  await join(phone, 'Listen only');
  await phone.page.getByRole('button', { name: 'Leave', exact: true }).click();
  const told = laptop.page.getByText('You have left the meeting on another device.');
  await expect(told).toBeVisible();
  await expect(phone.page.getByText('You have left the meeting on another device.')).toBeHidden();
  await laptop.page.getByRole('button', { name: 'Join the meeting' }).click();
  const dialog = laptop.page.getByRole('dialog', { name: 'Join the meeting' });
  await expect(dialog.getByRole('checkbox', { name: /^My microphone may open/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Join the meeting' }).click();
  await expect(told).toBeHidden();
});
