import type { FastifyReply, FastifyRequest } from 'fastify';
import { meetingsOf } from '../../../../db/meetings.ts';
import type { Db } from '../../../../db/open-database.ts';
import {
  type Consultation,
  type ConsultationWording,
  changeWording,
  consultationById,
  hasConsultation,
  revisionOf,
} from '../../../../db/papers/consultations.ts';
import { contributionsTo } from '../../../../db/papers/contributions.ts';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import { type AgendaItemId, type ConsultationId, idOf, type MeetingId } from '../../../../shared/ids.ts';
import { isAfterMeeting } from '../../../../shared/paper/contributing.ts';
import {
  type ConsultationAnswer,
  type ConsultationChanged,
  type ConsultationMade,
  type NewConsultation,
  newConsultationSchema,
  type WordingChange,
  wordingChangeSchema,
} from '../../../../shared/protocol/http/consultations/consultations.ts';
import type { HttpRefusal } from '../../../../shared/protocol/http/refusal.ts';
import { isTooFar } from '../../../../shared/sitting/appointment.ts';
import type { SignedIn } from '../../../auth/sessions/sessions.ts';
import type { Effects } from '../../../effects.ts';
import { convene, type Founding } from '../../../meetings/convening.ts';
import { JSON_TYPE } from '../../answers/kept-answers.ts';
import { before } from '../../bounds/uploads.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { listedAfter } from '../../facts/listed-consultations.ts';
import { afterIn, bodyOf, idIn } from '../../reading.ts';
import { refusedHours } from '../../refused-hours.ts';
import { isSecretaryOf } from '../../sessions/secretary-of.ts';
import { doing } from '../../sessions/signed-in.ts';

const FORM_MAX_BYTES = 512 * 1024;

/** Consultations are public. A person whom the server allows it can create one, and is the first secretary of its meeting. */
export const consultationRoutes: Routes = (app, deps) => {
  /** `?after=ID`: those that come after that consultation, fifty at a time. */
  app.get('/api/consultations', async (request, reply) => list(deps, request, reply));
  app.get('/api/consultations/:id', async (request, reply) => show(deps, request, reply));
  app.patch('/api/consultations/:id', { bodyLimit: FORM_MAX_BYTES }, async (request) => reword(deps, request));

  const founding = before((request) => doing(deps, request, 'found'));
  const form = { bodyLimit: FORM_MAX_BYTES, ...founding };
  app.post('/api/consultations', form, async (request, reply) => found(deps, request, reply));
};

function list(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply) {
  const after = afterIn<ConsultationId>(request);
  if (after !== null && !hasConsultation(deps.db, after)) return refuse('unknown-consultation');
  return deps.kept.send(request, reply, {
    slot: `consultations after ${after}`,
    version: deps.facts.versionOfPhases(),
    work: 'light',
    type: JSON_TYPE,
    make: async () => JSON.stringify(await listedAfter(deps, after)),
  });
}

function show(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply) {
  const id = idIn<ConsultationId>(request);
  const mayChange = isSecretaryOf(deps, id, request.signedIn);
  const mayCompile = mayCompileFor(deps, id, request.signedIn);
  return deps.kept.send(request, reply, {
    slot: `consultation ${id} ${mayChange} ${mayCompile}`,
    version: deps.db.revision(),
    work: 'light',
    type: JSON_TYPE,
    headers: { 'cache-control': request.signedIn ? 'no-store' : 'no-cache' },
    make: () => consultationJson(deps.db, id, { mayChange, ...(mayCompile && { mayCompile }) }),
  });
}

function reword(deps: RoutesDeps, request: FastifyRequest): ConsultationChanged | Refusal {
  const consultation = consultationById(deps.db, idIn<ConsultationId>(request));
  if (!consultation) return refuse('unknown-consultation');
  if (!request.signedIn) return refuse('signed-out');
  if (!isSecretaryOf(deps, consultation.id, request.signedIn)) return refuse('not-permitted');
  if (consultation.closedAt !== null) return refuse('consultation-closed');
  const body = bodyOf(request, wordingChangeSchema);
  if (isRefusal(body)) return body;
  if (isPutAfterMeeting(deps, consultation, body.deadline)) return atDeadline('deadline-after-meeting');
  if (isPutTooFar(deps, consultation, body.deadline)) return atDeadline('day-too-far');
  if (!deps.quotas.change.take(consultation.id)) return refuse('changed-too-often');
  return change(deps, consultation.id, body);
}

async function found(
  deps: RoutesDeps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<ConsultationMade | Refusal> {
  const founder = doing(deps, request, 'found');
  if (isRefusal(founder)) return founder;
  const body = bodyOf(request, newConsultationSchema);
  if (isRefusal(body)) return body;
  const wrong = refusedHours({ ...body.meeting, timeZone: body.timeZone }, deps.effects.now(), 'meeting.');
  if (wrong) return wrong;
  if (isAfterMeeting(body.deadline, body.meeting.date)) return atDeadline('deadline-after-meeting');
  if (!deps.quotas.found.take(founder.person)) return refuse('too-many-tries');
  const wanted = foundingOf(deps.effects, body, founder);
  const refusal = await convene(deps, wanted);
  if (refusal) return refusal;
  reply.code(201);
  return { consultation: wanted.consultation.id, meeting: wanted.meeting.id };
}

const atDeadline = (code: 'deadline-after-meeting' | 'day-too-far'): Refusal & Pick<HttpRefusal, 'fields'> => ({
  ...refuse(code),
  fields: ['deadline.day'],
});

/** What stands already is not judged again. */
const isPutTooFar = (
  { effects }: RoutesDeps,
  { timeZone, deadline: before }: Consultation,
  deadline: Consultation['deadline'],
): boolean => deadline !== null && deadline.day !== before?.day && isTooFar(deadline.day, timeZone, effects.now());

/** A last day that does not change is not judged again: the meeting may have been moved. */
function isPutAfterMeeting(
  { db, facts }: RoutesDeps,
  { id, deadline: before }: Consultation,
  deadline: Consultation['deadline'],
): boolean {
  const dates = meetingsOf(db, id).flatMap((meeting) => facts.about(meeting)?.date ?? []);
  return deadline?.day !== before?.day && dates.length > 0 && dates.every((date) => isAfterMeeting(deadline, date));
}

const mayCompileFor = ({ db, facts }: RoutesDeps, id: ConsultationId, signedIn: SignedIn | null): boolean =>
  signedIn !== null && meetingsOf(db, id).some((meeting) => facts.mayCompile(meeting, signedIn.person));

type Rights = Pick<ConsultationAnswer, 'mayChange' | 'mayCompile'>;

function consultationJson(db: Db, id: ConsultationId, rights: Rights): string | Refusal {
  const consultation = consultationById(db, id);
  if (!consultation) return refuse('unknown-consultation');
  const contributions = contributionsTo(db, id);
  const answer = { ...consultation, contributions, revision: revisionOf(consultation), ...rights };
  return JSON.stringify(answer satisfies ConsultationAnswer);
}

function change(
  { db, effects }: RoutesDeps,
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
    closedAt: null,
    calendar: calendar.map((entry) => ({ ...entry, id: short(effects) })),
  };
  return {
    consultation,
    meeting: { ...meeting, id: idOf<MeetingId>(`${meeting.date}-${short(effects)}`) },
    agenda: agenda.map((item) => ({ ...item, id: idOf<AgendaItemId>(short(effects)) })),
    secretary: { person, profile },
  };
}
