import { type Browser, expect, type Page, test } from '@playwright/test';
import Database from 'better-sqlite3';
import ICAL from 'ical.js';
import { databaseFile } from '../../server/starting/data-folder.ts';
import { type MailServer, startMailServer } from '../support/servers/mail-server.ts';
import { readMail } from '../support/servers/read-mail.ts';
import { admitted } from './support/admitted.ts';
import { everybodyLeaves } from './support/attending.ts';
import { findings } from './support/findings.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';

let floor: Openfloor;
let mail: MailServer;
test.beforeAll(async () => {
  mail = await startMailServer();
  floor = await openOpenfloor('localhost', mail.url);
});
test.afterAll(async ({ browser }) => {
  await everybodyLeaves(browser, floor);
  await mail.close();
});

const SECRETARY = { name: 'Ana Example', email: 'ana@harbour.example', password: 'a lantern on the long pier' };
const GUEST = 'bo@island.example';

async function open(browser: Browser, timezoneId: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: floor.url, locale: 'en-GB', timezoneId });
  return context.newPage();
}

async function secretaryAt(browser: Browser): Promise<Page> {
  const page = await open(browser, 'Africa/Nairobi');
  const { name, email, password } = SECRETARY;
  const profile = { name, organisation: 'Harbour group', country: 'KE', region: 'africa', jobTitle: 'Secretary' };
  const account = { ...profile, stakeholderGroup: 'other', email, password };
  const headers = { origin: floor.url };
  expect((await page.context().request.post('/api/register', { data: account, headers })).status()).toBe(200);
  admitted(floor, email);
  return page;
}

/** The messages to an address that bring an entry for a calendar, with the entry as a calendar reads it. */
async function told(address: string) {
  const read = await Promise.all(mail.received.filter(({ to }) => to.includes(address)).map(readMail));
  return read.flatMap(({ headers, text, calendars: [calendar] }) => {
    const event = calendar && ICAL.Component.fromString(calendar.content).getFirstSubcomponent('vevent');
    const value = (name: string) => String(event?.getFirstPropertyValue(name));
    return event
      ? [{ subject: headers.subject, text, uid: value('uid'), sequence: value('sequence'), begins: value('dtstart') }]
      : [];
  });
}

/** Those invited are told of what came in some minutes: here the minutes are over. */
function minutesPass(): void {
  const db = new Database(databaseFile(floor.data));
  db.prepare('UPDATE announcements SET due_at = ?').run(Date.now());
  db.close();
}

test('M6 M7 M8 given a consultation with a meeting at an hour, when the hour is changed, then who was invited sees it and gets it for their calendar', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const page = await secretaryAt(browser);

  await test.step('a secretary founds it, by keyboard, and is told at the field that it ends before it begins', async () => {
    await page.goto('/consultations/new');
    for (const [name, value] of [
      ['title', 'Consultation on ferries'],
      ['group', 'Harbour group'],
      ['question', 'Which ferries?'],
      ['meetingTitle', 'Meeting on ferries'],
      ['meetingDate', '2027-03-15'],
      ['begins', '14:00'],
      ['ends', '13:00'],
      ['place', 'Mombasa'],
      ['item-0', 'Boats'],
    ] as const)
      await page.locator(`[name="${name}"]`).fill(value);
    await page.locator('[name=timeZone]').fill('Nairobi');
    const create = page.getByRole('button', { name: 'Create the consultation' });
    await create.press('Enter');
    await expect(page.locator('[name=ends]')).toHaveAttribute('aria-invalid', 'true');
    await page.locator('[name=ends]').fill('17:00');
    await create.press('Enter');
    await expect(page.getByText('Monday, 15 March 2027, 14:00–17:00')).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });
  const home = new URL(page.url()).pathname;

  await test.step('they invite somebody, whose message says when, where and what about', async () => {
    await page.getByRole('link', { name: 'People' }).first().click();
    await page.getByRole('button', { name: 'Invite by link' }).click();
    await page.getByLabel('E-mail addresses').fill(GUEST);
    await page.getByRole('button', { name: 'Send 1 invitation' }).click();
    await expect.poll(async () => (await told(GUEST)).length).toBe(1);
    const [letter] = await told(GUEST);
    expect(letter).toMatchObject({ sequence: '0', begins: '2027-03-15T11:00:00Z' });
    for (const said of [
      '15 March 2027, 14:00–17:00 (East Africa Time, GMT+3)',
      'Mombasa',
      '> Which ferries?',
      `${floor.url}${home}`,
    ])
      expect(letter?.text).toContain(said);
  });

  const guest = await open(browser, 'Asia/Tokyo');
  await test.step('who is invited sees the hour there and where they are', async () => {
    await guest.goto(home);
    await expect(guest.getByText('Monday, 15 March 2027, 14:00–17:00')).toBeVisible();
    await expect(
      guest.getByText(/^Where you are: Monday, 15 March 2027, 20:00–23:00 \(Japan Standard Time/),
    ).toBeVisible();
  });

  await test.step('the secretary changes the hour', async () => {
    await page.goto(home);
    await page.getByRole('link', { name: 'Change the meeting' }).click();
    await page.locator('[name=begins]').fill('15:30');
    await page.getByRole('button', { name: 'Save and tell those invited' }).press('Enter');
    await expect(page.getByText('Monday, 15 March 2027, 15:30–17:00')).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });

  await test.step('who is invited sees it, and their calendar gets the same entry anew', async () => {
    await guest.reload();
    await expect(guest.getByText('Monday, 15 March 2027, 15:30–17:00')).toBeVisible();
    minutesPass();
    await expect.poll(async () => (await told(GUEST)).length, { timeout: 40_000 }).toBe(2);
    const [first, second] = await told(GUEST);
    expect(second).toMatchObject({ uid: first?.uid, sequence: '1', begins: '2027-03-15T12:30:00Z' });
    expect(second?.subject).toBe(`Openfloor at ${new URL(floor.url).host}: a meeting has been changed`);
    expect(second?.text).toContain('before: 15 March 2027, 14:00–17:00');
  });
});
