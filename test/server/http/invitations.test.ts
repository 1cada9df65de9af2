import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listActs } from '../../../db/acts.ts';
import { createMail } from '../../../server/letters/mail.ts';
import { type CommandId, idOf, type PersonId } from '../../../shared/ids.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import { foundedBy, invitationIn } from '../../support/servers/founding-form.ts';
import {
  type Browser,
  browserOf,
  type HttpServer,
  PASSWORD,
  registrationOf,
  startHttp,
  verified,
} from '../../support/servers/http-server.ts';
import { type MailServer, startMailServer } from '../../support/servers/mail-server.ts';
import { quietEffects } from '../../support/servers/quiet-effects.ts';
import { readMail } from '../../support/servers/read-mail.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

describe('invitations', () => {
  let server: HttpServer;
  let secretary: Browser;
  let made: ConsultationMade;
  beforeEach(async () => {
    server = await startHttp();
    ({ browser: secretary, made } = await foundedBy(server, 'Sofia Secretary'));
  });
  afterEach(() => server.close());

  const invite = async (wanted: object): Promise<string> => {
    const answer = await secretary.post(`/api/meetings/${made.meeting}/invitations`, wanted);
    expect(answer.statusCode).toBe(201);
    return invitationIn(answer.json().link);
  };
  const roles = () =>
    Object.values(server.deps.rooms.get(made.meeting)?.meeting.attendance.members ?? {}).map(
      ({ profile, role, standing }) => `${profile.name} ${role} ${standing}`,
    );

  test('given an invitation as chair, when a stranger registers with its link, then they are a member in that role', async () => {
    const token = await invite({ role: 'chair' });
    const stranger = browserOf(server.app);
    const shown = (await stranger.post('/api/invitations/look', { invitation: token })).json();
    expect(shown).toMatchObject({ role: 'chair', state: 'open', meeting: { id: made.meeting, place: 'Kampala' } });
    await stranger.post('/api/register', registrationOf('Amina Chair', { invitation: token }));
    expect(roles()).toEqual(['Sofia Secretary secretary admitted', 'Amina Chair chair admitted']);
    expect((await stranger.post('/api/invitations/look', { invitation: token })).json().state).toBe('accepted');
  });

  test('given an account, when its person accepts a link, then they are a member; the link serves nobody else', async () => {
    const token = await invite({ role: 'participant' });
    const bo = browserOf(server.app);
    await bo.post('/api/register', registrationOf('Bo Participant'));
    expect((await bo.post('/api/invitations/accept', { invitation: token })).json()).toEqual({ meeting: made.meeting });
    const chen = browserOf(server.app);
    await chen.post('/api/register', registrationOf('Chen Other'));
    expect((await chen.post('/api/invitations/accept', { invitation: token })).json().refused).toBe('already-accepted');
    expect(roles()).toContain('Bo Participant participant admitted');
    expect(roles()).toHaveLength(2);
  });

  test('given somebody who is a member already, when they follow a link, then they stay as they are and the link stays good', async () => {
    const token = await invite({ role: 'observer' });
    expect((await secretary.post('/api/invitations/accept', { invitation: token })).statusCode).toBe(200);
    expect(roles()).toEqual(['Sofia Secretary secretary admitted']);
    expect((await secretary.post('/api/invitations/look', { invitation: token })).json().state).toBe('open');
  });

  test('given somebody excluded, when they follow a link, then they stay outside and the link stays good', async () => {
    const bo = browserOf(server.app);
    await bo.post('/api/register', registrationOf('Bo Loud', { invitation: await invite({ role: 'participant' }) }));
    const room = server.deps.rooms.get(made.meeting);
    const { person } = (await bo.get('/api/session')).json();
    const { person: sofia, profile } = (await secretary.get('/api/session')).json();
    const exclude = { id: idOf<CommandId>('out'), command: { type: 'attendance.exclude', person } } as const;
    await room?.execute(exclude, { type: 'person', person: sofia, profile });
    expect(roles()).toContain('Bo Loud participant excluded');
    const token = await invite({ role: 'chair' });
    const answer = await bo.post('/api/invitations/accept', { invitation: token });
    expect([answer.statusCode, answer.json().refused]).toEqual([403, 'excluded']);
    expect(roles()).toContain('Bo Loud participant excluded');
    expect((await secretary.post('/api/invitations/look', { invitation: token })).json().state).toBe('open');
  });

  test('given a secretary who was excluded, when somebody follows a link of theirs, then it has ended', async () => {
    const bo = await verified(server, 'Bo Second', { invitation: await invite({ role: 'secretary' }) });
    const answer = await bo.post(`/api/meetings/${made.meeting}/invitations`, { role: 'chair' });
    const token = invitationIn(answer.json().link);
    const { person } = (await bo.get('/api/session')).json();
    const { person: sofia, profile } = (await secretary.get('/api/session')).json();
    const exclude = { id: idOf<CommandId>('out'), command: { type: 'attendance.exclude', person } } as const;
    await server.deps.rooms.get(made.meeting)?.execute(exclude, { type: 'person', person: sofia, profile });
    const stranger = browserOf(server.app);
    const refused = await stranger.post('/api/register', registrationOf('Eve Stranger', { invitation: token }));
    expect(refused.json().refused).toBe('invitation-ended');
    expect(roles().some((role) => role.startsWith('Eve'))).toBe(false);
    expect((await stranger.post('/api/invitations/look', { invitation: token })).json().state).toBe('ended');
  });

  test('given an invitation for one address, then another account cannot accept it, nor leave an account behind', async () => {
    const token = await invite({ role: 'rapporteur', email: 'Wanjiru@Lakeside.example' });
    const other = browserOf(server.app);
    const answer = await other.post('/api/register', registrationOf('Emeka Other', { invitation: token }));
    expect([answer.statusCode, answer.json().refused]).toEqual([403, 'invitation-for-another']);
    expect((await other.get('/api/session')).json()).toBeNull();
    const email = 'wanjiru@lakeside.example';
    await other.post('/api/register', registrationOf('Wanjiru Kamande', { email, invitation: token }));
    expect(roles()).toContain('Wanjiru Kamande rapporteur admitted');
  });

  test('given an invitation of three days, then on the fourth it has ended', async () => {
    const token = await invite({ role: 'participant', days: 3 });
    const bo = browserOf(server.app);
    await bo.post('/api/register', registrationOf('Bo Participant'));
    server.tick(3 * DAY_MS + 1);
    const answer = await bo.post('/api/invitations/accept', { invitation: token });
    expect([answer.statusCode, answer.json().refused]).toEqual([410, 'invitation-ended']);
  });

  test('only a secretary of the meeting invites and sees who was invited; links are shown once', async () => {
    const token = await invite({ role: 'participant', email: 'bo@agency.example' });
    const url = `/api/meetings/${made.meeting}/invitations`;
    const listed = (await secretary.get(url)).body;
    expect(JSON.parse(listed)).toMatchObject({
      byMail: false,
      invitations: [{ email: 'bo@agency.example', state: 'open', role: 'participant' }],
    });
    expect(listed).not.toContain(token);
    const stranger = browserOf(server.app);
    expect((await stranger.get(url)).json().refused).toBe('signed-out');
    await stranger.post('/api/register', registrationOf('Stella Stranger'));
    expect((await stranger.post(url, { role: 'chair' })).json().refused).toBe('not-a-member');
    const chair = browserOf(server.app);
    await chair.post('/api/register', registrationOf('Amina Chair', { invitation: await invite({ role: 'chair' }) }));
    expect((await chair.post(url, { role: 'chair' })).json().refused).toBe('not-permitted');
    expect((await chair.post('/api/invitations/look', { invitation: 'nobodys-token-at-all' })).json().refused).toBe(
      'unknown-invitation',
    );
  });

  test('given no mail server, when an address is invited, then the answer says that nothing is sent', async () => {
    const url = `/api/meetings/${made.meeting}/invitations`;
    const answer = (await secretary.post(url, { role: 'observer', email: 'bo@agency.example', language: 'fr' })).json();
    expect(answer).toMatchObject({ mail: 'off', email: 'bo@agency.example', link: expect.stringContaining('http') });
  });
});

describe('invitations that are revoked', () => {
  test('given an open invitation, when the secretary revokes it, then its link leads nowhere, and the log of acts has both', async () => {
    const server = await startHttp();
    const { browser: secretary, made } = await foundedBy(server, 'Sofia Secretary');
    const url = `/api/meetings/${made.meeting}/invitations`;
    const { id, link } = (await secretary.post(url, { role: 'chair' })).json();
    const { pathname, search, hash } = new URL(link);
    expect([pathname, search]).toEqual(['/register', '']);
    const invitation = hash.replace('#invitation=', '');
    expect((await secretary.remove(`${url}/${id}`)).statusCode).toBe(204);
    expect((await secretary.remove(`${url}/${id}`)).json().refused).toBe('unknown-invitation');
    expect((await secretary.get(url)).json().invitations).toMatchObject([{ state: 'revoked' }]);
    const stranger = browserOf(server.app);
    expect((await stranger.post('/api/invitations/look', { invitation })).json().state).toBe('revoked');
    const refused = await stranger.post('/api/register', registrationOf('Eve Stranger', { invitation }));
    expect(refused.json().refused).toBe('invitation-ended');
    const kept = listActs(server.deps.db, { before: null, kind: 'meeting', person: null, limit: 9 });
    expect(kept.map(({ act }) => act.type)).toEqual(
      expect.arrayContaining(['meeting.invited', 'meeting.invitation-revoked']),
    );
    expect(JSON.stringify(kept)).not.toContain(invitation);
    await server.close();
  });

  test('given a secretary who is disabled, when they may come back, then the links that they had made stay ended', async () => {
    const server = await startHttp();
    const { browser: secretary, made } = await foundedBy(server, 'Sofia Secretary');
    const { link } = (await secretary.post(`/api/meetings/${made.meeting}/invitations`, { role: 'chair' })).json();
    const { person } = (await secretary.get('/api/session')).json();
    await server.deps.administration.disable(person, idOf<PersonId>('ada'), 'Spam');
    const signIn = { email: 'sofia@lakes.example', password: PASSWORD };
    expect((await secretary.post('/api/sign-in', signIn)).json().refused).toBe('account-disabled');
    expect((await secretary.post('/api/sign-in', { ...signIn, password: 'guess' })).json().refused).toBe(
      'wrong-password',
    );
    server.deps.administration.enable(person, idOf<PersonId>('ada'), 'Talked to');
    const invitation = invitationIn(link);
    const bo = browserOf(server.app);
    await bo.post('/api/register', registrationOf('Bo Participant'));
    expect((await bo.post('/api/invitations/accept', { invitation })).json().refused).toBe('invitation-ended');
    await server.close();
  });
});

describe('invitations by e-mail', () => {
  let mailServer: MailServer;
  let server: HttpServer;
  let secretary: Browser;
  let url: string;
  beforeEach(async () => {
    mailServer = await startMailServer({ refuses: 'nobody@agency.example' });
    const mail = createMail({ url: mailServer.url, sender: 'noreply@meet.example' }, quietEffects().log);
    server = await startHttp({ mail, publicUrl: 'https://meet.example' });
    const founded = await foundedBy(server, 'Sofia Secretary');
    secretary = founded.browser;
    url = `/api/meetings/${founded.made.meeting}/invitations`;
  });
  const lettersTo = (address: string) => mailServer.received.filter(({ to }) => to.includes(address));
  afterEach(async () => {
    await server.close();
    await mailServer.close();
  });

  test('when an address is invited, then the message there holds a link that admits, and the list holds none', async () => {
    const wanted = { role: 'participant', email: 'Bo@Agency.example', days: 7, language: 'es' };
    const { mail, link } = (await secretary.post(url, wanted)).json();
    expect(mail).toBe('sent');
    const received = lettersTo('bo@agency.example');
    expect(received).toHaveLength(1);
    const { headers, text } = await readMail(received[0]);
    expect(headers.subject).toBe('Invitación a una reunión, de meet.example');
    expect(text).toContain('el servidor Openfloor https://meet.example en nombre de Sofia Secretary,');
    expect(text).toContain('Sofia Secretary, Lakes Access Providers Association');
    expect(text.split('\n')).toContain(link);
    const bo = browserOf(server.app);
    const invitation = invitationIn(link);
    const registration = registrationOf('Bo Participant', { email: 'bo@agency.example', invitation });
    expect((await bo.post('/api/register', registration)).statusCode).toBe(200);
    const listed = (await secretary.get(url)).json();
    expect(listed).toMatchObject({ byMail: true, invitations: [{ email: 'bo@agency.example', state: 'accepted' }] });
    expect(JSON.stringify(listed)).not.toContain(invitation);
  });

  test('when the mail server refuses, then the invitation stands all the same, and its link can be handed on', async () => {
    const answer = await secretary.post(url, { role: 'chair', email: 'nobody@agency.example' });
    expect([answer.statusCode, answer.json().mail]).toEqual([201, 'failed']);
    const token = invitationIn(answer.json().link);
    expect((await browserOf(server.app).post('/api/invitations/look', { invitation: token })).json()).toMatchObject({
      state: 'open',
    });
  });

  test('when a link is made for anybody who has it, or an address is none, then nothing is sent', async () => {
    expect((await secretary.post(url, { role: 'observer' })).json().mail).toBe('off');
    const wrong = await secretary.post(url, { role: 'observer', email: 'bo@agency' });
    expect([wrong.statusCode, wrong.json()]).toMatchObject([400, { refused: 'bad-message', fields: ['email'] }]);
    expect(mailServer.received.filter(({ to }) => !to.includes('sofia@lakes.example'))).toEqual([]);
  });
});
