import { randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { addInvitation, invitationByTokenHash, invitationsTo, type StoredInvitation } from '../../db/invitations.ts';
import { meetingById } from '../../db/meetings.ts';
import { isRefusal, refuse } from '../../shared/decision.ts';
import { type InvitationId, idOf } from '../../shared/ids.ts';
import {
  type Invitation,
  type InvitationAccepted,
  type InvitationMade,
  type InvitationShown,
  type NewInvitation,
  newInvitationSchema,
} from '../../shared/protocol/http-invitations.ts';
import { acceptInvitation, hashOfToken, openInvitation, stateOf } from './accepting.ts';
import { bodyOf, textIn } from './reading.ts';
import { attending } from './signed-in.ts';
import type { HttpWorld, Routes } from './world.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The secretary invites to a meeting by links; each serves one person. */
export const invitationRoutes: Routes = (app, world) => {
  app.get('/api/meetings/:id/invitations', async (request) => {
    const here = attending(world, request, 'secretary');
    if (isRefusal(here)) return here;
    return invitationsTo(world.db, here.room.id).map((invitation) => listed(invitation, world.effects.now()));
  });

  app.post('/api/meetings/:id/invitations', async (request, reply) => {
    const here = attending(world, request, 'secretary');
    if (isRefusal(here)) return here;
    const body = bodyOf(request, newInvitationSchema);
    if (isRefusal(body)) return body;
    if (here.actor.type === 'system') return refuse('not-permitted');
    reply.code(201).header('cache-control', 'no-store');
    return invite(world, request, { ...body, meetingId: here.room.id, invitedBy: here.actor.person });
  });

  app.get('/api/invitations/:token', async (request) => {
    const invitation = invitationByTokenHash(world.db, hashOfToken(textIn(request.params, 'token')));
    const meeting = invitation && meetingById(world.db, invitation.meetingId);
    return invitation && meeting ? shown(world, invitation) : refuse('unknown-invitation');
  });

  app.post('/api/invitations/:token/accept', async (request) => {
    if (!request.signedIn) return refuse('signed-out');
    const invitation = openInvitation(world, textIn(request.params, 'token'), request.signedIn.email);
    if (isRefusal(invitation)) return invitation;
    const refusal = await acceptInvitation(world, invitation, request.signedIn);
    return refusal ?? ({ meeting: invitation.meetingId } satisfies InvitationAccepted);
  });
};

type Inviting = NewInvitation & Pick<StoredInvitation, 'meetingId' | 'invitedBy'>;

function invite(
  { db, effects, publicUrl }: HttpWorld,
  request: FastifyRequest,
  { days, ...wanted }: Inviting,
): InvitationMade {
  const now = effects.now();
  const token = randomBytes(24).toString('base64url');
  const id = idOf<InvitationId>(effects.newId());
  const invitation = { ...wanted, id, expiresAt: now + days * DAY_MS, acceptedBy: null };
  addInvitation(db, invitation, hashOfToken(token), now);
  const origin = publicUrl ?? `${request.protocol}://${request.host}`;
  return { ...listed(invitation, now), link: `${origin}/register?invitation=${token}` };
}

const listed = (invitation: StoredInvitation, now: number): Invitation => {
  const { id, role, email, expiresAt } = invitation;
  return { id, role, email, expiresAt, state: stateOf(invitation, now) };
};

function shown({ rooms, effects }: HttpWorld, invitation: StoredInvitation) {
  const convocation = rooms.get(invitation.meetingId)?.meeting.sitting.convocation;
  if (!convocation) return refuse('unknown-invitation');
  const { meetingId: id, title, date, place } = convocation;
  const { role } = invitation;
  return {
    meeting: { id, title, date, place },
    role,
    state: stateOf(invitation, effects.now()),
  } satisfies InvitationShown;
}
