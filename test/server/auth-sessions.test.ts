import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addAccount } from '../../db/accounts.ts';
import { type Db, openDatabase } from '../../db/open-database.ts';
import { createSessions, type Sessions } from '../../server/auth/sessions.ts';
import { bo, chen } from '../support/people.ts';
import { quietEffects } from '../support/quiet-effects.ts';

const DAY_S = 24 * 60 * 60;

describe('sessions', () => {
  let db: Db;
  let sessions: Sessions;
  beforeEach(() => {
    db = openDatabase(':memory:');
    sessions = createSessions(db, quietEffects(), { secure: false });
    addAccount(
      db,
      { person: bo.id, email: 'bo@agency.example', passwordHash: 'p', profile: bo.profile, language: 'en' },
      1,
    );
  });
  afterEach(() => db.close());

  const pairOf = (cookie: string): string => cookie.split(';')[0] ?? '';
  const expireIn = (seconds: number) =>
    db.raw.prepare('UPDATE sessions SET expires_at = ?').run(Math.floor(Date.now() / 1000) + seconds);

  test('given a session, its cookie finds the person, and is for our own pages and not for scripts', async () => {
    const { cookie } = await sessions.open(bo.id);
    const found = await sessions.find(`theme=dark; ${pairOf(cookie)}`);
    expect(found).toMatchObject({ person: bo.id, email: 'bo@agency.example', profile: bo.profile, renewal: null });
    expect(cookie).toMatch(/; HttpOnly; .*SameSite=Lax/);
    expect(cookie).not.toMatch(/Secure/);
  });

  test('given TLS, cookies travel over nothing else', async () => {
    const { cookie } = await createSessions(db, quietEffects(), { secure: true }).open(bo.id);
    expect(cookie).toMatch(/; Secure/);
  });

  test('what the database holds is no cookie', async () => {
    const { cookie } = await sessions.open(bo.id);
    const stored = db.raw.prepare('SELECT id FROM sessions').pluck().get();
    expect(cookie).not.toContain(stored);
    expect(await sessions.find(`openfloor_session=${stored}`)).toBeNull();
  });

  test('without a cookie, or with a made-up one, nobody is found', async () => {
    expect(await sessions.find(undefined)).toBeNull();
    expect(await sessions.find('openfloor_session=made-up')).toBeNull();
  });

  test('given fifty sessions of one person, when they sign in once more, then the one that would end first is closed', async () => {
    const told: string[] = [];
    sessions.onClosed((id) => told.push(id));
    const first = pairOf((await sessions.open(bo.id)).cookie);
    const id = (await sessions.find(first))?.sessionId ?? '';
    expireIn(20 * DAY_S);
    for (let n = 1; n < 50; n += 1) await sessions.open(bo.id);
    expect(told).toEqual([]);
    const last = pairOf((await sessions.open(bo.id)).cookie);
    expect(told).toEqual([id]);
    expect([await sessions.find(first), (await sessions.find(last))?.person]).toEqual([null, bo.id]);
  });

  test('when a session is closed, then its cookie finds nobody and who watches is told', async () => {
    const told: string[] = [];
    sessions.onClosed((id) => told.push(id));
    const first = pairOf((await sessions.open(bo.id)).cookie);
    const second = pairOf((await sessions.open(bo.id)).cookie);
    const id = (await sessions.find(first))?.sessionId ?? '';
    await sessions.close(id);
    expect(await sessions.find(first)).toBeNull();
    expect(await sessions.find(second)).not.toBeNull();
    expect(told).toEqual([id]);
  });

  test('when all others are closed, then one’s own stays, and so do those of other people', async () => {
    const account = { person: chen.id, email: 'chen@backbone.example', passwordHash: 'p', profile: chen.profile };
    addAccount(db, { ...account, language: 'en' }, 1);
    const [own, second, third] = [await sessions.open(bo.id), await sessions.open(bo.id), await sessions.open(bo.id)];
    const chens = await sessions.open(chen.id);
    const told: string[] = [];
    sessions.onClosed((id) => told.push(id));
    const id = (await sessions.find(pairOf(own.cookie)))?.sessionId ?? '';
    expect(await sessions.closeOthers(bo.id, id)).toBe(2);
    const found = await Promise.all(
      [own, second, third, chens].map(({ cookie }) => sessions.find(pairOf(cookie)).then((each) => each?.person)),
    );
    expect(found).toEqual([bo.id, undefined, undefined, chen.id]);
    expect(told).toHaveLength(2);
  });

  test('given a session near its end, when it is used, then it is renewed; past its end, it is over', async () => {
    const cookie = pairOf((await sessions.open(bo.id)).cookie);
    expireIn(2 * DAY_S);
    expect((await sessions.find(cookie))?.renewal).toContain(cookie);
    expect((await sessions.find(cookie))?.renewal).toBeNull();
    expireIn(-1);
    expect(await sessions.find(cookie)).toBeNull();
  });

  test('given a session near its end on a disk that takes no more, then its person is found, and it is renewed later', async () => {
    const cookie = pairOf((await sessions.open(bo.id)).cookie);
    expireIn(2 * DAY_S);
    db.raw.pragma('query_only = ON');
    expect(await sessions.find(cookie)).toMatchObject({ person: bo.id, renewal: null });
    db.raw.pragma('query_only = OFF');
    expect((await sessions.find(cookie))?.renewal).toContain(cookie);
  });

  test('given a session near its end, when a socket looks at it, then the renewal is left for the next request', async () => {
    const cookie = pairOf((await sessions.open(bo.id)).cookie);
    expireIn(2 * DAY_S);
    const looked = await sessions.look(`theme=dark; ${cookie}`);
    expect(looked).toMatchObject({ person: bo.id, email: 'bo@agency.example', profile: bo.profile, renewal: null });
    expect((await sessions.find(cookie))?.renewal).toContain(cookie);
    expireIn(-1);
    expect(await sessions.look(cookie)).toBeNull();
    expect(await sessions.look(undefined)).toBeNull();
  });

  test('given sessions, those still open are told at one look: not the closed, not the expired', async () => {
    const ids: string[] = [];
    for (const { cookie } of [await sessions.open(bo.id), await sessions.open(bo.id)])
      ids.push((await sessions.look(pairOf(cookie)))?.sessionId ?? '');
    expect(sessions.stillOpen([...ids, 'unknown'])).toEqual(new Set(ids));
    await sessions.close(ids[0] ?? '');
    expect(sessions.stillOpen(ids)).toEqual(new Set([ids[1]]));
    expireIn(-1);
    expect(sessions.stillOpen(ids)).toEqual(new Set());
    expect(sessions.stillOpen([])).toEqual(new Set());
  });
});
