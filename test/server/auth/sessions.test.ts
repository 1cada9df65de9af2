import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Db, openDatabase } from '../../../db/open-database.ts';
import { addAccount } from '../../../db/people/accounts.ts';
import { createSessions, type Sessions } from '../../../server/auth/sessions/sessions.ts';
import { bo, chen } from '../../support/people.ts';
import { quietEffects } from '../../support/servers/quiet-effects.ts';

const DAY_S = 24 * 60 * 60;

describe('sessions', () => {
  let db: Db;
  let sessions: Sessions;
  beforeEach(() => {
    db = openDatabase(':memory:');
    sessions = createSessions(db, quietEffects(), { secure: false });
    addAccount(
      db,
      {
        person: bo.id,
        email: 'bo@agency.example',
        passwordHash: 'p',
        profile: bo.profile,
        language: 'en',
        verifiedAt: 1,
      },
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
    expect(found).toMatchObject({ person: bo.id, email: 'bo@agency.example', profile: bo.profile });
    expect(cookie).toMatch(/; HttpOnly; .*SameSite=Lax/);
    expect(cookie).not.toMatch(/Secure/);
  });

  test('given TLS, cookies travel over nothing else', async () => {
    const { cookie } = await createSessions(db, quietEffects(), { secure: true }).open(bo.id);
    expect(cookie).toMatch(/; Secure/);
  });

  test('what the database holds is no cookie', async () => {
    const { cookie } = await sessions.open(bo.id);
    const stored = db.raw.prepare('SELECT token_hash FROM sessions').pluck().get();
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
    addAccount(db, { ...account, language: 'en', verifiedAt: 1 }, 1);
    const [own, second, third] = [await sessions.open(bo.id), await sessions.open(bo.id), await sessions.open(bo.id)];
    const chens = await sessions.open(chen.id);
    const told: string[] = [];
    sessions.onClosed((id) => told.push(id));
    const id = (await sessions.find(pairOf(own.cookie)))?.sessionId ?? '';
    expect(await sessions.closeOthers(bo.id, id)).toBe(2);
    const found = await Promise.all(
      [own, second, third, chens].map(async ({ cookie }) => (await sessions.find(pairOf(cookie)))?.person),
    );
    expect(found).toEqual([bo.id, undefined, undefined, chen.id]);
    expect(told).toHaveLength(2);
  });

  test('given a session in use every day, when thirty days are over since its person signed in, then it is over', async () => {
    let now = Date.now();
    sessions = createSessions(db, quietEffects({ now: () => now }), { secure: false });
    const { cookie } = await sessions.open(bo.id);
    expect(cookie).toContain(`Max-Age=${30 * DAY_S}`);
    for (let day = 0; day < 30; day += 1) {
      expect(await sessions.find(pairOf(cookie))).toMatchObject({ person: bo.id });
      now += DAY_S * 1000;
    }
    expect(await sessions.find(pairOf(cookie))).toBeNull();
    expect(await sessions.look(pairOf(cookie))).toBeNull();
  });

  test('when a session is used, then its hour is noted; where the disk takes no more, its person is let in all the same', async () => {
    let now = 1_000_000_000_000;
    sessions = createSessions(db, quietEffects({ now: () => now }), { secure: false });
    const cookie = pairOf((await sessions.open(bo.id, 'Firefox, Linux')).cookie);
    now += DAY_S * 1000;
    await sessions.look(cookie);
    expect(await sessions.of(bo.id)).toMatchObject([{ device: 'Firefox, Linux', seenAt: now - DAY_S * 1000 }]);
    db.raw.pragma('query_only = ON');
    expect(await sessions.find(cookie)).toMatchObject({ person: bo.id });
    db.raw.pragma('query_only = OFF');
    await sessions.find(cookie);
    expect(await sessions.of(bo.id)).toMatchObject([{ createdAt: now - DAY_S * 1000, seenAt: now }]);
  });

  test('when a session gets another cookie, then the one before finds nobody, nor do its lines hold, and the session goes on', async () => {
    const [closed, changed]: [string[], string[]] = [[], []];
    sessions.onClosed((id) => closed.push(id));
    sessions.onCookieChanged((id) => changed.push(id));
    const before = pairOf((await sessions.open(bo.id)).cookie);
    const id = (await sessions.find(before))?.sessionId ?? '';
    const after = pairOf(sessions.changeCookie(id).cookie);
    expect([await sessions.find(before), (await sessions.find(after))?.sessionId]).toEqual([null, id]);
    expect([closed, changed]).toEqual([[], [id]]);
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
