import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listActs } from '../../../db/acts.ts';
import { foundedBy } from '../../support/servers/founding-form.ts';
import {
  type Browser,
  browserOf,
  type HttpServer,
  PASSWORD,
  registrationOf,
  startHttp,
} from '../../support/servers/http-server.ts';

const caching = async (browser: Browser, url: string) => (await browser.get(url)).headers['cache-control'];

describe('what depends on who asks', () => {
  let server: HttpServer;
  beforeEach(async () => {
    server = await startHttp();
  });
  afterEach(() => server.close());

  test('given somebody signed in, then no cache keeps what is theirs alone', async () => {
    const { browser, made } = await foundedBy(server, 'Sofia Secretary');
    const { meeting, consultation } = made;
    const own = [
      '/api/session',
      `/api/consultations/${consultation}`,
      ...['invitations', 'screen-links', 'log.ndjson', 'minutes.json', 'annotations.csv', 'interventions.csv'].map(
        (what) => `/api/meetings/${meeting}/${what}`,
      ),
      '/api/admin/people',
    ];
    const answers = await Promise.all(own.map(async (url) => [url, await caching(browser, url)]));
    expect(answers).toEqual(own.map((url) => [url, 'no-store']));
  });

  test('given a page that a link with a secret leads to, then it is kept nowhere', async () => {
    const visitor = browserOf(server.app);
    for (const page of ['/register?invitation=x', '/meetings/1/screen'])
      expect(await caching(visitor, page)).toBe('no-store');
  });

  test('when members take something away, then the log of acts says who took what', async () => {
    const { browser, made } = await foundedBy(server, 'Sofia Secretary');
    await browser.get(`/api/meetings/${made.meeting}/log.ndjson`);
    await browser.get(`/api/meetings/${made.meeting}/annotations.csv?lang=fr`);
    const kept = listActs(server.deps.db, { before: null, kind: 'meeting', person: null, limit: 9 });
    const exported = kept.flatMap(({ act }) => (act.type === 'meeting.exported' ? act.what : []));
    expect(exported).toEqual(['annotations.csv', 'log.ndjson']);
  });
});

describe('cookies over TLS', () => {
  let server: HttpServer;
  beforeEach(async () => {
    server = await startHttp({ publicUrl: 'https://floor.example', hstsSubdomains: true });
  });
  afterEach(() => server.close());

  test('when somebody signs in, then their cookie is of this host alone', async () => {
    const browser = browserOf(server.app);
    const answer = await browser.post('/api/register', registrationOf('Ruth Namaganda'));
    expect([answer.headers['set-cookie']].flat()[0]).toMatch(
      /^__Host-openfloor_session=[\w-]{33}; HttpOnly; .*Path=\/; .*Secure$/,
    );
    expect(answer.headers['strict-transport-security']).toContain('includeSubDomains');
  });

  test('given a cookie from before, when it comes, then it is taken and given back under the new name', async () => {
    const plain = await startHttp();
    const before = await browserOf(plain.app).post('/api/register', registrationOf('Ruth Namaganda'));
    const old = [before.headers['set-cookie']].flat()[0]?.split(';')[0] ?? '';
    for (const table of ['people', 'sessions'])
      for (const row of plain.deps.db.raw.prepare(`SELECT * FROM ${table}`).all())
        server.deps.db.raw
          .prepare(
            `INSERT INTO ${table} VALUES (${Object.keys(Object(row))
              .map((name) => `@${name}`)
              .join()})`,
          )
          .run(row);
    await plain.close();
    const headers = { cookie: old, host: 'floor.example' };
    const answer = await server.app.inject({ url: '/api/session', headers });
    expect(answer.json()).toMatchObject({ email: 'ruth@lakes.example' });
    expect(answer.cookies.map(({ name }) => name)).toEqual(['__Host-openfloor_session']);
    const next = `__Host-openfloor_session=${answer.cookies[0]?.value}`;
    expect((await server.app.inject({ url: '/api/session', headers: { cookie: next } })).json()).not.toBeNull();
  });

  test('given a session of now, when a neighbour plants it under the old name, then it counts for nothing', async () => {
    const browser = browserOf(server.app);
    await browser.post('/api/register', registrationOf('Eve Neighbour'));
    await browser.post('/api/sign-in', { email: 'eve@lakes.example', password: PASSWORD });
    const planted = browser.cookie().replace('__Host-', '');
    expect((await server.app.inject({ url: '/api/session', headers: { cookie: planted } })).json()).toBeNull();
  });
});
