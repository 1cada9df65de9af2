import {
  invitationByTokenHash,
  isTaken,
  type StoredInvitation,
  takeInvitation,
} from '../../../db/people/invitations.ts';
import { SYSTEM } from '../../../shared/actor.ts';
import { officersOf, passesForOne } from '../../../shared/attendance/officers.ts';
import type { Profile } from '../../../shared/attendance/profile.ts';
import { isRefusal, type Refusal, refuse } from '../../../shared/decision.ts';
import { type CommandId, idOf, type PersonId } from '../../../shared/ids.ts';
import { hasRight } from '../../../shared/permissions.ts';
import type { InvitationState } from '../../../shared/protocol/http/people/invitations.ts';
import { type Imitation, imitation } from '../../auth/protected-names.ts';
import { hashOf } from '../../auth/secrets.ts';
import type { HttpDeps } from '../deps.ts';

/** An invitation is valid as long as the person who made it may invite. */
function isStillMeant({ rooms }: HttpDeps, { meetingId, invitedBy }: StoredInvitation): boolean {
  const member = rooms.look(meetingId)?.meeting.attendance.members[invitedBy];
  return member?.standing === 'admitted' && hasRight(member.role, 'invite');
}

export function stateOf(deps: HttpDeps, invitation: StoredInvitation): InvitationState {
  if (invitation.acceptedBy !== null) return 'accepted';
  if (invitation.revokedAt !== null) return 'revoked';
  return invitation.expiresAt <= deps.effects.now() || !isStillMeant(deps, invitation) ? 'ended' : 'open';
}

/** The invitation of a link, if the person with this address may accept it now. */
export function openInvitation(deps: HttpDeps, token: string, email: string): StoredInvitation | Refusal {
  const invitation = invitationByTokenHash(deps.db, hashOf(token));
  if (!invitation) return refuse('unknown-invitation');
  const state = stateOf(deps, invitation);
  if (state !== 'open') return refuse(state === 'accepted' ? 'already-accepted' : 'invitation-ended');
  return invitation.email === '' || invitation.email === email ? invitation : refuse('invitation-for-another');
}

type Named = Pick<Profile, 'name' | 'organisation'>;
/** Why an invitation to this meeting is not accepted under this name (P6); null: it is. `person`: the account, if there is one. */
export function mustNotPassForOfficer(
  { rooms }: HttpDeps,
  { meetingId }: Pick<StoredInvitation, 'meetingId'>,
  { person, profile }: { readonly person: PersonId | null; readonly profile: Named },
): Imitation | null {
  const attendance = rooms.get(meetingId)?.meeting.attendance;
  return attendance && passesForOne(officersOf(attendance), profile, person) ? imitation() : null;
}

type Invited = { readonly person: PersonId; readonly profile: Profile };

/**
 * Enrols a person in the meeting and role of an invitation, once and in one commit with it; a member stays as they are, and does
 * not use the invitation up.
 */
export async function acceptInvitation(
  deps: HttpDeps,
  invitation: StoredInvitation,
  { person, profile }: Invited,
): Promise<Refusal | null> {
  const { db, rooms, effects } = deps;
  const { id, meetingId, role } = invitation;
  const room = rooms.get(meetingId);
  if (!room) return refuse('unknown-meeting');
  if (isTaken(db, id)) return refuse('already-accepted');
  const refusal =
    deps.accounts.mustNotPassForAdministrator(profile, person) ??
    mustNotPassForOfficer(deps, invitation, { person, profile });
  if (refusal) return refusal;
  // It names no organisation, so it confirms none (F46).
  const command = { type: 'attendance.enrol', person, profile, role } as const;
  const receipt = await rooms.together(
    () => void takeInvitation(db, id, person),
    () => room.execute({ id: idOf<CommandId>(effects.newId()), command }, SYSTEM),
  );
  if (!isRefusal(receipt)) deps.applications.ended(room, [person]);
  return isRefusal(receipt) && receipt.refused !== 'already-a-member' ? receipt : null;
}
