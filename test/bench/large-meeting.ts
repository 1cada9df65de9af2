import { type Browser, chromium, type Page } from '@playwright/test';
import { addMeeting } from '../../db/meetings.ts';
import { openDatabase } from '../../db/open-database.ts';
import { addConsultation } from '../../db/papers/consultations.ts';
import { executeAll } from '../../server/meetings/convening.ts';
import { createMeetingRooms } from '../../server/meetings/meeting-rooms.ts';
import { databaseFile } from '../../server/starting/data-folder.ts';
import { type Actor, SYSTEM } from '../../shared/actor.ts';
import { type ConsultationId, idOf, type RequestId } from '../../shared/ids.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';
import { convene, ITEM, MEETING, meetingFolder, personOf, profileOf } from '../support/meeting-folder.ts';
import { createMember, type Member } from '../support/member.ts';
import { quietEffects } from '../support/servers/quiet-effects.ts';
import { startChild } from './child.ts';
import { ticks } from './clock.ts';
import { PATIENCE_MS, WATCH } from './page-watch.ts';

export const MEMBERS = 1000;
export const REQUESTS = 300;

/** A meeting as large as they are, on a server of its own, and a browser to look at it with. */
export type LargeMeeting = {
  /** A page of `name`, watched. */
  readonly open: (name: string, path: string) => Promise<Page>;
  /** Somebody else, on a line of their own, who has joined. */
  readonly member: (name: string) => Promise<Member>;
  readonly close: () => Promise<void>;
};

export async function openLargeMeeting(): Promise<LargeMeeting> {
  const people = Array.from({ length: MEMBERS }, (_, n) => `person-${n}`);
  const folder = await meetingFolder(
    {
      amina: 'chair',
      samira: 'secretary',
      ...Object.fromEntries(people.map((name) => [name, 'participant' as const])),
    },
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
  return {
    open: (name, path) => openPage(browser, url, folder.cookies[name] ?? '', path),
    async member(name) {
      const other = createMember(url, folder.cookies[name] ?? '', name);
      await other.join();
      return other;
    },
    async close() {
      await browser.close();
      server.end();
      folder.remove();
    },
  };
}

const actorOf = (name: string): Actor => ({ type: 'person', person: personOf(name), profile: profileOf(name) });

export const asking = (n: number): MeetingCommand => ({
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

async function openPage(browser: Browser, url: string, cookie: string, path: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 } });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript(WATCH);
  await page.goto(path);
  return page;
}
