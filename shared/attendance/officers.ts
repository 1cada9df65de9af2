import type { PersonId } from '../ids.ts';
import type { Attendance, Member } from './attendance.ts';
import { isOfSecretariat } from './group-of.ts';
import { imitates, type Named } from './looks-like.ts';

/** A person under whose name nobody else may pass (P6). */
export type Protected = { readonly person: PersonId; readonly profile: Named };

export const isOfficer = ({ standing, role }: Pick<Member, 'standing' | 'role'>): boolean =>
  standing === 'admitted' && role !== 'room' && isOfSecretariat(role);

/** The people who work for the meeting. */
export const officersOf = ({ members }: Attendance): readonly Protected[] => Object.values(members).filter(isOfficer);

/**
 * Whether somebody would pass for one of these by letters that look alike. `person`: their account, if they have one; they may
 * correct their own name.
 */
export const passesForOne = (those: readonly Protected[], named: Named, person: PersonId | null): boolean =>
  those.some((one) => one.person !== person && imitates(named, one.profile));
