import { buffer } from 'node:stream/consumers';
import type { FastifyRequest } from 'fastify';
import { createEventLog } from '../../../../db/event-log.ts';
import { consultationById } from '../../../../db/papers/consultations.ts';
import { contributionsTo } from '../../../../db/papers/contributions.ts';
import { sizeOfFile } from '../../../../db/papers/files/files.ts';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import type { MeetingId } from '../../../../shared/ids.ts';
import { createPhrases } from '../../../../shared/report/phrases.ts';
import { translateIn } from '../../../dictionaries.ts';
import { type OriginalOf, packageEntries } from '../../../documents/packaging/package-entries.ts';
import { type Entry, writeZip } from '../../../documents/packaging/write-zip.ts';
import { recordingsCsv } from '../../../documents/recordings-table.ts';
import { bytesOfFile } from '../../../papers/keep-file.ts';
import { sha256Of, signedStatement } from '../../../signing/statement.ts';
import { captionsOfPackage } from '../../answers/caption-answers.ts';
import { disposition, exported, originOf } from '../../answers/export-answer.ts';
import { languageOf, TYPES } from '../../answers/formats.ts';
import { logLines } from '../../answers/log-lines.ts';
import { packageParts } from '../../answers/package-parts.ts';
import { answersOfConsultation } from '../../answers-of-consultation.ts';
import { createDownloads } from '../../bounds/downloads.ts';
import { whenOver } from '../../bounds/when-over.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { idIn } from '../../reading.ts';
import { attending } from '../../sessions/signed-in.ts';
import { askingOf, whoAsks } from '../../sessions/who-asks.ts';

/** Most revisions of the minutes that go together. */
const REVISIONS_MAX = 10;

/** Everything of a consultation together: as one page that needs no network, and as one archive. What is in them is public. */
export const packageRoutes: Routes = (app, deps) => {
  const downloads = createDownloads(deps.effects.ticks);

  app.get('/api/meetings/:id/bundle.html', async (request, reply) => {
    const source = await sourceOf(deps, request);
    if (isRefusal(source)) return source;
    const { id, t } = source.named;
    const answer = exported({
      ...source.making({ kind: 'bundle' }),
      type: TYPES.html,
      file: `${t('exports.fileBundle', { id })}.html`,
      shown: true,
      open: true,
    });
    return deps.kept.send(request, reply, answer);
  });

  app.get('/api/meetings/:id/package.zip', { exposeHeadRoute: false }, async (request, reply) => {
    const refused = downloads.begin(reply, askingOf(request));
    if (refused) return refused;
    const source = await sourceOf(deps, request);
    if (isRefusal(source)) return source;
    const entries = await madeOf(deps, request, source);
    if (isRefusal(entries)) return entries;
    const { stream, size } = writeZip([...entries, signedList(deps, source, entries)]);
    downloads.allow(reply, size);
    whenOver(reply, () => stream.destroy());
    return reply.headers(headersOf(source, size)).send(stream);
  });
};

type Source = Exclude<Awaited<ReturnType<typeof sourceOf>>, Refusal>;

/** All that is public of the consultation of a meeting, as it is now. */
async function sourceOf(deps: RoutesDeps, request: FastifyRequest) {
  const { db, rooms } = deps;
  const room = rooms.get(idIn<MeetingId>(request));
  const of = room?.meeting.sitting.convocation?.consultationId;
  const consultation = of === undefined ? null : consultationById(db, of);
  const found = of === undefined ? null : answersOfConsultation(deps, of);
  if (!room || !consultation || !found) return refuse('unknown-meeting');
  const language = languageOf(request);
  const t = await translateIn(language);
  const phrases = createPhrases(language, t, consultation.timeZone);
  const version = room.meeting.compilation.version;
  const minutes = await deps.exporter.readings.issued(room, REVISIONS_MAX, whoAsks(request));
  const origin = originOf(request, deps.publicUrl);
  const [newest] = minutes;
  const closed = newest ? (await newest.read()).record().meeting : null;
  const captions = closed ? await captionsOfPackage(deps, request, { id: room.id, meeting: closed }) : [];
  if (isRefusal(captions)) return captions;
  const sounds = closed ? deps.recordings.list(room.id) : [];
  const sound =
    closed && sounds.length > 0 ? [{ path: 'recordings.csv', text: recordingsCsv(sounds, closed, origin) }] : [];
  const upTo = { id: room.id, seq: room.seq };
  const log = isRefusal(attending(deps, request)) ? null : await logOf(deps, upTo);
  return {
    named: { id: room.id, t },
    upTo,
    making: packageParts(deps, { room, consultation, read: found.read, phrases, language, origin, minutes }),
    packed: () =>
      packageEntries({
        contributions: contributionsTo(db, consultation.id),
        title: consultation.title,
        phrases,
        originalOf: originalIn(deps),
        version: version > 0 ? version : null,
        minutes,
        captions: [...captions, ...sound],
        log,
        key: { pem: deps.signing.publicKey(), address: `${origin}/api/signing-key` },
      }),
  };
}

/** Read whole before the first byte: it may go on meanwhile. */
async function logOf({ db }: RoutesDeps, upTo: { readonly id: MeetingId; readonly seq: number }) {
  const bytes = await buffer(logLines(db, upTo));
  return { size: bytes.byteLength, bytes: () => bytes };
}

/** The last file: what all others are, and how far the record went. */
function signedList({ db, signing }: RoutesDeps, { upTo }: Source, entries: readonly Entry[]): Entry {
  const files = entries.map(({ path, sha256, bytes }) => ({ name: path, sha256: sha256 ?? sha256Of(whole(bytes())) }));
  const log = { seq: upTo.seq, hash: createEventLog(db).hashAt(upTo.id, upTo.seq) ?? '' };
  const stated = { meeting: upTo.id, what: 'package', log };
  const bytes = new TextEncoder().encode(signedStatement(stated, files, signing));
  return { path: 'SHA256SUMS', size: bytes.byteLength, bytes: () => bytes };
}

/** Only original files come piece by piece, and their hash is known. */
function whole(bytes: ReturnType<Entry['bytes']>): Uint8Array {
  if (bytes instanceof Uint8Array) return bytes;
  throw new Error('A file that comes piece by piece has no hash.');
}

/** What has to be made is made once for everybody; files in which contributions came are read when their turn comes. */
async function madeOf({ kept }: RoutesDeps, request: FastifyRequest, { packed, making }: Source) {
  const files = packed();
  const parts = files.flatMap((file) => ('part' in file ? [making(file.part)] : []));
  const made = await kept.gather(request, parts);
  if (isRefusal(made)) return made;
  const bytes = made.values();
  return files.map((file): Entry => {
    if (!('part' in file)) return file;
    const own = bytes.next().value ?? new Uint8Array();
    return { path: file.path, size: own.byteLength, bytes: () => own };
  });
}

const headersOf = ({ named: { id, t } }: Source, size: number) => ({
  'content-type': 'application/zip',
  'content-length': size,
  'content-disposition': disposition(false, `${t('exports.filePackage', { id })}.zip`),
  'cache-control': 'no-cache',
});

const originalIn =
  ({ db }: RoutesDeps): OriginalOf =>
  (hash) => {
    const size = sizeOfFile(db, hash);
    return size === null ? null : { size, bytes: () => bytesOfFile(db, { hash, size }) };
  };
