import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { accountByEmail } from '../../../db/people/accounts.ts';
import { makeAdministrator } from '../../../db/people/administration.ts';
import { SYSTEM } from '../../../shared/actor.ts';
import { type CommandId, idOf, type PersonId } from '../../../shared/ids.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import { profileOf } from '../../support/meeting-folder.ts';
import { foundingForm, invitationIn } from '../../support/servers/founding-form.ts';
import {
  type Browser,
  browserOf,
  type HttpServer,
  registrationOf,
  startHttp,
  verified,
} from '../../support/servers/http-server.ts';

const IN_OTHER_LETTERS = 'Dоreen Sеa';
const OFFICERS = 1000;

describe('given a stranger who has founded a consultation in letters that look like another’s', () => {
  let server: HttpServer;
  let stranger: Browser;
  let made: ConsultationMade;
  const doreen = registrationOf('Doreen Sea', { email: 'doreen@sea.example' });
  const { email: _, password: _password, ...profile } = doreen;
  beforeEach(async () => {
    server = await startHttp();
    stranger = await verified(server, IN_OTHER_LETTERS, { email: 'stranger@sea.example' });
    made = (await stranger.post('/api/consultations', foundingForm)).json();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    return server.close();
  });

  const invitation = async (): Promise<string> => {
    const answer = await stranger.post(`/api/meetings/${made.meeting}/invitations`, { role: 'participant' });
    return invitationIn(answer.json().link);
  };
  const membersOf = () => Object.values(server.deps.rooms.get(made.meeting)?.meeting.attendance.members ?? {});

  test('P6 when the person themselves comes, then they register, change their account, and found', async () => {
    const browser = browserOf(server.app);
    const { person } = (await browser.post('/api/register', doreen)).json();
    server.deps.accounts.admit(person, 'system');
    expect((await browser.patch('/api/account', { ...profile, jobTitle: 'Pilot' })).statusCode).toBe(200);
    expect((await browser.patch('/api/account', { ...profile, name: 'Doreen Lake' })).statusCode).toBe(200);
    expect((await browser.patch('/api/account', profile)).json().profile).toMatchObject({ name: 'Doreen Sea' });
    expect((await browser.post('/api/consultations', foundingForm)).statusCode).toBe(201);
  });

  test('P6 when they are invited to that meeting, then nobody is taken for its officer there; a namesake is let in', async () => {
    const token = await invitation();
    const refused = { refused: 'looks-like-another', fields: ['name', 'organisation'] };
    const asking = { ...doreen, invitation: token };
    expect((await browserOf(server.app).post('/api/register', asking)).json()).toMatchObject(refused);
    expect(accountByEmail(server.deps.db, doreen.email)).toBeNull();
    const browser = browserOf(server.app);
    await browser.post('/api/register', doreen);
    expect((await browser.post('/api/invitations/accept', { invitation: token })).json()).toMatchObject(refused);
    expect(membersOf()).toHaveLength(1);
    const alike = registrationOf(IN_OTHER_LETTERS, { email: 'alike@sea.example', invitation: token });
    await browserOf(server.app).post('/api/register', alike);
    expect(membersOf()).toHaveLength(2);
  });

  /** How often the server takes letters apart while somebody registers, and calls themselves otherwise. */
  async function lettersTakenApart(name: string): Promise<number> {
    server.deps.db.changed();
    const spy = vi.spyOn(String.prototype, 'normalize');
    const browser = browserOf(server.app);
    await browser.post('/api/register', registrationOf(name));
    expect((await browser.patch('/api/account', { ...profile, name: `${name} Oak` })).statusCode).toBe(200);
    const count = spy.mock.calls.length;
    spy.mockRestore();
    return count;
  }

  test(`P6 when somebody registers beside ${OFFICERS} officers of meetings, then their names cost nothing`, async () => {
    const administrator = (await browserOf(server.app).post('/api/register', registrationOf('Sara Pace'))).json();
    makeAdministrator(server.deps.db, administrator.person, true);
    await lettersTakenApart('Ann Nought');
    const before = await lettersTakenApart('Ann One');
    const room = server.deps.rooms.get(made.meeting);
    const officers = Array.from({ length: OFFICERS }, (_none, n) => idOf<PersonId>(`officer-${n}`));
    await Promise.all(
      officers.map((person) => {
        const command = {
          type: 'attendance.enrol',
          person,
          profile: profileOf(person),
          role: 'rapporteur',
        } as const;
        return room?.execute({ id: idOf<CommandId>(person), command }, SYSTEM);
      }),
    );
    expect(membersOf()).toHaveLength(OFFICERS + 1);
    expect([before > 0, await lettersTakenApart('Ann Two')]).toEqual([true, before]);
  });
});
