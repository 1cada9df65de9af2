import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeAdministrator } from '../../../db/people/administration.ts';
import type { PersonId } from '../../../shared/ids.ts';
import { foundedBy, invitationIn } from '../../support/servers/founding-form.ts';
import {
  type Browser,
  browserOf,
  type HttpServer,
  registrationOf,
  startHttp,
} from '../../support/servers/http-server.ts';

describe('given somebody who looks after the server', () => {
  let server: HttpServer;
  let theirs: Browser;
  let person: PersonId;
  const named = (name: string, organisation = 'Harbour Exchange', email?: string) =>
    registrationOf(name, { organisation, ...(email ? { email } : {}) });
  beforeEach(async () => {
    server = await startHttp();
    theirs = browserOf(server.app);
    const session = await theirs.post('/api/register', named('Sara Pace'));
    person = session.json().person;
    makeAdministrator(server.deps.db, person, true);
  });
  afterEach(() => server.close());

  const register = async (body: object) => (await browserOf(server.app).post('/api/register', body)).json();

  test.each([
    ['Sаra Pаce', 'Harbour Exchange'],
    ['Sara Pace', 'Harbour Ехchange'],
    ['Ѕara Pace', 'Harbour Exchange'],
  ])(
    'P6 when a stranger registers as %s, %s, in letters that look alike, then it is refused and says which fields',
    async (name, organisation) => {
      const answer = await register(named(name, organisation, 'stranger@elsewhere.example'));
      expect(answer).toMatchObject({ refused: 'looks-like-another', fields: ['name', 'organisation'] });
    },
  );

  test.each([
    ['Sara Pace', 'Harbour Exchange'],
    ['SARA  PACÉ', 'Harbour-Exchange'],
    ['Sаra Pаce', 'Quite another organisation'],
  ])('P6 when a namesake registers as %s, %s, then they have an account', async (name, organisation) => {
    expect((await register(named(name, organisation, 'namesake@elsewhere.example'))).profile).toMatchObject({ name });
  });

  test('P6 when an account is renamed so, then it keeps its name; the administrator may mend their own', async () => {
    const stranger = browserOf(server.app);
    const { email: _, password: _password, ...profile } = named('Bo Ek');
    await stranger.post('/api/register', named('Bo Ek'));
    const renamed = await stranger.patch('/api/account', { ...profile, name: 'Sаra Pace' });
    expect(renamed.json()).toMatchObject({ refused: 'looks-like-another' });
    expect((await stranger.get('/api/session')).json().profile.name).toBe('Bo Ek');
    expect((await theirs.patch('/api/account', { ...profile, name: 'Sаra Pace' })).statusCode).toBe(200);
  });

  test('P6 when somebody who was there before them accepts an invitation so, then it is refused, says which fields, and the link stays good', async () => {
    makeAdministrator(server.deps.db, (await theirs.get('/api/session')).json().person, false);
    const stranger = browserOf(server.app);
    await stranger.post('/api/register', named('Sаra Pаce', 'Harbour Exchange', 'stranger@elsewhere.example'));
    const { browser: secretary, made } = await foundedBy(server, 'Sofia Secretary');
    makeAdministrator(server.deps.db, (await theirs.get('/api/session')).json().person, true);
    const { link } = (
      await secretary.post(`/api/meetings/${made.meeting}/invitations`, { role: 'participant' })
    ).json();
    const invitation = invitationIn(link);
    const answer = await stranger.post('/api/invitations/accept', { invitation });
    expect(answer.json()).toMatchObject({ refused: 'looks-like-another', fields: ['name', 'organisation'] });
    expect((await stranger.post('/api/invitations/look', { invitation })).json().state).toBe('open');
  });

  test('P6 when others found, register and are renamed, then the administrators are looked up once, and again when they are others', async () => {
    const looked = () =>
      prepare.mock.calls.filter(([sql]) => /^select .*from "people" where "people"."administrator"/i.test(sql)).length;
    await foundedBy(server, 'Sofia Secretary');
    const prepare = vi.spyOn(server.deps.db.raw, 'prepare');
    for (const name of ['Bo Ek', 'Chen Li']) await foundedBy(server, name);
    expect(looked()).toBe(0);
    makeAdministrator(server.deps.db, person, false);
    await foundedBy(server, 'Dora Diaz');
    expect(looked()).toBe(1);
  });

  test('P6 when they are called otherwise, or look after the server no more, then the name that was theirs is free', async () => {
    const { email: _, password: _password, ...profile } = named('Sara Pace');
    const tried = async () =>
      (await register(named('Sаra Pаce', undefined, 'one@elsewhere.example'))).refused ?? 'made';
    expect(await tried()).toBe('looks-like-another');
    await theirs.patch('/api/account', { ...profile, name: 'Sara Oak' });
    expect(await tried()).toBe('made');
    expect((await register(named('Sаra Оak', undefined, 'oak@elsewhere.example'))).refused).toBe('looks-like-another');
    makeAdministrator(server.deps.db, person, false);
    expect((await register(named('Sаra Оak', undefined, 'oak@elsewhere.example'))).profile).toMatchObject({
      name: 'Sаra Оak',
    });
  });

  test('P6 when a stranger asks with a password that is guessed, then nothing is told of names', async () => {
    const guessed = { ...named('Sаra Pаce', undefined, 'one@elsewhere.example'), password: 'password1234' };
    expect((await register(guessed)).refused).toBe('password-guessable');
  });

  test('P6 when somebody bears such a name already, then the rest of their account can be changed', async () => {
    makeAdministrator(server.deps.db, person, false);
    const { email, password, ...profile } = named('Sаra Pаce', undefined, 'one@elsewhere.example');
    const namesake = browserOf(server.app);
    await namesake.post('/api/register', { ...profile, email, password });
    makeAdministrator(server.deps.db, person, true);
    expect((await namesake.patch('/api/account', { ...profile, jobTitle: 'Teacher' })).statusCode).toBe(200);
    const renamed = await namesake.patch('/api/account', { ...profile, name: 'Sara Pаce' });
    expect(renamed.json()).toMatchObject({ refused: 'looks-like-another' });
  });
});
