import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listActs } from '../../../db/acts.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import type { ListedRegistration, RegistrationNow } from '../../../shared/protocol/http/meetings/registrations.ts';
import { foundedBy, invitationIn } from '../../support/servers/founding-form.ts';
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
const own = async (browser: Browser | undefined) =>
  (await answer<RegistrationNow>(browser?.get(path('/registration')))).own;
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
const roles = () =>
  Object.values(server.deps.rooms.get(made.meeting)?.meeting.attendance.members ?? {}).flatMap(
    ({ profile, role, standing }) => (role === 'secretary' ? [] : [`${profile.name} ${role} ${standing}`]),
  );

describe('given somebody who registers', () => {
  test('E1 when they send the form, then it waits with what they say, once for each person; a stranger cannot', async () => {
    await register(amina, form('Amina Okello'));
    expect(await register(amina, form('Amina A. Okello'))).toMatchObject({ state: 'waiting', version: 2 });
    expect((await list(sofia)).map(({ profile }) => profile.name)).toEqual(['Amina A. Okello']);
    const registered = await answer<object[]>(amina?.get('/api/account/registrations'));
    expect(registered).toMatchObject([{ state: 'waiting', meeting: { id: made.meeting } }]);
    expect((await register(amina, { ...form('A'), languages: [] })).refused).toBe('bad-message');
    expect(roles()).toEqual([]);
  });

  test('E2 when it is before the first day or after the last, then they are told, and can still withdraw', async () => {
    await register(amina, form('Amina Okello'));
    const set = (opens: string | null, closes: string | null) =>
      answer<{ state?: string; fields?: string[] }>(sofia?.post(path('/registration/terms'), { opens, closes }));
    expect((await set(null, '2020-01-01')).state).toBe('ended');
    expect((await register(bo, form('Bo Focal'))).refused).toBe('registration-ended');
    expect((await amina?.remove(path('/registration')))?.statusCode).toBe(204);
    expect((await set('2999-01-01', null)).state).toBe('early');
    expect((await register(amina, form('Amina Okello'))).refused).toBe('registration-early');
    expect((await set('2027-02-02', '2027-02-01')).fields).toEqual(['closes']);
  });

  test('E5 when the secretary approves, then they are a member as they come; who is a member stays what they are', async () => {
    const { link } = (await sofia?.post(path('/invitations'), { role: 'moderator' }))?.json() ?? {};
    const chen = await verified(server, 'Chen Moderator', { invitation: invitationIn(link) });
    await register(chen, form('Chen Moderator'));
    await register(amina, form('Amina Okello'));
    await register(bo, { ...form('Bo Focal'), comingAs: 'observer' });
    expect(await decide(sofia, approve)).toEqual({ done: 3, left: [] });
    expect(roles().sort()).toEqual([
      'Amina Okello participant admitted',
      'Bo Focal observer admitted',
      'Chen Moderator moderator admitted',
    ]);
    await chen.remove(path('/registration'));
    expect(roles()).toContain('Chen Moderator moderator admitted');
  });

  test('E6 when they withdraw or are declined after that, then the membership goes; registering again brings it back', async () => {
    await register(amina, form('Amina Okello'));
    await decide(sofia, approve);
    await amina?.remove(path('/registration'));
    expect(roles()).toEqual(['Amina Okello participant excluded']);
    expect(await own(amina)).toMatchObject({ state: 'withdrawn', needs: [], needsInWords: '' });
    await register(amina, form('Amina Okello'));
    await makeFocal();
    expect(await decide(bo, approve)).toMatchObject({ done: 1 });
    expect(roles()).toEqual(['Amina Okello participant admitted']);
    await decide(sofia, decline);
    expect(roles()).toEqual(['Amina Okello participant excluded']);
    expect(await own(amina)).toMatchObject({ state: 'declined', reason: 'No seats left.' });
  });

  test('E6 when somebody has given another role since, then withdrawing leaves it', async () => {
    await register(amina, form('Amina Okello'));
    await decide(sofia, approve);
    const [registration] = await list(sofia);
    const room = server.deps.rooms.get(made.meeting);
    if (!room || !registration) throw new Error('no room');
    const secretary = Object.values(room.meeting.attendance.members).find(({ role }) => role === 'secretary');
    if (!secretary) throw new Error('no secretary');
    const command = { type: 'attendance.assign-role', person: registration.person, role: 'rapporteur' } as const;
    await room.execute({ id: 'c1' as never, command }, { type: 'person', ...secretary });
    await amina?.remove(path('/registration'));
    expect(roles()).toEqual(['Amina Okello rapporteur admitted']);
  });

  test('E7 when an approved person changes the capacity, then they wait, and stay what they were until somebody decides', async () => {
    await register(amina, form('Amina Okello'));
    await decide(sofia, approve);
    expect(await register(amina, { ...form('Amina Okello'), mode: 'remote' })).toMatchObject({ state: 'approved' });
    expect(await register(amina, { ...form('Amina Okello'), comingAs: 'observer' })).toMatchObject({
      state: 'waiting',
    });
    expect(roles()).toEqual(['Amina Okello participant admitted']);
    await decide(sofia, approve);
    expect(roles()).toEqual(['Amina Okello observer admitted']);
  });

  test('E9 when they write again and again, then they are told, for a day', async () => {
    for (let n = 0; n < 30; n += 1) await register(amina, form('Amina Okello'));
    expect((await register(amina, form('Amina Okello'))).refused).toBe('too-many-tries');
    server.tick(24 * 60 * 60 * 1000 + 1);
    expect(await register(amina, form('Amina Okello'))).toMatchObject({ state: 'waiting' });
  });

  test('P6 when the name passes for that of the secretary, then it is refused', async () => {
    expect(
      (await register(amina, form('Sofiа Secretary', { organisation: 'Lakes Access Providers Association' }))).refused,
    ).toBe('looks-like-another');
  });
});

describe('given people who decide', () => {
  test('E3 when a focal point looks, then at their entity alone, and until the secretary takes the right back', async () => {
    await register(amina, form('Amina Okello'));
    const other = await verified(server, 'Chen Other');
    await register(other, form('Chen Other', { organisation: 'Ministry of Roads' }));
    expect((await answer(bo?.get(path('/registrations')))).refused).toBe('not-permitted');
    await makeFocal();
    const seen = await list(bo);
    expect(seen.map(({ profile }) => profile.name)).toEqual(['Amina Okello']);
    expect(await decide(bo, approve)).toMatchObject({ done: 1, left: [{ refused: 'unknown-registration' }] });
    await sofia?.post(path('/focal-points/end'), { email: 'bo@lakes.example' });
    expect((await decide(bo, decline, seen)).refused).toBe('not-permitted');
    expect(roles()).toEqual(['Amina Okello participant admitted']);
    await makeFocal({ country: 'KE' });
    expect(await list(bo)).toEqual([]);
  });

  test('E4 when two decide at once, then one decision counts and the other is told; what was changed since is not decided', async () => {
    await register(amina, form('Amina Okello'));
    const seen = await list(sofia);
    await makeFocal();
    const both = await Promise.all([decide(sofia, approve, seen), decide(bo, decline, seen)]);
    expect(both.map(({ done, left }) => [done, left?.[0]?.refused])).toEqual([
      [1, undefined],
      [0, 'registration-decided'],
    ]);
    await register(amina, { ...form('Amina Okello'), comingAs: 'adviser' });
    expect((await decide(sofia, approve, seen)).left?.[0]?.refused).toBe('registration-changed');
    expect(
      (
        await answer<{ fields?: string[] }>(
          sofia?.post(path('/registrations/decisions'), {
            approved: false,
            registrations: [{ id: 'x', version: 1 }],
            reason: ' ',
          }),
        )
      ).fields,
    ).toEqual(['reason']);
  });

  test('E8 when needs are written, then the secretary reads them, and no focal point, no log and no act does', async () => {
    await register(amina, form('Amina Okello'));
    await makeFocal();
    expect((await list(sofia))[0]?.needs).toEqual({ needs: ['captions'], needsInWords: '=A ramp' });
    expect((await list(bo))[0]?.needs).toBeNull();
    const tables = await Promise.all(
      [sofia, bo].map(async (who) => (await who?.get(path('/registrations.csv')))?.body),
    );
    expect(tables[0]).toMatch(/^\ufeff"registration".*"captions","'=A ramp"/s);
    expect(tables[1]).not.toMatch(/ramp|captions|needs/);
    await decide(bo, approve);
    const room = server.deps.rooms.get(made.meeting);
    const told = JSON.stringify([
      room?.after(0),
      listActs(server.deps.db, { before: null, kind: null, person: null, limit: 100 }),
    ]);
    expect(told).toContain('Amina Okello');
    expect(told).not.toMatch(/ramp|captions/);
  });

  test('A1 when somebody was excluded by the secretary, then they do not come back by registering', async () => {
    await register(amina, form('Amina Okello'));
    await decide(sofia, approve);
    const room = server.deps.rooms.get(made.meeting);
    const [registration] = await list(sofia);
    if (!room || !registration) throw new Error('no room');
    const command = { type: 'attendance.exclude', person: registration.person } as const;
    await room.execute({ id: 'c1' as never, command }, { type: 'system' });
    expect((await register(amina, form('Amina Okello'))).refused).toBe('excluded');
  });

  test('E1 when an administrator disables an account, then its registration waits no more', async () => {
    await register(amina, form('Amina Okello'));
    const [registration] = await list(sofia);
    const ada = await verified(server, 'Ada Administrator');
    const { person } = (await ada.get('/api/session')).json();
    server.deps.administration.appoint(person, person);
    await ada.post(`/api/admin/people/${registration?.person}/disable`, { reason: 'Not a person.' });
    expect(await list(sofia)).toEqual([]);
  });
});
