import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type Attendee, everybodyLeaves, gather, type Hall, MEETING, type Seats } from './support/attending.ts';
import { text } from './support/minutes.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';

const SEATS = {
  first: ['rapporteur', 'Listen only'],
  second: ['rapporteur2', 'Listen only'],
} as const satisfies Seats;

let floor: Openfloor;
let hall: Hall<typeof SEATS>;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  floor = await openOpenfloor();
  hall = await gather(browser, floor, SEATS);
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

const tool = (rapporteur: Attendee, name: string): Promise<void> =>
  rapporteur.region('Minutes').getByRole('button', { name, exact: true }).click();
const saved = (rapporteur: Attendee) =>
  expect(rapporteur.region('Minutes').getByText('Saved', { exact: true })).toBeVisible({ timeout: 20_000 });

test('given one without a line who types on, when the other makes the line a list and divides it, then every word stands', async () => {
  const { first, second } = hall;
  await text(first).click();
  await first.page.keyboard.type('Costs were discussed at length');
  await expect(text(second)).toContainText('at length');
  await second.context.setOffline(true);
  await text(second).click();
  await second.page.keyboard.press('End');
  await second.page.keyboard.type(', and ports by country.');
  await tool(first, 'Bulleted list');
  await first.page.keyboard.press('Home');
  for (let n = 0; n < 'Costs were'.length; n += 1) await first.page.keyboard.press('ArrowRight', { delay: 25 });
  await first.page.keyboard.press('Enter');
  await second.context.setOffline(false);
  for (const each of [first, second]) {
    await expect(text(each).locator('[data-role="bullet"]')).toContainText([
      'Costs were',
      ' discussed at length, and ports by country.',
    ]);
    await saved(each);
  }
});

test('given what both have written, when one takes back, then only their own goes', async () => {
  const { first, second } = hall;
  await tool(first, 'Undo');
  await tool(first, 'Undo');
  for (const each of [first, second]) {
    await expect(text(each).locator('[data-role]')).toHaveCount(0);
    await expect(text(each)).toContainText('Costs were discussed at length, and ports by country.');
  }
});

test('given a paragraph in which one writes without a line, when the other deletes it, then it is offered and put back', async () => {
  const { first, second } = hall;
  await second.context.setOffline(true);
  await text(second).click();
  await second.page.keyboard.press('End');
  await second.page.keyboard.type(' Still writing.');
  await text(first).click();
  await first.page.keyboard.press('Control+a');
  await first.page.keyboard.press('Delete');
  await second.context.setOffline(false);
  const offer = second.region('Minutes').getByRole('alert').filter({ hasText: 'Somebody deleted text' });
  await expect(offer).toContainText('ports by country');
  await offer.getByRole('button', { name: 'Put it back' }).click();
  await expect(offer).toBeHidden();
  for (const each of [first, second]) await expect(text(each)).toContainText('ports by country. Still writing.');
});

/** As a browser hands over what has been copied elsewhere. */
const paste = (rapporteur: Attendee, html: string): Promise<void> =>
  text(rapporteur).evaluate((element, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', copied);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
const fixture = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

test('given a list of Word, a sheet and a picture, when they are inserted, then both have points and cells, and the picture is named', async () => {
  const { first, second } = hall;
  await text(first).click();
  await first.page.keyboard.press('Control+a');
  await first.page.keyboard.press('Delete');
  await paste(first, fixture('paste-word-list.html'));
  await first.page.keyboard.press('Enter');
  await first.page.keyboard.press('Enter');
  await paste(first, fixture('paste-sheet.html'));
  await paste(first, '<p>Below the table <img alt="Figure 1" src="x.png"></p>');
  await expect(first.page.getByRole('region', { name: 'Messages' }).getByText('the picture “Figure 1”')).toBeVisible();
  for (const each of [first, second]) {
    await expect(text(each).locator('[data-role="cell"]')).toHaveText([
      'Country',
      'Ports',
      'Fee',
      'Kenya',
      '120',
      '1500',
    ]);
    await expect(text(each).getByRole('group', { name: 'Row 2, column 3 of 3' })).toHaveText('1500');
    await expect(text(each).locator('[data-indent="1"]')).toHaveText('a point beneath it;');
    await expect(text(each).locator('sup')).toHaveText('2');
    await expect(text(each)).toContainText('Below the table');
  }
});

test('R40 given words that another wrote, when a rapporteur looks at the history, then they read whose they are, and the text is put back and restored', async () => {
  const { first, second } = hall;
  await text(second).click();
  await second.page.keyboard.press('Control+End');
  await second.page.keyboard.type(' Words that are wrong.');
  await saved(second);
  const { page } = first;
  await page.goto(`/meetings/${MEETING}/minutes`);
  await page.getByRole('button', { name: 'History', exact: true }).click();
  const history = page.getByRole('dialog', { name: 'History of the text' });
  await expect(history.locator('ins', { hasText: 'wrong' })).toBeVisible({ timeout: 20_000 });
  await expect(history.getByText('Wanjiru Kamande', { exact: true }).first()).toBeVisible();
  await history.getByRole('button', { name: /Put this text back/ }).click();
  await expect(text(second)).not.toContainText('wrong');
  await history.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(text(second)).toContainText('wrong');
});
