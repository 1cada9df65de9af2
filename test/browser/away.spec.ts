import { expect, test } from '@playwright/test';
import { everybodyLeaves, gather, type Hall, type Seats } from './support/attending.ts';
import { ask, CHIKONDI, CLARISSE, DESIGN, entry, give, holder, listed, NILUFAR, RUTH, take } from './support/hall.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';

const SEATS = {
  chair: ['chair', 'I am in the room'],
  moderator: ['moderator', 'Listen only'],
  ruth: ['remote1', 'With microphone only'],
  clarisse: ['remote2', 'With microphone only'],
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
  for (const each of [hall.ruth, hall.clarisse, hall.chikondi]) await ask(each);
  await give(hall.chair, RUTH);
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

test('F7, F45: given somebody whose connection is lost before their turn, when the chair passes over them, then they are next but one, and come back without a click', async () => {
  const { chair, clarisse } = hall;
  await clarisse.context.setOffline(true);
  await expect(entry(chair, CLARISSE)).toContainText(/away since \d/, { timeout: 40_000 });
  const tools = chair.page.getByRole('region', { name: 'Chair’s tools' });
  await expect(tools.getByRole('button', { name: /^Next:/ })).toHaveAccessibleName(/away since \d/);
  await tools.getByRole('button', { name: 'Pass over for now' }).click();
  const others = everybody().filter((each) => each !== clarisse);
  await listed(others, [CHIKONDI, CLARISSE]);
  await chair.page.keyboard.press('Control+z');
  await listed(others, [CLARISSE, CHIKONDI]);
  await chair.page.keyboard.press('Shift+B');
  await listed(others, [CHIKONDI, CLARISSE]);
  await expect(clarisse.page.getByText('your place is kept').first()).toBeVisible();
  await clarisse.context.setOffline(false);
  await listed(everybody(), [CHIKONDI, CLARISSE]);
  await expect(entry(chair, CLARISSE)).not.toContainText('away');
  await expect(entry(clarisse, CLARISSE)).toContainText('passed over this request. It stays next');
});

test('F7: given somebody whose connection is lost on their turn, when the chair sees since when and passes over them, then they are next, and come back', async () => {
  const { chair, ruth } = hall;
  await expect(holder(chair)).toHaveText(RUTH);
  await ruth.context.setOffline(true);
  await expect(chair.region('Floor')).toContainText(/away since \d/, { timeout: 40_000 });
  await chair.region('Floor').getByRole('button', { name: 'Pass over for now' }).click();
  await listed(
    everybody().filter((each) => each !== ruth),
    [RUTH, CHIKONDI, CLARISSE],
  );
  await expect(chair.region('Floor').getByText('Nobody has the floor')).toBeVisible();
  await ruth.context.setOffline(false);
  await listed(everybody(), [RUTH, CHIKONDI, CLARISSE]);
  await expect(entry(ruth, RUTH)).toContainText('passed over this request. It stays next');
});

test('F7: given somebody on the list who leaves, then the chair sees that they have, and since when', async () => {
  const { chair, chikondi } = hall;
  await chikondi.page.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(entry(chair, CHIKONDI)).toContainText(/left at \d/);
  await listed(everybody(), [RUTH, CHIKONDI, CLARISSE]);
});

test('F1: given a line that is lost, when somebody asks for the floor, then the bar says that they are asking, until they are on the list', async () => {
  const { moderator, chair } = hall;
  await moderator.context.setOffline(true);
  await ask(moderator);
  await expect(moderator.page.getByRole('button', { name: 'Asking …' })).toBeVisible();
  await expect(moderator.page.getByRole('button', { name: 'Request the floor' })).toBeHidden();
  await moderator.context.setOffline(false);
  await listed([moderator, chair], [RUTH, CHIKONDI, CLARISSE, NILUFAR]);
  await expect(moderator.page.getByRole('button', { name: 'Withdraw' })).toBeVisible();
});
