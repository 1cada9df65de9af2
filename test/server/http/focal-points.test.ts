import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import type { ListedRegistration } from '../../../shared/protocol/http/meetings/registrations.ts';
import { foundedBy } from '../../support/servers/founding-form.ts';
import {
  type Browser,
  type HttpServer,
  registrationOf,
  startHttp,
  verified,
} from '../../support/servers/http-server.ts';

let server: HttpServer;
let [sofia, amina, bo]: Browser[] = [];
let made: ConsultationMade;
const path = (rest = '') => `/api/meetings/${made.meeting}${rest}`;

beforeEach(async () => {
  server = await startHttp();
  const founded = await foundedBy(server, 'Sofia Secretary');
  [sofia, made] = [founded.browser, founded.made];
  amina = await verified(server, 'Amina Okello', { organisation: 'Ministry of Lakes' });
  bo = await verified(server, 'Bo Focal', { organisation: 'Ministry of Lakes' });
});
afterEach(() => server.close());

const form = (name: string, change: object = {}) => {
  const { email: _, password: _p, ...profile } = registrationOf(name, { organisation: 'Ministry of Lakes', ...change });
  return {
    profile,
    mode: 'room',
    comingAs: 'delegate',
    languages: ['en'],
    needs: ['captions'],
    needsInWords: '=A ramp',
  };
};
const answer = async <T = { refused?: string }>(asked: ReturnType<Browser['get']> | undefined): Promise<T> => {
  const got = await asked;
  if (!got) throw new Error('nobody asked');
  return got.json<T>();
};
const register = (browser: Browser | undefined, body: object) =>
  answer<{ refused?: string }>(browser?.post(path('/registration'), body));
const list = async (browser: Browser | undefined): Promise<readonly ListedRegistration[]> =>
  (await answer<{ registrations?: ListedRegistration[] }>(browser?.get(path('/registrations')))).registrations ?? [];
const decide = async (browser: Browser | undefined, decision: object, seen?: readonly ListedRegistration[]) =>
  answer<{ done?: number; left?: { refused: string }[]; refused?: string }>(
    browser?.post(path('/registrations/decisions'), {
      ...decision,
      registrations: (seen ?? (await list(sofia))).map(({ id, version }) => ({ id, version })),
    }),
  );
const approve = { approved: true };
const decline = { approved: false, reason: 'No seats left.' };
const makeFocal = (change: object = {}) =>
  sofia?.post(path('/focal-points'), {
    ...{ email: 'bo@lakes.example', organisation: 'ministry of LAKES', country: 'UG', ...change },
  });

describe('given a focal point', () => {
  test('E11 when it is their own, or they were excluded, then a focal point decides nothing', async () => {
    await register(amina, form('Amina Okello'));
    await register(bo, form('Bo Focal'));
    await makeFocal();
    expect((await list(bo)).map(({ forSecretary }) => forSecretary)).toEqual([false, true]);
    expect(await decide(bo, approve)).toMatchObject({ done: 1, left: [{ refused: 'registration-for-secretary' }] });
    await decide(sofia, approve);
    const person = (await list(sofia))[1]?.person;
    if (!person) throw new Error('nobody');
    const command = { type: 'attendance.exclude', person } as const;
    await server.deps.rooms.get(made.meeting)?.execute({ id: 'c1' as never, command }, { type: 'system' });
    expect((await answer(bo?.get(path('/registrations')))).refused).toBe('not-permitted');
    expect((await decide(bo, decline)).refused).toBe('not-permitted');
  });

  test('E12 when a focal point turns one registration again and again, then they are told, and the secretary can', async () => {
    await register(amina, form('Amina Okello'));
    await makeFocal();
    for (let n = 0; n < 11; n += 1) expect(await decide(bo, n % 2 ? decline : approve)).toMatchObject({ done: 1 });
    expect((await decide(bo, decline)).left?.[0]?.refused).toBe('registration-for-secretary');
    expect(await decide(sofia, decline)).toMatchObject({ done: 1 });
  });

  test('E12 when a focal point decides very often, then they are told for an hour, and the secretary decides on', async () => {
    await register(amina, form('Amina Okello'));
    await makeFocal();
    const [seen] = await list(bo);
    const many = Array.from({ length: 50 }, () => seen ?? { id: 'none' as never, version: 1 }) as ListedRegistration[];
    for (let n = 0; n < 12; n += 1) await decide(bo, approve, many);
    expect((await decide(bo, approve, many)).refused).toBe('decided-too-often');
    expect(await decide(sofia, decline)).toMatchObject({ done: 1 });
    server.tick(60 * 60 * 1000 + 1);
    expect(await decide(bo, approve, many)).toMatchObject({ left: [{ refused: 'registration-decided' }] });
  });

  test('E12 when somebody asks for lists without end, then they are told, and the secretary sees what was decided', async () => {
    await register(amina, form('Amina Okello'));
    await makeFocal();
    expect(await list(bo)).toHaveLength(1);
    const asked = await Promise.all(Array.from({ length: 70 }, () => answer(bo?.get(path('/registrations')))));
    expect(asked.some(({ refused }) => refused === 'too-many-messages')).toBe(true);
    expect((await answer(bo?.get(path('/registrations.csv')))).refused).toBe('too-many-messages');
    expect(await decide(sofia, approve)).toMatchObject({ done: 1 });
    expect(await list(sofia)).toMatchObject([{ state: 'approved', version: 2 }]);
    server.tick(10_000);
    expect(await list(bo)).toMatchObject([{ state: 'approved', version: 2 }]);
  });

  test('E12 when somebody who decides asks how many wait without end, then it counts as a look at the list; nobody else is counted', async () => {
    await makeFocal();
    const many = async (browser: Browser | undefined) => {
      const asked = Array.from({ length: 70 }, () => answer(browser?.get(path('/registration'))));
      return (await Promise.all(asked)).filter(({ refused }) => refused === 'too-many-messages').length;
    };
    expect(await many(amina)).toBe(0);
    expect(await many(bo)).toBeGreaterThan(0);
  });
});
