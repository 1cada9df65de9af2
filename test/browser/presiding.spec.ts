import { expect, test } from '@playwright/test';
import { type Attendee, attend, everybodyLeaves } from './support/attending.ts';
import { byWire } from './support/by-wire.ts';
import { holder } from './support/hall.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';
import { enter, giveTo, openWithItem } from './support/scene.ts';

let floor: Openfloor;
let chair: Attendee;
const guest = (number: number) => `Guest Number ${number}`;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  floor = await openOpenfloor();
  const [presiding, moderator] = [await byWire(floor, 'chair'), await byWire(floor, 'moderator')];
  await openWithItem(presiding);
  for (let number = 1; number <= 13; number += 1) await enter(moderator, number);
  await giveTo(presiding, await enter(moderator, 14, 'point-of-order'));
  presiding.close();
  moderator.close();
  chair = await attend(browser, floor, 'chair', 'I am in the room', {
    options: { viewport: { width: 1366, height: 768 } },
  });
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

/** Next by its key, once it may be pressed: so soon after the floor has passed it rests. */
async function pressNext(number: number): Promise<void> {
  await expect(chair.page.getByRole('button', { name: `Next: ${guest(number)}` })).toBeEnabled();
  await chair.page.keyboard.press('n');
  await expect(holder(chair)).toHaveText(guest(number));
}

/** Whether everything of a box is seen without scrolling it. */
const isWhole = async (box: string): Promise<boolean> => {
  const { scrollHeight, clientHeight } = await chair.page.locator(box).evaluate((element) => ({
    scrollHeight: element.scrollHeight,
    clientHeight: element.clientHeight,
  }));
  return scrollHeight <= clientHeight;
};

test('F17: given twelve requests and a speaker on a small laptop, when the chair looks, then list, next, clock, policy and shares are there without scrolling', async () => {
  await pressNext(1);
  const rows = chair.page.locator('.hall-list [data-request]:not(.inscribed)');
  await expect(rows).toHaveCount(12);
  await expect(rows.last()).toBeInViewport({ ratio: 1 });
  expect(await isWhole('.hall-floor')).toBe(true);
  const tools = chair.page.locator('.chair-tools');
  await expect(tools.getByRole('button', { name: `Next: ${guest(2)}` })).toBeInViewport();
  await expect(tools.getByRole('button', { name: /in the order asked/ })).toBeInViewport();
  await expect(chair.page.getByRole('timer')).toBeInViewport();
  await expect(tools.getByText('Speaking time by stakeholder group')).toBeInViewport();
});

test('F17: given the chair at the keyboard, when "?" is pressed, then every action of the chair is listed with its key', async () => {
  await chair.page.keyboard.press('?');
  const help = chair.page.getByRole('dialog', { name: 'Help' });
  const actions = [
    'Open or resume the meeting',
    'Suspend the meeting',
    'Take the next item',
    'Give the floor to the next speaker',
    'Pass over the next speaker',
    'Undo the last step',
    'Close or reopen the list',
    'Read out the list',
    'Add 30 seconds',
    'Silence all, or end the silence',
    'Put somebody on the list',
    'Speaking time',
    'Waiting and speaking times',
    'Speaking order',
    'Take the floor away',
  ];
  for (const action of actions) await expect(help.getByText(action, { exact: true })).toBeVisible();
  await chair.page.keyboard.press('Escape');
});

test('F17: given the chair at the keyboard, when keys are pressed, then the floor passes, the clock has more time, the list closes, and a step is undone', async () => {
  const { page } = chair;
  await pressNext(2);
  await page.keyboard.press('Control+z');
  await expect(holder(chair)).toHaveText(guest(1));
  await page.keyboard.press('a');
  await expect(page.getByRole('timer')).toContainText('3:30');
  await page.keyboard.press('l');
  await expect(page.getByRole('button', { name: 'Reopen the list' })).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.getByRole('button', { name: 'Close the list' })).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByText('Everybody but the chair is silenced.')).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByText('Everybody but the chair is silenced.')).toBeHidden();
});

test('F21, F24: given somebody speaking, when the chair takes another item or undoes, then what is lost is asked about, and nothing moves under the pointer', async () => {
  const { page } = chair;
  const closing = page.getByRole('button', { name: 'Close the list' });
  const place = await closing.boundingBox();
  await pressNext(2);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(await closing.boundingBox()).toEqual(place);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
  expect(await closing.boundingBox()).toEqual(place);
  await page.keyboard.press('Shift+T');
  const question = page.getByRole('alertdialog', { name: 'Take this item?' });
  await expect(question).toContainText(`${guest(1)} has the floor.`);
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(holder(chair)).toHaveText(guest(1));
});

test('F17: given a row whose first action is not possible, when the chair opens its menu by keyboard, then the others are reached and picked', async () => {
  const { page } = chair;
  await page.getByRole('button', { name: `Actions for ${guest(3)}` }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText(guest(3));
  await page.keyboard.press('Escape');
});

test('F20: given turns of several groups and modes, when the chair asks for the times, then they stand by mode, group and region', async () => {
  const { page } = chair;
  await pressNext(2);
  await page.keyboard.press('g');
  const dialog = page.getByRole('dialog', { name: 'Waiting and speaking times' });
  for (const heading of ['Mode', 'Stakeholder group', 'Region'])
    await expect(dialog.getByRole('columnheader', { name: heading })).toBeVisible();
  const sectorMembers = dialog.getByRole('row', { name: /Sector Member/ });
  await expect(sectorMembers).toContainText('1');
  await page.keyboard.press('Escape');
});
