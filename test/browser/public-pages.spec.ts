import { type Browser, expect, type Page, test } from '@playwright/test';
import { admitted } from './support/admitted.ts';
import { everybodyLeaves } from './support/attending.ts';
import { findings } from './support/findings.ts';
import { LOOKS, type Look, pageIn } from './support/looks.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';

let floor: Openfloor;
test.beforeAll(async () => {
  floor = await openOpenfloor();
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

const PASSWORD = 'seven green lanterns';
const ADDRESSES = [
  '/',
  '/consultations/cl-15-31',
  '/consultations/cl-15-31?contribution=university-network',
  '/contributions/university-network#p2',
  '/search?q=exchange',
  '/sign-in',
  '/register',
  '/nowhere',
];

async function open(browser: Browser, look: Pick<Look, 'kept'> = { kept: {} }): Promise<Page> {
  return pageIn(await browser.newContext({ baseURL: floor.url, locale: 'en' }), look);
}

async function register(page: Page, name: string, email: string): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Organisation').fill('Harbour Secretariat');
  await page.getByLabel('Job title').fill('Secretary');
  await page.getByLabel('Country').selectOption('KE');
  await expect(page.getByLabel('Region')).toHaveValue('africa');
  await page.getByLabel('Stakeholder group').selectOption('other');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Register' }).click();
}

for (const look of LOOKS) {
  test(`given the ${look.name} appearance, when a visitor reads the public pages, then axe finds nothing`, async ({
    browser,
  }) => {
    test.slow();
    const page = await open(browser, look);
    for (const address of ADDRESSES) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
      await expect(page.locator('.progress')).toHaveCount(0);
      await expect(page.getByRole('dialog')).toHaveCount(address.includes('?contribution=') ? 1 : 0);
      expect(await findings(page), address).toEqual([]);
    }
    await page.context().close();
  });
}

test('given a telephone, when a visitor reads the public pages, then nothing is wider than the screen', async ({
  browser,
}) => {
  const page = await open(browser);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ADDRESSES) {
    await page.goto(address);
    await expect(page.locator('.progress')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
  }
  await page.context().close();
});

test('given the page of a consultation, when a visitor takes what is no page of it, then a file comes and the page stays', async ({
  browser,
}) => {
  const page = await open(browser);
  await page.goto('/consultations/cl-15-31');
  for (const name of ['Add to calendar', 'Compiled inputs as DOCX']) {
    const link = page.getByRole('link', { name });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toMatch(/\.(ics|docx)$/);
    await expect(link).toBeVisible();
  }
  await page.context().close();
});

test('given nobody but a visitor, when they create a consultation and invite somebody, then both stand among its people', async ({
  browser,
}) => {
  const page = await open(browser);
  await test.step('they register, and what is missing is named first', async () => {
    await page.goto('/register');
    await page.getByRole('button', { name: 'Register' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Correct 8 things before you send this' })).toBeFocused();
    await register(page, 'Ana Example', 'ana@harbour.example');
    await expect(page.getByRole('status').filter({ hasText: 'address is not verified yet' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'New consultation' })).toHaveCount(0);
  });

  await test.step('what a server without e-mail and an account without rights cannot do is said where it is asked for', async () => {
    await page.goto('/admin');
    await expect(page.getByText('This page is for administrators of this server.')).toBeVisible();
    await page.goto('/reset');
    await expect(page.getByText('This server sends no e-mail.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Send the link' })).toHaveCount(0);
  });

  await test.step('before their address is verified they are told so where the form would be, and then the form is there', async () => {
    await page.goto('/consultations/new');
    await expect(page.getByRole('heading', { name: 'Your e-mail address is not verified yet.' })).toBeVisible();
    await expect(page.getByText('an administrator admits you. Your address here is ana@harbour.example')).toBeVisible();
    await expect(page.locator('[name=title]')).toHaveCount(0);
    expect(await findings(page)).toEqual([]);
    admitted(floor, 'ana@harbour.example');
    await page.reload();
  });

  await test.step('a reload does not lose the draft of the consultation', async () => {
    await page.locator('[name=title]').fill('Consultation on ferries');
    await page.reload();
    await expect(page.locator('[name=title]')).toHaveValue('Consultation on ferries');
  });

  await test.step('they fill in the form, move an item of the agenda, and create it', async () => {
    await page.locator('[name=group]').fill('Harbour group');
    await page.locator('[name=question]').fill('Which ferries?');
    await page.locator('[name=meetingTitle]').fill('Meeting on ferries');
    await page.locator('[name=meetingDate]').fill('2026-12-15');
    await page.locator('[name=begins]').fill('14:00');
    await page.locator('[name=ends]').fill('10:00');
    await page.locator('[name=place]').fill('Mombasa');
    await page.locator('[name=timeZone]').fill('Nairobi');
    await page.locator('[name=item-0]').fill('Boats');
    await page.getByRole('button', { name: 'Add an item' }).click();
    await expect(page.locator('[name=item-1]')).toBeFocused();
    await page.keyboard.type('Opening');
    await page.getByRole('button', { name: 'Move up: Item 2' }).click();
    await page.getByRole('button', { name: 'Create the consultation' }).click();
    await expect(page.locator('[name=ends]')).toHaveAccessibleDescription(/has to end after it begins/);
    await page.locator('[name=ends]').fill('17:00');
    await page.getByRole('button', { name: 'Create the consultation' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Consultation on ferries' })).toBeFocused();
    await expect(page.getByRole('region', { name: 'Agenda' }).getByRole('heading', { level: 3 })).toHaveText([
      'Opening',
      'Boats',
    ]);
  });

  await test.step('they contribute, and read what they contributed', async () => {
    await page.getByRole('link', { name: 'Contribute in writing' }).click();
    await page.locator('[name=title]').fill('My view');
    await page.locator('[name=text]').fill('First.\n\nSecond.');
    await page.getByRole('button', { name: 'Send the contribution' }).click();
    await expect(page.getByRole('dialog').locator('.paragraphs > li')).toHaveText(['First.', 'Second.']);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  const link = await test.step('they make a link', async () => {
    await page.goto('/people');
    await page
      .getByLabel('Meeting', { exact: true })
      .selectOption({ label: 'Meeting on ferries (15 December 2026, 14:00–17:00)' });
    await page.getByRole('button', { name: 'Invite by link' }).click();
    await page.getByRole('button', { name: 'Make a link' }).click();
    const made = await page.getByLabel('Link', { exact: true }).inputValue();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    return new URL(made);
  });

  await test.step('who follows it is admitted, and is given another role', async () => {
    const guest = await open(browser);
    await guest.goto(link.pathname + link.search + link.hash);
    await expect(guest.getByText('You are invited to “Meeting on ferries” as Participant.')).toBeVisible();
    await register(guest, 'Ben Sample', 'ben@harbour.example');
    await expect(guest.getByRole('link', { name: 'Contribute in writing' })).toBeVisible();
    await page.getByLabel('Role of Ben Sample').selectOption('rapporteur');
    await expect(page.getByLabel('Role of Ben Sample')).toHaveValue('rapporteur');
    await guest.context().close();
  });

  await test.step('the last secretary stays one, whatever is chosen', async () => {
    await page.getByLabel('Role of Ana Example').selectOption('observer');
    await expect(page.getByText('A meeting needs at least one secretary.').first()).toBeVisible();
    await expect(page.getByLabel('Role of Ana Example')).toHaveValue('secretary');
  });
  await page.context().close();
});

test('given a wrong password, when somebody signs in, then a sentence says so and what was written stays', async ({
  browser,
}) => {
  const page = await open(browser);
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill('chair@openfloor.example');
  await page.getByLabel('Password', { exact: true }).fill('not this one');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'is not right' })).toBeVisible();
  await expect(page.getByLabel('E-mail address')).toHaveValue('chair@openfloor.example');
  await page.context().close();
});

test('given a page with shortcuts, when "?" is pressed, then they are listed with a tour for each role', async ({
  browser,
}) => {
  const page = await open(browser);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Help' });
  await expect(help.getByRole('tab')).toHaveCount(6);
  await help.getByRole('tab', { name: 'Participant' }).press('ArrowRight');
  await expect(help.getByRole('tabpanel', { name: 'Chair' })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await page.context().close();
});

test('given a part of a page that cannot be fetched, when somebody wants it, then it says so, the page goes on, and it can be tried again', async ({
  browser,
}) => {
  const page = await open(browser);
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Try again' });
  const title = page.getByRole('heading', { name: 'Consultations', level: 1 });
  await expect(title).toBeVisible();
  await page.route('**/assets/help-*', (route) => route.abort());
  await page.keyboard.press('?');
  await expect(button).toBeVisible();
  await expect(title).toBeVisible();
  await button.click();
  await expect(button).toBeVisible();
  await page.unroute('**/assets/help-*');
  await button.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('.help')).toHaveCSS('display', 'grid');
});
