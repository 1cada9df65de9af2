import { chromium, type Page } from '@playwright/test';
import { openDatabase } from '../../db/open-database.ts';
import { executeAll } from '../../server/meetings/convening.ts';
import { createMeetingRooms } from '../../server/meetings/meeting-rooms.ts';
import { databaseFile } from '../../server/starting/data-folder.ts';
import type { Actor } from '../../shared/actor.ts';
import { ITEM, MEETING, meetingFolder, personOf, profileOf } from '../support/meeting-folder.ts';
import { quietEffects } from '../support/servers/quiet-effects.ts';
import { annotate, found, PASSAGES, publish } from './annotated-meeting.ts';
import { startChild } from './child.ts';
import { ticks } from './clock.ts';
import type { Figure } from './figure.ts';
import { WATCH } from './page-watch.ts';

const actorOf = (name: string): Actor => ({ type: 'person', person: personOf(name), profile: profileOf(name) });

async function fill(dataDir: string, versions: number): Promise<void> {
  const db = openDatabase(databaseFile(dataDir));
  const effects = quietEffects({ now: ticks });
  const world = { db, rooms: createMeetingRooms(db, effects), effects };
  found(db);
  await executeAll(world, MEETING, [
    [actorOf('amina'), { type: 'agenda.add-item', itemId: ITEM, title: 'Design', minutes: 30, introduction: '' }],
    [actorOf('amina'), { type: 'meeting.open' }],
    [actorOf('amina'), { type: 'agenda.take-item', itemId: ITEM }],
  ]);
  await publish(world, 1);
  await annotate(world, actorOf('samira'));
  for (let version = 2; version <= versions; version += 1) await publish(world, version);
  world.rooms.close();
  db.close();
}

const JOIN = 'button[form=join]';
const ALL = `document.querySelectorAll('[data-passage]').length >= ${PASSAGES} && document.querySelector('.rail-count') !== null`;
/** One screen after another, as a person scrolls. */
const SCROLL = `new Promise((resolve) => {
  const words = document.querySelector('[data-passage]');
  let pane = words.parentElement;
  while (pane && pane.scrollHeight <= pane.clientHeight + 50) pane = pane.parentElement;
  const go = () => {
    const before = pane.scrollTop;
    pane.scrollBy(0, 400);
    if (pane.scrollTop === before) resolve();
    else requestAnimationFrame(go);
  };
  go();
})`;

/** What opening 300 passages with 5,000 annotations takes in Chromium, and for how long the page is not to be spoken to. */
export async function annotatedHall(versions: number): Promise<readonly Figure[]> {
  const folder = await meetingFolder({ amina: 'chair', samira: 'secretary', bo: 'participant' }, ticks);
  await fill(folder.dataDir, versions);
  const server = startChild('./server-process.ts');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const { port } = await server.ask<{ port: number }>({ start: { dataDir: folder.dataDir, media: false } });
    const url = `http://127.0.0.1:${port}`;
    const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 } });
    const [name = '', value = ''] = (folder.cookies.bo ?? '').split('=');
    await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    return await measured(page, versions === 1 ? '' : ', half of the text changed');
  } finally {
    await browser.close();
    server.end();
    folder.remove();
  }
}

async function measured(page: Page, how: string): Promise<readonly Figure[]> {
  await page.goto(`/meetings/${MEETING}`, { waitUntil: 'commit' });
  const opened = Number(await page.evaluate(`changedFrom(() => ${ALL}, false).then(() => performance.now())`));
  await page.evaluate('settled()');
  const opening = Number(await page.evaluate('window.longestGap'));
  await page.getByRole('dialog').getByRole('radio').first().check();
  await page.locator(JOIN).click();
  await page.getByRole('button', { name: 'Leave', exact: true }).waitFor();
  await page.evaluate('settled()');
  await page.evaluate('window.longestGap = 0');
  await page.evaluate(SCROLL);
  const scrolling = Number(await page.evaluate('window.longestGap'));
  const figure = (what: string, ours: number, goal: string): Figure => ({
    what: `${what}${how}`,
    unit: 'ms',
    ours,
    bare: null,
    goal,
  });
  return [
    figure('300 passages with 5,000 annotations: from the address to all shown', opened, '< 1000 ms'),
    figure('longest task while it opens', opening, 'shown'),
    figure('longest task while scrolling', scrolling, '< 50 ms'),
  ];
}
