import { expect, test } from '@playwright/test';
import { type Attendee, attend, everybodyLeaves, type Way } from './support/attending.ts';
import { byWire } from './support/by-wire.ts';
import { crowd } from './support/crowd.ts';
import { type InSight, inSight } from './support/in-sight.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';
import { say } from './support/scene.ts';
import { showsSlides } from './support/slides.ts';
import { tooSmall } from './support/targets.ts';

let floor: Openfloor;

test.beforeAll(async () => {
  floor = await openOpenfloor();
  await crowd(floor);
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

/** Windows as they are, and what 125, 150 and 200 % make of them. */
const SIZES = [
  [180, 320],
  [240, 427],
  [288, 512],
  [360, 640],
  [384, 512],
  [390, 844],
  [427, 240],
  [512, 288],
  [512, 384],
  [640, 360],
  [683, 384],
  [768, 1024],
  [911, 512],
  [960, 475],
  [1024, 768],
  [1093, 614],
  [1280, 720],
  [1366, 768],
  [1920, 950],
  [2560, 1440],
] as const;
/** Of a phone and a tablet, and what 125 and 150 % make of a phone. */
const FOR_FINGERS = SIZES.filter(([width, height]) => width >= 240 && height >= 288);
const LANGUAGES = ['en', 'ar', 'ru'] as const;
type Sitter = { readonly account: string; readonly way: Way; readonly rows: number; readonly steps: readonly RegExp[] };
const STEPS = [/^(Next|التالي|Следующий)/, /^(End intervention|إنهاء المداخلة|Закончить выступление)/] as const;
const SITTERS: readonly Sitter[] = [
  { account: 'chair', way: 'I am in the room', rows: 4, steps: STEPS },
  { account: 'moderator', way: 'I am in the room', rows: 4, steps: [] },
  { account: 'secretary', way: 'I am in the room', rows: 4, steps: [] },
  { account: 'remote1', way: 'With microphone and camera', rows: 3, steps: [] },
];

/** What is amiss, in words; nothing when all is as it should be. */
function amiss(seen: InSight, { rows, steps }: Sitter): readonly string[] {
  return [
    ...(seen.rows < rows ? [`${seen.rows} whole rows`] : []),
    ...(seen.holder ? [] : ['no holder']),
    ...(seen.clock ? [] : ['no clock']),
    ...steps.filter((step) => !seen.buttons.some((name) => step.test(name))).map((step) => `no button ${step}`),
    ...seen.half.map((name) => `"${name}" is not whole`),
    ...seen.sideways.map((place) => `sideways: ${place}`),
    ...seen.cut.map((words) => `cut: ${words}`),
  ];
}

async function speaks({ page }: Attendee, language: string, keepsList: boolean): Promise<void> {
  await page.evaluate((wanted) => localStorage.setItem('openfloor.language', wanted), language);
  await page.reload();
  await expect(page.locator('.list-of-speakers [data-request]:not(.inscribed)')).toHaveCount(21);
  await expect(page.locator('.control-bar .floor-button').first()).toBeAttached();
  if (keepsList) await expect(page.locator('.chair-tools')).toBeAttached();
  await page.evaluate(() => document.fonts.ready);
}

test('F17: given a row whose words have no room on a phone, when it is pressed, then every word of it can be read', async ({
  browser,
}) => {
  const { page, context } = await attend(browser, floor, 'chair', 'I am in the room', {
    options: { viewport: { width: 360, height: 640 } },
  });
  const row = page.locator('.list-of-speakers [data-request]:not(.inscribed)').filter({ hasText: 'Hohenlohe' }).first();
  const cut = () =>
    row.locator('.cut').evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth + 1).length);
  expect(await cut()).toBeGreaterThan(0);
  await row.locator('.name').click();
  await expect.poll(cut).toBe(0);
  await expect(row.getByRole('button', { name: /^3/ })).toHaveAttribute('aria-expanded', 'true');
  await context.close();
});

async function walk({ page }: Attendee, sitter: Sitter, sizes: readonly (readonly [number, number])[], what: string) {
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    await expect
      .poll(async () => amiss(await inSight(page), sitter), { message: `${what} ${width} x ${height}`, timeout: 4_000 })
      .toEqual([]);
  }
}

for (const sitter of SITTERS)
  test(`F17: given names as there are, when ${sitter.account} sits in windows of every size, then speaker, clock, next step and ${sitter.rows} rows are in sight`, async ({
    browser,
  }) => {
    const attendee = await attend(browser, floor, sitter.account, sitter.way);
    for (const language of LANGUAGES) {
      await speaks(attendee, language, sitter.account !== 'remote1');
      await walk(attendee, sitter, SIZES, language);
    }
    await attendee.context.close();
  });

test('F17: given a notice, when it comes, then the list, the next step and the clock stay where they are, and in sight', async ({
  browser,
}) => {
  const sitter = SITTERS[0] as Sitter;
  const [attendee, chair] = [await attend(browser, floor, 'chair', sitter.way), await byWire(floor, 'chair')];
  const places = () =>
    attendee.page
      .locator(
        '.chair-tools .next, .floor-panel h2, .floor-panel .countdown, .list-of-speakers, .hall-views, .control-bar',
      )
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
  for (const [width, height] of SIZES) {
    await attendee.page.setViewportSize({ width, height });
    const before = await places();
    await say(chair, { type: 'floor.silence' });
    await expect(attendee.page.locator('.hall-notice')).toBeAttached();
    const moved = (await places()).map((top, which) => Math.abs(top - (before[which] ?? 0)));
    expect(Math.max(...moved), `pixels at ${width} x ${height}`).toBeLessThanOrEqual(1);
    await walk(attendee, sitter, [[width, height]], 'with a notice');
    await say(chair, { type: 'floor.unsilence' });
    await expect(attendee.page.locator('.hall-notice')).toHaveCount(0);
  }
  chair.close();
  await attendee.context.close();
});

for (const sitter of [SITTERS[0], SITTERS.at(-1)] as readonly Sitter[])
  test(`F17: given a finger, when ${sitter.account} sits before any window but the smallest, then as much is in sight`, async ({
    browser,
  }) => {
    const seating = { options: { hasTouch: true, isMobile: true } };
    const attendee = await attend(browser, floor, sitter.account, sitter.way, seating);
    await walk(attendee, sitter, FOR_FINGERS, 'touched');
    for (const [width, height] of FOR_FINGERS.filter(([, high]) => high >= 512).filter(([wide]) => wide >= 288)) {
      await attendee.page.setViewportSize({ width, height });
      await expect.poll(() => tooSmall(attendee.page), { message: `targets ${width} x ${height}` }).toEqual([]);
    }
    await attendee.context.close();
  });

/** Where a screen has come into the place of the passages by itself, the list keeps its rows: where it is shown, and how wide it is at least, in CSS pixels. */
const WITH_SCREEN = [
  [180, 320, 0],
  [360, 740, 340],
  [390, 844, 370],
  [640, 360, 0],
  [768, 1024, 400],
  [1024, 768, 500],
  [1366, 768, 470],
  [1920, 950, 800],
] as const;
const VIEWERS: readonly Sitter[] = [
  { account: 'moderator', way: 'Listen only', rows: 4, steps: [] },
  { account: 'remote1', way: 'Listen only', rows: 3, steps: [] },
];

const widthOfScreen = ({ page }: Attendee): Promise<number> =>
  page
    .locator('.seat[data-kind="screen"] video')
    .evaluateAll((all) => Math.max(0, ...all.map((each) => each.getBoundingClientRect().width)));

test('F17, F36: given a screen that somebody shares, when people sit in windows of every kind, then speaker, clock and the first rows are in sight, and the screen large where there is room', async ({
  browser,
}) => {
  const presenter = await attend(browser, floor, 'rapporteur', 'Listen only', { prepare: showsSlides });
  await presenter.page.keyboard.press('Shift+V');
  await expect(presenter.page.getByRole('button', { name: 'Stop sharing' })).toBeVisible();
  for (const sitter of VIEWERS) {
    const viewer = await attend(browser, floor, sitter.account, sitter.way);
    const keepsList = sitter.account !== 'remote1';
    for (const language of ['en', 'ar'] as const) {
      await speaks(viewer, language, keepsList);
      for (const [width, height, least] of WITH_SCREEN) {
        const what = `${sitter.account}, ${language}, with a screen`;
        await viewer.page.setViewportSize({ width, height });
        await viewer.page.reload();
        await expect(viewer.page.locator('.seat[data-kind="screen"] video')).toBeAttached();
        await walk(viewer, sitter, [[width, height]], what);
        if (!keepsList || width >= 704)
          await expect
            .poll(() => widthOfScreen(viewer), { message: `${what} ${width} x ${height}` })
            .toBeGreaterThanOrEqual(least);
      }
    }
    await viewer.context.close();
  }
  await presenter.context.close();
});
