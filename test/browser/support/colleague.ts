import type { Profile } from '../../../shared/attendance/profile.ts';
import { createMember } from '../../support/member.ts';
import { admitted } from './admitted.ts';
import { MEETING } from './attending.ts';
import { cookieOf } from './by-wire.ts';
import { type Openfloor, PASSWORD } from './openfloor.ts';

type Session = { readonly person: string; readonly profile: Profile };

const sent = (floor: Openfloor, path: string, cookie: string, body?: object): Promise<Response> =>
  fetch(`${floor.url}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { cookie, 'content-type': 'application/json', origin: floor.url },
    body: body ? JSON.stringify(body) : null,
  });

/** Somebody of the same organisation as a sample account, admitted to the meeting under a new account. */
export async function colleagueOf(floor: Openfloor, account: string, named: string, name: string): Promise<void> {
  const { profile }: Session = await (await sent(floor, '/api/session', await cookieOf(floor, account))).json();
  const email = `${named}@openfloor.example`;
  const about = { ...profile, name, email, password: PASSWORD, language: 'en' };
  const { person }: Session = await (await sent(floor, '/api/register', '', about)).json();
  admitted(floor, email);
  const colleague = createMember(floor.url, await cookieOf(floor, named), named);
  await colleague.connect();
  await colleague.join();
  await colleague.command({ type: 'attendance.apply' });
  colleague.close();
  const secretary = await cookieOf(floor, 'secretary');
  await sent(floor, `/api/meetings/${MEETING}/applications/admit`, secretary, { people: [person] });
}
