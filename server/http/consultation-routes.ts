import {
  type Consultation,
  type ConsultationWording,
  changeWording,
  consultationById,
  listConsultations,
  revisionOf,
} from '../../db/consultations.ts';
import { contributionsTo } from '../../db/contributions.ts';
import { type Actor, actorOf } from '../../shared/actor.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import { type AgendaItemId, type ConsultationId, idOf, type MeetingId } from '../../shared/ids.ts';
import { hasRight, roleOf } from '../../shared/permissions.ts';
import {
  type ConsultationAnswer,
  type ConsultationChanged,
  type ConsultationMade,
  type NewConsultation,
  newConsultationSchema,
  type WordingChange,
  wordingChangeSchema,
} from '../../shared/protocol/http-consultations.ts';
import type { SignedIn } from '../auth/sessions.ts';
import type { Effects } from '../effects.ts';
import { convene, type Founding } from '../meetings/convening.ts';
import { createQuota, QUARTER_MS } from './quota.ts';
import { bodyOf, idIn } from './reading.ts';
import type { HttpWorld, Routes } from './world.ts';

const FORM_MAX_BYTES = 512 * 1024;
const FOUNDED_IN_A_QUARTER = 10;

/** Consultations are public; whoever is signed in can found one, and is its meeting's first secretary. */
export const consultationRoutes: Routes = (app, world) => {
  const { db, effects } = world;
  const founded = createQuota(FOUNDED_IN_A_QUARTER, QUARTER_MS, effects.now);

  app.get('/api/consultations', async () => listConsultations(db));

  app.get('/api/consultations/:id', async (request, reply) => {
    const consultation = consultationById(db, idIn<ConsultationId>(request));
    if (!consultation) return refuse('unknown-consultation');
    reply.header('cache-control', 'private, no-cache');
    return {
      ...consultation,
      contributions: contributionsTo(db, consultation.id),
      revision: revisionOf(consultation),
      mayChange: mayReword(world, consultation.meetings, request.signedIn),
    } satisfies ConsultationAnswer;
  });

  app.patch('/api/consultations/:id', { bodyLimit: FORM_MAX_BYTES }, async (request) => {
    const consultation = consultationById(db, idIn<ConsultationId>(request));
    if (!consultation) return refuse('unknown-consultation');
    if (!request.signedIn) return refuse('signed-out');
    if (!mayReword(world, consultation.meetings, request.signedIn)) return refuse('not-permitted');
    const body = bodyOf(request, wordingChangeSchema);
    return isRefusal(body) ? body : change(world, consultation.id, body);
  });

  app.post('/api/consultations', { bodyLimit: FORM_MAX_BYTES }, async (request, reply) => {
    if (!request.signedIn) return refuse('signed-out');
    const body = bodyOf(request, newConsultationSchema);
    if (isRefusal(body)) return body;
    if (!founded.take(request.signedIn.person)) return refuse('too-many-tries');
    const founding = foundingOf(effects, body, request.signedIn);
    const refusal = await convene(world, founding);
    if (refusal) return refusal;
    reply.code(201);
    return { consultation: founding.consultation.id, meeting: founding.meeting.id } satisfies ConsultationMade;
  });
};

/** Whoever may in a meeting that the consultation has. */
function mayReword(
  { rooms }: HttpWorld,
  meetings: readonly { readonly id: MeetingId }[],
  signedIn: SignedIn | null,
): boolean {
  const isOf = ({ id }: { readonly id: MeetingId }, actor: Actor): boolean => {
    const room = rooms.look(id);
    return room !== null && hasRight(roleOf(room.meeting.attendance, actor), 'reword');
  };
  return signedIn !== null && meetings.some((meeting) => isOf(meeting, actorOf(signedIn)));
}

function change(
  { db, effects }: HttpWorld,
  id: ConsultationId,
  { revision, calendar, ...texts }: WordingChange,
): ConsultationChanged | Refusal {
  const wording: ConsultationWording = {
    ...texts,
    calendar: calendar.map((entry) => ({ ...entry, id: short(effects) })),
  };
  if (!changeWording(db, id, wording, revision)) return refuse('changed-meanwhile');
  const changed = consultationById(db, id);
  return changed ? { revision: revisionOf(changed) } : refuse('unknown-consultation');
}

const short = (effects: Effects): string => effects.newId().slice(-8);

function foundingOf(effects: Effects, form: NewConsultation, { person, profile }: SignedIn): Founding {
  const { meeting, agenda, calendar, ...wording } = form;
  const consultation: Consultation = {
    ...wording,
    id: idOf<ConsultationId>(short(effects)),
    isSample: false,
    calendar: calendar.map((entry) => ({ ...entry, id: short(effects) })),
  };
  return {
    consultation,
    meeting: { ...meeting, id: idOf<MeetingId>(`${meeting.date}-${short(effects)}`) },
    agenda: agenda.map((item) => ({ ...item, id: idOf<AgendaItemId>(short(effects)) })),
    secretary: { person, profile },
  };
}
