import { expect, test } from '@playwright/test';
import { everybodyLeaves } from './support/attending.ts';
import { type Openfloor, openOpenfloor, PASSWORD } from './support/openfloor.ts';

let floor: Openfloor;
test.beforeAll(async () => {
  floor = await openOpenfloor();
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

test('given the interface in Arabic, when the minutes are read, then the words of two cells never touch', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: floor.url, locale: 'en' });
  await context.addInitScript(() => localStorage.setItem('openfloor.language', 'ar'));
  const signed = await context.request.post('/api/sign-in', {
    data: { email: 'rapporteur@openfloor.example', password: PASSWORD },
    headers: { origin: floor.url },
  });
  expect(signed.status()).toBeLessThan(300);
  const page = await context.newPage();
  await page.goto('/meetings/2015-09-28/minutes');
  await expect(page.locator('.document-table td').first()).toBeVisible({ timeout: 20_000 });
  const gaps = await page.locator('.document-table tr').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const boxes = [...row.children]
        .filter((cell) => cell.textContent !== '')
        .map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return range.getBoundingClientRect();
        });
      return boxes.slice(1).map((box, n) => (boxes[n]?.left ?? 0) - box.right);
    }),
  );
  expect(gaps.length).toBeGreaterThan(0);
  expect(Math.min(...gaps)).toBeGreaterThan(4);
  await context.close();
});
