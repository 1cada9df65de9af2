import type { FastifyReply, FastifyRequest } from 'fastify';
import { consultationById } from '../../../db/papers/consultations.ts';
import { sizeOfFile } from '../../../db/papers/files.ts';
import { isRefusal, type Refusal, refuse } from '../../../shared/decision.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import { createPhrases } from '../../../shared/report/phrases.ts';
import { consultedIn, gatherAll } from '../../answering/gathering.ts';
import { translateIn } from '../../dictionaries.ts';
import { composeAnswers } from '../../documents/contributions/compose-answers.ts';
import { composeBundle } from '../../documents/contributions/compose-bundle.ts';
import { composeContribution } from '../../documents/contributions/compose-contributions.ts';
import { type OriginalOf, type PackageSource, packageEntries } from '../../documents/packaging/package-entries.ts';
import { type Entry, writeZip } from '../../documents/packaging/write-zip.ts';
import { publishedCompilation } from '../../documents/readings/export-source.ts';
import { createFairQueue } from '../../fair-queue.ts';
import { bytesOfFile } from '../../papers/keep-file.ts';
import { disposition, exported } from '../answers/export-answer.ts';
import { languageOf, TYPES } from '../answers/formats.ts';
import { answersOfConsultation } from '../answers-of-consultation.ts';
import { createDownloads } from '../bounds/downloads.ts';
import { whenOver } from '../bounds/when-over.ts';
import type { Routes, RoutesDeps } from '../deps.ts';
import { idIn } from '../reading.ts';
import { whoAsks } from '../sessions/who-asks.ts';

/** Everything of a consultation together: as one page that needs no network, and as one archive. What is in them is public. */
export const packageRoutes: Routes = (app, deps) => {
  const downloads = createDownloads(deps.effects.ticks);
  const turns = createFairQueue(1);

  app.get('/api/meetings/:id/bundle.html', async (request, reply) => {
    const source = await sourceOf(deps, request);
    if (isRefusal(source)) return source;
    const { version, bundle, id, t } = source;
    const answer = exported({
      slot: `bundle ${id} ${languageOf(request)}`,
      version,
      type: TYPES.html,
      file: `${t('exports.fileBundle', { id })}.html`,
      shown: true,
      open: true,
      work: 'heavy',
      make: bundle,
    });
    return deps.kept.send(request, reply, answer);
  });

  app.get('/api/meetings/:id/package.zip', { exposeHeadRoute: false }, async (request, reply) => {
    const source = await sourceOf(deps, request);
    if (isRefusal(source)) return source;
    const refused = downloads.begin(reply, whoAsks(request));
    if (refused) return refused;
    // What is small is made for one after the other.
    const entries = await turns.run(async () => packageEntries(await source.packaged()), whoAsks(request));
    return isRefusal(entries) ? entries : send(reply, source, entries);
  });
};

function send(reply: FastifyReply, source: Source, entries: readonly Entry[]): FastifyReply {
  const { stream, size } = writeZip(entries);
  whenOver(reply, () => stream.destroy());
  return reply
    .type('application/zip')
    .headers({
      'content-length': size,
      'content-disposition': disposition(false, `${source.t('exports.filePackage', { id: source.id })}.zip`),
      'cache-control': 'no-cache',
    })
    .send(stream);
}

type Source = Exclude<Awaited<ReturnType<typeof sourceOf>>, Refusal>;

/** All that is public of the consultation of a meeting, as it is now. */
async function sourceOf(deps: RoutesDeps, request: FastifyRequest) {
  const { db, exporter, rooms, facts } = deps;
  const id = idIn<MeetingId>(request);
  const room = rooms.get(id);
  const of = room?.meeting.sitting.convocation?.consultationId;
  const consultation = of === undefined ? null : consultationById(db, of);
  const found = of === undefined ? null : answersOfConsultation(deps, of);
  if (!room || !consultation || !found) return refuse('unknown-meeting');
  const language = languageOf(request);
  const t = await translateIn(language);
  const phrases = createPhrases(language, t, consultation.timeZone);
  const consulted = consultedIn(consultation, consultation.meetings);
  const compiled = publishedCompilation(deps, room);
  const gather = () => gatherAll(db, consultation, found.read());
  const bundleOf = (all: PackageSource['all']) =>
    exporter.paged(composeBundle(all, compiled, consulted, phrases), phrases);
  const packaged = async (): Promise<PackageSource> => {
    const all = await gather();
    return {
      all,
      phrases,
      title: consultation.title,
      originalOf: originalIn(deps),
      compilation: compiled && {
        version: compiled.version,
        make: (format) => exporter.compilation(room, compiled.version, format, language),
      },
      answers: (format) => exporter.written(id, composeAnswers(all, consulted, phrases), format, phrases),
      page: (one) => exporter.written(id, composeContribution(one, consulted, phrases), 'html', phrases),
      bundle: async () => bundleOf(all),
    };
  };
  return { id, t, version: facts.versionOfPlaces(), packaged, bundle: async () => bundleOf(await gather()) };
}

const originalIn =
  ({ db }: RoutesDeps): OriginalOf =>
  (hash) => {
    const size = sizeOfFile(db, hash);
    return size === null ? null : { size, bytes: () => bytesOfFile(db, { hash, size }) };
  };
