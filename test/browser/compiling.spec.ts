import { type Browser, expect, type Page, test } from '@playwright/test';
import { foundingForm } from '../support/servers/founding-form.ts';
import { registrationOf } from '../support/servers/http-server.ts';
import { admitted } from './support/admitted.ts';
import { findings } from './support/findings.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';

let floor: Openfloor;
test.beforeAll(async () => {
  floor = await openOpenfloor();
});

async function member(browser: Browser, name: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: floor.url, locale: 'en-GB' });
  const account = registrationOf(name);
  const headers = { origin: floor.url };
  expect((await context.request.post('/api/register', { data: account, headers })).status()).toBe(200);
  admitted(floor, account.email);
  return context.newPage();
}

const PARAGRAPHS = ['The price of transit is high.', 'Distance costs. Power fails.', 'We thank the group.'];

/** A consultation with two contributions; its address. */
async function founded(page: Page): Promise<string> {
  const headers = { origin: floor.url };
  const answer = await page.context().request.post('/api/consultations', { data: foundingForm, headers });
  const home = `/consultations/${(await answer.json()).consultation}`;
  for (const paragraphs of [PARAGRAPHS, ['High is the price of transit here too.']]) {
    const data = { title: 'Our view', language: 'en', paragraphs };
    expect((await page.context().request.post(`/api${home}/contributions`, { data, headers })).status()).toBe(201);
  }
  return home;
}

test('K2 K3 K4 K6 K7 K10 given contributions, when the secretary places, reorders, splits, writes, undoes and publishes, then the hall shows it, and the next version says what it changed', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const page = await member(browser, 'Sofia Secretary');
  const home = await founded(page);
  const draft = page.getByRole('region', { name: 'Draft' });
  const contributions = page.getByRole('region', { name: 'Contributions' });
  const tree = page.getByRole('tree');
  const passages = draft.getByRole('article');
  const words = draft.locator('article .quoted');

  await test.step('paragraphs are selected by click and keys, and put under items by button and digit', async () => {
    await page.goto(home);
    await page.getByRole('link', { name: 'Make the compilation' }).click();
    await expect(contributions.getByText('4 of 4 paragraphs are not placed yet')).toBeVisible();
    await tree.getByText(PARAGRAPHS[1] ?? '').click();
    await expect(page.getByText('Similar paragraphs of others: 0')).toBeVisible();
    await tree.getByText(PARAGRAPHS[0] ?? '').click({ modifiers: ['Control'] });
    await expect(page.getByText('Similar paragraphs of others: 1')).toBeVisible();
    await expect(page.locator('.compiling-similar mark').first()).toBeVisible();
    await page.getByRole('button', { name: 'Put under item 2' }).click();
    await expect(words).toHaveText([PARAGRAPHS[1] ?? '', PARAGRAPHS[0] ?? '']);
    await expect(contributions.getByText('2 of 4 paragraphs are not placed yet')).toBeVisible();
    await tree.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('1');
    await expect(words.first()).toHaveText(PARAGRAPHS[2] ?? '');
    expect(await findings(page)).toEqual([]);
  });

  await test.step('a passage is moved, divided at the caret and joined by text of the secretary; the last step is undone', async () => {
    await passages.filter({ hasText: PARAGRAPHS[0] ?? '' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(words).toHaveText([PARAGRAPHS[2] ?? '', PARAGRAPHS[0] ?? '', PARAGRAPHS[1] ?? '']);
    await passages.last().focus();
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: 'Text of the passage' });
    await field.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(16, 16));
    await page.getByRole('button', { name: 'Split at the cursor' }).click();
    await expect(words.last()).toHaveText('Power fails.');
    await passages.last().focus();
    await page.getByRole('button', { name: 'Write text after this' }).last().click();
    await page.getByRole('textbox', { name: 'Text of your own' }).fill('Others say nothing of power.');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(words).toHaveCount(5);
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(words).toHaveCount(4);
    await page.getByRole('heading', { name: 'Draft' }).click();
    await page.keyboard.press('Control+z');
    await expect(words).toHaveCount(5);
  });

  await test.step('what is dragged stands where it is dropped; another page has it too; what is done without a connection arrives later', async () => {
    const other = await page.context().newPage();
    await other.goto(`${home}/compile`);
    const seen = other.getByRole('region', { name: 'Draft' }).locator('article .quoted');
    await expect(seen).toHaveCount(5);
    await tree.getByText(PARAGRAPHS[0] ?? '').dragTo(draft.locator('.compiling-section').first());
    await expect(words.first()).toHaveText(PARAGRAPHS[0] ?? '');
    await expect(seen.first()).toHaveText(PARAGRAPHS[0] ?? '');
    await other.close();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText(/^No connection\./)).toBeVisible();
    await page.context().setOffline(false);
    await expect(words).toHaveCount(5);
    await expect(page.getByText('Everything is saved.')).toBeVisible();
  });

  const publish = async (version: number) => {
    await page.getByRole('button', { name: 'Publish …' }).click();
    await page.getByRole('button', { name: `Publish version ${version}` }).click();
    await expect(page.getByText(`Version ${version} is published.`).first()).toBeVisible();
  };

  await test.step('it is published, and the hall shows it in the order of the agenda', async () => {
    await publish(1);
    const hall = await page.context().newPage();
    await hall.goto(home);
    await hall.getByRole('link', { name: 'Enter the hall' }).click();
    await expect(hall.locator('[data-passage]')).toHaveCount(5);
    await expect(hall.locator('[data-passage] [data-words]').nth(1)).toHaveText(PARAGRAPHS[0] ?? '');
    await hall.close();
  });

  await test.step('the next version says what it changed, to everybody', async () => {
    await passages.first().focus();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(words).toHaveCount(4);
    await page.getByRole('button', { name: 'Publish …' }).click();
    await expect(page.getByRole('dialog').getByText('1 removed', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Publish version 2' }).click();
    await expect(page.getByText('Version 2 is published.').first()).toBeVisible();
    const reader = await (await browser.newContext({ baseURL: floor.url, locale: 'en-GB' })).newPage();
    await reader.goto(home);
    await reader.getByRole('button', { name: 'What changed against the last version' }).click();
    await expect(reader.getByRole('dialog').locator('del')).toHaveText(PARAGRAPHS[2] ?? '');
    await reader.context().close();
  });

  await test.step('the agenda is changed from here, and the draft follows it', async () => {
    await page.getByRole('button', { name: 'Change the agenda' }).click();
    const dialog = page.getByRole('dialog', { name: 'Change the agenda' });
    await dialog.getByRole('button', { name: 'Add an item' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Any other business');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.getByRole('button', { name: 'Move up: Any other business' }).click();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(draft.getByRole('heading', { name: '2 Any other business' })).toBeVisible();
  });
});
