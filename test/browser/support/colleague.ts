import type { Profile } from '../../../shared/attendance/profile.ts';
import { admitted } from './admitted.ts';
import { MEETING } from './attending.ts';
import { cookieOf } from './by-wire.ts';
import { type Openfloor, PASSWORD } from './openfloor.ts';

type Listed = { readonly registrations: readonly { id: string; person: string; version: number }[] };
type Session = { readonly person: string; readonly profile: Profile };

const sent = (floor: Openfloor, path: string, cookie: string, body?: object): Promise<Response> =>
  fetch(`${floor.url}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { cookie, 'content-type': 'application/json', origin: floor.url },
    body: body ? JSON.stringify(body) : null,
  });

/** Somebody of the same organisation as a sample account, whose registration for it is approved, under a new account. */
export async function colleagueOf(floor: Openfloor, account: string, named: string, name: string): Promise<void> {
  const { profile }: Session = await (await sent(floor, '/api/session', await cookieOf(floor, account))).json();
  const email = `${named}@openfloor.example`;
  const about = { ...profile, name, email, password: PASSWORD, language: 'en' };
  const { person }: Session = await (await sent(floor, '/api/register', '', about)).json();
  admitted(floor, email);
  const said = { mode: 'remote', comingAs: 'delegate', languages: ['en'], needs: [], needsInWords: '' };
  const meeting = `/api/meetings/${MEETING}`;
  const registering = { ...said, profile: { ...profile, name } };
  await sent(floor, `${meeting}/registration`, await cookieOf(floor, named), registering);
  const secretary = await cookieOf(floor, 'secretary');
  const listed: Listed = await (await sent(floor, `${meeting}/registrations`, secretary)).json();
  const registrations = listed.registrations
    .filter((each) => each.person === person)
    .map(({ id, version }) => ({ id, version }));
  await sent(floor, `${meeting}/registrations/decisions`, secretary, { approved: true, registrations });
}
