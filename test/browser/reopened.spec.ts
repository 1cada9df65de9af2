import { expect, test } from '@playwright/test';
import { type Attendee, everybodyLeaves, gather, type Hall, MEETING, type Seats, signIn } from './support/attending.ts';
import { DESIGN, take } from './support/hall.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';

const SEATS = {
  chair: ['chair', 'I am in the room'],
  rapporteur: ['rapporteur', 'Listen only'],
} as const satisfies Seats;

let floor: Openfloor;
let hall: Hall<typeof SEATS>;
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  floor = await openOpenfloor();
  hall = await gather(browser, floor, SEATS);
  await take(hall.chair, DESIGN);
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

const FIRST = 'Neutrality comes before hardware.';
const SECOND = 'On the second day, hardware came first.';

async function write({ page, region }: Attendee, words: string): Promise<void> {
  await region('Minutes').locator('[contenteditable="true"]').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
  await expect(region('Minutes').getByText('Saved', { exact: true })).toBeVisible({ timeout: 20_000 });
}

async function say({ page }: Attendee, what: 'Close the meeting' | 'Open the meeting again'): Promise<void> {
  await page.getByRole('button', { name: what }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: what }).click();
  await expect(page.getByRole('alertdialog')).toBeHidden();
}

test('R11: given minutes that were published, when the meeting goes on, then a visitor reads the last revision, which says so, and each keeps its address', async ({
  browser,
}) => {
  const { chair, rapporteur } = hall;
  const visitor = await browser.newContext({ baseURL: floor.url, locale: 'en-GB' });
  const page = await visitor.newPage();
  const paper = page.frameLocator('iframe.minutes-public').locator('body');
  const read = async (address = `/meetings/${MEETING}/minutes`) => {
    await page.goto(address);
    await expect(paper).toContainText(FIRST);
  };
  const revisions = page.locator('.minutes-revisions');
  const first = page.locator('.card a[data-kind="primary"]');

  await write(rapporteur, FIRST);
  await say(chair, 'Close the meeting');
  await read();
  await expect(paper).toContainText('Revision 1 of');

  const late = await signIn(browser, floor, 'observer');
  await late.page.goto(`/meetings/${MEETING}`);
  await expect(late.page.locator('.hall-notice').getByRole('link', { name: 'Minutes' })).toBeVisible();
  await expect(late.page.getByRole('dialog')).toBeHidden();
  await expect(late.page.getByRole('button', { name: 'Join the meeting' })).toBeHidden();
  await late.context.close();
  await page.goto('/consultations/cl-15-31');
  await expect(first).toHaveText(['Minutes']);

  await say(chair, 'Open the meeting again');
  await write(rapporteur, ` ${SECOND}`);
  await read();
  await expect(paper).toContainText(
    /The meeting goes on\. These minutes are the last that were published: .?Revision 1 of/,
  );
  await expect(paper).not.toContainText(SECOND);

  await say(chair, 'Close the meeting');
  await read();
  await expect(paper).toContainText('Revision 2 of');
  await expect(paper).toContainText(SECOND);
  await revisions.locator('summary').click();
  await revisions.getByRole('link', { name: /^Revision 1 of .*\d:\d\d/ }).click();
  await expect(page).toHaveURL(/minutes\?revision=1$/);
  await expect(paper).toContainText(FIRST);
  await expect(paper).not.toContainText(SECOND);
  await expect(paper).not.toContainText('goes on');
  await expect(revisions.getByRole('link', { name: /^Revision 2 of / })).toBeVisible();
  await visitor.close();
});

test('R10: given minutes that were published, when a rapporteur opens them from the hall, then they stand beside it under the name that their files have', async () => {
  const { page, region } = hall.rapporteur;
  const beside = page.waitForEvent('popup');
  await region('Minutes').getByRole('link', { name: 'The whole draft' }).click();
  const minutes = await beside;
  await expect(minutes.locator('.minutes-facts')).toContainText('Revision 2 of');
  await expect(minutes.locator('.minutes-facts')).not.toContainText('Draft');
  await minutes.close();
});
