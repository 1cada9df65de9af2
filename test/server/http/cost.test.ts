import { describe, expect, test } from 'vitest';
import { isNested } from '../../../server/nesting.ts';
import { cpuTimeOf } from '../../support/cpu-time.ts';
import { foundingForm } from '../../support/servers/founding-form.ts';
import { foundingServer } from '../../support/servers/founding-server.ts';
import { type Browser, browserOf, verified } from '../../support/servers/http-server.ts';

const MEGABYTE = 1024 * 1024;

describe('given requests that are made to cost much', () => {
  const founded = foundingServer();

  const refusedOf = async (browser: Browser, url: string, payload: string) =>
    (await post(browser, url, payload)).json().refused;
  const post = (browser: Browser, url: string, payload: string) =>
    founded().server.app.inject({
      method: 'POST',
      url,
      payload,
      headers: { cookie: browser.cookie(), 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
    });

  test('when a visitor names tags with thousands of spaces between them, then the answer comes as fast as any', async () => {
    const headers = { 'if-none-match': `"a${' '.repeat(15_000)}b"` };
    const asking = async () => {
      for (let n = 0; n < 10; n += 1) await founded().server.app.inject({ url: '/api/consultations', headers });
    };
    expect(await cpuTimeOf(asking)).toBeLessThan(1000);
  });

  test('when the tag that is kept stands among others, then it is found', async () => {
    const { etag } = (await browserOf(founded().server.app).get('/api/consultations')).headers;
    const headers = { 'if-none-match': `"a" ,  ${etag}` };
    expect((await founded().server.app.inject({ url: '/api/consultations', headers })).statusCode).toBe(304);
  });

  test.each([
    ['a compilation', () => `/api/meetings/${founded().made.meeting}/compilation`],
    ['a contribution', () => `/api/consultations/${founded().made.consultation}/contributions`],
    ['a consultation', () => '/api/consultations'],
  ])('when a visitor sends %s of many bytes, then it is refused before it is read', async (_name, url) => {
    expect(await refusedOf(browserOf(founded().server.app), url(), '['.repeat(40_000))).toBe('signed-out');
  });

  test('when a visitor sends a form of many bytes, then it is too large', async () => {
    expect(await refusedOf(browserOf(founded().server.app), '/api/sign-in', '['.repeat(40_000))).toBe('too-large');
  });

  test('when members who may not publish send a compilation, then it is refused before it is read', async () => {
    const other = await verified(founded().server, 'Bo Other');
    const url = `/api/meetings/${founded().made.meeting}/compilation`;
    expect(await refusedOf(other, url, '['.repeat(MEGABYTE))).toBe('not-a-member');
  });

  test('when somebody sends megabyte after megabyte, then there is an end for a while, and for nobody else', async () => {
    const busy = await verified(founded().server, 'Chen Busy');
    const url = `/api/consultations/${founded().made.consultation}/contributions`;
    const long = `"${'x'.repeat(MEGABYTE)}"`;
    const answers: string[] = [];
    for (let n = 0; n < 10; n += 1) answers.push(await refusedOf(busy, url, long));
    expect([answers[0], answers.at(-1)]).toEqual(['bad-message', 'too-many-messages']);
    expect((await founded().secretary.post('/api/consultations', foundingForm)).statusCode).toBe(201);
  });

  test('when a body is nested deeper than any form, then nothing is made of it', async () => {
    const url = `/api/meetings/${founded().made.meeting}/compilation`;
    const sending = async () =>
      expect(await refusedOf(founded().secretary, url, '['.repeat(7 * MEGABYTE))).toBe('bad-message');
    expect(await cpuTimeOf(sending)).toBeLessThan(1500);
  });

  test('when a version between two versions is asked for, then there is none', async () => {
    await founded().secretary.post(`/api/meetings/${founded().made.meeting}/compilation`, {
      introduction: '',
      sections: [],
      passages: [],
    });
    const version = (n: string) => `/api/meetings/${founded().made.meeting}/compilation.html?version=${n}`;
    const codes = ['1.0000001', '0.5', 'NaN', '1e9'].map(
      async (n) => (await founded().secretary.get(version(n))).json().refused,
    );
    expect(await Promise.all(codes)).toEqual(Array(4).fill('nothing-published'));
  });
});

test.each([
  [false, JSON.stringify({ calendar: [{ what: '['.repeat(100) }] })],
  [false, `["\\"${'{'.repeat(100)}"]`],
  [true, '['.repeat(21)],
  [true, `${'{"a":['.repeat(11)}`],
])('given JSON, whether it is nested is %s', (nested, json) => {
  expect(isNested(json)).toBe(nested);
});
