import { type Actor, actorOf } from '../../shared/actor.ts';
import type { Profile } from '../../shared/attendance/profile.ts';
import { sampleDelegates } from './before/delegates.ts';
import { samplePeople } from './people.ts';
import { personIdOf, profileOf } from './sample-rows.ts';

/** Everybody who has a sample account, with what the list of accounts says of them. */
export const sampleAccounts = [
  ...samplePeople.map((person) => ({ ...person, as: person.role })),
  ...sampleDelegates.map((person) => ({ ...person, as: person.became })),
];

export function sampleProfile(key: string): Profile {
  const found = sampleAccounts.find((one) => one.key === key);
  if (!found) throw new Error(`nobody in the sample is called ${key}`);
  return profileOf(found);
}

export const sampleActor = (key: string): Actor => actorOf({ person: personIdOf(key), profile: sampleProfile(key) });
