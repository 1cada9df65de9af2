import type { Db } from '../../db/open-database.ts';
import { verifiedAccounts } from '../../db/people/accounts.ts';
import { invitationsByMail } from '../../db/people/invitations.ts';
import type { MeetingId, PersonId } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import type { Meeting } from '../../shared/meeting.ts';
import { hasRight } from '../../shared/permissions.ts';
import { mailboxHash } from './letter-counts.ts';

type Reader = { readonly email: string; readonly language: Language };

/**
 * Everybody who is invited, by mailbox: members, and people whose invitation waits. A person who was excluded, or whose invitation
 * was revoked, is not.
 */
export function readersOf(db: Db, id: MeetingId, { attendance }: Meeting, at: number): ReadonlyMap<string, Reader> {
  const admitted = Object.values(attendance.members).filter(({ standing }) => standing === 'admitted');
  const inside = new Map(admitted.map(({ person, role }) => [person, role]));
  const mayInvite = (person: PersonId): boolean => hasRight(inside.get(person) ?? null, 'invite');
  const invited = invitationsByMail(db, id, at).filter(({ acceptedBy, invitedBy }) =>
    acceptedBy === null ? mayInvite(invitedBy) : inside.has(acceptedBy),
  );
  const readers = [...invited, ...verifiedAccounts(db, [...inside.keys()])];
  return new Map(readers.map(({ email, language }) => [mailboxHash(email), { email, language }]));
}
