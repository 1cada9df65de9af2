import { expect, type Page, test } from '@playwright/test';
import { everybodyLeaves, gather, type Hall, MEETING, type Seats, tabOf } from './support/attending.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';

const SEATS = {
  secretary: ['secretary', 'Listen only'],
  ruth: ['remote1', 'Listen only'],
} as const satisfies Seats;

const TEXT = 'Power should come from two sides, and the second is rarely cheap.';
const place = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

let floor: Openfloor;
let hall: Hall<typeof SEATS>;
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  floor = await openOpenfloor();
  hall = await gather(browser, floor, SEATS);
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

/** A version with one passage that has every kind of mark, far below many others. */
async function publish(page: Page): Promise<void> {
  const { agenda } = await (await page.request.get(`/api/meetings/${MEETING}`)).json();
  const plain = { sectionId: 's-1', language: 'en', sources: [] };
  const others = Array.from({ length: 40 }, (_, n) => ({
    ...{ ...plain, id: `other-${n}`, number: `1.${n + 1}`, text: `Paragraph ${n + 1} says little.` },
  }));
  const marks = [
    { ...place('two sides'), look: 'strong' },
    { ...place('the second'), href: 'https://figures.example/1' },
    { ...place('cheap'), note: '7' },
  ];
  const marked = {
    ...plain,
    id: 'marked',
    number: '1.41',
    text: TEXT,
    shape: { kind: 'item', depth: 0, label: '(b)', marks },
  };
  const data = {
    ...{ date: '2015-09-20', introduction: '' },
    sections: [{ id: 's-1', agendaItemId: agenda[1].id, number: '1', title: 'Power', lead: '' }],
    passages: [...others, marked],
  };
  const headers = { origin: floor.url };
  const answer = await page.request.post(`/api/meetings/${MEETING}/compilation`, { data, headers });
  expect(answer.status()).toBe(201);
}

/** Selects from the middle of one mark to the middle of another. */
const selectAcross = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const words = document.querySelector('[data-passage="marked"] [data-words]');
    const [from, to] = [words?.querySelector('strong')?.firstChild, words?.querySelector('a')?.firstChild];
    if (!from || !to) throw new Error('the marks are not drawn');
    const range = document.createRange();
    range.setStart(from, 'two '.length);
    range.setEnd(to, 'the second'.length);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return range.toString();
  });

test('T1, S2: given passages with marks, when somebody is led to one and annotates over its marks, then the place is counted in its letters alone', async () => {
  const { secretary, ruth } = hall;
  await publish(secretary.page);
  const { page } = await tabOf(ruth);
  await page.goto('/search?q=rarely+cheap');
  await page.locator('.found a').first().click();
  await expect(page).toHaveURL(new RegExp(`/meetings/${MEETING}#passage-marked$`));
  const dialog = page.getByRole('dialog', { name: 'Join the meeting' });
  await dialog.getByRole('radio', { name: 'Listen only' }).check();
  await dialog.getByRole('button', { name: 'Join the meeting' }).click();
  await expect(dialog).toBeHidden();
  const passage = page.locator('[data-passage="marked"]');
  await expect(passage).toBeInViewport();
  const words = passage.locator('[data-words]');
  await expect(words.locator('strong')).toHaveText('two sides');
  await expect(words.getByRole('link', { name: 'the second' })).toHaveAttribute('href', 'https://figures.example/1');
  await expect(words).toHaveAttribute('data-label', '(b)');
  expect(await words.evaluate((element) => element.textContent)).toBe(TEXT);

  const chosen = await selectAcross(page);
  expect(chosen).toBe('sides, and the second');
  await page.getByRole('button', { name: 'Highlight' }).click();
  const log = async () => (await page.request.get(`/api/meetings/${MEETING}/log.ndjson`)).text();
  await expect.poll(log).toContain('annotation.added');
  const records = (await log()).trim().split('\n');
  const added = records.map((line) => JSON.parse(line).event).find(({ type }) => type === 'annotation.added');
  expect(added).toMatchObject({ passageId: 'marked', quote: { exact: chosen }, position: place(chosen) });
  const painted = () =>
    page.evaluate(() => [...(CSS.highlights.get('annotation-highlighting') ?? [])].map((range) => String(range)));
  await expect.poll(painted).toEqual([chosen]);
});
