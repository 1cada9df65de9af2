import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConsultationMade } from '../../shared/protocol/http-consultations.ts';
import { foundedBy } from '../support/founding-form.ts';
import { type Browser, browserOf, type HttpServer, registrationOf, startHttp } from '../support/http-server.ts';

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
    return new URL(answer.json().link).searchParams.get('invitation') ?? '';
  };
  const roles = () =>
    Object.values(server.world.rooms.get(made.meeting)?.meeting.attendance.members ?? {}).map(
      ({ profile, role, standing }) => `${profile.name} ${role} ${standing}`,
    );

  test('given an invitation as chair, when a stranger registers with its link, then they are a member in that role', async () => {
    const token = await invite({ role: 'chair' });
    const stranger = browserOf(server.app);
    const shown = (await stranger.get(`/api/invitations/${token}`)).json();
    expect(shown).toMatchObject({ role: 'chair', state: 'open', meeting: { id: made.meeting, place: 'Kampala' } });
    await stranger.post('/api/register', registrationOf('Amina Chair', { invitation: token }));
    expect(roles()).toEqual(['Sofia Secretary secretary admitted', 'Amina Chair chair admitted']);
    expect((await stranger.get(`/api/invitations/${token}`)).json().state).toBe('accepted');
  });

  test('given an account, when its person accepts a link, then they are a member; the link serves nobody else', async () => {
    const token = await invite({ role: 'participant' });
    const bo = browserOf(server.app);
    await bo.post('/api/register', registrationOf('Bo Participant'));
    expect((await bo.post(`/api/invitations/${token}/accept`, {})).json()).toEqual({ meeting: made.meeting });
    const chen = browserOf(server.app);
    await chen.post('/api/register', registrationOf('Chen Other'));
    expect((await chen.post(`/api/invitations/${token}/accept`, {})).json().refused).toBe('already-accepted');
    expect(roles()).toContain('Bo Participant participant admitted');
    expect(roles()).toHaveLength(2);
  });

  test('given somebody who is a member already, when they follow a link, then they stay as they are and the link stays good', async () => {
    const token = await invite({ role: 'observer' });
    expect((await secretary.post(`/api/invitations/${token}/accept`, {})).statusCode).toBe(200);
    expect(roles()).toEqual(['Sofia Secretary secretary admitted']);
    expect((await secretary.get(`/api/invitations/${token}`)).json().state).toBe('open');
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
    const answer = await bo.post(`/api/invitations/${token}/accept`, {});
    expect([answer.statusCode, answer.json().refused]).toEqual([410, 'invitation-ended']);
  });

  test('only a secretary of the meeting invites and sees who was invited; links are shown once', async () => {
    const token = await invite({ role: 'participant', email: 'bo@agency.example' });
    const url = `/api/meetings/${made.meeting}/invitations`;
    const listed = (await secretary.get(url)).body;
    expect(JSON.parse(listed)).toMatchObject([{ email: 'bo@agency.example', state: 'open', role: 'participant' }]);
    expect(listed).not.toContain(token);
    const stranger = browserOf(server.app);
    expect((await stranger.get(url)).json().refused).toBe('signed-out');
    await stranger.post('/api/register', registrationOf('Stella Stranger'));
    expect((await stranger.post(url, { role: 'chair' })).json().refused).toBe('not-a-member');
    const chair = browserOf(server.app);
    await chair.post('/api/register', registrationOf('Amina Chair', { invitation: await invite({ role: 'chair' }) }));
    expect((await chair.post(url, { role: 'chair' })).json().refused).toBe('not-permitted');
    expect((await chair.get('/api/invitations/nobodys-token-at-all')).json().refused).toBe('unknown-invitation');
  });
});
