import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { admitted } from './support/admitted.ts';
import { type Attendee, everybodyLeaves, gather, type Hall, MEETING, type Seats, signIn } from './support/attending.ts';
import { ask, DESIGN, give, listed, RUTH, take } from './support/hall.ts';
import { minutesInMarkdown, text, written } from './support/minutes.ts';
import { type Openfloor, openOpenfloor, PASSWORD } from './support/openfloor.ts';
import { firstWords, selectWords } from './support/reading.ts';
import { hear } from './support/sound.ts';

const SEATS = {
  chair: ['chair', 'I am in the room'],
  ruth: ['remote1', 'With microphone only'],
  observer: ['observer', 'Listen only'],
  first: ['rapporteur', 'Listen only'],
  second: ['rapporteur2', 'Listen only'],
} as const satisfies Seats;

let floor: Openfloor;
let hall: Hall<typeof SEATS>;
/** The passage that is annotated, and some words of it. */
let passage = '';
let words = '';

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  floor = await openOpenfloor();
  hall = await gather(browser, floor, SEATS);
  await take(hall.chair, DESIGN);
  passage = (await hall.ruth.page.locator('[data-passage]').first().getAttribute('data-passage')) ?? '';
  words = await firstWords(hall.ruth.page, passage);
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

const QUESTION = 'Who pays for the second switch?';
const ANSWER = 'The members, by the ports that they use.';
const WORDING = 'Neutral management of the exchange';
const FIRST_WRITES = 'Some delegations asked for a neutral host of the exchange.';
const SECOND_WRITES = 'Others held that governance precedes hardware, and cost.';
const ACTION = 'Circulate a template of a right of access to the premises.';

const threads = (attendee: Attendee, kind: string): Locator =>
  attendee.region('Annotations').locator(`.thread[data-motivation="${kind}"]`);
const margin = ({ page }: Attendee, kinds: string): Locator =>
  page.locator(`[data-passage="${passage}"]`).getByRole('button', { name: new RegExp(`^${kinds} on paragraph`) });

/** Selects the words, and presses a button beside them. */
async function choose({ page }: Attendee, button: string): Promise<void> {
  await selectWords(page, passage, words);
  await page.getByRole('toolbar', { name: 'The words selected' }).getByRole('button', { name: button }).click();
}

async function showAnnotations(attendee: Attendee): Promise<void> {
  if (await attendee.region('Annotations').isVisible()) return;
  await attendee.page.getByRole('button', { name: /^Annotations/ }).click();
  await expect(attendee.region('Annotations')).toBeVisible();
}

test('given words of a passage, when a participant highlights them, then everybody sees it beside the passage', async () => {
  await choose(hall.ruth, 'Highlight');
  for (const each of Object.values(hall)) await expect(margin(each, '1 highlight')).toBeVisible();
});

test('given a question on a passage, when the chair replies and its author resolves it, then everybody reads both, and nothing stands open', async () => {
  const { chair, ruth } = hall;
  await choose(ruth, 'Question');
  await ruth.page.getByLabel('Your question').fill(QUESTION);
  await ruth.page.getByRole('button', { name: 'Send' }).click();
  await margin(chair, '1 question').click();
  const asked = threads(chair, 'questioning');
  await expect(asked).toContainText(QUESTION);
  await asked.getByRole('button', { name: 'Reply' }).click();
  await asked.getByLabel('Reply').fill(ANSWER);
  await asked.getByRole('button', { name: 'Send' }).click();
  await showAnnotations(ruth);
  const answered = threads(ruth, 'questioning');
  await expect(answered.getByRole('listitem')).toContainText(ANSWER);
  await answered.getByRole('button', { name: 'Resolve' }).click();
  await expect(answered).toContainText('Resolved');
  for (const each of Object.values(hall)) await expect(margin(each, '1 question')).toBeHidden();
  await chair.region('Annotations').getByLabel('Which annotations').selectOption('resolved');
  await expect(threads(chair, 'questioning')).toContainText(ANSWER);

  await threads(chair, 'questioning').getByRole('button', { name: 'Withdraw this reply' }).click();
  await chair.page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw' }).click();
  await ruth.region('Annotations').getByLabel('Which annotations').selectOption('resolved');
  for (const each of [chair, ruth]) await expect(threads(each, 'questioning')).not.toContainText(ANSWER);
});

test('given words of a passage, when a participant suggests others, then everybody reads what would go and what would come', async () => {
  const { chair, ruth } = hall;
  await choose(ruth, 'Suggest wording');
  await expect(ruth.page.getByRole('button', { name: 'Send' })).toBeDisabled();
  await expect(ruth.page.getByRole('button', { name: 'Send' })).toBeInViewport({ ratio: 1 });
  await ruth.page.getByLabel('Your wording').fill(WORDING);
  await ruth.page.getByRole('button', { name: 'Send' }).click();
  await chair.region('Annotations').getByLabel('Which annotations').selectOption('open');
  await margin(chair, '1 suggested wording').click();
  const suggested = threads(chair, 'editing');
  await expect(suggested.locator('ins').first()).toBeVisible();
  await expect(suggested.locator('del').first()).toBeVisible();
  await expect(suggested).toContainText(words);
});

test('given an observer in the hall, when others speak and annotate, then they hear and read it, and have no button for either', async () => {
  const { chair, ruth, observer } = hall;
  const { page } = observer;
  await ask(ruth);
  await listed([chair, observer], [RUTH]);
  await give(chair, RUTH);
  await expect(observer.region('Floor').getByRole('heading').first()).toHaveText(RUTH);
  await hear([[observer, 1]]);

  await margin(observer, '1 suggested wording').click();
  await expect(threads(observer, 'editing')).toBeVisible();
  for (const name of ['Reply', 'Resolve', 'Withdraw', 'Withdraw this reply', 'Request the floor', 'Camera'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  await selectWords(page, passage, words);
  const toolbar = page.getByRole('toolbar', { name: 'The words selected' });
  await expect(toolbar).toHaveText('In your role you can read and copy; annotating is for participants.');
  await expect(toolbar.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Point here' })).toHaveCount(0);
  await chair.page.getByRole('button', { name: 'End intervention' }).click();
  await hear([[observer, 0]]);
});

test('given an observer who joins, when they are asked how, then no way has a microphone', async () => {
  const { page } = hall.observer;
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await page.getByRole('button', { name: 'Join the meeting' }).click();
  const dialog = page.getByRole('dialog', { name: 'Join the meeting' });
  await expect(dialog.getByRole('radio')).toHaveCount(2);
  await expect(dialog.getByRole('radio', { name: 'Listen only' })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: 'I am in the room' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Join the meeting' }).click();
  await expect(dialog).toBeHidden();
});

test('given two rapporteurs in the text of one item, when they type at the same time, then both have both texts, and so have the exported minutes', async () => {
  const { first, second } = hall;
  for (const each of [first, second]) await text(each).click();
  await Promise.all([
    first.page.keyboard.type(FIRST_WRITES, { delay: 20 }),
    second.page.keyboard.type(SECOND_WRITES, { delay: 20 }),
  ]);
  for (const each of [first, second]) {
    for (const sentence of [FIRST_WRITES, SECOND_WRITES]) await expect.poll(() => written(each)).toContain(sentence);
    await expect(each.region('Minutes').getByText('Saved', { exact: true })).toBeVisible();
  }
  const times = (markdown: string, sentence: string) => markdown.split(sentence).length - 1;
  for (const sentence of [FIRST_WRITES, SECOND_WRITES])
    await expect.poll(async () => times(await minutesInMarkdown(first), sentence)).toBe(1);
});

test('given what is to be done, when a rapporteur records it as an action, then the other sees it, and the minutes name who does it and by when', async () => {
  const { first, second } = hall;
  await first.region('Minutes').getByRole('button', { name: 'Record an action' }).click();
  const dialog = first.page.getByRole('dialog', { name: 'Record an action' });
  await dialog.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(dialog.getByText('Name the person or the body responsible.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Text' }).fill(ACTION);
  await dialog.getByLabel('Responsible').fill('the secretariat');
  await dialog.getByLabel('By').fill('2015-11-30');
  await dialog.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(dialog).toBeHidden();
  for (const each of [first, second]) {
    const action = each.region('Minutes').locator('[data-kind="action"]');
    await expect(action).toContainText(ACTION);
    await expect(action).toContainText('Responsible: the secretariat, by 30 November 2015');
  }
  const markdown = await minutesInMarkdown(second);
  expect(markdown).toContain(ACTION);
  expect(markdown).toContain('Responsible: the secretariat');
});

/** Somebody new, who has registered and asks at the door of the hall. */
async function apply(browser: Browser, name: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: floor.url, locale: 'en-GB' });
  const registered = await context.request.post('/api/register', {
    headers: { origin: floor.url },
    data: {
      name,
      organisation: 'Lakes Access Providers Association',
      country: 'UG',
      region: 'africa',
      jobTitle: 'Engineer',
      stakeholderGroup: 'other',
      email: `${name.split(' ')[0]?.toLowerCase()}@lakes.example`,
      password: PASSWORD,
    },
  });
  expect(registered.ok(), await registered.text()).toBe(true);
  admitted(floor, `${name.split(' ')[0]?.toLowerCase()}@lakes.example`);
  const page = await context.newPage();
  await page.goto(`/meetings/${MEETING}`);
  await page.getByRole('button', { name: 'Apply for admission' }).click();
  await expect(page.getByText('Your application is with the secretary')).toBeVisible();
  return page;
}

const door = (page: Page): Locator => page.getByRole('dialog', { name: 'Join the meeting' });

test('given three applicants, when the secretary admits one in a role and then all, then each comes into the hall without a click', async ({
  browser,
}) => {
  const amara = await apply(browser, 'Amara Sesay');
  const kofi = await apply(browser, 'Kofi Lartey');
  const tunde = await apply(browser, 'Tunde Bello');
  const { page } = await signIn(browser, floor, 'secretary');
  await page.goto(`/people?meeting=${MEETING}`);
  await expect(page.getByRole('tab', { name: 'Applications (3)' })).toHaveAttribute('aria-selected', 'true');

  await page.getByLabel('Role of Amara Sesay').selectOption('observer');
  await page.getByRole('button', { name: 'Admit Amara Sesay' }).click();
  await expect(page.getByRole('tab', { name: 'Applications (2)' })).toBeVisible();
  await expect(door(amara)).toBeVisible();
  await expect(door(amara).getByRole('radio', { name: /^With microphone/ })).toHaveCount(0);
  for (const each of [kofi, tunde]) await expect(door(each)).toBeHidden();

  await page.getByRole('button', { name: 'Admit all as participants' }).click();
  for (const each of [kofi, tunde])
    await expect(door(each).getByRole('radio', { name: 'With microphone only' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Applications (0)' })).toBeVisible();
  for (const each of [amara, kofi, tunde, page]) await each.context().close();
});

test('given a meeting closed too early, when the chair opens it again, then it is asked, everybody is told, and the item can be taken again', async () => {
  const { chair, ruth, observer } = hall;
  const { page } = chair;
  const closed = (attendee: Attendee) => attendee.page.getByText('The meeting is closed.').first();
  await page.getByRole('button', { name: 'Close the meeting' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Close the meeting' }).click();
  for (const each of [ruth, observer]) await expect(closed(each)).toBeVisible();

  await page.getByRole('button', { name: 'Open the meeting again' }).click();
  const question = page.getByRole('alertdialog', { name: 'Open the meeting again?' });
  await question.getByRole('button', { name: 'Leave it closed' }).click();
  await expect(closed(ruth)).toBeVisible();
  await page.getByRole('button', { name: 'Open the meeting again' }).click();
  await question.getByRole('button', { name: 'Open the meeting again' }).click();
  for (const each of [chair, ruth, observer]) await expect(closed(each)).toBeHidden();
  await take(chair, DESIGN);
  await ask(ruth);
  await listed([chair, ruth, observer], [RUTH]);
  await give(chair, RUTH);
  await hear([[observer, 1]]);
});
