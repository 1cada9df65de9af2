import { expect, test } from '@playwright/test';
import { everybodyLeaves, gather, type Hall, MEETING, type Seats, tabOf } from './support/attending.ts';
import { findings } from './support/findings.ts';
import { ask, DESIGN, give, RUTH, take } from './support/hall.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';

const SEATS = {
  chair: ['chair', 'I am in the room'],
  rapporteur: ['rapporteur', 'Listen only'],
  ruth: ['remote1', 'Listen only'],
} as const satisfies Seats;

let floor: Openfloor;
let hall: Hall<typeof SEATS>;
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  floor = await openOpenfloor();
  hall = await gather(browser, floor, SEATS);
  await take(hall.chair, DESIGN);
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

const WORDS = 'The albatross needs no cable.';

test('H3, H6, H7: given a text that a speaker hands in, then the rapporteur has it at the turn, and everybody afterwards until the speaker says no', async ({
  browser,
}) => {
  const { chair, rapporteur, ruth } = hall;
  const visitor = await browser.newContext({ baseURL: floor.url, locale: 'en-GB' });
  const stranger = await visitor.newPage();
  const { page } = await tabOf(ruth);

  await test.step('the speaker sees what came of a file, and hands it in', async () => {
    await page.goto(`/meetings/${MEETING}/speeches`);
    await expect(page.getByLabel('Language of the text')).toBeVisible();
    await expect(page.getByText('Everybody who may read the text may download the file too.')).toBeVisible();
    const item = page.locator('[name=item] option').filter({ hasText: DESIGN });
    await page.locator('[name=item]').selectOption(await item.getAttribute('value'));
    const file = { name: 'speech.md', mimeType: 'text/markdown', buffer: Buffer.from(`# On islands\n\n${WORDS}\n`) };
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.locator('.file-preview')).toContainText(WORDS);
    await expect(page.locator('[name=title]')).toHaveValue('On islands');
    await page.getByRole('button', { name: 'Hand in', exact: true }).click();
    await expect(page.getByRole('link', { name: 'On islands' })).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });

  const card = rapporteur.region('Floor').getByRole('link', { name: 'Text of this speech' });
  await test.step('at the turn the rapporteur opens it beside the hall; the chair is offered nothing', async () => {
    await ask(ruth);
    await give(chair, RUTH);
    await expect(ruth.region('Floor').getByRole('link', { name: 'Your text' })).toBeVisible();
    const beside = rapporteur.page.waitForEvent('popup');
    await card.click();
    const text = await beside;
    await expect(text.locator('.paragraphs')).toContainText(WORDS);
    await expect(text.locator('.check-against-delivery > li')).toHaveCount(6);
    await expect(chair.region('Floor').getByRole('link')).toHaveCount(0);
    await stranger.goto(text.url());
    await expect(stranger.getByText('There is no such text of a speech')).toBeVisible();
    await text.close();
  });

  await test.step('once it was delivered everybody reads it, until its speaker says no', async () => {
    await ruth.page.getByRole('button', { name: 'End intervention' }).first().click();
    await expect(card).toBeHidden();
    await stranger.reload();
    await expect(stranger.locator('.paragraphs')).toContainText(WORDS);
    expect(await findings(stranger)).toEqual([]);
    await page.reload();
    await page.locator('.speech-rows').getByRole('switch').click();
    await expect(page.getByText('Only those who work with the text').first()).toBeVisible();
    await stranger.reload();
    await expect(stranger.getByText('There is no such text of a speech')).toBeVisible();
  });
  await visitor.close();
});
