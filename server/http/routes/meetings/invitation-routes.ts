import type { FastifyReply, FastifyRequest } from 'fastify';
import { calendarFactsOf } from '../../../../db/meetings.ts';
import { consultationById } from '../../../../db/papers/consultations.ts';
import { verifiedAccount } from '../../../../db/people/accounts.ts';
import {
  addInvitation,
  invitationsTo,
  revokeInvitation,
  type StoredInvitation,
} from '../../../../db/people/invitations.ts';
import { nameInLog } from '../../../../shared/actor.ts';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import { type InvitationId, idOf, type MeetingId } from '../../../../shared/ids.ts';
import type { Language } from '../../../../shared/languages/language.ts';
import {
  type Invitation,
  type InvitationMade,
  type Invitations,
  type NewInvitation,
  newInvitationSchema,
} from '../../../../shared/protocol/http/people/invitations.ts';
import { appointmentIn } from '../../../../shared/sitting/sitting.ts';
import { hashOf, newSecret } from '../../../auth/secrets.ts';
import type { SignedIn } from '../../../auth/sessions/sessions.ts';
import { calendarOf, consultationLink } from '../../../letters/calendar-of.ts';
import type { MeetingRoom } from '../../../meetings/meeting-room.ts';
import { originOf } from '../../answers/export-answer.ts';
import type { HttpDeps, Routes, RoutesDeps } from '../../deps.ts';
import { bodyOf, idIn } from '../../reading.ts';
import { stateOf } from '../../sessions/accepting.ts';
import { attending, doing } from '../../sessions/signed-in.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The secretary invites to a meeting by links, which people pass on or the server sends by e-mail; each serves one person. */
export const invitationRoutes: Routes = (app, deps) => {
  app.get('/api/meetings/:id/invitations', async (request) => list(deps, request));
  app.post('/api/meetings/:id/invitations', async (request, reply) => inviteOne(deps, request, reply));
  app.delete('/api/meetings/:id/invitations/:invitation', async (request, reply) => revoke(deps, request, reply));
};

function list(deps: HttpDeps, request: FastifyRequest): Invitations | Refusal {
  const here = attending(deps, request, 'invite');
  if (isRefusal(here)) return here;
  const stored = invitationsTo(deps.db, here.room.id);
  const invitations = stored.map((invitation) => listed(deps, invitation));
  return { byMail: deps.post !== null, isClosed: isClosed(deps, here.room.id), invitations };
}

async function inviteOne(
  deps: RoutesDeps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<InvitationMade | Refusal> {
  const here = attending(deps, request, 'invite');
  if (isRefusal(here)) return here;
  const inviter = doing(deps, request, 'invite');
  if (isRefusal(inviter)) return inviter;
  if (isClosed(deps, here.room.id)) return refuse('consultation-closed');
  const body = bodyOf(request, newInvitationSchema);
  if (isRefusal(body)) return body;
  if (!deps.quotas.invite.take(inviter.person)) return refuse('too-many-tries');
  const { send, ...asked } = body;
  const isSent = send && body.email !== '';
  const tooMany = isSent ? deps.post?.mayInvite(inviter.person, body.email) : null;
  if (tooMany) return tooMany;
  const language = verifiedAccount(deps.db, body.email)?.language ?? body.language;
  const wanted = { ...asked, language, meetingId: here.room.id, invitedBy: inviter.person };
  const invitation = invite(deps, request, wanted);
  const origin = originOf(request, deps.publicUrl);
  const mail = isSent ? await sendInvitation(deps, here.room, invitation, { origin, inviter, language }) : 'off';
  reply.code(201).header('cache-control', 'no-store');
  return { ...invitation, mail };
}

function revoke(deps: HttpDeps, request: FastifyRequest, reply: FastifyReply): FastifyReply | Refusal {
  const here = attending(deps, request, 'invite');
  if (isRefusal(here)) return here;
  const invitation = idIn<InvitationId>(request, 'invitation');
  if (!revokeInvitation(deps.db, here.room.id, invitation, deps.effects.now())) return refuse('unknown-invitation');
  const act = { type: 'meeting.invitation-revoked', meeting: here.room.id, invitation } as const;
  deps.acts.record(act, nameInLog(here.actor));
  return reply.code(204).send();
}

/** Nobody is invited to a closed consultation; every meeting has a consultation. */
function isClosed({ db }: HttpDeps, id: MeetingId): boolean {
  const facts = calendarFactsOf(db, id);
  return facts !== null && (consultationById(db, facts.consultationId)?.closedAt ?? null) !== null;
}

/** What an invitation says of the meeting, with its entry for a calendar. */
function meetingInLetter({ db, post, effects }: HttpDeps, { id, meeting }: MeetingRoom, origin: string) {
  const { convocation, changes } = meeting.sitting;
  const facts = calendarFactsOf(db, id);
  const consultation = facts && consultationById(db, facts.consultationId);
  if (!convocation || !facts || !consultation) return null;
  const calendarFacts = { ...facts, changes, origin, sender: post?.sender ?? null };
  const appointment = appointmentIn(convocation);
  return {
    meeting: appointment,
    question: consultation.question,
    consultation: consultationLink(calendarFacts),
    calendar: calendarOf(calendarFacts, appointment, 'PUBLISH', effects.now()),
  };
}

/** `origin`: where links lead. */
type Manner = { readonly origin: string; readonly inviter: SignedIn; readonly language: Language };

/** On behalf of the person who invites, to the invitation's address. */
async function sendInvitation(
  deps: HttpDeps,
  room: MeetingRoom,
  invitation: Omit<InvitationMade, 'mail'>,
  { origin, inviter, language }: Manner,
): Promise<InvitationMade['mail']> {
  const about = meetingInLetter(deps, room, origin);
  if (!deps.post || !about) return 'off';
  const letter = { ...invitation, ...about, invitedBy: inviter.profile, replyTo: inviter.email };
  return deps.post.invite(inviter.person, invitation.email, letter, language);
}

type Inviting = Omit<NewInvitation, 'send'> & Pick<StoredInvitation, 'meetingId' | 'invitedBy'>;

function invite(deps: HttpDeps, request: FastifyRequest, { days, ...wanted }: Inviting): Omit<InvitationMade, 'mail'> {
  const { db, effects, publicUrl } = deps;
  const now = effects.now();
  const token = newSecret();
  const id = idOf<InvitationId>(effects.newId());
  const invitation = { ...wanted, id, expiresAt: now + days * DAY_MS, acceptedBy: null, revokedAt: null };
  addInvitation(db, invitation, hashOf(token), now);
  const { meetingId: meeting, role, invitedBy } = invitation;
  deps.acts.record({ type: 'meeting.invited', meeting, invitation: id, role }, invitedBy);
  const origin = originOf(request, publicUrl);
  return { ...listed(deps, invitation), link: `${origin}/register#invitation=${token}` };
}

const listed = (deps: HttpDeps, invitation: StoredInvitation): Invitation => {
  const { id, role, email, expiresAt } = invitation;
  return { id, role, email, expiresAt, state: stateOf(deps, invitation) };
};
