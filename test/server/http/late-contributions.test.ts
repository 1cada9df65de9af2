import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contributionsTo } from '../../../db/papers/contributions.ts';
import { idOf } from '../../../shared/ids.ts';
import { foundingForm } from '../../support/servers/founding-form.ts';
import { type Browser, browserOf, type HttpServer, startHttp, verified } from '../../support/servers/http-server.ts';

let server: HttpServer;
let [secretary, author, other, visitor]: Browser[] = [];
let home = '';
beforeAll(async () => {
  server = await startHttp();
  secretary = await verified(server, 'Sofia Secretary');
  author = await verified(server, 'Amina Author');
  other = await verified(server, 'Bo Other');
  visitor = browserOf(server.app);
  const deadline = { day: '2026-01-01', late: true };
  const made = await secretary.post('/api/consultations', { ...foundingForm, deadline });
  home = `/api/consultations/${made.json().consultation}`;
});
afterAll(() => server.close());

const words = { title: 'Too late', language: 'en', paragraphs: ['We were at sea.'] };
const send = async (): Promise<string> => (await author?.post(`${home}/contributions`, words))?.json().contribution;
const decide = async (browser: Browser | undefined, id: string, decision: object) =>
  (await browser?.post(`/api/contributions/${id}/acceptance`, decision))?.json();
const seen = async (browser: Browser | undefined, path: string) => (await browser?.get(path))?.json();
const late = async (browser: Browser | undefined) => {
  const found = await seen(browser, `${home}/late`);
  return Array.isArray(found) ? found.map(({ id, acceptance }) => [id, acceptance]) : found.refused;
};

describe('given a contribution that came after the last day', () => {
  test('C8 when nobody has decided, then its author and the secretary see it, and nobody else', async () => {
    const id = await send();
    for (const browser of [author, secretary])
      expect(await seen(browser, `/api/contributions/${id}`)).toMatchObject({
        ...words,
        late: true,
        acceptance: 'waiting',
      });
    for (const browser of [other, visitor])
      expect((await seen(browser, `/api/contributions/${id}`)).refused).toBe('unknown-contribution');
    const consultation = await seen(visitor, home);
    expect([consultation.contributions, consultation.contributionCount]).toEqual([[], 0]);
    expect(await late(author)).toContainEqual([id, 'waiting']);
    expect(await late(secretary)).toContainEqual([id, 'waiting']);
    expect([await late(other), await late(visitor)]).toEqual([[], 'signed-out']);
  });

  test('C8 when the secretary accepts it, then it is for everybody, and stays so', async () => {
    const id = await send();
    expect(await decide(secretary, id, { accepted: true })).toEqual({});
    expect(await seen(visitor, `/api/contributions/${id}`)).toMatchObject({ ...words, late: true });
    expect((await seen(visitor, `/api/contributions/${id}`)).acceptance).toBeUndefined();
    expect((await decide(secretary, id, { accepted: false, reason: 'No' })).refused).toBe('contribution-decided');
  });

  test('C8 when the secretary declines it, then its author reads why, and nobody else sees it; later it can be accepted', async () => {
    const id = await send();
    expect((await decide(secretary, id, { accepted: false, reason: ' ' })).fields).toEqual(['reason']);
    expect(await decide(secretary, id, { accepted: false, reason: 'Two months late.' })).toEqual({});
    expect(await seen(author, `/api/contributions/${id}`)).toMatchObject({
      acceptance: 'declined',
      declinedBecause: 'Two months late.',
    });
    expect((await seen(other, `/api/contributions/${id}`)).refused).toBe('unknown-contribution');
    expect(await decide(secretary, id, { accepted: true })).toEqual({});
    expect((await seen(visitor, `/api/contributions/${id}`)).title).toBe(words.title);
  });

  test('C5 when it waits, then its consultation is not deleted; when all were declined, then it can be', async () => {
    const made = await secretary?.post('/api/consultations', {
      ...foundingForm,
      deadline: { day: '2026-01-01', late: true },
    });
    const other = `/api/consultations/${made?.json().consultation}`;
    const id = (await author?.post(`${other}/contributions`, words))?.json().contribution;
    expect((await secretary?.remove(other))?.json().refused).toBe('consultation-in-use');
    await decide(secretary, id, { accepted: false, reason: 'Late.' });
    expect((await secretary?.remove(other))?.statusCode).toBe(204);
  });

  test('C8 when anybody else decides, then it is refused', async () => {
    const id = await send();
    const codes = [];
    for (const browser of [visitor, author, other]) codes.push((await decide(browser, id, { accepted: true })).refused);
    expect(codes).toEqual(['signed-out', 'not-permitted', 'not-permitted']);
  });

  test('C8 when it was late before anybody decided such things, then it is accepted', async () => {
    const { db } = server.deps;
    const id = await send();
    db.raw.exec(`UPDATE contributions SET acceptance = (
      SELECT trim(dflt_value, '''') FROM pragma_table_info('contributions') WHERE name = 'acceptance')`);
    const consultation = idOf<never>(home.split('/').at(-1) ?? '');
    expect(contributionsTo(db, consultation).map((each) => each.id)).toContain(id);
  });
});
