import { readFile } from 'node:fs/promises';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { foundingForm } from '../support/servers/founding-form.ts';
import { registrationOf } from '../support/servers/http-server.ts';
import { admitted } from './support/admitted.ts';
import { findings } from './support/findings.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';

let floor: Openfloor;
test.beforeAll(async () => {
  floor = await openOpenfloor();
});

async function member(browser: Browser, name: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: floor.url, locale: 'en-GB' });
  const account = registrationOf(name);
  const headers = { origin: floor.url };
  expect((await context.request.post('/api/register', { data: account, headers })).status()).toBe(200);
  admitted(floor, account.email);
  return context.newPage();
}

const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A consultation whose meeting is in a year; its address. */
async function founded(page: Page, more: object = {}): Promise<string> {
  const meeting = { ...foundingForm.meeting, date: dayFromNow(365) };
  const data = { ...foundingForm, ...more, meeting };
  const answer = await page.context().request.post('/api/consultations', { data, headers: { origin: floor.url } });
  return `/consultations/${(await answer.json()).consultation}`;
}

test('C3 C4 C5 C6 given a consultation, when somebody contributes, corrects and withdraws, and its secretary sets the last day and closes it, then everybody sees what is so', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const secretary = await member(browser, 'Sofia Secretary');
  const author = await member(browser, 'Bo Author');
  const home = await founded(secretary);
  const dialog = author.getByRole('dialog');

  await test.step('they contribute, and correct it; what it said before stays to be read', async () => {
    await author.goto(home);
    await author.getByRole('link', { name: 'Contribute in writing' }).click();
    await author.locator('[name=title]').fill('Our view');
    await author.locator('[name=text]').fill('The boats are late.');
    await author.getByRole('button', { name: 'Send the contribution' }).click();
    await dialog.getByRole('link', { name: 'Correct' }).click();
    await expect(author.locator('[name=text]')).toHaveValue('The boats are late.');
    await author.locator('[name=text]').fill('The boats are early.');
    await author.getByRole('button', { name: 'Send the correction' }).click();
    await expect(dialog.locator('.paragraphs > li')).toHaveText(['The boats are early.']);
    await dialog.getByRole('button', { name: /^Version 1, until/ }).click();
    await expect(dialog.locator('.paragraphs > li')).toHaveText(['The boats are late.']);
    await dialog.getByRole('button', { name: /Open the current one/ }).click();
    expect(await findings(author)).toEqual([]);
  });

  await test.step('they withdraw it, and everybody sees that, and none of its words', async () => {
    await dialog.getByRole('button', { name: 'Withdraw the contribution' }).click();
    await author.getByRole('button', { name: 'Withdraw the contribution' }).last().click();
    await expect(author.getByText(/^Withdrawn by its author on/)).toBeVisible();
    await secretary.goto(home);
    await expect(secretary.getByText(/^Withdrawn by its author on/)).toBeVisible();
    await expect(secretary.getByText('Our view')).toHaveCount(0);
  });

  const setLastDay = async (day: string) => {
    await secretary.goto(home);
    await secretary.getByRole('link', { name: 'Change the wording' }).click();
    await secretary.locator('[name=deadline]').fill(day);
    await secretary.getByRole('button', { name: 'Save the wording' }).click();
  };
  await test.step('the secretary sets a last day, not after the meeting', async () => {
    await setLastDay(dayFromNow(400));
    await expect(secretary.locator('[name=deadline]')).toHaveAccessibleDescription(/after the meeting/);
    await secretary.locator('[name=deadline]').fill(dayFromNow(300));
    await secretary.getByRole('button', { name: 'Save the wording' }).click();
    await expect(secretary.getByText(/^Contributions are accepted until the end of/)).toBeVisible();
  });

  await test.step('they are warned when they move the meeting before it', async () => {
    await secretary.getByRole('link', { name: 'Change the meeting' }).click();
    await secretary.locator('[name=meetingDate]').fill(dayFromNow(200));
    await expect(secretary.getByText(/which is after this day/)).toBeVisible();
    expect(await findings(secretary)).toEqual([]);
  });

  await test.step('after the last day nothing is taken, and nobody is invited to contribute; what was begun is there to be copied', async () => {
    await author.goto(`${home}/contribute`);
    await author.locator('[name=text]').fill('The pier is short.');
    await setLastDay(dayFromNow(-2));
    await author.reload();
    await expect(author.locator('.kept-words blockquote')).toHaveText('The pier is short.');
    expect(await findings(author)).toEqual([]);
    await expect(secretary.getByText(/^Contributions were accepted until the end of/)).toBeVisible();
    await author.goto(home);
    await expect(author.getByText(/^Contributions were accepted until the end of/)).toBeVisible();
    await expect(author.getByRole('link', { name: 'Contribute in writing' })).toHaveCount(0);
  });

  await test.step('the secretary closes it, and opens it again', async () => {
    await secretary.getByRole('button', { name: 'Close the consultation' }).click();
    await secretary.getByRole('button', { name: 'Close the consultation' }).last().click();
    await expect(secretary.getByText(/^This consultation is closed/)).toBeVisible();
    await expect(secretary.getByRole('link', { name: 'Change the wording' })).toHaveCount(0);
    await author.goto(`${home}/contribute`);
    await expect(author.getByText(/^This consultation is closed/)).toBeVisible();
    await expect(author.getByText(/^Your contribution is public/)).toHaveCount(0);
    await secretary.locator('a[href^="/people?meeting="]').click();
    await secretary.getByRole('button', { name: 'Invite by link' }).click();
    await expect(secretary.getByRole('dialog').getByRole('note')).toBeVisible();
    await expect(secretary.getByRole('button', { name: 'Make a link' })).toHaveCount(0);
    await secretary.goto(home);
    await secretary.getByRole('button', { name: 'Open the consultation again' }).click();
    await expect(secretary.getByText('The consultation is open again.').first()).toBeVisible();
  });

  await author.context().close();
  await secretary.context().close();
});

test('C7 given a file, when somebody sees how it came through and sends it, then everybody reads its text in its shape, and has the file as it was', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const author = await member(browser, 'Fay Filer');
  const home = await founded(author);
  const bytes = Buffer.from(
    '# Transit by the lakes\n\nTransit is **dear**.[^1]\n\n1. Fibre\n2. Power\n\n| Year | Price |\n|---|---|\n| 2014 | 90 |\n\n[^1]: As measured.\n',
  );
  await author.goto(`${home}/contribute`);

  await test.step('a file that is none is refused in a sentence, and the form stays', async () => {
    const broken = { name: 'answer.docx', mimeType: 'text/plain', buffer: bytes };
    await author.locator('[name=file]').setInputFiles(broken);
    await expect(author.locator('.file-refused')).toContainText('plain text');
  });

  await test.step('what was read is shown with its title, and survives a reload', async () => {
    await author
      .locator('[name=file]')
      .setInputFiles({ name: 'Réponse 1.md', mimeType: 'text/markdown', buffer: bytes });
    await expect(author.locator('[name=title]')).toHaveValue('Transit by the lakes');
    await expect(author.locator('.file-preview table')).toContainText('90');
    expect(await findings(author)).toEqual([]);
    await author.reload();
    await expect(author.locator('.file-preview table')).toContainText('90');
    await expect(author.locator('[name=title]')).toHaveValue('Transit by the lakes');
  });

  await test.step('when the network is lost while it is sent, nothing is lost, and it is sent again', async () => {
    await author.context().setOffline(true);
    await author.getByRole('button', { name: 'Send the contribution' }).click();
    await expect(author.locator('form > .refused')).toBeVisible();
    await author.context().setOffline(false);
    await author.getByRole('button', { name: 'Send the contribution' }).click();
  });

  await test.step('its text has its shape, and the file comes back byte for byte', async () => {
    const text = author.locator('.contribution-text');
    await expect(text.locator('strong')).toHaveText('dear');
    await expect(text.getByRole('columnheader')).toHaveText(['Year', 'Price']);
    const saving = author.waitForEvent('download');
    await author.getByRole('link', { name: 'Réponse 1.md' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('Réponse 1.md');
    expect((await readFile(await saved.path())).equals(bytes)).toBe(true);
    expect(await findings(author)).toEqual([]);
  });
});

test('C8 C9 given a consultation whose last day has passed, when somebody contributes late, and its secretary accepts that and imports others, then all of them are read', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const secretary = await member(browser, 'Lea Secretary');
  const author = await member(browser, 'Lars Late');
  const home = await founded(secretary, { deadline: { day: dayFromNow(-2), late: true } });

  await test.step('a late contribution waits, and its author sees that', async () => {
    await author.goto(`${home}/contribute`);
    await author.locator('[name=title]').fill('From the boat');
    await author.locator('[name=text]').fill('We were at sea.');
    await author.getByRole('button', { name: 'Send the contribution' }).click();
    await expect(author.getByText('the secretary decides whether it is published').first()).toBeVisible();
    await author.goto(home);
    await expect(author.getByRole('region', { name: 'Late contributions' })).toContainText('Waiting for the secretary');
  });

  await test.step('the secretary declines it with a reason, and then accepts it after all', async () => {
    await secretary.goto(home);
    const late = secretary.getByRole('region', { name: 'Late contributions' });
    await late.getByRole('button', { name: 'Decline' }).click();
    await secretary.locator('[name=reason]').fill('Two days late.');
    await secretary.getByRole('dialog').getByRole('button', { name: 'Decline' }).click();
    await expect(late).toContainText('Two days late.');
    expect(await findings(secretary)).toEqual([]);
    await late.getByRole('button', { name: 'Accept' }).click();
    await expect(secretary.locator('.contributions')).toContainText('From the boat');
    await expect(late).toHaveCount(0);
  });

  await test.step('others are imported from a list and its files; what cannot be read is named', async () => {
    await secretary.getByRole('link', { name: 'Import contributions' }).click();
    const list =
      'name;organisation;country;language;file\nAma;Lagoon Registry;Ghana;en;a.md\nBo;Fjord Exchange;Atlantis;en;a.md';
    await secretary.locator('[name=files]').setInputFiles([
      { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) },
      { name: 'a.md', mimeType: 'text/markdown', buffer: Buffer.from('# Lagoons\n\nBoats are late.') },
    ]);
    await expect(
      secretary.getByText('Ready: 1. Here already: 0. Twice in the list: 0. To be mended: 1.'),
    ).toBeVisible();
    await expect(secretary.getByText(/The column “country” says “Atlantis”\. Write the name/)).toBeVisible();
    expect(await findings(secretary)).toEqual([]);
    const saving = secretary.waitForEvent('download');
    await secretary.getByRole('button', { name: 'Save the rows to be mended' }).click();
    expect(await readFile(await (await saving).path(), 'utf8')).toContain('Bo;Fjord Exchange;Atlantis;en;a.md;');
    await secretary.getByRole('button', { name: 'Import 1 contribution' }).click();
    await expect(secretary.getByText('Imported: 1. Here already: 0. Not imported: 1.')).toBeVisible();
    await secretary.goto(home);
    await expect(secretary.locator('.contributions')).toContainText('Lagoons');
  });
});
