import { expect, test } from '@playwright/test';
import { everybodyLeaves, gather, type Hall, type Seats } from './support/attending.ts';
import { createSlowLine, wrongClock } from './support/conditions.ts';
import { facesTurned } from './support/countdown.ts';
import {
  ask,
  CHIKONDI,
  CLARISSE,
  choose,
  DESIGN,
  entry,
  give,
  holder,
  listed,
  listen,
  NILUFAR,
  RUTH,
  take,
} from './support/hall.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';

const TEN_MINUTES = 600_000;
const slowLine = createSlowLine();

const SEATS = {
  chair: ['chair', 'I am in the room'],
  secretary: ['secretary', 'Listen only', { prepare: slowLine.prepare }],
  moderator: ['moderator', 'Listen only'],
  ruth: ['remote1', 'With microphone and camera'],
  clarisse: ['remote2', 'With microphone only', { prepare: wrongClock(TEN_MINUTES) }],
  chikondi: ['inroom1', 'I am in the room'],
} as const satisfies Seats;

let floor: Openfloor;
let hall: Hall<typeof SEATS>;
const everybody = () => Object.values(hall);

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  floor = await openOpenfloor();
  hall = await gather(browser, floor, SEATS);
  await take(hall.chair, DESIGN);
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

test('F1: given people in the room and remote, when they request the floor, then every screen shows one list in one order', async () => {
  for (const each of [hall.ruth, hall.chikondi, hall.clarisse]) await ask(each);
  await listed(everybody(), [RUTH, CHIKONDI, CLARISSE]);
});

test('F1, F6: given a double click and a second device, when somebody asks, then they have one place', async () => {
  const { page, context } = hall.clarisse;
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByRole('button', { name: 'Request the floor' }).click();
  const dialog = page.getByRole('dialog', { name: 'Request the floor' });
  await dialog.getByRole('button', { name: 'Request the floor' }).dblclick();
  await expect(dialog).toBeHidden();
  await listed(everybody(), [RUTH, CHIKONDI, CLARISSE]);

  const second = await context.newPage();
  await second.goto(page.url());
  const mine = second.getByRole('list', { name: 'List of speakers' }).locator('[data-mine]');
  await expect(mine).toContainText(CLARISSE);
  await second.close();
});

test('F10: given a place on the list, when its holder looks, then they read why they are there and about how long it takes', async () => {
  const why = entry(hall.clarisse, CLARISSE);
  await expect(why).toContainText('Why am I third?');
  await expect(why).toContainText('The list is in the order asked.');
  await expect(why).toContainText(/In (about|less than) .*minute/);
  await expect(entry(hall.clarisse, RUTH)).not.toContainText('Why');
});

test('F10: given anybody on the list, when the chair opens their place, then it tells why they are there', async () => {
  const { chair } = hall;
  await entry(chair, CLARISSE)
    .getByRole('button', { name: `Why is ${CLARISSE} third?` })
    .click();
  await expect(entry(chair, CLARISSE)).toContainText('The list is in the order asked.');
  await entry(chair, CLARISSE)
    .getByRole('button', { name: `Why is ${CLARISSE} third?` })
    .click();
  await expect(entry(chair, CLARISSE)).not.toContainText('The list is in the order asked.');
});

test('F3: given a closed list, when a point of order is raised, then it stands first, and nothing else can be asked', async () => {
  const { chair, moderator } = hall;
  await chair.page.getByRole('button', { name: 'Close the list' }).click();
  await moderator.page.getByRole('button', { name: 'Request the floor' }).click();
  const dialog = moderator.page.getByRole('dialog', { name: 'Request the floor' });
  await expect(dialog.getByRole('radio', { name: /^Intervention/ })).toBeDisabled();
  await dialog.getByRole('radio', { name: /^Point of order/ }).check();
  await dialog.getByRole('button', { name: 'Request the floor' }).click();
  await listed(everybody(), [NILUFAR, RUTH, CHIKONDI, CLARISSE]);
  await expect(entry(chair, NILUFAR)).toContainText('Point of order');
  await moderator.page.getByRole('button', { name: 'Withdraw' }).click();
  await chair.page.getByRole('button', { name: 'Reopen the list' }).click();
  await listed(everybody(), [RUTH, CHIKONDI, CLARISSE]);
});

test('F5, F21: given a list, when the chair moves people by button, by key and by hand, then every screen follows, and the step can be undone', async () => {
  const { chair } = hall;
  await test.step('by button', async () => {
    await entry(chair, CLARISSE).hover();
    await entry(chair, CLARISSE).getByRole('button', { name: 'Move up' }).click();
    await listed(everybody(), [RUTH, CLARISSE, CHIKONDI]);
  });
  await test.step('by key', async () => {
    await entry(chair, CLARISSE).getByRole('button', { name: 'Give the floor' }).focus();
    await chair.page.keyboard.press('Alt+ArrowDown');
    await listed(everybody(), [RUTH, CHIKONDI, CLARISSE]);
    await expect(entry(chair, CLARISSE).getByRole('button', { name: 'Give the floor' })).toBeFocused();
  });
  await test.step('by hand', async () => {
    await entry(chair, CLARISSE)
      .locator('.place')
      .dragTo(entry(chair, RUTH), { targetPosition: { x: 60, y: 4 } });
    await listed(everybody(), [CLARISSE, RUTH, CHIKONDI]);
    await expect(entry(hall.ruth, CLARISSE)).toContainText('moved by Ilse Vandamme-Osei');
  });
  await test.step('undone', async () => {
    await chair.page.getByRole('button', { name: 'Undo' }).click();
    await listed(everybody(), [RUTH, CHIKONDI, CLARISSE]);
    await expect(chair.page.getByRole('button', { name: 'Undo' })).toBeHidden();
  });
});

test('F19: given a list that moves, when somebody listens, then only their own place is announced to them', async () => {
  const { chair, chikondi, ruth } = hall;
  // However fast the moves before were: the last that they were told is where they stand.
  await chikondi.page.reload();
  await expect(chikondi.page.getByText('You are second on the list of speakers.')).toBeAttached();
  const toRuth = await listen(ruth);
  const toChikondi = await listen(chikondi);
  await entry(chair, CLARISSE).hover();
  await entry(chair, CLARISSE).getByRole('button', { name: 'Move up' }).click();
  await listed(everybody(), [RUTH, CLARISSE, CHIKONDI]);
  await expect.poll(toChikondi).toEqual(['You are third on the list of speakers.']);
  await choose(chair, CHIKONDI, 'Take off the list …');
  await chair.page.getByLabel('Reason').fill('Already answered under item 2.');
  await chair.page.getByRole('dialog').getByRole('button', { name: 'Take off the list' }).click();
  await expect
    .poll(async () => (await toChikondi()).at(-1))
    .toBe('Your request for the floor was taken off the list. Reason: Already answered under item 2.');
  expect(await toRuth()).toEqual([]);
});

test('F5: given somebody who was taken off the list, when others ask, then it is not told again; its reason stays until they ask again', async () => {
  const { chikondi, moderator } = hall;
  const why = chikondi.region('List of speakers').getByText('Reason: Already answered under item 2.');
  const toChikondi = await listen(chikondi);
  await ask(moderator);
  await listed(everybody(), [RUTH, CLARISSE, NILUFAR]);
  await moderator.page.getByRole('button', { name: 'Withdraw' }).click();
  await listed(everybody(), [RUTH, CLARISSE]);
  expect(await toChikondi()).toEqual([]);
  await expect(why).toBeVisible();
  await ask(chikondi);
  await listed(everybody(), [RUTH, CLARISSE, CHIKONDI]);
  await expect(why).toBeHidden();
});

test('F22: given a chair and a secretary, when both give the floor to the same person at once, then the second is told so and sees what holds', async () => {
  const { chair, secretary } = hall;
  slowLine.hold();
  await give(chair, RUTH);
  await entry(secretary, RUTH).getByRole('button', { name: 'Give the floor' }).click();
  slowLine.release();
  await expect(secretary.page.getByRole('region', { name: 'Messages' })).toContainText(
    'This person has the floor already.',
  );
  for (const each of everybody()) await expect(holder(each)).toHaveText(RUTH);
  await listed(everybody(), [CLARISSE, CHIKONDI]);
});

test('F5, F22: given a chair who clicks twice, when the floor passes, then it passes once', async () => {
  const { chair, ruth, clarisse, chikondi } = hall;
  await chair.page.getByRole('button', { name: `Next: ${CLARISSE}` }).dblclick();
  await expect(holder(ruth)).toHaveText(CLARISSE);
  await listed(everybody(), [CHIKONDI]);
  await chair.page.getByRole('button', { name: 'Undo' }).click();
  await listed(everybody(), [CLARISSE, CHIKONDI]);
  await entry(chair, CLARISSE).getByRole('button', { name: 'Give the floor' }).dblclick();
  await expect(holder(ruth)).toHaveText(CLARISSE);
  await listed(everybody(), [CHIKONDI]);
  await chair.page.getByRole('button', { name: 'Undo' }).click();
  for (const each of [chair, clarisse, chikondi]) await expect(holder(each)).toHaveText(RUTH);
  await listed(everybody(), [CLARISSE, CHIKONDI]);
});

test('F11: given a clock that is ten minutes wrong, when somebody speaks, then it shows the same time left within half a second', async () => {
  const [right, wrong] = await Promise.all([facesTurned(hall.chair, 4), facesTurned(hall.clarisse, 4)]);
  const common = right.flatMap(({ face, at }) => {
    const same = wrong.find((turned) => turned.face === face);
    return same ? [Math.abs(same.at - at)] : [];
  });
  expect(common.length).toBeGreaterThanOrEqual(2);
  for (const apart of common) expect(apart).toBeLessThan(500);
});

test('F11: given somebody speaking, when the chair adds time, then every countdown has it', async () => {
  await hall.chair.page.getByRole('button', { name: 'Add 30 s' }).click();
  for (const each of everybody()) await expect(each.page.getByRole('timer')).toContainText('of 3:30 left');
});

test('F5: given a list, when the chair has it read out, then it stands in order, as text', async () => {
  const { page } = hall.chair;
  await page.keyboard.press('o');
  const dialog = page.getByRole('dialog', { name: 'The list of speakers' });
  await expect(dialog).toContainText(`The floor: ${RUTH}`);
  await expect(dialog).toContainText(
    new RegExp(`1\\. ${CLARISSE}.*\\(remote\\)\\s+2\\. ${CHIKONDI}.*\\(in the room\\)`),
  );
  await page.keyboard.press('Escape');
});
