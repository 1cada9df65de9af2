import { type Consultation, consultationById, listConsultations } from '../../db/consultations.ts';
import { contributionsTo } from '../../db/contributions.ts';
import { isRefusal, refuse } from '../../shared/decision.ts';
import { type AgendaItemId, type ConsultationId, idOf, type MeetingId } from '../../shared/ids.ts';
import {
  type ConsultationAnswer,
  type ConsultationMade,
  type NewConsultation,
  newConsultationSchema,
} from '../../shared/protocol/http-consultations.ts';
import type { SignedIn } from '../auth/sessions.ts';
import type { Effects } from '../effects.ts';
import { convene, type Founding } from '../meetings/convening.ts';
import { bodyOf, idIn } from './reading.ts';
import type { Routes } from './world.ts';

const FORM_MAX_BYTES = 512 * 1024;

/** Consultations are public; whoever is signed in can found one, and is its meeting's first secretary. */
export const consultationRoutes: Routes = (app, world) => {
  const { db, effects } = world;
  app.get('/api/consultations', async () => listConsultations(db));

  app.get('/api/consultations/:id', async (request) => {
    const consultation = consultationById(db, idIn<ConsultationId>(request));
    if (!consultation) return refuse('unknown-consultation');
    return { ...consultation, contributions: contributionsTo(db, consultation.id) } satisfies ConsultationAnswer;
  });

  app.post('/api/consultations', { bodyLimit: FORM_MAX_BYTES }, async (request, reply) => {
    if (!request.signedIn) return refuse('signed-out');
    const body = bodyOf(request, newConsultationSchema);
    if (isRefusal(body)) return body;
    const founding = foundingOf(effects, body, request.signedIn);
    const refusal = await convene(world, founding);
    if (refusal) return refusal;
    reply.code(201);
    return { consultation: founding.consultation.id, meeting: founding.meeting.id } satisfies ConsultationMade;
  });
};

function foundingOf(effects: Effects, form: NewConsultation, { person, profile }: SignedIn): Founding {
  const short = () => effects.newId().slice(0, 8);
  const { meeting, agenda, calendar, ...wording } = form;
  const consultation: Consultation = {
    ...wording,
    id: idOf<ConsultationId>(short()),
    isSample: false,
    calendar: calendar.map((entry) => ({ ...entry, id: short() })),
  };
  return {
    consultation,
    meeting: { ...meeting, id: idOf<MeetingId>(`${meeting.date}-${short()}`) },
    agenda: agenda.map((item) => ({ ...item, id: idOf<AgendaItemId>(short()) })),
    secretary: { person, profile },
  };
}
