import { type Browser, expect, type Page, test } from '@playwright/test';
import { everybodyLeaves } from './support/attending.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';

let floor: Openfloor;
test.beforeAll(async () => {
  floor = await openOpenfloor();
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

const CONSULTATION = '/consultations/cl-15-31';
async function open(browser: Browser, change: object = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: floor.url, locale: 'en', timezoneId: 'Asia/Tokyo', ...change });
  return context.newPage();
}

test('given a browser without JavaScript, when a visitor reads on from the front page, then all is there, in their language', async ({
  browser,
}) => {
  const page = await open(browser, { javaScriptEnabled: false });
  await page.goto('/');
  await page.getByRole('link', { name: /Internet Exchange Points/ }).click();
  await expect(page.getByRole('heading', { name: 'Question' })).toBeInViewport();
  await expect(page.getByText(/Central European Summer Time · GMT\+2/)).toBeVisible();
  await expect(page.getByText(/Universal time: .*08:00–15:30 \(UTC\)/)).toBeVisible();
  await page.getByLabel('Group').selectOption('academia');
  await page.getByLabel('Words or a name').fill('neutralite');
  await page.getByRole('button', { name: 'Show' }).click();
  expect(page.url()).toContain('group=academia');
  await expect(page.getByText(/^1 of \d+ contributions$/)).toBeVisible();
  await page.locator('#contributions h3 a').click();
  await page.getByRole('link', { name: 'Paragraph 3' }).click();
  expect(page.url()).toMatch(/#p3$/);
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

test('given a visitor who looks for words, when they search from any page, then they come to the paragraph', async ({
  browser,
}) => {
  const page = await open(browser);
  await page.goto(CONSULTATION);
  await expect(page.getByText(/Where you are: .*17:00.*Japan Standard Time/).first()).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search' }).fill('neutralite');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
  await expect(page.locator('mark').first()).toHaveText(/neutralité/i);
  await page.getByLabel('Kind of text').selectOption('annotation');
  await expect(page.getByText('Nothing was found for “neutralite”.')).toBeVisible();
  await page.getByLabel('Kind of text').selectOption('contribution');
  await page.locator('.found a').first().click();
  await expect(page.locator('.paragraphs > [data-here]')).toContainText(/neutralité/i);
  await expect(page.locator('.paragraphs > [data-here]')).toBeInViewport();
});

test('given a choice of contributions in an address, when somebody opens it, then it is chosen, and can be cleared', async ({
  browser,
}) => {
  const page = await open(browser);
  await page.goto(`${CONSULTATION}?group=academia&q=switch`);
  const rows = page.locator('.contribution');
  await expect(page.getByLabel('Group')).toHaveValue('academia');
  await expect(page.getByText(/^\d+ of \d+ contributions$/)).toBeVisible();
  const chosen = await rows.count();
  await page.getByRole('link', { name: 'Clear the filter' }).click();
  await expect(page).toHaveURL(new RegExp(`${CONSULTATION}$`));
  await expect.poll(() => rows.count()).toBeGreaterThan(chosen);
  await page.getByLabel('Words or a name').fill('no such words anywhere');
  await page.keyboard.press('Enter');
  await expect(page.getByText('No contribution matches this filter.')).toBeVisible();
});
