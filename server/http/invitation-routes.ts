import type { FastifyRequest } from 'fastify';
import { addInvitation, invitationByTokenHash, invitationsTo, type StoredInvitation } from '../../db/invitations.ts';
import { isRefusal, refuse } from '../../shared/decision.ts';
import { type InvitationId, idOf } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import {
  type Invitation,
  type InvitationAccepted,
  type InvitationMade,
  type InvitationShown,
  type Invitations,
  type MailOutcome,
  type NewInvitation,
  newInvitationSchema,
} from '../../shared/protocol/http-invitations.ts';
import type { Convocation } from '../../shared/sitting/sitting.ts';
import { hashOf, newSecret } from '../auth/secrets.ts';
import type { Mail } from '../mail.ts';
import { acceptInvitation, openInvitation, stateOf } from './accepting.ts';
import { originOf } from './export-answer.ts';
import { type Letter, writeLetter } from './invitation-letter.ts';
import { createQuota, QUARTER_MS } from './quota.ts';
import { bodyOf, textIn } from './reading.ts';
import { attending } from './signed-in.ts';
import type { HttpWorld, Routes } from './world.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** By one person: enough to invite a full hall, and too few to send e-mail to the world from here. */
const INVITED_IN_A_QUARTER = 400;

/** The secretary invites to a meeting by links, handed on or sent by e-mail; each serves one person. */
export const invitationRoutes: Routes = (app, world) => {
  const invited = createQuota(INVITED_IN_A_QUARTER, QUARTER_MS, world.effects.now);

  app.get('/api/meetings/:id/invitations', async (request) => {
    const here = attending(world, request, 'invite');
    if (isRefusal(here)) return here;
    const stored = invitationsTo(world.db, here.room.id);
    const invitations = stored.map((invitation) => listed(world, invitation));
    return { byMail: world.mail !== null, invitations } satisfies Invitations;
  });

  app.post('/api/meetings/:id/invitations', async (request, reply) => {
    const here = attending(world, request, 'invite');
    if (isRefusal(here)) return here;
    const body = bodyOf(request, newInvitationSchema);
    if (isRefusal(body)) return body;
    if (here.actor.type === 'system') return refuse('not-permitted');
    if (!invited.take(here.actor.person)) return refuse('too-many-tries');
    const { language, ...wanted } = body;
    const invitation = invite(world, request, { ...wanted, meetingId: here.room.id, invitedBy: here.actor.person });
    const letter = { ...invitation, invitedBy: here.actor.profile };
    const mail = await sendByMail(world.mail, here.room.meeting.sitting.convocation, letter, language);
    reply.code(201).header('cache-control', 'no-store');
    return { ...invitation, mail } satisfies InvitationMade;
  });

  app.get('/api/invitations/:token', async (request) => {
    const invitation = invitationByTokenHash(world.db, hashOf(textIn(request.params, 'token')));
    return invitation ? shown(world, invitation) : refuse('unknown-invitation');
  });

  app.post('/api/invitations/:token/accept', async (request) => {
    if (!request.signedIn) return refuse('signed-out');
    const invitation = openInvitation(world, textIn(request.params, 'token'), request.signedIn.email);
    if (isRefusal(invitation)) return invitation;
    const refusal = await acceptInvitation(world, invitation, request.signedIn);
    return refusal ?? ({ meeting: invitation.meetingId } satisfies InvitationAccepted);
  });
};

type Inviting = Omit<NewInvitation, 'language'> & Pick<StoredInvitation, 'meetingId' | 'invitedBy'>;

function invite(
  world: HttpWorld,
  request: FastifyRequest,
  { days, ...wanted }: Inviting,
): Omit<InvitationMade, 'mail'> {
  const { db, effects, publicUrl } = world;
  const now = effects.now();
  const token = newSecret();
  const id = idOf<InvitationId>(effects.newId());
  const invitation = { ...wanted, id, expiresAt: now + days * DAY_MS, acceptedBy: null };
  addInvitation(db, invitation, hashOf(token), now);
  const origin = originOf(request, publicUrl);
  return { ...listed(world, invitation), link: `${origin}/register?invitation=${token}` };
}

/** Sends an invitation that is stored. If that fails, the invitation stands, and its link can be handed on. */
async function sendByMail(
  mail: Mail | null,
  meeting: Convocation | null,
  { email, ...letter }: Omit<Letter, 'meeting'> & { readonly email: string },
  language: Language,
): Promise<MailOutcome> {
  if (mail === null || meeting === null || email === '') return 'off';
  return mail.send({ ...(await writeLetter({ ...letter, meeting }, language)), to: email });
}

const listed = (world: HttpWorld, invitation: StoredInvitation): Invitation => {
  const { id, role, email, expiresAt } = invitation;
  return { id, role, email, expiresAt, state: stateOf(world, invitation) };
};

function shown(world: HttpWorld, invitation: StoredInvitation) {
  const convocation = world.rooms.get(invitation.meetingId)?.meeting.sitting.convocation;
  if (!convocation) return refuse('unknown-invitation');
  const { meetingId: id, title, date, place } = convocation;
  const { role } = invitation;
  return {
    meeting: { id, title, date, place },
    role,
    state: stateOf(world, invitation),
  } satisfies InvitationShown;
}
