import { expect, test } from '@playwright/test';
import { type BadLine, openBadLine } from '../support/lines/bad-line.ts';
import { type Attendee, MEETING, signIn } from './support/attending.ts';
import { minutesInMarkdown } from './support/minutes.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';

/** Drops: some in every run, all of them with `DROPS=200`. */
const DROPS = Number(process.env.DROPS ?? 6);
const ROUND_TRIP_MS = Number(process.env.ROUND_TRIP_MS ?? 300);

let floor: Openfloor;
let line: BadLine;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  floor = await openOpenfloor();
  line = await openBadLine(Number(new URL(floor.url).port), ROUND_TRIP_MS);
});
test.afterAll(async () => {
  await line.close();
  await floor.close();
});

/** What the page says of its words, and the words, at one moment. */
const said = ({ page }: Attendee) =>
  page.evaluate(() => ({
    saved: document.querySelector('.minutes-saved')?.getAttribute('data-saved') ?? '',
    text: document.querySelector('.minutes-editor')?.textContent ?? '',
  }));

const wordsIn = (text: string): readonly string[] => text.match(/w\d+z/g) ?? [];

test('given a rapporteur whose line drops again and again, when they type on, then "saved" is true, nothing is lost and they are not shut out', async ({
  browser,
}) => {
  test.setTimeout(60_000 + DROPS * 6000);
  const rapporteur = await signIn(browser, { ...floor, url: line.url }, 'rapporteur');
  const { page } = rapporteur;
  await page.goto(`/meetings/${MEETING}/minutes`);
  const editor = page.locator('.minutes-editor').first();
  await editor.click({ timeout: 30_000 });
  let typed = 0;
  for (let drop = 0; drop < DROPS; drop += 1) {
    const dropAt = Date.now() + 300 + ((drop * 887) % 2700);
    while (Date.now() < dropAt) {
      await page.keyboard.type(`w${typed}z `, { delay: 30 });
      typed += 1;
      const { saved, text } = await said(rapporteur);
      expect(saved).not.toBe('refused');
      if (saved !== 'saved') continue;
      const there = new Set(wordsIn(await minutesInMarkdown(rapporteur, floor.url)));
      expect(wordsIn(text).filter((word) => !there.has(word))).toEqual([]);
    }
    line.cut(drop % 4 === 0 ? 700 : 0);
  }
  await expect(page.locator('.minutes-saved[data-saved="saved"]').first()).toBeVisible({ timeout: 30_000 });
  expect(wordsIn(await minutesInMarkdown(rapporteur, floor.url))).toEqual(
    Array.from({ length: typed }, (_, n) => `w${n}z`),
  );
  await page.context().close();
});
