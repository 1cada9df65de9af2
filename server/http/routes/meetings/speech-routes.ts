import type { FastifyReply, FastifyRequest } from 'fastify';
import { speechTextHeads } from '../../../../db/papers/speech-texts.ts';
import { type Actor, actorOf } from '../../../../shared/actor.ts';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import { idOf, type MeetingId, type PersonId, type SpeechId } from '../../../../shared/ids.ts';
import {
  newSpeechSchema,
  type SpeechAnswer,
  type SpeechMade,
  speechPublicationSchema,
  speechReplacementSchema,
} from '../../../../shared/protocol/http/meetings/speeches.ts';
import type { Speech } from '../../../../shared/speeches/speeches.ts';
import type { MeetingRoom } from '../../../meetings/meeting-room.ts';
import { sentWords } from '../../../papers/sent-words.ts';
import { choosePublication, handIn, withdrawSpeech } from '../../../speeches/handing-in.ts';
import { speechesShown, speechShown } from '../../../speeches/shown-speeches.ts';
import { sendKeptFile } from '../../answers/file-answer.ts';
import { JSON_TYPE, jsonOr } from '../../answers/kept-answers.ts';
import { before } from '../../bounds/uploads.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { bodyOf, idIn } from '../../reading.ts';
import { commanding } from '../../sessions/signed-in.ts';

const SPEECH_MAX_BYTES = 2 * 1024 * 1024;

/** Texts of speeches (H1 to H8). Who may not read one is told what they would be told if there were none. */
export const speechRoutes: Routes = (app, deps) => {
  app.get('/api/meetings/:id/speeches', async (request, reply) => list(deps, request, reply));
  app.get('/api/meetings/:id/speeches/:speech', async (request, reply) => show(deps, request, reply));
  app.get('/api/meetings/:id/speeches/:speech/file', async (request, reply) => give(deps, request, reply));
  const long = {
    bodyLimit: SPEECH_MAX_BYTES,
    ...before((request) => commanding(deps, request, 'speech.hand-in')),
  };
  app.post('/api/meetings/:id/speeches', long, async (request, reply) => take(deps, request, reply));
  app.patch('/api/meetings/:id/speeches/:speech', long, async (request) => replace(deps, request));
  app.post('/api/meetings/:id/speeches/:speech/publication', async (request) => choose(deps, request));
  app.delete('/api/meetings/:id/speeches/:speech', async (request, reply) => withdraw(deps, request, reply));
};

const readerIn = ({ signedIn }: FastifyRequest): PersonId | null => signedIn?.person ?? null;

function list(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply) {
  const room = deps.rooms.get(idIn<MeetingId>(request));
  const reader = readerIn(request);
  if (!room) return refuse('unknown-meeting');
  if (reader === null) return listForVisitors(deps, room, request, reply);
  reply.header('cache-control', 'no-store');
  return speechesShown(deps.db, room, reader) ?? refuse('unknown-meeting');
}

/** Made once for all of them after each record. */
const listForVisitors = (deps: RoutesDeps, room: MeetingRoom, request: FastifyRequest, reply: FastifyReply) =>
  deps.kept.send(request, reply, {
    slot: `speeches ${room.id}`,
    version: `${room.epoch} ${room.seq}`,
    work: 'light',
    type: JSON_TYPE,
    make: () => jsonOr(speechesShown(deps.db, room, null), 'unknown-meeting'),
  });

/** The text that the address names, as the reader may read it. */
function shownTo(deps: RoutesDeps, request: FastifyRequest): { room: MeetingRoom; shown: SpeechAnswer } | Refusal {
  const room = deps.rooms.get(idIn<MeetingId>(request));
  if (!room) return refuse('unknown-meeting');
  const shown = speechShown(deps.db, room, idIn<SpeechId>(request, 'speech'), readerIn(request));
  return shown ? { room, shown } : refuse('unknown-speech');
}

function show(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply): SpeechAnswer | Refusal {
  const found = shownTo(deps, request);
  reply.header('cache-control', 'no-store');
  return isRefusal(found) ? found : found.shown;
}

function give(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply): FastifyReply | Refusal {
  const found = shownTo(deps, request);
  return isRefusal(found) ? found : sendKeptFile(deps.db, request, reply, { ...found.shown, isForAll: false });
}

type Here = { readonly room: MeetingRoom; readonly actor: Actor; readonly person: PersonId; readonly speech: Speech };

/** A text, for those whose it is; also for a speaker who is no longer admitted (H6). */
function owning(deps: RoutesDeps, request: FastifyRequest): Here | Refusal {
  const found = request.signedIn ? shownTo(deps, request) : refuse('signed-out');
  if (isRefusal(found) || !request.signedIn) return isRefusal(found) ? found : refuse('signed-out');
  const speech = found.room.meeting.speech.byId[found.shown.id];
  if (!speech) return refuse('unknown-speech');
  const { person } = request.signedIn;
  return found.shown.mayChange
    ? { room: found.room, actor: actorOf(request.signedIn), person, speech }
    : refuse('not-yours');
}

async function take(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply): Promise<SpeechMade | Refusal> {
  const { db, effects, quotas } = deps;
  const here = commanding(deps, request, 'speech.hand-in');
  if (isRefusal(here)) return here;
  const body = bodyOf(request, newSpeechSchema);
  if (isRefusal(body)) return body;
  const { room, actor } = here;
  const consultationId = room.meeting.sitting.convocation?.consultationId;
  if (!consultationId || actor.type === 'system') return refuse('not-convened');
  const sent = sentBefore(deps, room, actor.person, body.sending);
  if (sent) return { speech: sent };
  const words = sentWords(db, { consultationId, person: actor.person }, body);
  if (isRefusal(words)) return words;
  if (!quotas.handIn.take(actor.person)) return refuse('too-many-tries');
  const { agendaItemId, isOpen, person = actor.person } = body;
  const speechId = idOf<SpeechId>(effects.newId());
  const command = { type: 'speech.hand-in', speechId, agendaItemId, person, isOpen } as const;
  const refusal = await handIn(deps, room, command, actor, words);
  if (!refusal) reply.code(201);
  return refusal ?? { speech: speechId };
}

/** When the answer was lost, the same words come again under the same id. */
const sentBefore = ({ db }: RoutesDeps, room: MeetingRoom, person: PersonId, sending: string | undefined) =>
  sending === undefined
    ? undefined
    : speechTextHeads(db, room.id).find(({ sentAs, handedInBy }) => sentAs === sending && handedInBy === person)?.id;

async function replace(deps: RoutesDeps, request: FastifyRequest): Promise<SpeechMade | Refusal> {
  const here = owning(deps, request);
  if (isRefusal(here)) return here;
  const body = bodyOf(request, speechReplacementSchema);
  if (isRefusal(body)) return body;
  const { room, actor, person, speech } = here;
  if (sentBefore(deps, room, person, body.sending) === speech.id) return { speech: speech.id };
  if (body.version !== speech.version) return refuse('changed-meanwhile');
  const consultationId = room.meeting.sitting.convocation?.consultationId;
  const present = speechShown(deps.db, room, speech.id, person);
  if (!consultationId || !present) return refuse('unknown-speech');
  const words = sentWords(deps.db, { consultationId, person }, body, present);
  if (isRefusal(words)) return words;
  if (!deps.quotas.handIn.take(person)) return refuse('too-many-tries');
  const { id: speechId, agendaItemId, person: speaker } = speech;
  const command = { type: 'speech.hand-in', speechId, agendaItemId, person: speaker, isOpen: body.isOpen } as const;
  return (await handIn(deps, room, command, actor, words)) ?? { speech: speechId };
}

async function choose(deps: RoutesDeps, request: FastifyRequest): Promise<SpeechMade | Refusal> {
  const here = owning(deps, request);
  if (isRefusal(here)) return here;
  const body = bodyOf(request, speechPublicationSchema);
  if (isRefusal(body)) return body;
  // A no is never held up.
  if (body.isOpen && !deps.quotas.handIn.take(here.person)) return refuse('too-many-tries');
  const { id: speechId } = here.speech;
  const command = { type: 'speech.choose-publication', speechId, isOpen: body.isOpen } as const;
  return (await choosePublication(deps, here.room, command, here.actor)) ?? { speech: speechId };
}

async function withdraw(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply) {
  const here = owning(deps, request);
  if (isRefusal(here)) return here;
  const command = { type: 'speech.withdraw', speechId: here.speech.id } as const;
  return (await withdrawSpeech(deps, here.room, command, here.actor)) ?? reply.code(204).send();
}
