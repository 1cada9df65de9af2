import type { FastifyReply, FastifyRequest } from 'fastify';
import { consultationById, revisionOf } from '../../../db/papers/consultations.ts';
import { contributionById, contributionsTo } from '../../../db/papers/contributions.ts';
import { isRefusal, type Refusal, refuse } from '../../../shared/decision.ts';
import {
  addressOf,
  type ContributionFilter,
  filterIn,
  isFiltered,
  isOfThese,
} from '../../../shared/finding/contribution-filter.ts';
import type { ConsultationId, ContributionId, MeetingId } from '../../../shared/ids.ts';
import { markOfEdition } from '../../../shared/report/edition.ts';
import { isWordless } from '../../compiling/quotable.ts';
import { inPieces } from '../../in-pieces.ts';
import { originOf } from '../answers/export-answer.ts';
import type { KeptAnswer } from '../answers/kept-answers.ts';
import { answersOfConsultation } from '../answers-of-consultation.ts';
import type { ClientFiles } from '../client-files.ts';
import type { RoutesDeps } from '../deps.ts';
import { listedAfter } from '../facts/listed-consultations.ts';
import { afterIn, idIn, numberIn, textIn } from '../reading.ts';
import { whoAsks } from '../sessions/who-asks.ts';
import { answersPage } from './plain-answers.ts';
import { consultationPage } from './plain-consultation.ts';
import { consultationPath, consultationsPage } from './plain-consultations.ts';
import { contributionPage, contributionPath } from './plain-contribution.ts';
import { type PlainPage, withPlainPage } from './plain-document.ts';
import { minutesPage, minutesPath } from './plain-minutes.ts';
import { type PlainWords, plainWordsIn } from './plain-words.ts';
import { readerLanguage } from './reader-language.ts';

/** A page for those who run no script. `name`: which page it is; `query`: what it is chosen by, beside the language. */
type Plain = Pick<KeptAnswer, 'version' | 'work'> & {
  readonly path: string;
  readonly query: string;
  readonly make: (words: PlainWords) => Promise<PlainPage | Refusal> | PlainPage | Refusal;
};

type Answering = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | Refusal>;

/** A day ends at the place at a full quarter of an hour, wherever the place is. */
const QUARTER_MS = 15 * 60 * 1000;

/** The addresses whose document also says what is there, each with how it is answered. */
export function createPlainPages(deps: RoutesDeps, files: ClientFiles): Readonly<Record<string, Answering>> {
  const answering =
    (find: (request: FastifyRequest) => Plain): Answering =>
    (request, reply) =>
      give(deps, files, request, reply, find(request));
  return {
    '/': answering((request) => listPlain(deps, request)),
    '/consultations/:id': answering((request) => consultationPlain(deps, request)),
    '/contributions/:id': answering((request) => contributionPlain(deps, request)),
    '/consultations/:id/answers': answering((request) => answersPlain(deps, request)),
    '/meetings/:id/minutes': async (request, reply) => {
      const minutes = await minutesPlain(deps, request);
      return isRefusal(minutes) ? minutes : give(deps, files, request, reply, minutes);
    },
  };
}

function give(deps: RoutesDeps, files: ClientFiles, request: FastifyRequest, reply: FastifyReply, plain: Plain) {
  const { path, query, version, work, make } = plain;
  const language = readerLanguage(request);
  const origin = originOf(request, deps.publicUrl);
  return deps.kept.send(request, reply, {
    slot: `page ${language} ${path}?${query}`,
    version: `${version} ${origin}`,
    work,
    type: 'text/html; charset=utf-8',
    headers: {
      'cache-control': 'no-cache',
      'content-language': language,
      vary: 'accept-encoding, accept-language',
    },
    async make() {
      const words = await plainWordsIn(language);
      const page = await make(words);
      if (isRefusal(page)) return page;
      return withPlainPage(await files.text('/index.html'), page, words, { origin, path, query });
    },
  });
}

function listPlain(deps: RoutesDeps, request: FastifyRequest): Plain {
  const after = afterIn<ConsultationId>(request);
  return {
    path: '/',
    query: after === null ? '' : `after=${encodeURIComponent(after)}`,
    version: deps.facts.versionOfPhases(),
    work: after === null ? 'light' : 'heavy',
    make: async (words) => consultationsPage(await listedAfter(deps, after), words),
  };
}

function consultationPlain(deps: RoutesDeps, request: FastifyRequest): Plain {
  const { facts, effects, search } = deps;
  const id = idIn<ConsultationId>(request);
  const filter = filterIn((name) => textIn(request.query, name));
  return {
    path: consultationPath(id),
    query: addressOf(filter).slice(1),
    version: `${facts.versionOfAll()} ${Math.floor(effects.now() / QUARTER_MS)} ${filter.text && search.version()}`,
    work: isFiltered(filter) ? 'heavy' : 'light',
    make: (words) => shownConsultation(deps, id, filter, words),
  };
}

function shownConsultation(
  { db, facts, effects, search }: RoutesDeps,
  id: ConsultationId,
  filter: ContributionFilter,
  words: PlainWords,
): PlainPage | Refusal {
  const found = consultationById(db, id);
  if (!found) return refuse('unknown-consultation');
  const contributions = contributionsTo(db, id);
  const consultation = { ...found, contributions, revision: revisionOf(found), mayChange: false };
  const meetings = found.meetings.flatMap((meeting) => facts.about(meeting.id) ?? []);
  const withWords = filter.text === '' ? null : search.contributions(id, filter.text);
  const chosen = contributions.filter((one) => isOfThese(filter, one) && (withWords?.includes(one.id) ?? true));
  return consultationPage({ consultation, meetings, filter, chosen, at: effects.now() }, words);
}

function contributionPlain(deps: RoutesDeps, request: FastifyRequest): Plain {
  const { db, facts } = deps;
  const id = idIn<ContributionId>(request);
  const version = textIn(request.query, 'version') === '' ? undefined : numberIn(request, 'version');
  return {
    path: contributionPath(id),
    query: version === undefined ? '' : `version=${version}`,
    version: facts.versionOfAllPlaces(),
    work: 'heavy',
    make(words) {
      const found = version === 0 ? null : contributionById(db, id, version);
      if (found === null || consultationById(db, found.consultationId) === null) return refuse('unknown-contribution');
      const answers = answersOfConsultation(deps, found.consultationId)?.read().answered(found).answers ?? [];
      return contributionPage(found, answers, words);
    },
  };
}

/** What everybody reads, whoever asks: it is made once for all. */
async function minutesPlain({ db, rooms, exporter }: RoutesDeps, request: FastifyRequest): Promise<Plain | Refusal> {
  const room = rooms.get(idIn<MeetingId>(request));
  const convocation = room?.meeting.sitting.convocation;
  const consultation = convocation ? consultationById(db, convocation.consultationId) : null;
  if (!room || !convocation || !consultation) return refuse('unknown-meeting');
  const reading = await exporter.readings.published(room, whoAsks(request));
  const { title } = convocation;
  return {
    path: minutesPath(room.id),
    query: '',
    version: `${title} ${consultation.title} ${reading ? `${reading.name} ${reading.version}${markOfEdition(reading.edition)}` : 'none'}`,
    work: 'heavy',
    make: async (words) => {
      const inside = reading && (await exporter.minutesPage(reading, words.language));
      return minutesPage({ id: room.id, title, consultation }, inside, words);
    },
  };
}

function answersPlain(deps: RoutesDeps, request: FastifyRequest): Plain {
  const { db, facts } = deps;
  const id = idIn<ConsultationId>(request);
  return {
    path: `${consultationPath(id)}/answers`,
    query: '',
    version: facts.versionOfPlaces(id),
    work: 'heavy',
    async make(words) {
      const consultation = consultationById(db, id);
      if (!consultation) return refuse('unknown-consultation');
      const reader = answersOfConsultation(deps, id)?.read();
      const shown = contributionsTo(db, id).filter((one) => !isWordless(one));
      const all = await inPieces(shown, (one) => {
        const found = contributionById(db, one.id);
        return found && (reader?.answered(found) ?? null);
      });
      return answersPage(
        consultation,
        all.filter((one) => one !== null),
        words,
      );
    },
  };
}
