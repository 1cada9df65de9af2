import { invitationByTokenHash, type StoredInvitation } from '../../../../db/people/invitations.ts';
import { isRefusal, refuse } from '../../../../shared/decision.ts';
import {
  type InvitationAccepted,
  type InvitationShown,
  invitationHeldSchema,
} from '../../../../shared/protocol/http/people/invitations.ts';
import { hashOf } from '../../../auth/secrets.ts';
import type { HttpDeps, Routes } from '../../deps.ts';
import { bodyOf } from '../../reading.ts';
import { acceptInvitation, openInvitation, stateOf } from '../../sessions/accepting.ts';

/**
 * For a person who holds the link of an invitation. What it holds travels in bodies, because everything on the way keeps addresses.
 */
export const invitedRoutes: Routes = (app, deps) => {
  app.post('/api/invitations/look', async (request, reply) => {
    const held = bodyOf(request, invitationHeldSchema);
    const invitation = isRefusal(held) ? null : invitationByTokenHash(deps.db, hashOf(held.invitation));
    reply.header('cache-control', 'no-store');
    return invitation ? shown(deps, invitation) : refuse('unknown-invitation');
  });

  app.post('/api/invitations/accept', async (request) => {
    if (!request.signedIn) return refuse('signed-out');
    const held = bodyOf(request, invitationHeldSchema);
    if (isRefusal(held)) return refuse('unknown-invitation');
    const invitation = openInvitation(deps, held.invitation, request.signedIn.email);
    if (isRefusal(invitation)) return invitation;
    const refusal = await acceptInvitation(deps, invitation, request.signedIn);
    return refusal ?? ({ meeting: invitation.meetingId } satisfies InvitationAccepted);
  });
};

function shown(deps: HttpDeps, invitation: StoredInvitation) {
  const sitting = deps.rooms.get(invitation.meetingId)?.meeting.sitting;
  const convocation = sitting?.convocation;
  if (!convocation) return refuse('unknown-invitation');
  const { meetingId: id, consultationId, title, date, timeZone, hours, place } = convocation;
  const { role } = invitation;
  return {
    meeting: { id, consultationId, title, date, timeZone, hours: hours ?? null, place },
    phase: sitting.phase.state,
    role,
    state: stateOf(deps, invitation),
  } satisfies InvitationShown;
}
