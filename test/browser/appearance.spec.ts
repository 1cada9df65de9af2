import { type Browser, expect, type Page, test } from '@playwright/test';
import { type AnnotationId, type EntryId, idOf } from '../../shared/ids.ts';
import type { Member } from '../support/member.ts';
import { everybodyLeaves, MEETING } from './support/attending.ts';
import { byWire, cookieOf } from './support/by-wire.ts';
import { findings } from './support/findings.ts';
import { LOOKS, type Look, pageIn } from './support/looks.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';
import { enter, giveTo, itemOf, openWithItem, say } from './support/scene.ts';

let floor: Openfloor;
let screen: string;

test.beforeAll(async () => {
  floor = await openOpenfloor();
  const [chair, secretary] = [await byWire(floor, 'chair'), await cookieOf(floor, 'secretary')];
  await setTheScene(chair);
  chair.close();
  const made = await fetch(`${floor.url}/api/meetings/${MEETING}/screen-links`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: floor.url, cookie: secretary },
    body: '{}',
  });
  screen = (await made.json()).link;
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

/** A turn that goes on, a list of all kinds, a comment, a passage pointed at, a decision. */
async function setTheScene(chair: Member): Promise<void> {
  await openWithItem(chair);
  for (let number = 1; number <= 4; number += 1) await enter(chair, number);
  await enter(chair, 5, 'point-of-order');
  await giveTo(chair, await enter(chair, 6));
  const passage = chair.meeting().compilation.passages.find(({ number }) => number === '3.1');
  if (!passage) throw new Error('the sample has no paragraph 3.1');
  await say(chair, { type: 'compilation.point', passageId: passage.id });
  await say(chair, {
    type: 'annotation.add',
    annotationId: idOf<AnnotationId>('a-comment'),
    passageId: passage.id,
    quote: { exact: 'Equipment', prefix: '', suffix: ' should be sized for about two ' },
    position: { start: 0, end: 9 },
    motivation: 'commenting',
    text: 'For how many members?',
    replacement: null,
  });
  await say(chair, {
    type: 'minutes.record-decision',
    entryId: idOf<EntryId>('a-decision'),
    agendaItemId: itemOf(chair),
    text: 'The meeting agreed.',
    about: { type: 'passage', passageId: passage.id },
  });
}

type Size = { readonly viewport?: { readonly width: number; readonly height: number } };
const [LIGHT] = LOOKS;
const SEEN: readonly (Look & Size)[] = [
  ...LOOKS,
  { name: 'telephone', kept: LIGHT?.kept ?? {}, viewport: { width: 390, height: 844 } },
];

async function openAs(browser: Browser, account: string, { kept, viewport }: (typeof SEEN)[number]): Promise<Page> {
  const context = await browser.newContext({
    baseURL: floor.url,
    locale: 'en-GB',
    ...(viewport ? { viewport } : {}),
    reducedMotion: 'reduce',
  });
  const [name, value] = (await cookieOf(floor, account)).split('=');
  await context.addCookies([{ name: name ?? '', value: value ?? '', url: floor.url }]);
  return pageIn(context, { kept });
}

async function expectClean(page: Page, place: string): Promise<void> {
  expect(await findings(page), place).toEqual([]);
}

/** Waits until a page has what it shows. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).not.toBeEmpty();
  await expect(page.locator('.progress')).toHaveCount(0);
}

for (const look of SEEN) {
  test(`given the ${look.name} appearance, when the chair sits in the hall, then axe finds nothing in it and its dialogs`, async ({
    browser,
  }) => {
    test.slow();
    const page = await openAs(browser, 'chair', look);
    await page.goto(`/meetings/${MEETING}`);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectClean(page, 'joining');
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-passage]').first()).toBeAttached();
    await expectClean(page, 'hall');
    for (const key of ['p', 'd', 'k', 'o', 'g', '?']) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectClean(page, `the dialog of "${key}"`);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    await page.keyboard.press('w');
    await expect(page.locator('.people-panel')).toBeAttached();
    await expectClean(page, 'people');
    await page.context().close();
  });

  test(`given the ${look.name} appearance, when somebody signed in goes about, then axe finds nothing on their pages`, async ({
    browser,
  }) => {
    test.slow();
    const page = await openAs(browser, 'secretary', look);
    const addresses = [
      `/meetings/${MEETING}/minutes`,
      '/consultations/new',
      '/consultations/cl-15-31/contribute',
      '/people',
      '/account',
      screen,
    ];
    for (const address of addresses) {
      await page.goto(address);
      await settled(page);
      await expectClean(page, address);
    }
    await page.context().close();
  });
}
