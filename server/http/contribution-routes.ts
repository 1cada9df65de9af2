import { consultationById } from '../../db/consultations.ts';
import { addContribution, contributionById } from '../../db/contributions.ts';
import { groupAmongStakeholders } from '../../shared/attendance/group-of.ts';
import { isRefusal, refuse } from '../../shared/decision.ts';
import { type ConsultationId, type ContributionId, idOf } from '../../shared/ids.ts';
import { type ContributionMade, newContributionSchema } from '../../shared/protocol/http-consultations.ts';
import { JSON_TYPE, jsonOr } from './kept-answers.ts';
import { createQuota } from './quota.ts';
import { bodyOf, idIn } from './reading.ts';
import { doing } from './signed-in.ts';
import { before } from './uploads.ts';
import type { Routes } from './world.ts';

const CONTRIBUTION_MAX_BYTES = 2 * 1024 * 1024;
const PER_HOUR = 30;
const HOUR_MS = 60 * 60 * 1000;

/** All responses are public; whoever is known by a verified address can send one, under the name and organisation of the account. */
export const contributionRoutes: Routes = (app, world) => {
  const { db, effects, kept } = world;
  const sent = createQuota(PER_HOUR, HOUR_MS, effects.ticks);

  app.get('/api/contributions/:id', async (request, reply) => {
    const id = idIn<ContributionId>(request);
    return kept.send(request, reply, {
      slot: `contribution ${id}`,
      version: db.revision(),
      work: 'heavy',
      type: JSON_TYPE,
      make: () => jsonOr(contributionById(db, id), 'unknown-contribution'),
    });
  });

  const contributing = before((request) => doing(world, request, 'contribute'));
  const long = { bodyLimit: CONTRIBUTION_MAX_BYTES, ...contributing };
  app.post('/api/consultations/:id/contributions', long, async (request, reply) => {
    const consultation = consultationById(db, idIn<ConsultationId>(request));
    if (!consultation) return refuse('unknown-consultation');
    const contributor = doing(world, request, 'contribute');
    if (isRefusal(contributor)) return contributor;
    const body = bodyOf(request, newContributionSchema);
    if (isRefusal(body)) return body;
    const { person, profile } = contributor;
    if (!sent.take(person)) return refuse('too-many-messages');
    const id = idOf<ContributionId>(effects.newId());
    const date = dayAt(consultation.timeZone, effects.now());
    const origin = { id, consultationId: consultation.id, date, countryName: '', notice: '' };
    addContribution(
      db,
      { ...body, ...profile, stakeholderGroup: groupAmongStakeholders(profile), ...origin },
      person,
      effects.now(),
    );
    reply.code(201);
    return { contribution: id } satisfies ContributionMade;
  });
};

/** The calendar day there, `YYYY-MM-DD`; Swedish writes its dates so. */
const dayAt = (timeZone: string, at: number): string => new Intl.DateTimeFormat('sv', { timeZone }).format(at);
