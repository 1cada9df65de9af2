import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Db, openDatabase } from '../../db/open-database.ts';
import { answeringRecords } from '../../db/papers/answering-events.ts';
import { compilationText } from '../../db/papers/compilations.ts';
import { consultationById } from '../../db/papers/consultations.ts';
import { contributionsTo } from '../../db/papers/contributions.ts';
import { sizeOfFile } from '../../db/papers/files/files.ts';
import { lateOnes } from '../../db/papers/late-contributions.ts';
import { accountByEmail } from '../../db/people/accounts.ts';
import { focalPointsOf } from '../../db/people/focal-points.ts';
import { registrationsFor } from '../../db/people/registrations.ts';
import { createPasswords } from '../../server/auth/passwords/passwords.ts';
import { createSessions } from '../../server/auth/sessions/sessions.ts';
import { createMeetingRooms } from '../../server/meetings/meeting-rooms.ts';
import { holdDataFolder } from '../../server/starting/data-folder.ts';
import { speakingOrder } from '../../shared/floor/order/speaking-order.ts';
import { type AgendaItemId, type ConsultationId, idOf, type MeetingId } from '../../shared/ids.ts';
import { deliveryOf } from '../../shared/speeches/delivery.ts';
import { makeDataFolder } from '../../tools/admin/new-data-folder.ts';
import { quietEffects } from '../support/servers/quiet-effects.ts';

const MEETING = idOf<MeetingId>('2015-09-28');
const PAST = idOf<MeetingId>('2014-11-10');

describe('the sample consultation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'openfloor-sample-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const load = (env: Record<string, string> = {}): string =>
    execFileSync(process.execPath, ['--import', 'tsx', 'tools/load-sample.ts'], {
      env: { ...process.env, DATA_DIR: folder, DEMO_PASSWORD: '', ...env },
      encoding: 'utf8',
    });
  const within = async <T>(look: (db: Db) => T | Promise<T>): Promise<T> => {
    const db = openDatabase(join(folder, 'openfloor.db'));
    try {
      return await look(db);
    } finally {
      db.close();
    }
  };
  const fits = (email: string, password: string) =>
    within((db) => createPasswords().verify(accountByEmail(db, email)?.passwordHash ?? null, password));

  test('given an empty data folder, then accounts, consultation, contributions, meeting and compilation are there', async () => {
    const printed = load();
    const password = /Password of each: (\S+)/.exec(printed)?.[1] ?? '';
    expect(password).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/);
    expect(await fits('chair@openfloor.example', password)).toBe('right');
    const kept = join(folder, 'demo-accounts.txt');
    expect(readFileSync(kept, 'utf8')).toContain(password);
    expect(statSync(kept).mode & 0o777).toBe(0o600);
    await within((db) => {
      const consultation = consultationById(db, idOf<ConsultationId>('cl-15-31'));
      expect(consultation).toMatchObject({ letter: 'CL-15/31', isSample: true });
      expect(consultation?.contributionCount).toBeGreaterThanOrEqual(10);
      expect(compilationText(db, MEETING, 1)?.passages.length).toBeGreaterThanOrEqual(40);
    });
  });

  test('the meeting is convened by its log, with its roles, agenda and places of the passages', async () => {
    await within((db) => {
      const meeting = createMeetingRooms(db, quietEffects()).get(MEETING)?.meeting;
      const roles = Object.values(meeting?.attendance.members ?? {}).map(({ role }) => role);
      for (const role of ['chair', 'secretary', 'moderator', 'rapporteur', 'room', 'observer'])
        expect(roles).toContain(role);
      expect(meeting?.sitting.convocation).toMatchObject({
        date: '2015-09-28',
        timeZone: 'Europe/Zurich',
        isSample: true,
      });
      expect(meeting?.agenda.items.length).toBeGreaterThanOrEqual(5);
      expect(meeting?.compilation.passages.length).toBeGreaterThanOrEqual(40);
    });
  });

  test('what happens before a meeting can be seen: registrations, a focal point, a delegation, a list in advance, texts, answers, late ones', async () => {
    await within((db) => {
      const meeting = createMeetingRooms(db, quietEffects()).get(MEETING)?.meeting;
      const states = registrationsFor(db, MEETING, { of: 'all' }).map(({ state }) => state);
      expect(new Set(states)).toEqual(new Set(['approved', 'declined', 'waiting']));
      const [focal] = focalPointsOf(db, MEETING);
      expect(
        registrationsFor(db, MEETING, { of: 'all' }).some(({ state, profile }) => {
          return state === 'waiting' && profile.organisation === focal?.organisation;
        }),
      ).toBe(true);
      const waiting = meeting ? speakingOrder(meeting, idOf<AgendaItemId>('capacity')) : [];
      expect(waiting.map(({ request }) => request.insteadOf !== undefined)).toEqual([true, false, false]);
      expect(Object.values(meeting?.speech.byId ?? {}).map(({ isOpen }) => isOpen)).toEqual([true, false]);
      expect(lateOnes(db, idOf<ConsultationId>('cl-15-31'), null)).toHaveLength(1);
      expect(answeringRecords(db, MEETING)).toHaveLength(1);
    });
  });

  test('what comes after a meeting can be seen: it is closed, two versions with an accepted wording, texts that were held, an original file', async () => {
    await within((db) => {
      const meeting = createMeetingRooms(db, quietEffects()).get(PAST)?.meeting;
      if (!meeting) throw new Error('no meeting has been held');
      expect(meeting.sitting.phase.state).toBe('closed');
      expect(meeting.sitting.phase).toMatchObject({ since: Date.parse('2014-11-10T10:00:00Z') });
      expect(compilationText(db, PAST, 2)?.wordings).toHaveLength(1);
      expect(compilationText(db, PAST, 2)?.passages[0]?.text).toContain('by telephone');
      for (const speech of Object.values(meeting.speech.byId))
        expect(deliveryOf(meeting, speech).state).toBe('delivered');
      const file = contributionsTo(db, idOf<ConsultationId>('sample-2014')).find(({ fileName }) => fileName !== '');
      expect(sizeOfFile(db, file?.file ?? '')).toBeGreaterThan(200);
    });
  });

  test('given a data folder in use, then nothing is loaded or printed; a password that is set then holds', async () => {
    const seq = () => within((db) => db.raw.prepare('SELECT count(*) FROM events').pluck().get());
    const before = await seq();
    expect(load()).toBe('');
    expect(load({ DEMO_PASSWORD: 'a password of our own' })).toBe('');
    expect(await seq()).toBe(before);
    expect(await fits('chair@openfloor.example', 'a password of our own')).toBe('right');
    expect(readFileSync(join(folder, 'demo-accounts.txt'), 'utf8')).toContain('the one set in DEMO_PASSWORD');
  });

  test('given somebody signed in, when another password is set, then they are signed out; when the same, they are not', async () => {
    const sessionsOf = (db: Db) => createSessions(db, quietEffects(), { secure: false });
    const cookie = await within(async (db) => {
      const chair = accountByEmail(db, 'chair@openfloor.example');
      const opened = chair && (await sessionsOf(db).open(chair.person));
      return opened?.cookie.split(';')[0];
    });
    const isSignedIn = () => within(async (db) => (await sessionsOf(db).find(cookie)) !== null);
    load({ DEMO_PASSWORD: 'a password of our own' });
    expect(await isSignedIn()).toBe(true);
    load({ DEMO_PASSWORD: 'another of our own' });
    expect(await isSignedIn()).toBe(false);
  });

  test('given a folder that a server holds, when a password is set, then nothing is touched, and a sentence says why', () => {
    const release = holdDataFolder(folder);
    const env = { ...process.env, DATA_DIR: folder, DEMO_PASSWORD: 'a third of our own' };
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/load-sample.ts'], { env });
    expect([status, stderr.toString()]).toEqual([75, expect.stringContaining(`process ${process.pid}`)]);
    release();
  });
});

describe('a server for the public', () => {
  const folder = mkdtempSync(join(tmpdir(), 'openfloor-public-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const start = (env: Record<string, string>) => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/load-sample.ts'], {
      env: { ...process.env, DATA_DIR: join(folder, 'data'), PUBLIC_URL: 'https://meet.example', ...env },
      encoding: 'utf8',
    });
    return { status, stderr, made: readdirSync(folder) };
  };

  test('given a data folder that is empty, when it is not said to be new, then a sentence says what to do and nothing is made', () => {
    for (const wish of ['no', 'yes'])
      expect(start({ SAMPLE: wish })).toEqual({
        status: 78,
        stderr: expect.stringMatching(/no database.*not mounted.*npm run admin -- new-data-folder/s),
        made: [],
      });
  });

  const meetings = () => {
    const db = openDatabase(join(folder, 'data', 'openfloor.db'));
    const found = db.raw.prepare('SELECT id FROM meetings').pluck().all();
    db.close();
    return found;
  };

  test('given a new one, then no sample is made, unless it is wished for', () => {
    expect(start({ NEW_DATA: 'yes' })).toEqual({ status: 0, stderr: '', made: [] });
    expect(start({ NEW_DATA: 'yes', SAMPLE: 'yes' })).toMatchObject({ status: 0, made: ['data'] });
    expect(meetings()).toEqual([PAST, MEETING]);
  });

  test('given one that was said to be new before, when the sample is wished for, then it is made there, and once', () => {
    rmSync(join(folder, 'data'), { recursive: true });
    makeDataFolder(join(folder, 'data'));
    expect(start({})).toMatchObject({ status: 0 });
    expect(meetings()).toEqual([]);
    for (const again of ['', 'another password']) {
      expect(start({ SAMPLE: 'yes', DEMO_PASSWORD: again })).toMatchObject({ status: 0, stderr: '' });
      expect(meetings()).toEqual([PAST, MEETING]);
    }
  });
});
