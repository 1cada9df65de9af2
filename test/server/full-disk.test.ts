import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listActs } from '../../db/acts.ts';
import type { MeetingId } from '../../shared/ids.ts';
import { foundedBy, foundingForm } from '../support/founding-form.ts';
import {
  type Browser,
  browserOf,
  type HttpServer,
  PASSWORD,
  registrationOf,
  startHttp,
  verified,
} from '../support/http-server.ts';

const NEW_PASSWORD = 'three boats on a green canal';
let server: HttpServer;
let sofia: Browser;
let bo: Browser;
let meeting: MeetingId;
let consultation: string;
let invited = 0;
beforeEach(async () => {
  server = await startHttp({
    mail: { send: async () => 'sent', close: () => undefined },
    publicUrl: 'https://floor.example',
  });
  const founded = await foundedBy(server, 'Sofia Secretary');
  sofia = founded.browser;
  ({ meeting, consultation } = founded.made);
  bo = await verified(server, 'Bo Other');
});
afterEach(() => server.close());

/** SQLite may not grow by a page, and what it had in reserve is used up: the same as a full disk. */
function fillTheDisk(): void {
  const { raw } = server.world.db;
  raw.exec('CREATE TABLE IF NOT EXISTS ballast (bytes BLOB)');
  raw.pragma(`max_page_count = ${Number(raw.pragma('page_count', { simple: true })) + 8}`);
  for (const size of [40_000, 4000, 400, 40])
    try {
      for (;;) raw.prepare('INSERT INTO ballast VALUES (zeroblob(?))').run(size);
    } catch {}
}
/** The disk takes nothing at all. */
const sealTheDisk = () => server.world.db.raw.pragma('query_only = ON');
function emptyTheDisk(): void {
  const { raw } = server.world.db;
  raw.pragma('query_only = OFF');
  raw.pragma('max_page_count = 1000000');
}

const contribution = {
  title: 'Ferries',
  language: 'en',
  paragraphs: Array.from({ length: 40 }, () => 'They are late. '.repeat(60)),
};
const inMeeting = (what: string) => `/api/meetings/${meeting}/${what}`;

/** Everything that writes, by people who may. */
const writes: Readonly<
  Record<string, () => Promise<{ readonly statusCode: number; json: () => { refused?: string } }>>
> = {
  registering: () => browserOf(server.app).post('/api/register', registrationOf('New Comer')),
  'signing in': () =>
    browserOf(server.app).post('/api/sign-in', { email: registrationOf('Bo Other').email, password: PASSWORD }),
  founding: () => sofia.post('/api/consultations', foundingForm),
  contributing: () => bo.post(`/api/consultations/${consultation}/contributions`, contribution),
  inviting: () =>
    sofia.post(inMeeting('invitations'), { role: 'participant', email: `invited-${invited++}@lakes.example` }),
  'making a link for the screen': () => sofia.post(inMeeting('screen-links'), {}),
  'changing a profile': () => {
    const { email: _, password: _password, ...profile } = registrationOf('Bo Another');
    return bo.patch('/api/account', profile);
  },
  'changing a password': () => bo.post('/api/account/password', { present: PASSWORD, password: NEW_PASSWORD }),
  'signing out': () => bo.post('/api/sign-out', {}),
};

describe('given a disk that takes nothing', () => {
  test.each(Object.keys(writes))(
    'when it is about %s, then the answer says so, the server lives on, and it works when there is room',
    async (name) => {
      const write = writes[name];
      if (!write) throw new Error(name);
      sealTheDisk();
      const answer = await write();
      expect([answer.statusCode, answer.json().refused]).toEqual([503, 'storage-failed']);
      expect((await bo.get('/api/session')).json()).toMatchObject({ profile: { name: 'Bo Other' } });
      expect((await browserOf(server.app).get('/api/consultations')).statusCode).toBe(200);
      emptyTheDisk();
      const again = await write();
      expect([Math.floor(again.statusCode / 100), again.json().refused]).toEqual([2, undefined]);
    },
  );

  test('when somebody signs in with a wrong password, reads, or takes an export away, then they are served as ever, and it is written down once there is room', async () => {
    sealTheDisk();
    const wrong = await browserOf(server.app).post('/api/sign-in', { email: 'bo@lakes.example', password: 'guess' });
    expect(wrong.json().refused).toBe('wrong-password');
    expect((await sofia.get(inMeeting('minutes.json'))).statusCode).toBe(200);
    expect((await sofia.get(inMeeting('log.ndjson'))).statusCode).toBe(200);
    const written = () =>
      listActs(server.world.db, { before: null, kind: null, person: null, limit: 99 }).map(({ act }) => act.type);
    expect(written()).not.toContain('account.sign-in-failed');
    emptyTheDisk();
    await browserOf(server.app).post('/api/sign-in', { email: 'bo@lakes.example', password: PASSWORD });
    expect(written()).toContain('account.sign-in-failed');
  });

  test('when somebody asks for a message about their account, then the server lives on, and it comes when there is room', async () => {
    const eve = browserOf(server.app);
    await eve.post('/api/register', registrationOf('Eve Else'));
    sealTheDisk();
    expect((await eve.post('/api/account/verification', {})).json().refused).toBe('storage-failed');
    expect((await eve.post('/api/account/reset', { email: 'bo@lakes.example' })).statusCode).toBe(200);
    emptyTheDisk();
    expect((await eve.post('/api/account/verification', {})).json()).toMatchObject({ sent: 'sent' });
  });
});

test('given a disk that is full to the last page, when everything is tried over and over, then each is done or refused for that, and all works when there is room', async () => {
  fillTheDisk();
  const seen = new Set<string>();
  for (let round = 0; round < 4; round += 1)
    for (const [name, write] of Object.entries(writes)) {
      if (name === 'signing out' || name === 'changing a password') continue;
      const answer = await write();
      const { refused } = answer.json();
      if (refused === 'storage-failed') seen.add(name);
      else expect([name, Math.floor(answer.statusCode / 100), refused]).toEqual([name, 2, undefined]);
    }
  expect([...seen]).toContain('contributing');
  emptyTheDisk();
  for (const write of Object.values(writes)) expect((await write()).json().refused).toBeUndefined();
});
