import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addConsultation } from '../../../db/papers/consultations.ts';
import { addContribution } from '../../../db/papers/contributions.ts';
import { executeAll } from '../../../server/meetings/convening.ts';
import { actorOf } from '../../../shared/actor.ts';
import { type ConsultationId, type ContributionId, idOf } from '../../../shared/ids.ts';
import type {
  ConsultationMade,
  ListedConsultation,
} from '../../../shared/protocol/http/consultations/consultations.ts';
import { consultation, contribution } from '../../support/servers/founded.ts';
import { foundedBy, foundingForm } from '../../support/servers/founding-form.ts';
import { type Browser, browserOf, type HttpServer, startHttp } from '../../support/servers/http-server.ts';

describe('given visitors who read', () => {
  let server: HttpServer;
  let secretary: Browser;
  let visitor: Browser;
  let made: ConsultationMade;
  beforeEach(async () => {
    server = await startHttp();
    ({ browser: secretary, made } = await foundedBy(server, 'Sofia Secretary'));
    visitor = browserOf(server.app);
  });
  afterEach(() => server.close());

  const listed = async (query = ''): Promise<readonly ListedConsultation[]> =>
    (await visitor.get(`/api/consultations${query}`)).json();
  const contribute = (paragraphs: readonly string[], id = 'long') => {
    const own = { ...contribution, id: idOf<ContributionId>(id), consultationId: made.consultation, paragraphs };
    addContribution(server.deps.db, own, null, 1);
    return `/api/contributions/${id}`;
  };

  test.each([
    ['the list', () => '/api/consultations'],
    ['a consultation', () => `/api/consultations/${made.consultation}`],
    ['a contribution', () => contribute(['x'.repeat(9000)])],
    ['the meetings', () => '/api/meetings'],
    ['a meeting', () => `/api/meetings/${made.meeting}`],
    ['a code', () => '/r/AAAAA'],
  ])('when they read %s again, then no table is read for it', async (_name, url) => {
    const address = url();
    const first = await visitor.get(address);
    const select = vi.spyOn(server.deps.db.orm, 'select');
    expect((await visitor.get(address)).body).toBe(first.body);
    expect(select).not.toHaveBeenCalled();
  });

  test('when something is founded, worded again, contributed or opened, then it stands there at once', async () => {
    expect(await listed()).toMatchObject([
      { id: made.consultation, contributionCount: 0, phase: { state: 'not-open' } },
    ]);
    const { title, letter, question, background, calendar } = foundingForm;
    const url = `/api/consultations/${made.consultation}`;
    const { revision } = (await visitor.get(url)).json();
    await secretary.patch(url, { title: 'Reworded', letter, question, background, calendar, revision });
    expect([(await listed())[0]?.title, (await visitor.get(url)).json().title]).toEqual(['Reworded', 'Reworded']);
    contribute(['Words.']);
    expect((await listed())[0]?.contributionCount).toBe(1);
    expect((await visitor.get(url)).json().contributions).toHaveLength(1);
    const session = (await secretary.get('/api/session')).json();
    await executeAll(server.deps, made.meeting, [[actorOf(session), { type: 'meeting.open' }]]);
    expect((await listed())[0]?.phase?.state).toBe('open');
    await secretary.post('/api/consultations', { ...foundingForm, title });
    expect((await listed()).map((each) => each.title)).toEqual([title, 'Reworded']);
  });

  test('when there are more than stand on a page, then each stands on one of the pages', async () => {
    const { person } = (await secretary.get('/api/session')).json();
    for (let n = 0; n < 120; n += 1)
      addConsultation(
        server.deps.db,
        { ...consultation, id: idOf<ConsultationId>(`c-${n}`), calendar: [] },
        person,
        n % 7,
      );
    const seen: string[] = [];
    for (let page = await listed(); page.length > 0; page = await listed(`?after=${seen.at(-1)}`)) {
      expect(page.length).toBeLessThanOrEqual(50);
      seen.push(...page.map(({ id }) => id));
    }
    expect(new Set(seen).size).toBe(121);
    expect(seen).toHaveLength(121);
    expect((await visitor.get('/api/consultations?after=nowhere')).json().refused).toBe('unknown-consultation');
  });

  test('when each way of packing is asked for, then each has a strong name of its own, and what is known is not sent', async () => {
    const url = contribute(['Exchange points. '.repeat(400)]);
    const ask = (headers: object) => server.app.inject({ url, headers: { ...headers } });
    const answers = await Promise.all(['br', 'gzip', ''].map((encoding) => ask({ 'accept-encoding': encoding })));
    const names = answers.map(({ headers }) => String(headers.etag));
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^"[\w-]+"$/);
    expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
    const again = await ask({ 'accept-encoding': 'br', 'if-none-match': names[0] });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await ask({ 'accept-encoding': 'br', 'if-none-match': '"another"' })).statusCode).toBe(200);
  });

  test('when a full hall behind one address reads pages and lists, then nobody is refused', async () => {
    const url = contribute(['Words.']);
    const urls = ['/api/consultations', '/api/meetings', url, `/api/meetings/${made.meeting}`];
    const answers = await Promise.all(Array.from({ length: 3000 }, (_, n) => visitor.get(urls[n % urls.length] ?? '')));
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
  });
});
