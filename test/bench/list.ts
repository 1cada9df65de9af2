import { type Browser, chromium, type Page } from '@playwright/test';
import { addConsultation } from '../../db/consultations.ts';
import { addMeeting } from '../../db/meetings.ts';
import { openDatabase } from '../../db/open-database.ts';
import { databaseFile } from '../../server/data-folder.ts';
import { executeAll } from '../../server/meetings/convening.ts';
import { createMeetingRooms } from '../../server/meetings/meeting-rooms.ts';
import { type Actor, SYSTEM } from '../../shared/actor.ts';
import { type ConsultationId, idOf, type RequestId } from '../../shared/ids.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';
import {
  convene,
  ITEM,
  MEETING,
  type MeetingFolder,
  meetingFolder,
  personOf,
  profileOf,
} from '../support/meeting-folder.ts';
import { createMember } from '../support/member.ts';
import { quietEffects } from '../support/quiet-effects.ts';
import { startChild } from './child.ts';
import { ticks } from './clock.ts';
import { type Bench, type Figure, median } from './figure.ts';

const MEMBERS = 1000;
const REQUESTS = 300;
const TIMES = 5;
const PATIENCE_MS = 20_000;

/** What a chair waits for in Chromium in a meeting of 1,000 members with 300 requests, and how long the page is not to be spoken to. */
export const list: Bench = async () => {
  const people = Array.from({ length: MEMBERS }, (_, n) => `person-${n}`);
  const folder = await meetingFolder(
    { amina: 'chair', ...Object.fromEntries(people.map((name) => [name, 'participant' as const])) },
    ticks,
  );
  await fill(folder.dataDir, people);
  const server = startChild('./server-process.ts');
  const { port } = await server.ask<{ port: number }>({ start: { dataDir: folder.dataDir, media: false } });
  const url = `http://127.0.0.1:${port}`;
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    return await measured(await openHall(browser, url, folder), url, folder);
  } finally {
    await browser.close();
    server.end();
    folder.remove();
  }
};

const actorOf = (name: string): Actor => ({ type: 'person', person: personOf(name), profile: profileOf(name) });

const asking = (n: number): MeetingCommand => ({
  type: 'floor.request',
  requestId: idOf<RequestId>(`request-${n}`),
  kind: 'intervention',
  note: n % 3 === 0 ? 'On the price of transit' : '',
  capacity: { type: 'own-name' },
  language: 'en',
  about: null,
});

/** All but the last ten have come, the first 300 have asked for the floor, and all have gone away: nothing is to happen by itself. */
async function fill(dataDir: string, people: readonly string[]): Promise<void> {
  const db = openDatabase(databaseFile(dataDir));
  const effects = quietEffects({ now: ticks });
  const world = { rooms: createMeetingRooms(db, effects), effects };
  if (convene.type !== 'meeting.convene') throw new Error('it convenes nothing');
  const { consultationId, title, date } = convene.convocation;
  const nothing = {
    letter: '',
    question: '?',
    background: [],
    calendar: [],
    isSample: false,
    deadline: null,
    closedAt: null,
  };
  const where = { group: 'CWG-Internet', place: 'Geneva', timeZone: 'Europe/Zurich' };
  addConsultation(db, { id: idOf<ConsultationId>(consultationId), title, ...where, ...nothing }, personOf('amina'), 1);
  addMeeting(db, { id: MEETING, consultationId, title, date, hours: null, document: '' }, 1);
  await executeAll(world, MEETING, [
    [actorOf('amina'), { type: 'agenda.add-item', itemId: ITEM, title: 'Design', minutes: 30, introduction: '' }],
    [actorOf('amina'), { type: 'attendance.join', mode: 'room' }],
    [actorOf('amina'), { type: 'meeting.open' }],
    [actorOf('amina'), { type: 'agenda.take-item', itemId: ITEM }],
    ...people
      .slice(0, -10)
      .map((name, n) => [actorOf(name), { type: 'attendance.join', mode: n % 2 ? 'room' : 'remote' }] as const),
    ...people.slice(0, REQUESTS).map((name, n) => [actorOf(name), asking(n)] as const),
  ]);
  const away = ['amina', ...people.slice(0, -10)].map((name) => personOf(name));
  await executeAll(
    world,
    MEETING,
    away.map((person) => [SYSTEM, { type: 'attendance.mark-away', person }] as const),
  );
  world.rooms.close();
  db.close();
}

async function openHall(browser: Browser, url: string, folder: MeetingFolder): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 } });
  const [name = '', value = ''] = (folder.cookies.amina ?? '').split('=');
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`/meetings/${MEETING}`);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio').first().check();
  await dialog.getByRole('button', { name: 'Join the meeting' }).click();
  await page.locator('[data-request]').first().waitFor();
  await page.evaluate(WATCH);
  return page;
}

async function measured(page: Page, url: string, folder: MeetingFolder): Promise<readonly Figure[]> {
  const member = async (n: number) => {
    const other = createMember(url, folder.cookies[`person-${n}`] ?? '', `person-${n}`);
    await other.join();
    return other;
  };
  const others = await Promise.all(Array.from({ length: TIMES }, (_, n) => member(MEMBERS - 1 - n)));
  let [asked, joined] = [REQUESTS, 0];
  const steps: Readonly<Record<string, () => Promise<number>>> = {
    'the chair gives the floor': () => shown(page, '.chair-tools .next', 'the holder'),
    'the chair moves a request down': () => shown(page, 'MOVE', 'the second'),
    'somebody joins': () =>
      followed(page, async () => void (await others[joined++]?.command({ type: 'attendance.join', mode: 'remote' }))),
    'somebody asks for the floor': () =>
      followed(page, async () => void (await others[asked++ - REQUESTS]?.command(asking(asked)))),
  };
  const figures: Figure[] = [];
  for (const [name, step] of Object.entries(steps)) {
    const times: number[] = [];
    await page.evaluate('window.longestGap = 0');
    for (let n = 0; n < TIMES; n += 1) {
      times.push(await step());
      await page.evaluate('settled()');
    }
    figures.push({ what: `${name}: shown, p50`, unit: 'ms', ours: median(times), bare: null, goal: '< 100 ms' });
    const longest = Number(await page.evaluate('window.longestGap'));
    figures.push({ what: `${name}: longest task`, unit: 'ms', ours: longest, bare: null, goal: '< 50 ms' });
  }
  return figures;
}

/** From the click until the page shows another holder, or another second on the list, and has drawn it. */
const shown = async (page: Page, button: string, what: 'the holder' | 'the second'): Promise<number> =>
  Number(await page.evaluate(`clickUntil(${JSON.stringify(button)}, ${JSON.stringify(what)})`));

/** From the command of somebody else until the page has folded its record, and has drawn it. */
async function followed(page: Page, act: () => Promise<void>): Promise<number> {
  const after = page.evaluate('nextRecord()');
  await act();
  return Number(await after);
}

/** As text: what transpilers add to functions is not there in the page. `longestGap`: between two looks that are due every 4 ms. */
const WATCH = `
  window.longestGap = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    window.longestGap = Math.max(window.longestGap, now - last - 4);
    last = now;
  }, 4);
  const drawn = (began, changed) => new Promise((resolve) => {
    const look = () => changed() ? requestAnimationFrame(() => resolve(performance.now() - began)) : requestAnimationFrame(look);
    look();
  });
  const texts = {
    'the holder': () => document.querySelector('.floor-panel h2')?.textContent,
    'the second': () => document.querySelectorAll('[data-request]')[1]?.dataset.request,
  };
  window.clickUntil = (button, what) => {
    const before = texts[what]();
    const second = document.querySelectorAll('[data-request]')[1];
    const pressed = button === 'MOVE' ? [...second.querySelectorAll('button')].find((each) => /down/i.test(each.ariaLabel ?? each.title)) : document.querySelector(button);
    const began = performance.now();
    pressed.click();
    return drawn(began, () => texts[what]() !== before);
  };
  const isStill = () => document.getAnimations().length === 0 && document.querySelector('.chair-tools .next').ariaBusy !== 'true';
  window.settled = () => new Promise((resolve) => {
    const look = () => isStill() ? requestIdleCallback(() => resolve()) : requestAnimationFrame(look);
    requestAnimationFrame(look);
  });
  window.nextRecord = () => {
    const seq = () => Number(document.querySelector('main[data-seq]').dataset.seq);
    const before = seq();
    return drawn(performance.now(), () => seq() > before);
  };
`;
