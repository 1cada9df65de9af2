import { expect, test } from '@playwright/test';
import { type EntryId, idOf } from '../../shared/ids.ts';
import { foundingForm } from '../support/servers/founding-form.ts';
import { MEETING, signIn } from './support/attending.ts';
import { byWire, cookieOf } from './support/by-wire.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';

let floor: Openfloor;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  floor = await openOpenfloor();
});
test.afterAll(() => floor.close());

/** The sample meeting leaves an action; the secretary has a later meeting of their own. */
async function twoMeetings(): Promise<string> {
  const chair = await byWire(floor, 'chair');
  const agendaItemId = chair.meeting().agenda.items[0]?.id;
  if (!agendaItemId) throw new Error('the sample has an agenda');
  const action = {
    type: 'minutes.record-action',
    entryId: idOf<EntryId>('survey'),
    agendaItemId,
    about: null,
  } as const;
  await chair.command({ type: 'meeting.open' });
  await chair.command({ ...action, text: 'Survey the landing sites.', responsible: 'Secretariat', due: null });
  expect(await chair.command({ type: 'meeting.close' })).toHaveProperty('accepted');
  chair.close();
  const answer = await fetch(`${floor.url}/api/consultations`, {
    method: 'POST',
    headers: { cookie: await cookieOf(floor, 'secretary'), origin: floor.url, 'content-type': 'application/json' },
    body: JSON.stringify(foundingForm),
  });
  return (await answer.json()).meeting;
}

test('R18, R19: given a meeting that left an action, when the secretary of the next one chooses it, then the action stands there, and what became of it is said', async ({
  browser,
}) => {
  const { page, context } = await signIn(browser, floor, 'secretary');
  await page.goto(`/meetings/${await twoMeetings()}/minutes`);
  const earlier = page.getByRole('region', { name: 'Earlier meeting' });
  const choice = earlier.getByRole('combobox', { name: 'This meeting follows …' });
  await expect(choice.locator(`option[value="${MEETING}"]`)).toContainText('(open actions: 1)');
  await choice.selectOption(MEETING);
  await earlier.getByRole('button', { name: 'Take over its open actions' }).click();
  await expect(earlier).toContainText('Actions taken over from it: 1');
  await earlier.getByRole('button', { name: 'Look for new open actions' }).click();
  await expect(page.getByText('No action is open there').first()).toBeVisible();

  const dropped = page.getByRole('button', { name: 'Dropped: Survey the landing sites.' });
  await dropped.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Dropped' });
  await dialog.getByRole('button', { name: 'Record' }).click();
  await expect(dialog).toContainText('Say why it is dropped.');
  await dialog.getByRole('textbox').fill('The ministry has done it.');
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Record' }).press('Enter');
  await expect(dialog).toBeHidden();
  await page.reload();
  await expect(dropped).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-carried="survey"]')).toContainText('The ministry has done it.');
  await context.close();
});
