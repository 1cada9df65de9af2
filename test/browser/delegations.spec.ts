import { expect, test } from '@playwright/test';
import { type Attendee, attend, everybodyLeaves, grows, join, MEETING, signIn } from './support/attending.ts';
import { colleagueOf } from './support/colleague.ts';
import { CLARISSE, DESIGN, entry, holder, listed, listen, RUTH, take } from './support/hall.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';

const COLLEAGUE = 'Grace Akello';
let floor: Openfloor;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  floor = await openOpenfloor();
  await colleagueOf(floor, 'remote1', 'grace', COLLEAGUE);
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

/** Looks at the hall before the meeting, and does not come in yet. */
async function looksIn(attendee: Attendee): Promise<void> {
  await attendee.page.goto(`/meetings/${MEETING}`);
  const dialog = attendee.page.getByRole('dialog', { name: 'Join the meeting' });
  await expect(dialog).toBeVisible();
  await attendee.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

async function asksInAdvance({ page, region }: Attendee, note: string): Promise<void> {
  await region('Lists of other items')
    .getByRole('button', { name: /^Put me on this list/ })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Ask in advance' });
  await dialog.getByLabel('Note on the list').fill(note);
  await dialog.getByRole('button', { name: 'Ask in advance' }).click();
  await expect(dialog).toBeHidden();
}

test('F41, F39, F7: given people who asked before the meeting, when one of them is absent at the call and a colleague takes the place, then the colleague is heard for the delegation', async ({
  browser,
}) => {
  const secretary = await attend(browser, floor, 'secretary', 'Listen only');
  const item = secretary.region('Agenda').getByRole('listitem').filter({ hasText: DESIGN });
  await item.hover();
  await item.getByRole('button', { name: /^Actions for item/ }).click();
  await secretary.page.getByRole('menuitem', { name: 'Open its list in advance' }).click();

  const [clarisse, ruth] = [await signIn(browser, floor, 'remote2'), await signIn(browser, floor, 'remote1')];
  for (const each of [clarisse, ruth]) await looksIn(each);
  await asksInAdvance(clarisse, 'On cost');
  await asksInAdvance(ruth, 'On neutrality');
  const lists = ruth.region('Lists of other items');
  await expect(lists).toContainText(/You are second on item \d/);
  // Whoever asked need not stay until the day.
  await ruth.context.close();
  await clarisse.context.close();

  const chair = await attend(browser, floor, 'chair', 'I am in the room');
  await take(chair, DESIGN);
  await listed([chair, secretary], [CLARISSE, RUTH]);
  await expect(entry(chair, CLARISSE)).toContainText('asked in advance');
  await expect(entry(chair, CLARISSE)).toContainText('not here yet');
  await entry(chair, CLARISSE)
    .getByRole('button', { name: `Actions for ${CLARISSE}` })
    .click();
  await chair.page.getByRole('menuitem', { name: 'Pass over for now' }).click();
  await listed([chair, secretary], [RUTH, CLARISSE]);

  const here = await attend(browser, floor, 'remote1', 'With microphone only');
  const grace = await signIn(browser, floor, 'grace');
  await join(grace, 'With microphone only');
  await entry(chair, RUTH).getByRole('button', { name: 'Give the floor' }).click();
  await expect(holder(chair)).toHaveText(RUTH);
  await grows(secretary, 'audioPackets');

  const told = await listen(here);
  await grace.region('Floor').getByRole('button', { name: 'Change the speaker' }).click();
  await grace.page.getByRole('button', { name: 'Speak now in their place' }).click();
  for (const each of [chair, grace, here]) await expect(holder(each)).toHaveText(COLLEAGUE);
  await expect(chair.region('Floor')).toContainText(`instead of ${RUTH}`);
  await grows(secretary, 'audioPackets');
  await expect.poll(told).toContainEqual(expect.stringContaining(`${COLLEAGUE} speaks for your delegation now`));

  await grace.page.getByRole('button', { name: 'End intervention' }).first().click();
  const csv = await (await secretary.context.request.get(`/api/meetings/${MEETING}/interventions.csv`)).text();
  const rows = csv.split('\n').filter((line) => line.includes('Lakes Access'));
  expect(rows.map((row) => [row.includes(COLLEAGUE), row.includes(RUTH)])).toEqual([
    [false, true],
    [true, true],
  ]);
});
