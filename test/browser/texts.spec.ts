import { expect, test } from '@playwright/test';
import { attend, everybodyLeaves } from './support/attending.ts';
import { byWire } from './support/by-wire.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';
import { giveTo, openWithItem } from './support/scene.ts';

let floor: Openfloor;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  floor = await openOpenfloor();
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

test('given words that were not sent, when their dialog is closed with Escape or Back, or the page is loaded again, then they are still there', async ({
  browser,
}) => {
  const chair = await byWire(floor, 'chair');
  await openWithItem(chair);
  const { page } = await attend(browser, floor, 'remote1', 'Listen only');
  const ask = () => page.getByRole('button', { name: 'Request the floor', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Request the floor' });
  const note = dialog.getByLabel(/^Note/);
  await ask();
  await note.fill('On landing stations');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await ask();
  await expect(note).toHaveValue('On landing stations');
  await page.goBack();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Leave', exact: true })).toBeVisible();
  await page.reload();
  await ask();
  await expect(note).toHaveValue('On landing stations');
  await dialog.getByRole('button', { name: 'Request the floor' }).click();
  await expect(dialog).toBeHidden();

  await test.step('who has the floor is asked before Back leaves the hall', async () => {
    const { requests } = chair.meeting().floor;
    const own = Object.values(requests).find(({ note }) => note === 'On landing stations');
    if (!own) throw new Error('the request did not arrive');
    await giveTo(chair, own.id);
    await expect(page.getByText('You have the floor').first()).toBeVisible();
    await page.goBack();
    const asked = page.getByRole('alertdialog');
    await expect(asked).toBeVisible();
    await asked.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('You have the floor').first()).toBeVisible();
  });
  chair.close();
});

test('given a page in Latin letters, when it has come to rest, then the letters of other scripts are at hand for names', async ({
  browser,
}) => {
  const page = await browser.newPage({ baseURL: floor.url, locale: 'en' });
  const families = () => page.evaluate(() => [...document.fonts].map(({ family }) => family.replaceAll('"', '')));
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  expect(await families()).toContain('IBM Plex Sans');
  await expect.poll(families).toContain('IBM Plex Sans Arabic');
  await page.close();
});
