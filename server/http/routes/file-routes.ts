import type { FastifyReply, FastifyRequest } from 'fastify';
import { meetingsOf } from '../../../db/meetings.ts';
import { consultationById } from '../../../db/papers/consultations.ts';
import { sizeOfFile } from '../../../db/papers/files/files.ts';
import { keepUpload, uploadOf } from '../../../db/papers/files/uploads.ts';
import { isRefusal, type Refusal, refuse } from '../../../shared/decision.ts';
import type { ConsultationId, ContributionId } from '../../../shared/ids.ts';
import { acceptsContributions, receptionAt, whyNoContributions } from '../../../shared/paper/contributing.ts';
import { FILE_MAX } from '../../../shared/paper/reading.ts';
import { type FileRead, fileNameOf } from '../../../shared/protocol/http/consultations/files.ts';
import type { SignedIn } from '../../auth/sessions/sessions.ts';
import { keepFile } from '../../papers/keep-file.ts';
import { sendKeptFile } from '../answers/file-answer.ts';
import { countBytes, leavingOf } from '../bounds/file-bounds.ts';
import { before, bytesToCome } from '../bounds/uploads.ts';
import type { Routes, RoutesDeps } from '../deps.ts';
import { seenBy } from '../facts/shown-contribution.ts';
import { idIn, numberIn, textIn } from '../reading.ts';
import { isSecretaryOf } from '../sessions/secretary-of.ts';
import { doing } from '../sessions/signed-in.ts';

/** Files in which contributions and texts of speeches come: read for the form, kept byte for byte, and offered with the contribution. */
export const fileRoutes: Routes = (app, deps) => {
  const sending = {
    bodyLimit: FILE_MAX,
    config: { isFile: true },
    ...before((...asked) => mayCome(deps, ...asked)),
    ...countBytes(deps.quotas.files),
  };
  app.post('/api/consultations/:id/files', sending, async (request, reply) => take(deps, request, leavingOf(reply)));
  /** What was read in a file that this person has sent, for a form that is opened again. */
  app.get('/api/consultations/:id/files/:hash', async (request) => recall(deps, request));
  /** `?version=1`: the one in which that version came. */
  app.get('/api/contributions/:id/file', async (request, reply) => give(deps, request, reply));
};

/** Who may speak in a meeting of the consultation hands in texts of speeches, whether or not it takes contributions (H1). */
const mayHandIn = ({ db, facts }: RoutesDeps, id: ConsultationId, { person }: SignedIn): boolean =>
  meetingsOf(db, id).some((meeting) => facts.maySpeak(meeting, person));

/** Who may send a file here, and whether so many bytes; said before any of them is read. */
function sender(deps: RoutesDeps, request: FastifyRequest): SignedIn | Refusal {
  const contributor = doing(deps, request, 'contribute');
  if (isRefusal(contributor)) return contributor;
  const consultation = consultationById(deps.db, idIn<ConsultationId>(request));
  if (!consultation) return refuse('unknown-consultation');
  const reception = receptionAt(consultation, deps.effects.now());
  const isTaken = reception === 'open' || acceptsContributions(reception);
  const mayOtherwise =
    isSecretaryOf(deps, consultation.id, contributor) || mayHandIn(deps, consultation.id, contributor);
  return isTaken || mayOtherwise ? contributor : refuse(whyNoContributions(reception));
}

function mayCome(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply): object {
  const contributor = sender(deps, request);
  if (isRefusal(contributor)) return contributor;
  const { person } = contributor;
  const bytes = bytesToCome(request);
  if (bytes > FILE_MAX) return refuse('file-too-large');
  if (deps.reader.isSpent(person)) return refuse('too-many-messages');
  const { files } = deps.quotas;
  const quota = isSecretaryOf(deps, idIn<ConsultationId>(request), { person }) ? files.bytesOfSecretary : files.bytes;
  return files.begin(reply, person, bytes) ?? (quota.take(person, bytes) ? {} : refuse('too-many-files'));
}

async function take(deps: RoutesDeps, request: FastifyRequest, leaving: AbortSignal): Promise<FileRead | Refusal> {
  const { db, effects, reader } = deps;
  const contributor = sender(deps, request);
  if (isRefusal(contributor)) return contributor;
  const { person } = contributor;
  const { body: bytes } = request;
  if (!Buffer.isBuffer(bytes)) return refuse('bad-message');
  const name = fileNameOf(textIn(request.query, 'name'));
  const reading = await reader.readFile({ name, bytes }, person, leaving);
  if (isRefusal(reading)) return reading;
  const hash = await keepFile(db, bytes, effects.now());
  const consultationId = idIn<ConsultationId>(request);
  keepUpload(db, { ...reading, consultationId, person, hash, name }, effects.now());
  return { ...reading, hash, name, size: bytes.byteLength };
}

function recall(deps: RoutesDeps, request: FastifyRequest): FileRead | Refusal {
  const contributor = doing(deps, request, 'contribute');
  if (isRefusal(contributor)) return contributor;
  const hash = textIn(request.params, 'hash');
  const key = { consultationId: idIn<ConsultationId>(request), person: contributor.person, hash };
  const found = uploadOf(deps.db, key);
  if (!found) return refuse('unknown-file');
  const { name, title, language, paragraphs, shapes, losses } = found;
  return { name, title, language, paragraphs, shapes, losses, hash, size: sizeOfFile(deps.db, hash) ?? 0 };
}

function give(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply): FastifyReply | Refusal {
  const version = textIn(request.query, 'version') === '' ? undefined : numberIn(request, 'version');
  const contribution = version === 0 ? null : seenBy(deps, request.signedIn, idIn<ContributionId>(request), version);
  if (!contribution) return refuse('unknown-contribution');
  const isForAll = contribution.acceptance === undefined;
  return sendKeptFile(deps.db, request, reply, { ...contribution, isForAll });
}
