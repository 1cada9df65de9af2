import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../db/open-database.ts';
import { addAccount } from '../../../db/people/accounts.ts';
import { makeAdministrator, serverRightsOf } from '../../../db/people/administration.ts';
import { databaseFile } from '../../../server/starting/data-folder.ts';
import { codeFile } from '../../../server/starting/first-administrator.ts';
import { type RunningServer, startServer } from '../../../server/starting/start-server.ts';
import { Unusable } from '../../../server/starting/unusable.ts';
import { idOf, type PersonId } from '../../../shared/ids.ts';
import { profileOf } from '../../support/meeting-folder.ts';
import { browserOf, type HttpServer, registrationOf, startHttp } from '../../support/servers/http-server.ts';
import { quietEffects } from '../../support/servers/quiet-effects.ts';
import { configFor } from '../../support/servers/running-meeting.ts';

describe('a server for the public without an administrator', () => {
  let server: HttpServer;
  beforeEach(async () => {
    server = await startHttp({ publicUrl: 'https://floor.example' });
  });
  afterEach(() => server.close());

  test('given a stranger who comes first, when they have no code, then the server stays whose it is', async () => {
    const eve = browserOf(server.app);
    expect((await eve.post('/api/setup', { code: '' })).json().refused).toBe('signed-out');
    await eve.post('/api/register', registrationOf('Eve Stranger'));
    for (const code of ['', 'aaaa-aaaa-aaaa-aaaa', 'x'.repeat(60)])
      expect((await eve.post('/api/setup', { code })).json().refused).toBe('wrong-code');
    for (let n = 0; n < 4; n += 1) await eve.post('/api/setup', { code: 'guess' });
    expect((await eve.post('/api/setup', { code: server.deps.firstAdministrator.code() })).json().refused).toBe(
      'too-many-tries',
    );
    expect((await eve.get('/api/admin/people')).statusCode).toBe(403);
  });

  test('given the code, when its holder gives it, then they administer, and it serves nobody again', async () => {
    const code = server.deps.firstAdministrator.code();
    const ada = browserOf(server.app);
    expect((await ada.get('/')).headers.location).toBe('/setup');
    await ada.post('/api/register', registrationOf('Ada Operator'));
    expect((await ada.get('/api/setup')).json()).toEqual({ needed: true });
    expect((await ada.post('/api/setup', { code: ` ${code.toUpperCase()} ` })).json()).toEqual({});
    expect((await ada.get('/api/admin/people')).statusCode).toBe(200);
    expect((await ada.get('/api/setup')).json()).toEqual({ needed: false });
    expect((await ada.get('/')).headers.location).toBeUndefined();
    const eve = browserOf(server.app);
    await eve.post('/api/register', registrationOf('Eve Stranger'));
    expect((await eve.post('/api/setup', { code })).json().refused).toBe('already-set-up');
  });
});

describe('a server of one’s own', () => {
  let server: HttpServer;
  beforeEach(async () => {
    server = await startHttp();
  });
  afterEach(() => server.close());

  test('given no account at all, then whoever opens it is led to the set-up; once there is one, to the consultations', async () => {
    const ada = browserOf(server.app);
    expect((await ada.get('/')).headers.location).toBe('/setup');
    await ada.post('/api/register', registrationOf('Ada Operator'));
    expect((await ada.get('/')).headers.location).toBeUndefined();
    expect((await ada.get('/api/setup')).json()).toEqual({ needed: true });
    expect((await ada.post('/api/setup', { code: server.deps.firstAdministrator.code() })).json()).toEqual({});
    expect((await ada.get('/api/admin/people')).statusCode).toBe(200);
  });

  test('given two who give the code at once, then one of them administers', async () => {
    const code = server.deps.firstAdministrator.code();
    const two = [browserOf(server.app), browserOf(server.app)];
    await two[0]?.post('/api/register', registrationOf('Ada Operator'));
    await two[1]?.post('/api/register', registrationOf('Eve Stranger'));
    const answers = await Promise.all(two.map(async (each) => (await each.post('/api/setup', { code })).json()));
    expect(answers.map(({ refused = null }) => refused).toSorted()).toEqual(['already-set-up', null]);
    const reached = await Promise.all(two.map(async (each) => (await each.get('/api/admin/people')).statusCode));
    expect(reached.toSorted()).toEqual([200, 403]);
  });
});

describe('a server that starts', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'openfloor-first-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const dataDir = () => join(folder, 'data');
  const forPublic = (more: object = {}) => ({
    ...configFor(dataDir()),
    publicUrl: 'https://meet.example',
    sample: false,
    newData: true,
    ...more,
  });
  const start = (more: object = {}): Promise<RunningServer> =>
    startServer(forPublic(more), { effects: quietEffects(), media: false });

  test('given one for the public, then its code is the same after a restart, for the eyes of the owner alone', async () => {
    const first = await start();
    await first.close();
    const again = await start();
    expect(again.setup?.code).toMatch(/^(\w{4}-){3}\w{4}$/);
    expect(again.setup).toEqual(first.setup);
    expect(readFileSync(codeFile(dataDir()), 'utf8').trim()).toBe(first.setup?.code);
    expect(statSync(codeFile(dataDir())).mode & 0o777).toBe(0o600);
    await again.close();
  });

  test('given one of one’s own, then it has a code as well', async () => {
    const server = await start({ publicUrl: null });
    expect(readFileSync(codeFile(dataDir()), 'utf8').trim()).toBe(server.setup?.code);
    await server.close();
  });

  test('given an administrator made in a terminal, when the server goes on, then the code is gone', async () => {
    const server = await start({ publicUrl: null });
    const person = idOf<PersonId>('ada');
    const db = openDatabase(databaseFile(dataDir()));
    const account = { person, email: 'ada@meet.example', passwordHash: '-', language: 'en', verifiedAt: 1 } as const;
    addAccount(db, { ...account, profile: profileOf('chair') }, 1);
    makeAdministrator(db, person, true);
    db.close();
    expect(await (await fetch(`${server.url}/api/setup`)).json()).toEqual({ needed: false });
    expect(existsSync(codeFile(dataDir()))).toBe(false);
    await server.close();
  });

  test('given a disk that is not there, then the server says so and makes nothing', async () => {
    await expect(start({ newData: false })).rejects.toThrow(Unusable);
    expect(existsSync(dataDir())).toBe(false);
  });

  test('given accounts of the sample, when the server becomes one for the public, then they let nobody in', async () => {
    const person = idOf<PersonId>('sample-chair');
    await (await start({ publicUrl: null, sample: true })).close();
    const look = <T>(work: (db: ReturnType<typeof openDatabase>) => T): T => {
      const db = openDatabase(databaseFile(dataDir()));
      const found = work(db);
      db.close();
      return found;
    };
    const account = {
      person,
      email: 'chair@openfloor.example',
      passwordHash: '-',
      language: 'en',
      verifiedAt: 1,
    } as const;
    look((db) => addAccount(db, { ...account, profile: profileOf('chair') }, 1));
    await (await start({ newData: false, sample: true })).close();
    expect(look((db) => serverRightsOf(db, person))).toMatchObject({ disabledAt: null });
    await (await start({ newData: false })).close();
    expect(look((db) => serverRightsOf(db, person))?.disabledAt).toBeGreaterThan(0);
  });
});
