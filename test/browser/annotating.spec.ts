import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { describe } from '../../shared/annotation/anchoring.ts';
import { type AnnotationId, idOf, type PassageId } from '../../shared/ids.ts';
import type { Member } from '../support/member.ts';
import { named, nameless, reachable } from './support/accessible.ts';
import { type Attendee, everybodyLeaves, gather, type Hall, type Seats } from './support/attending.ts';
import { byWire } from './support/by-wire.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';
import { selectWords } from './support/reading.ts';
import { openWithItem, say } from './support/scene.ts';

/** A browser without the CSS Custom Highlight API. */
const withoutHighlights = async (context: BrowserContext): Promise<void> =>
  void (await context.addInitScript(() => void Reflect.deleteProperty(CSS, 'highlights')));

const SEATS = {
  rapporteur: ['rapporteur', 'Listen only'],
  ruth: ['remote1', 'Listen only'],
  plain: ['observer', 'Listen only', { prepare: withoutHighlights }],
} as const satisfies Seats;

let floor: Openfloor;
let hall: Hall<typeof SEATS>;
let carlos: Member;
/** The passage that is annotated, and what it says. */
let passage = '';
let text = '';

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  floor = await openOpenfloor();
  const chair = await byWire(floor, 'chair');
  await openWithItem(chair);
  chair.close();
  carlos = await byWire(floor, 'remote2');
  hall = await gather(browser, floor, SEATS);
  const first = hall.ruth.page.locator('[data-passage]').first();
  passage = (await first.getAttribute('data-passage')) ?? '';
  text = (await first.locator('[data-words]').textContent()) ?? '';
});
test.afterAll(async ({ browser }) => {
  carlos.close();
  await everybodyLeaves(browser, floor);
});

const passageOf = (page: Page) => page.locator(`[data-passage="${passage}"]`);
const heightOf = async (page: Page) => (await passageOf(page).boundingBox())?.height ?? 0;

/** A comment of Carlos on these letters of the passage. */
async function comment(name: string, from: number, to: number): Promise<string> {
  const selectors = describe(text, from, to);
  if (!selectors) throw new Error('no words');
  await say(carlos, {
    ...{ type: 'annotation.add', annotationId: idOf<AnnotationId>(name), passageId: idOf<PassageId>(passage) },
    ...{ ...selectors, motivation: 'commenting', text: `Comment ${name}`, replacement: null },
  });
  return selectors.quote.exact;
}

test('N18 given several annotations on the same words, when somebody opens their count by keyboard, then each is named and reached, and the passage is as high as before', async () => {
  const { page, region } = hall.ruth;
  const before = await heightOf(page);
  for (const [name, from, to] of [
    ['a', 0, 20],
    ['b', 4, 30],
    ['c', 12, 24],
  ] as const)
    await comment(name, from, to);
  const count = passageOf(page).getByRole('button', { name: /: 3 annotations on these words$/ });
  await expect(count).toHaveText('3');
  expect(await heightOf(page)).toBe(before);

  await count.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Annotations on/ });
  await expect(dialog.getByRole('heading', { name: '3 annotations on these words' })).toBeVisible();
  await expect(dialog).toContainText(text.slice(0, 30).trim());
  await dialog.getByRole('button', { name: /Comment b$/ }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const thread = region('Annotations').locator('[data-annotation="b"]');
  await expect(thread.locator('.thread-quote')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(passageOf(page)).toBeFocused();
});

test('given a browser without highlights, when words are annotated, then boxes stand behind them line by line, and the text is untouched', async () => {
  const { page } = hall.plain;
  expect(await page.evaluate(() => 'highlights' in CSS)).toBe(false);
  const words = await comment('d', 40, text.length - 1);
  const found = () =>
    passageOf(page).evaluate((element, wanted) => {
      const home = element.querySelector('[data-words]');
      const node = home?.firstChild;
      if (!home || !node) throw new Error('no words');
      const range = document.createRange();
      const start = home.textContent.indexOf(wanted);
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const round = ({ left, top, width }: DOMRect) => [left, top, width].map(Math.round).join();
      const boxes = [...element.querySelectorAll('.highlight-boxes > span')].map((box) =>
        round(box.getBoundingClientRect()),
      );
      return [...range.getClientRects()].filter(({ width }) => width > 0).map((rect) => boxes.includes(round(rect)));
    }, words);
  await expect.poll(async () => (await found()).length > 1 && (await found()).every(Boolean)).toBe(true);
  await page.setViewportSize({ width: 1100, height: 768 });
  await expect.poll(async () => (await found()).every(Boolean)).toBe(true);
  expect(
    await passageOf(page)
      .locator('[data-words]')
      .evaluate((element) => element.childNodes.length),
  ).toBe(1);
  await expect(passageOf(page).locator('[data-words]')).toHaveText(text);
});

test('N19 given a place between words, when somebody goes there with the keyboard and puts words in, then the suggestion is shown as an insertion beside the word', async () => {
  const { page, region } = hall.ruth;
  const [first = '', second = ''] = text.split(' ');
  await passageOf(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  const tools = page.getByRole('toolbar', { name: 'The place between the words' });
  await expect(tools).toBeVisible();
  await expect(page.getByText(`After “${first}”`)).toBeAttached();
  await page.keyboard.press('Tab');
  await expect(tools.getByRole('button', { name: 'Insert words here' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Words to insert')).toBeFocused();
  await page.keyboard.type('as many have said');
  await page.keyboard.press('Control+Enter');
  const thread = region('Annotations').locator('.thread').filter({ hasText: 'as many have said' });
  await expect(thread.locator('.thread-quote')).toBeFocused();
  await expect(thread).toContainText('Words to put in');
  await expect(thread.locator('ins')).toHaveText(/as many have said/);
  await expect(thread.locator('del')).toHaveCount(0);
  await expect(thread.locator('.thread-quote')).toContainText(first);

  await test.step('with the mouse, at another place', async () => {
    const words = passageOf(page).locator('[data-words]');
    await words.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    const spot = await words.evaluate((element, after) => {
      const range = document.createRange();
      const node = element.firstChild;
      if (!node) throw new Error('no words');
      range.setStart(node, after);
      range.setEnd(node, after + 1);
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left + 1, y: top + height / 2 };
    }, `${first} ${second}`.length);
    await page.mouse.click(spot.x, spot.y);
    await tools.getByRole('button', { name: 'Insert words here' }).click();
    await expect(page.getByLabel('Words to insert')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(passageOf(page)).toBeFocused();
  });
});

test('given a draft, when others annotate the same words, then its caret, its focus and the place of the text stay', async () => {
  const { page } = hall.ruth;
  await selectWords(page, passage, text.slice(0, 20));
  await page.getByRole('toolbar', { name: 'The words selected' }).getByRole('button', { name: 'Comment' }).click();
  const draft = page.getByLabel('Your comment');
  await draft.fill('Who is to pay for this, and when?');
  await draft.evaluate((field) => field instanceof HTMLTextAreaElement && field.setSelectionRange(7, 13));
  const state = () =>
    draft.evaluate((field) => ({
      ...(field instanceof HTMLTextAreaElement && [field.value, field.selectionStart, field.selectionEnd]),
      isFocused: document.activeElement === field,
      top: field.getBoundingClientRect().top,
    }));
  const before = await state();
  for (let n = 0; n < 12; n += 1) await comment(`beside-${n}`, 2 * n, 2 * n + 14);
  await expect(passageOf(page).getByRole('button', { name: /1[2-9] comments.* on paragraph/ })).toBeVisible();
  expect(await state()).toEqual(before);
  await page.keyboard.type('built');
  await expect(draft).toHaveValue('Who is built for this, and when?');
});

test('given a keyboard and a screen reader alone, when two people annotate, answer, accept and resolve, then each step leads to the next, and everything has a name', async () => {
  const { ruth, rapporteur } = hall;
  const press = async (attendee: Attendee, ...keys: readonly string[]) => {
    for (const key of keys) await attendee.page.keyboard.press(key);
  };
  const focused = ({ page }: Attendee) => page.locator(':focus');
  const tabTo = async (attendee: Attendee, name: string) => {
    for (let n = 0; n < 12; n += 1) {
      await press(attendee, 'Tab');
      if ((await focused(attendee).evaluate((element) => element.textContent?.trim())) === name) return;
    }
    throw new Error(`Tab does not reach "${name}"`);
  };
  await press(ruth, 'Escape');
  await ruth.page
    .getByRole('heading', { name: 'The compiled inputs' })
    .or(ruth.page.locator('.document-head h2'))
    .first()
    .click();
  await press(ruth, '?');
  await expect(ruth.page.getByRole('dialog', { name: 'Help' })).toContainText('Select one word more or one word less');
  await press(ruth, 'Escape', '1', 'ArrowDown', 'ArrowDown');
  const third = await focused(ruth).getAttribute('aria-label');
  await press(ruth, 'ArrowUp');
  await expect(focused(ruth)).toHaveAttribute('aria-label', /^Paragraph/);
  expect(await focused(ruth).getAttribute('aria-label')).not.toBe(third);
  await press(ruth, 'Enter', 'Shift+ArrowLeft', 'Shift+ArrowLeft');
  await expect(ruth.page.getByRole('toolbar', { name: 'The words selected' })).toBeVisible();
  await tabTo(ruth, 'Suggest wording');
  await press(ruth, 'Enter');
  await expect(ruth.page.getByLabel('Your wording')).toBeFocused();
  await press(ruth, 'Control+A');
  await ruth.page.keyboard.type('Words of Ruth alone');
  const inForm = await reachable(ruth);
  expect(named(inForm, 'textbox')).toEqual(expect.arrayContaining(['Your wording', 'Why (optional)']));
  await press(ruth, 'Control+Enter');
  await expect(focused(ruth)).toHaveClass('thread-quote');

  const id = await focused(ruth).evaluate((element) =>
    element.closest('[data-annotation]')?.getAttribute('data-annotation'),
  );
  const thread = (attendee: Attendee) => attendee.region('Annotations').locator(`[data-annotation="${id}"]`);
  await tabTo(ruth, 'Reply');
  await press(ruth, 'Enter');
  await ruth.page.keyboard.type('Heard on Monday.');
  await press(ruth, 'Control+Enter');
  await expect(thread(ruth)).toContainText('Heard on Monday.');
  await expect(focused(ruth)).toHaveClass('thread-quote');

  const rail = rapporteur.page.getByRole('button', { name: /^1 suggested wording on paragraph/ }).last();
  await rail.focus();
  await press(rapporteur, 'Enter');
  await expect(thread(rapporteur)).toBeVisible();
  await thread(rapporteur).locator('.thread-quote').focus();
  const inThreads = await reachable(rapporteur);
  expect(named(inThreads, 'button')).toEqual(expect.arrayContaining(['Reply', 'Accept', 'Resolve']));
  await tabTo(rapporteur, 'Accept');
  await press(rapporteur, 'Enter');
  await expect(thread(rapporteur)).toContainText(/Accepted by .* for the next version/);
  await expect(focused(rapporteur)).toHaveClass('thread-quote');
  await press(rapporteur, 'Enter');
  await expect(focused(rapporteur)).toHaveAttribute('aria-label', /^Paragraph/);
  for (const all of [inForm, inThreads]) expect(nameless(all)).toEqual([]);
});
