import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Db } from '../../../../db/open-database.ts';
import { type Consultation, consultationById } from '../../../../db/papers/consultations.ts';
import {
  addContribution,
  anyContribution,
  contributionById,
  correctContribution,
  sentBefore,
  type Words,
  withdrawContribution,
} from '../../../../db/papers/contributions.ts';
import { contributorOf } from '../../../../db/papers/taken-down.ts';
import { groupAmongStakeholders } from '../../../../shared/attendance/group-of.ts';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import {
  type CommandId,
  type ConsultationId,
  type ContributionId,
  idOf,
  isId,
  type PersonId,
} from '../../../../shared/ids.ts';
import {
  acceptsContributions,
  receptionAt,
  whyNoContributions,
  whyNotMend,
} from '../../../../shared/paper/contributing.ts';
import {
  type ContributionAnswer,
  type ContributionMade,
  correctionSchema,
  newContributionSchema,
} from '../../../../shared/protocol/http/consultations/consultations.ts';
import { dayAt } from '../../../../shared/sitting/day-at.ts';
import { sentWords } from '../../../papers/sent-words.ts';
import { JSON_TYPE, jsonOr } from '../../answers/kept-answers.ts';
import type { DeedQuotas } from '../../bounds/allowances.ts';
import { bytesOf } from '../../bounds/file-bounds.ts';
import { before } from '../../bounds/uploads.ts';
import type { HttpDeps, Routes, RoutesDeps } from '../../deps.ts';
import { seenBy } from '../../facts/shown-contribution.ts';
import { bodyOf, idIn, numberIn, textIn } from '../../reading.ts';
import { doing } from '../../sessions/signed-in.ts';

const CONTRIBUTION_MAX_BYTES = 2 * 1024 * 1024;

/** All responses are public. A person with a verified address can send one, under the name and organisation of the account. */
export const contributionRoutes: Routes = (app, deps) => {
  /** `?version=1`: what it said before it was corrected. */
  app.get('/api/contributions/:id', async (request, reply) => show(deps, request, reply));

  const contributing = before((request) => doing(deps, request, 'contribute'));
  const long = { bodyLimit: CONTRIBUTION_MAX_BYTES, ...contributing };
  app.post('/api/consultations/:id/contributions', long, async (request, reply) => send(deps, request, reply));
  app.patch('/api/contributions/:id', long, async (request) => correct(deps, request));
  app.delete('/api/contributions/:id', async (request, reply) => withdraw(deps, request, reply));
};

function show(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply) {
  const { db, kept } = deps;
  const id = idIn<ContributionId>(request);
  const version = textIn(request.query, 'version') === '' ? undefined : numberIn(request, 'version');
  if (version === 0) return refuse('unknown-contribution');
  const mayMend = request.signedIn !== null && !isRefusal(mending(deps, id, request.signedIn.person));
  const hidden = whatWaits(deps, request, id, version);
  if (hidden) return reply.header('cache-control', 'no-store').send(mayMend ? { ...hidden, mayMend } : hidden);
  return kept.send(request, reply, {
    slot: `contribution ${id} ${version ?? 'now'} ${mayMend}`,
    version: db.revision(),
    work: 'heavy',
    type: JSON_TYPE,
    headers: { 'cache-control': mayMend ? 'no-store' : 'no-cache' },
    make: () => {
      const found = contributionById(db, id, version);
      return jsonOr(found && mayMend ? { ...found, mayMend } : found, 'unknown-contribution');
    },
  });
}

/** What is not for everybody is made for each reader. */
function whatWaits(deps: RoutesDeps, { signedIn }: FastifyRequest, id: ContributionId, version?: number) {
  const found = signedIn && seenBy(deps, signedIn, id, version);
  return found?.acceptance === undefined ? null : found;
}

function send(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply): ContributionMade | Refusal {
  const { db, effects, quotas } = deps;
  const consultation = consultationById(db, idIn<ConsultationId>(request));
  if (!consultation) return refuse('unknown-consultation');
  const contributor = doing(deps, request, 'contribute');
  if (isRefusal(contributor)) return contributor;
  const { person, profile } = contributor;
  const before = sentBefore(db, person, sendingIn(request));
  if (before !== undefined) return madeOf(db, before);
  const reception = receptionAt(consultation, effects.now());
  if (reception !== 'open' && !acceptsContributions(reception)) return refuse(whyNoContributions(reception));
  const body = bodyOf(request, newContributionSchema);
  if (isRefusal(body)) return body;
  const words = sentWords(deps.db, { consultationId: consultation.id, person }, body);
  if (isRefusal(words)) return words;
  const quota = mustBeLeft(quotas, person, words);
  if (quota) return quota;
  const id = idOf<ContributionId>(effects.newId());
  const date = today(deps, consultation);
  const origin = { id, consultationId: consultation.id, date, countryName: '', notice: '' };
  const stakeholderGroup = groupAmongStakeholders(profile);
  const late = reception === 'late';
  const acceptance = late ? 'waiting' : 'accepted';
  addContribution(db, { ...words, ...profile, stakeholderGroup, ...origin, late, acceptance }, person, effects.now());
  reply.code(201);
  return madeOf(db, id);
}

/** Looked for before everything else: what was taken in time is answered as taken, also when it is sent again afterwards (C3). */
function sendingIn({ body }: FastifyRequest): CommandId | undefined {
  const sending = textIn(body, 'sending');
  return isId(sending) ? idOf<CommandId>(sending) : undefined;
}

const madeOf = (db: Db, id: ContributionId): ContributionMade =>
  anyContribution(db, id)?.acceptance === 'waiting' ? { contribution: id, waits: true } : { contribution: id };

function correct(deps: RoutesDeps, request: FastifyRequest): ContributionMade | Refusal {
  const { db, effects, quotas } = deps;
  const id = idIn<ContributionId>(request);
  const corrector = doing(deps, request, 'contribute');
  if (isRefusal(corrector)) return corrector;
  if (sentBefore(db, corrector.person, sendingIn(request)) === id) return madeOf(db, id);
  const mended = mending(deps, id, corrector.person);
  if (isRefusal(mended)) return mended;
  const body = bodyOf(request, correctionSchema);
  if (isRefusal(body)) return body;
  if (body.version !== mended.contribution.version) return refuse('changed-meanwhile');
  const words = sentWords(
    deps.db,
    { consultationId: mended.consultation.id, person: mended.person },
    body,
    mended.contribution,
  );
  if (isRefusal(words)) return words;
  const quota = mustBeLeft(quotas, mended.person, words);
  if (quota) return quota;
  correctContribution(db, id, words, { day: today(deps, mended.consultation), at: effects.now() });
  return madeOf(db, id);
}

/** What is kept counts, and not what was sent: the name of a file, sent again, is a text that is kept again. */
function mustBeLeft({ contribute, files }: DeedQuotas, person: PersonId, words: Words): Refusal | null {
  if (contribute.left(person).left < 1) return refuse('too-many-tries');
  if (!files.bytes.take(person, bytesOf(words))) return refuse('too-many-files');
  contribute.take(person);
  return null;
}

function withdraw(deps: HttpDeps, request: FastifyRequest, reply: FastifyReply): FastifyReply | Refusal {
  const id = idIn<ContributionId>(request);
  const mended = mendedBy(deps, request, id);
  if (isRefusal(mended)) return mended;
  withdrawContribution(deps.db, id, today(deps, mended.consultation));
  return reply.code(204).send();
}

const today = ({ effects }: HttpDeps, { timeZone }: Pick<Consultation, 'timeZone'>): string =>
  dayAt(timeZone, effects.now());

type Mended = {
  readonly contribution: ContributionAnswer;
  readonly consultation: Consultation;
  readonly person: PersonId;
};

/** Only its author corrects and withdraws a contribution, as long as contributions are open (C4). */
function mending({ db, effects }: HttpDeps, id: ContributionId, person: PersonId): Mended | Refusal {
  const author = contributorOf(db, id);
  const contribution = author === undefined ? null : anyContribution(db, id);
  const consultation = contribution && consultationById(db, contribution.consultationId);
  if (!contribution || !consultation) return refuse('unknown-contribution');
  const isOwn = author === person;
  const { takenDown = false, withdrawnOn, acceptance } = contribution;
  const why = whyNotMend({ isOwn, takenDown, withdrawnOn, acceptance }, receptionAt(consultation, effects.now()));
  return why ? refuse(why) : { contribution, consultation, person };
}

function mendedBy(deps: HttpDeps, request: FastifyRequest, id: ContributionId): Mended | Refusal {
  const contributor = doing(deps, request, 'contribute');
  return isRefusal(contributor) ? contributor : mending(deps, id, contributor.person);
}
