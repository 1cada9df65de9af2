import type { FastifyRequest } from 'fastify';
import { meetingsOf } from '../../../../db/meetings.ts';
import { closeConsultation, consultationById, deleteConsultation } from '../../../../db/papers/consultations.ts';
import { hasContributions } from '../../../../db/papers/contributions.ts';
import { revokeInvitationsTo } from '../../../../db/people/invitations.ts';
import type { Act } from '../../../../shared/account/act.ts';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import type { ConsultationId, MeetingId, PersonId } from '../../../../shared/ids.ts';
import { mayDelete } from '../../../../shared/paper/contributing.ts';
import { announceToAll } from '../../../letters/announce-to-all.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { idIn } from '../../reading.ts';

type Ending = { readonly id: ConsultationId; readonly by: PersonId; readonly meetings: readonly MeetingId[] };

/** The secretaries of a consultation's meeting end it: nobody else can say that it is over. */
function ending({ db, facts }: RoutesDeps, request: FastifyRequest): Ending | Refusal {
  const consultation = consultationById(db, idIn<ConsultationId>(request));
  if (!consultation) return refuse('unknown-consultation');
  if (!request.signedIn) return refuse('signed-out');
  const [by, meetings] = [request.signedIn.person, meetingsOf(db, consultation.id)];
  const mayEnd = meetings.some((meeting) => facts.mayReword(meeting, by));
  return mayEnd ? { id: consultation.id, by, meetings } : refuse('not-permitted');
}

/** A consultation without contributions is deleted. Any other is closed: it stays readable, and can be opened again. */
export const endingRoutes: Routes = (app, deps) => {
  const { db, acts, effects, rooms, facts } = deps;
  const record = (
    { id, by, meetings }: Ending,
    type: Extract<Act, { consultation: ConsultationId; meeting: MeetingId }>['type'],
  ) => {
    for (const meeting of meetings) acts.record({ type, consultation: id, meeting }, by);
  };

  const close = (isClosed: boolean) => async (request: FastifyRequest) => {
    const found = ending(deps, request);
    if (isRefusal(found)) return found;
    if (!deps.quotas.change.take(found.id)) return refuse('changed-too-often');
    closeConsultation(db, found.id, isClosed ? effects.now() : null);
    record(found, isClosed ? 'meeting.consultation-closed' : 'meeting.consultation-reopened');
    return {};
  };
  app.post('/api/consultations/:id/close', close(true));
  app.post('/api/consultations/:id/reopen', close(false));

  app.delete('/api/consultations/:id', async (request, reply) => {
    // A meeting may be opened in this very turn of the event loop.
    rooms.finish();
    const found = ending(deps, request);
    if (isRefusal(found)) return found;
    const phases = found.meetings.map((meeting) => facts.about(meeting)?.phase);
    if (!mayDelete(hasContributions(db, found.id) ? 1 : 0, phases)) return refuse('consultation-in-use');
    const at = effects.now();
    db.orm.transaction(() => {
      for (const meeting of found.meetings) callOff(deps, meeting, found.by, at);
      deleteConsultation(db, found.id, at);
      record(found, 'meeting.consultation-deleted');
    });
    for (const meeting of found.meetings) rooms.show(meeting, false);
    return reply.code(204).send();
  });
};

/** The people who were invited are told, where the server sends e-mail, and no invitation is valid any more. */
function callOff({ db, rooms, post }: RoutesDeps, id: MeetingId, by: PersonId, at: number): void {
  const meeting = rooms.look(id)?.meeting;
  if (meeting && post) announceToAll(db, { id, meeting, by, at, about: 'called-off', now: null });
  revokeInvitationsTo(db, id, at);
}
