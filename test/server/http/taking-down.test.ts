import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listActs } from '../../../db/acts.ts';
import { makeAdministrator } from '../../../db/people/administration.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import { foundedBy } from '../../support/servers/founding-form.ts';
import {
  type Browser,
  browserOf,
  type HttpServer,
  registrationOf,
  startHttp,
} from '../../support/servers/http-server.ts';

let server: HttpServer;
let secretary: Browser;
let ada: Browser;
let made: ConsultationMade;
beforeEach(async () => {
  server = await startHttp();
  ({ browser: secretary, made } = await foundedBy(server, 'Sofia Secretary'));
  ada = browserOf(server.app);
  const { person } = (await ada.post('/api/register', registrationOf('Ada Operator'))).json();
  makeAdministrator(server.deps.db, person, true);
});
afterEach(() => server.close());

const reason = { reason: 'Spam' };
const acts = () =>
  listActs(server.deps.db, { before: null, kind: 'administration', person: null, limit: 9 }).map(({ act }) => act.type);
const contribute = async (): Promise<string> => {
  const text = { title: 'Buy this', paragraphs: ['Cheap words.'], language: 'en' };
  return (await secretary.post(`/api/consultations/${made.consultation}/contributions`, text)).json().contribution;
};

describe('what administrators take down', () => {
  test('given a consultation, when it is taken down, then nobody finds it or its meeting, until it is put back', async () => {
    const visitor = browserOf(server.app);
    const found = async () => [
      (await visitor.get('/api/consultations')).json().length,
      (await visitor.get(`/api/consultations/${made.consultation}`)).statusCode,
      (await visitor.get('/api/meetings')).json().length,
      (await visitor.get(`/api/meetings/${made.meeting}`)).statusCode,
      (await secretary.get(`/api/meetings/${made.meeting}/log.ndjson`)).statusCode,
    ];
    const before = await found();
    expect(before).toEqual([1, 200, 1, 200, 200]);
    expect((await secretary.post(`/api/admin/consultations/${made.consultation}/take-down`, reason)).statusCode).toBe(
      403,
    );
    await ada.post(`/api/admin/consultations/${made.consultation}/take-down`, reason);
    expect(await found()).toEqual([0, 404, 0, 404, 404]);
    expect((await ada.get('/api/admin/consultations')).json().entries).toMatchObject([{ id: made.consultation }]);
    await ada.post(`/api/admin/consultations/${made.consultation}/put-back`, reason);
    expect(await found()).toEqual(before);
    expect(acts()).toEqual(['administration.consultation-put-back', 'administration.consultation-taken-down']);
  });

  test('given a contribution, when its consultation is taken down, then nobody finds it, until that is put back', async () => {
    const id = await contribute();
    const found = async () => (await browserOf(server.app).get(`/api/contributions/${id}`)).statusCode;
    expect(await found()).toBe(200);
    await ada.post(`/api/admin/consultations/${made.consultation}/take-down`, reason);
    expect(await found()).toBe(404);
    await ada.post(`/api/admin/consultations/${made.consultation}/put-back`, reason);
    expect(await found()).toBe(200);
  });

  test('given a contribution, when it is taken down, then its day and organisation stay, and no word of it', async () => {
    const id = await contribute();
    await ada.post(`/api/admin/contributions/${id}/take-down`, reason);
    const stub = (await secretary.get(`/api/contributions/${id}`)).json();
    expect(stub).toMatchObject({ takenDown: true, paragraphs: [], title: '', name: '' });
    expect(stub).toMatchObject({ organisation: 'Lakes Access Providers Association', date: expect.any(String) });
    const listed = await secretary.get(`/api/consultations/${made.consultation}`);
    expect(listed.json().contributions).toMatchObject([{ id, takenDown: true }]);
    expect(listed.body).not.toContain('Buy this');
    await ada.post(`/api/admin/contributions/${id}/put-back`, reason);
    expect((await secretary.get(`/api/contributions/${id}`)).json()).toMatchObject({ title: 'Buy this' });
  });

  test('given somebody who applies and contributes in bad faith, when all of it is refused, then it is, and they are out', async () => {
    const eve = browserOf(server.app);
    const { person, profile } = (await eve.post('/api/register', registrationOf('Eve Spam'))).json();
    const room = server.deps.rooms.get(made.meeting);
    const actor = { type: 'person', person, profile } as const;
    if (!room) throw new Error('no room');
    expect(server.deps.applications.apply(room, actor)).toHaveProperty('accepted');
    const answer = await ada.post(`/api/admin/people/${person}/refuse`, reason);
    expect(answer.json()).toEqual({ applications: 1, contributions: 0 });
    expect(server.deps.applications.waiting(room)).toEqual([]);
    expect((await eve.get('/api/session')).json()).toBeNull();
    expect(acts()).toEqual(['administration.disabled', 'administration.refused-everywhere']);
  });
});
