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
test.afterAll(() => floor.close());

async function member(browser: Browser, name: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: floor.url, locale: 'en-GB' });
  const account = registrationOf(name);
  const headers = { origin: floor.url };
  expect((await context.request.post('/api/register', { data: account, headers })).status()).toBe(200);
  admitted(floor, account.email);
  return context.newPage();
}

const sent = async (page: Page, path: string, data: object) => {
  const answer = await page.context().request.post(path, { data, headers: { origin: floor.url } });
  expect(answer.ok()).toBe(true);
  return answer.json();
};

test('W1 W2 W3 W7 W8 given contributions with a heading, when many paragraphs are answered at once, undone and answered again, then their author and everybody read it and see that nothing is open', async ({
  browser,
}) => {
  const rapporteur = await member(browser, 'Rana Rapporteur');
  const author = await member(browser, 'Ama Author');
  const home = `/consultations/${(await sent(rapporteur, '/api/consultations', foundingForm)).consultation}`;
  const file = Buffer.from('# Our view\n\n## Cost\n\nTransit is dear.\n\nFibre is far.\n');
  const read = await author.context().request.post(`/api${home}/files?name=view.md`, {
    data: file,
    headers: { origin: floor.url, 'content-type': 'application/octet-stream' },
  });
  const { hash } = await read.json();
  const made = await sent(author, `/api${home}/contributions`, { title: 'Our view', language: 'en', file: hash });
  await sent(author, `/api${home}/contributions`, {
    title: 'Our view',
    language: 'en',
    paragraphs: ['Skills are few.'],
  });

  await test.step('the rapporteur answers all that is shown at once, undoes it, and does it again', async () => {
    await rapporteur.goto(`${home}/answers`);
    await expect(rapporteur.getByText('3 of 3 paragraphs have no answer yet')).toBeVisible();
    await expect(rapporteur.getByRole('treeitem', { level: 1 })).toHaveText([/^1.*Our view/, /^2.*Our view/]);
    await rapporteur.getByRole('button', { name: 'Select all shown' }).click();
    const form = rapporteur.getByRole('form', { name: 'Answer the selected paragraphs' });
    await form.getByLabel('What became of them').selectOption({ label: 'Not taken' });
    await form.getByLabel('Reason').fill('It is for another group.');
    expect(await findings(rapporteur)).toEqual([]);
    await form.getByRole('button', { name: 'Give the answer' }).click();
    const list = rapporteur.getByRole('region', { name: 'Paragraphs of the contributions' });
    await expect(list.getByRole('status')).toHaveText('Every paragraph has an answer.');
    await rapporteur.getByRole('button', { name: 'Undo' }).click();
    await expect(list.getByRole('status')).toHaveText('3 of 3 paragraphs have no answer yet');
    await rapporteur.keyboard.press('Control+Shift+Z');
    await expect(list.getByRole('status')).toHaveText('Every paragraph has an answer.');
    await expect(rapporteur.getByText('Everything is saved.')).toBeVisible();
  });

  await test.step('the author reads it beside each paragraph, and everybody for all contributions', async () => {
    await author.goto(`/contributions/${made.contribution}`);
    await expect(author.locator('[data-answer="not-taken"]').first()).toContainText('It is for another group.');
    await author.context().clearCookies();
    await author.goto(`${home}/answers`);
    await expect(author.getByText('Every paragraph has an answer.').first()).toBeVisible();
    await expect(author.getByRole('form')).toHaveCount(0);
  });
});
