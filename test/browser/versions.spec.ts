import { expect, test } from '@playwright/test';
import type { CompilationText } from '../../shared/protocol/http/meetings/compilation.ts';
import { type Attendee, everybodyLeaves, gather, type Hall, MEETING, type Seats, signIn } from './support/attending.ts';
import { cookieOf } from './support/by-wire.ts';
import { findings } from './support/findings.ts';
import { DESIGN, take } from './support/hall.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';
import { selectWords } from './support/reading.ts';

const SEATS = {
  chair: ['chair', 'I am in the room'],
  ruth: ['remote1', 'Listen only'],
  rapporteur: ['rapporteur', 'Listen only'],
} as const satisfies Seats;

let floor: Openfloor;
let hall: Hall<typeof SEATS>;
let first: CompilationText;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(150_000);
  floor = await openOpenfloor();
  hall = await gather(browser, floor, SEATS);
  await take(hall.chair, DESIGN);
  first = (await (await fetch(`${floor.url}/api/meetings/${MEETING}/compilation.json`)).json()) as CompilationText;
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

const passageOf = (index: number) => {
  const found = first.passages.filter(({ id }) => id.startsWith('p-3-'))[index];
  if (!found) throw new Error('no such passage');
  return found;
};
/** Three words, with others behind them. */
const beginning = (text: string): string => text.split(' ').slice(0, 3).join(' ');
const withMore = (text: string): string => text.replace(beginning(text), `${beginning(text)} and above all`);
/** The second word is another. */
const otherwise = (text: string): string => text.replace(/^(\S+) \S+/, '$1 gladly');
const firstSentence = (text: string): string => text.split(/(?<=\.)\s/)[0] ?? text;

async function write({ page }: Attendee, passage: string, words: string, kind: string, text: string): Promise<void> {
  await selectWords(page, passage, words);
  await page
    .getByRole('toolbar', { name: 'The words selected' })
    .getByRole('button', { name: kind, exact: true })
    .click();
  await page.getByLabel(kind === 'Comment' ? 'Your comment' : 'Your wording').fill(text);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByLabel(kind === 'Comment' ? 'Your comment' : 'Your wording')).toBeHidden();
}

/** As the secretary publishes it. */
async function publish(passages: CompilationText['passages']): Promise<void> {
  const answer = await fetch(`${floor.url}/api/meetings/${MEETING}/compilation`, {
    method: 'POST',
    headers: { cookie: await cookieOf(floor, 'secretary'), origin: floor.url, 'content-type': 'application/json' },
    body: JSON.stringify({
      date: first.date,
      introduction: first.introduction,
      sections: first.sections,
      passages: passages.map(({ sources, ...passage }) => ({
        ...passage,
        sources: sources.map(({ contributionId, paragraph }) => ({ contributionId, paragraph })),
      })),
    }),
  });
  expect(answer.status, await answer.text()).toBe(201);
}

const threads = ({ page }: Attendee, text: string) =>
  page.getByRole('region', { name: 'Annotations' }).locator('.thread').filter({ hasText: text });

test('given a suggestion, when its author changes it and the rapporteur accepts it, then everybody reads who did', async () => {
  const { ruth, rapporteur } = hall;
  const { id, text } = passageOf(0);
  await write(ruth, id, beginning(text), 'Suggest wording', `${beginning(text)} and`);
  const own = threads(ruth, 'Words to put in');
  await expect(own.locator('.signature')).toHaveText(/(Member|Associate|Academia|Other stakeholder) · /);
  await own.getByRole('button', { name: 'Change' }).click();
  await own.getByLabel('Your wording').fill(`${beginning(text)} and above all`);
  await own.getByRole('button', { name: 'Send' }).click();
  await expect(own.locator('ins')).toHaveText(/above all/);
  await rapporteur.page
    .locator(`[data-passage="${id}"]`)
    .getByRole('button', { name: /1 suggested wording/ })
    .click();
  await threads(rapporteur, 'Words to put in').getByRole('button', { name: 'Accept' }).click();
  await expect(threads(ruth, 'Accepted by').first()).toBeVisible();
});

test('N15 given the accepted wording, when the secretary publishes from the draft, then the page shows it before, and the hall has it after', async ({
  browser,
}) => {
  const { id, text } = passageOf(0);
  const { page } = await signIn(browser, floor, 'secretary');
  await page.goto('/consultations/cl-15-31/compile');
  await page.getByRole('button', { name: 'Start from version 1' }).click();
  await page.getByRole('button', { name: 'Publish …' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('1 changed', { exact: true })).toBeVisible();
  await expect(dialog.locator('ins')).toHaveText(/above all/);
  await expect(dialog.getByText(/^Wording suggested by .*, accepted by /)).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Publish version 2' }).click();
  await expect(page.getByText('Version 2 is published.').first()).toBeVisible();
  await page.context().close();
  const passage = hall.ruth.page.locator(`[data-passage="${id}"]`);
  await expect(passage.locator('[data-words]')).toHaveText(withMore(text));
  await expect(passage).toContainText(/Suggested by .*, accepted by /);
});

test('given comments, when a new version is published, then each says what became of its words', async () => {
  const { ruth } = hall;
  const [accepted, changed, gone] = [passageOf(0), passageOf(1), passageOf(2)];
  await write(ruth, changed.id, firstSentence(changed.text), 'Comment', 'On words that will change');
  await write(ruth, gone.id, firstSentence(gone.text), 'Comment', 'On words that will go');

  await publish(
    first.passages
      .filter(({ id }) => id !== gone.id)
      .map((passage) => {
        if (passage.id === accepted.id) return { ...passage, text: withMore(passage.text) };
        return passage.id === changed.id ? { ...passage, text: otherwise(passage.text) } : passage;
      }),
  );
  await expect(ruth.page.getByText('Version 3, ')).toBeVisible();
  await expect(threads(ruth, 'On words that will change')).toContainText('These words have changed since version 2.');
  await expect(threads(ruth, 'On words that will change').locator('ins')).toHaveText(/gladly/);
  await expect(threads(ruth, 'On words that will go')).toContainText('without a place in this version');
  await expect(threads(ruth, 'On words that will go')).toContainText('The paragraph is no longer there.');
  await expect(
    ruth.page.locator(`[data-passage="${changed.id}"]`).getByRole('button', { name: /1 on changed words/ }),
  ).toBeVisible();
  await expect(ruth.page.locator(`[data-passage="${accepted.id}"]`)).toContainText(/Suggested by .*, accepted by /);
});

test('given the keyboard alone, when somebody goes by passage, selects by word and writes, then the comment is sent', async () => {
  const { page } = hall.ruth;
  const passage = page.locator('[data-passage]').nth(1);
  await page.locator('[data-passage]').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(passage).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page.getByRole('toolbar', { name: 'The words selected' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Comment', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Your comment')).toBeFocused();
  await page.keyboard.type('Written without a mouse');
  await page.keyboard.press('Control+Enter');
  await expect(threads(hall.ruth, 'Written without a mouse')).toBeVisible();
});
