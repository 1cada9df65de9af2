import type { PersonId } from '../ids.ts';
import type { Attendance } from './attendance.ts';
import { isOfSecretariat } from './group-of.ts';
import { imitates, type Named } from './looks-like.ts';

export type Officer = Named & { readonly person: PersonId };

/** Who works for the meeting: those under whose name nobody else may pass (P6). */
export const officersOf = ({ members }: Attendance): readonly Officer[] =>
  Object.values(members)
    .filter(({ standing, role }) => standing === 'admitted' && role !== 'room' && isOfSecretariat(role))
    .map(({ person, profile: { name, organisation } }) => ({ person, name, organisation }));

/** Whether somebody would pass for one of these by letters that look alike. `person`: who it is, if they have an account; they may mend their own name. */
export const passesForOne = (officers: readonly Officer[], named: Named, person: PersonId | null): boolean =>
  officers.some((officer) => officer.person !== person && imitates(named, officer));
