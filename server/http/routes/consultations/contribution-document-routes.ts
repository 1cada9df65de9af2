import type { FastifyReply, FastifyRequest } from 'fastify';
import { consultationById } from '../../../../db/papers/consultations.ts';
import { contributionById } from '../../../../db/papers/contributions.ts';
import { countIn } from '../../../../shared/answering/counting.ts';
import { type Refusal, refuse } from '../../../../shared/decision.ts';
import type { ConsultationId, ContributionId, MeetingId } from '../../../../shared/ids.ts';
import type { Document } from '../../../../shared/report/document.ts';
import { createPhrases, type Phrases } from '../../../../shared/report/phrases.ts';
import type { Consulted, Gathered } from '../../../answering/gathered.ts';
import { consultedIn, gatherAll, gathered } from '../../../answering/gathering.ts';
import { translateIn } from '../../../dictionaries.ts';
import { answersCsv, composeAnswers, contributionsCsv } from '../../../documents/contributions/compose-answers.ts';
import { composeContribution, composeContributions } from '../../../documents/contributions/compose-contributions.ts';
import { exported } from '../../answers/export-answer.ts';
import { CSV, formatIn, languageOf, TYPES, workOf } from '../../answers/formats.ts';
import type { Made } from '../../answers/kept-bytes.ts';
import { answersOfConsultation } from '../../answers-of-consultation.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { idIn, numberIn, textIn } from '../../reading.ts';

type Source = { readonly all: readonly Gathered[]; readonly consulted: Consulted; readonly phrases: Phrases };
/** What is made of contributions: a document, or tables and data. */
type Wanted = {
  readonly slot: string;
  readonly file: 'fileContributions' | 'fileContribution' | 'fileAnswers';
  readonly id: string;
  readonly compose: (source: Source) => Document;
  readonly csv: ((source: Source) => string) | null;
  readonly data: (source: Source) => object;
};

/** Contributions, and what became of them, as documents: public, like the contributions. */
export const contributionDocumentRoutes: Routes = (app, deps) => {
  app.get('/api/consultations/:id/contributions.:format', async (request, reply) => {
    const id = idIn<ConsultationId>(request);
    return give(deps, request, reply, id, {
      slot: `contributions ${id}`,
      file: 'fileContributions',
      id,
      compose: ({ all, consulted, phrases }) => composeContributions(all, consulted, phrases),
      csv: ({ all, phrases }) => contributionsCsv(all, phrases),
      data: ({ all, consulted }) => ({ ...consulted, contributions: all }),
    });
  });
  app.get('/api/meetings/:id/answers.:format', async (request, reply) => {
    const id = idIn<MeetingId>(request);
    const consultation = deps.rooms.get(id)?.meeting.sitting.convocation?.consultationId;
    if (consultation === undefined) return refuse('unknown-meeting');
    return give(deps, request, reply, consultation, {
      slot: `answers ${id}`,
      file: 'fileAnswers',
      id,
      compose: ({ all, consulted, phrases }) => composeAnswers(all, consulted, phrases),
      csv: ({ all, phrases }) => answersCsv(all, phrases),
      data: ({ all, consulted }) => ({ ...consulted, contributions: all.map(answersIn) }),
    });
  });
  /** `?version=1`: what it said before it was corrected. */
  app.get('/api/contributions/:id/contribution.:format', async (request, reply) => one(deps, request, reply));
};

function answersIn(one: Gathered) {
  const { id, number, version, organisation, title, paragraphs, answers } = one;
  return { id, number, version, organisation, title, paragraphs: paragraphs.length, open: countIn(one).open, answers };
}

function one(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply) {
  const id = idIn<ContributionId>(request);
  const version = textIn(request.query, 'version') === '' ? undefined : numberIn(request, 'version');
  const found = version === 0 ? null : contributionById(deps.db, id, version);
  if (!found) return refuse('unknown-contribution');
  const only = ({ all, consulted, phrases }: Source) => {
    const [first] = all;
    if (!first) throw new Error('There is one contribution.');
    return composeContribution(first, consulted, phrases);
  };
  const wanted: Wanted = {
    slot: `contribution document ${id} ${found.version}`,
    file: 'fileContribution',
    id,
    compose: only,
    csv: null,
    data: ({ all }) => all[0] ?? {},
  };
  return give(deps, request, reply, found.consultationId, wanted, { id, version });
}

/** `only`: one contribution, as it was in a version. */
async function give(
  deps: RoutesDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  of: ConsultationId,
  wanted: Wanted,
  only?: { readonly id: ContributionId; readonly version: number | undefined },
): Promise<FastifyReply | Refusal> {
  const asked = textIn(request.params, 'format');
  const format = formatIn(request) ?? (asked === 'csv' && wanted.csv ? 'csv' : null);
  if (format === null) return refuse('unknown-page');
  const found = answersOfConsultation(deps, of);
  const consultation = consultationById(deps.db, of);
  if (!found || !consultation) return refuse('unknown-consultation');
  const language = languageOf(request);
  const t = await translateIn(language);
  const source = async (): Promise<Source> => {
    const reader = found.read();
    const single = only && contributionById(deps.db, only.id, only.version);
    const all = single ? [gathered(single, reader)] : await gatherAll(deps.db, consultation, reader);
    const phrases = createPhrases(language, t, consultation.timeZone);
    return { all, consulted: consultedIn(consultation, consultation.meetings), phrases };
  };
  const answer = exported({
    slot: `${wanted.slot} ${language} ${format}`,
    version: deps.facts.versionOfPlaces(of),
    type: format === 'csv' ? CSV : TYPES[format],
    file: `${t(`exports.${wanted.file}`, { id: wanted.id })}.${format}`,
    shown: format === 'html',
    open: true,
    work: format === 'csv' ? 'heavy' : workOf(format),
    async make(): Promise<Made> {
      const gatheredNow = await source();
      if (format === 'csv') return wanted.csv?.(gatheredNow) ?? '';
      if (format === 'json') return JSON.stringify(wanted.data(gatheredNow));
      return deps.exporter.written(of, wanted.compose(gatheredNow), format, gatheredNow.phrases);
    },
  });
  return deps.kept.send(request, reply, answer);
}
