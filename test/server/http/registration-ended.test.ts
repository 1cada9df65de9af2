import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMeetingRooms } from '../../../server/meetings/meeting-rooms.ts';
import { confirmFormer } from '../../../server/registration/confirming-former.ts';
import { SYSTEM } from '../../../shared/actor.ts';
import { type CommandId, idOf } from '../../../shared/ids.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import { foundedBy, invitationIn } from '../../support/servers/founding-form.ts';
import {
  type Browser,
  type HttpServer,
  registrationOf,
  startHttp,
  verified,
} from '../../support/servers/http-server.ts';

let server: HttpServer;
let [sofia, amina]: Browser[] = [];
let made: ConsultationMade;
const path = (rest = '') => `/api/meetings/${made.meeting}${rest}`;

beforeEach(async () => {
  server = await startHttp();
  ({ browser: sofia, made } = await foundedBy(server, 'Sofia Secretary'));
  amina = await verified(server, 'Amina Okello');
});
afterEach(() => server.close());

const register = async (change: object = {}, more: object = {}) => {
  const { email: _, password: _p, ...profile } = registrationOf('Amina Okello', change);
  const said = { mode: 'room', comingAs: 'delegate', languages: ['en'], needs: [], needsInWords: '', ...more };
  return (await amina?.post(path('/registration'), { ...said, profile }))?.json();
};
const decide = async (decision: object) => {
  const { registrations } = (await sofia?.get(path('/registrations')))?.json() ?? {};
  const [{ id, version }] = registrations;
  await sofia?.post(path('/registrations/decisions'), { ...decision, registrations: [{ id, version }] });
};
const approve = { approved: true };
const decline = { approved: false, reason: 'No seats left.' };

describe('given somebody who registers', () => {
  test('E15 when their registration has ended, then they are told how, and when somebody excludes them, that', async () => {
    const outside = async () => {
      const { person } = (await amina?.get('/api/session'))?.json() ?? {};
      const room = server.deps.rooms.get(made.meeting);
      return room && server.deps.applications.whyOutside(room, person);
    };
    await register();
    expect(await outside()).toBe('not-a-member');
    await decide(approve);
    expect(await outside()).toBeNull();
    await amina?.remove(path('/registration'));
    expect(await outside()).toBe('own-registration-withdrawn');
    await register();
    expect(await outside()).toBe('awaiting-admission');
    await decide(approve);
    await decide(decline);
    expect(await outside()).toBe('own-registration-declined');
    await register();
    await decide(approve);
    const room = server.deps.rooms.get(made.meeting);
    const members = Object.values(room?.meeting.attendance.members ?? {});
    const [secretary, out] = [
      members.find(({ role }) => role === 'secretary'),
      members.find(({ role }) => role === 'participant'),
    ];
    if (!room || !secretary || !out) throw new Error('nobody is there');
    const command = { type: 'attendance.exclude', person: out.person } as const;
    await room.execute({ id: 'c2' as never, command }, { type: 'person', ...secretary });
    expect(await outside()).toBe('excluded');
    expect(await register()).toMatchObject({ refused: 'excluded' });
  });

  test('F46 when their registration is approved, then their organisation is confirmed, and by no invitation', async () => {
    const confirmed = () =>
      Object.values(server.deps.rooms.get(made.meeting)?.meeting.attendance.members ?? {}).flatMap((member) =>
        member.standing === 'admitted' ? [`${member.profile.name} ${member.confirmed}`] : [],
      );
    const invited = async (name: string, email: string, organisation = 'Lake Watch') => {
      const { link } = (await sofia?.post(path('/invitations'), { role: 'participant', email }))?.json() ?? {};
      return verified(server, name, { invitation: invitationIn(link), organisation });
    };
    // Nobody but themselves has said that they come for it.
    await invited('Bo Invited', 'bo@lakes.example', 'Ministry of Lakes');
    await invited('Chen Link', '');
    await register();
    await decide(approve);
    expect(confirmed()).toEqual([
      'Sofia Secretary undefined',
      'Bo Invited undefined',
      'Chen Link undefined',
      'Amina Okello registration',
    ]);
    const { person } = (await amina?.get('/api/session'))?.json() ?? {};
    await decide(decline);
    await sofia?.post(path('/applications/admit'), { people: [person] });
    expect(confirmed()).not.toContain('Amina Okello registration');
  });

  test('F46 when a member registers and is approved, then they come to be confirmed, until somebody declines', async () => {
    const chen = await verified(server, 'Chen Member', {
      invitation: invitationIn((await sofia?.post(path('/invitations'), { role: 'observer' }))?.json().link),
    });
    amina = chen;
    const { email: _, password: _p, ...profile } = registrationOf('Chen Member');
    const said = { mode: 'room', comingAs: 'delegate', languages: ['en'], needs: [], needsInWords: '' };
    await chen.post(path('/registration'), { ...said, profile });
    const how = () =>
      Object.values(server.deps.rooms.get(made.meeting)?.meeting.attendance.members ?? {}).map(
        ({ role, confirmed }) => `${role} ${confirmed}`,
      );
    await decide(approve);
    expect(how()).toEqual(['secretary undefined', 'observer registration']);
    await decide(decline);
    expect(how()).toEqual(['secretary undefined', 'observer undefined']);
  });

  test('F46 when approvals confirmed nothing at first, then those that stand do when the meeting is next opened, unless somebody was admitted anew by hand', async () => {
    await register();
    await decide(approve);
    const room = server.deps.rooms.get(made.meeting);
    const { person } = (await amina?.get('/api/session'))?.json() ?? {};
    const before = { type: 'attendance.confirm', person, confirmed: null } as const;
    await room?.execute({ id: idOf<CommandId>('before'), command: before }, SYSTEM);
    const openedAnew = async () => {
      const { db, effects } = server.deps;
      const rooms = createMeetingRooms(db, effects);
      confirmFormer({ db, rooms, effects });
      const opened = rooms.get(made.meeting);
      rooms.finish();
      return opened;
    };
    const anew = await openedAnew();
    expect(anew?.meeting.attendance.members[person]?.confirmed).toBe('registration');
    const secretary = Object.values(anew?.meeting.attendance.members ?? {}).find(({ role }) => role === 'secretary');
    if (!anew || !secretary) throw new Error('nobody is there');
    const by = { type: 'person', person: secretary.person, profile: secretary.profile } as const;
    await anew.execute({ id: idOf<CommandId>('out'), command: { type: 'attendance.exclude', person } }, by);
    const again = { type: 'attendance.admit', person, role: 'participant' } as const;
    await anew.execute({ id: idOf<CommandId>('in'), command: again }, by);
    expect((await openedAnew())?.meeting.attendance.members[person]).not.toHaveProperty('confirmed');
  });

  test.each([
    ['deputy-head', 'participant registration'],
    ['observer', 'observer registration'],
  ])(
    'F46 when the role of a member came from a registration that confirmed nothing, and the next, as %s, is approved, then it confirms',
    async (comingAs, expected) => {
      await register();
      await decide(approve);
      const room = server.deps.rooms.get(made.meeting);
      const { person } = (await amina?.get('/api/session'))?.json() ?? {};
      const how = () => {
        const member = room?.meeting.attendance.members[person];
        return `${member?.role} ${member?.confirmed}`;
      };
      await room?.execute(
        { id: idOf<CommandId>('before'), command: { type: 'attendance.confirm', person, confirmed: null } },
        SYSTEM,
      );
      expect(how()).toBe('participant undefined');
      await register({}, { comingAs });
      await decide(approve);
      expect(how()).toBe(expected);
      await decide(decline);
      expect(room?.meeting.attendance.members[person]?.standing).toBe('excluded');
    },
  );

  test('E10 when somebody has named no group, then the table says so', async () => {
    await register({ stakeholderGroup: 'none' });
    expect((await sofia?.get(path('/registrations.csv')))?.body).toContain(',"none",');
  });
});
