import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RecordingRow } from '../../../../db/recordings.ts';
import type { Role } from '../../../../shared/actor.ts';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import { idOf, isId, type MeetingId, type RecordingId } from '../../../../shared/ids.ts';
import type { Meeting } from '../../../../shared/meeting.ts';
import { hasRight } from '../../../../shared/permissions.ts';
import type { RecordingFile, RecordingsOfMeeting } from '../../../../shared/protocol/http/meetings/recordings.ts';
import { timeZoneOf } from '../../../../shared/sitting/sitting.ts';
import { rangeIn } from '../../answers/ranges.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { idIn, textIn } from '../../reading.ts';
import { attending } from '../../sessions/signed-in.ts';
import { whoAsks } from '../../sessions/who-asks.ts';

/** What somebody may hear. `until`: what began after that is not for them yet, ms. `role`: theirs in the meeting; null for everybody else. */
type Listening = { readonly meeting: Meeting; readonly until: number; readonly role: Role | null };

/** Z11: members, and everybody once the minutes are public; of a meeting that goes on again, what its last revision tells of. */
async function mayListen(deps: RoutesDeps, request: FastifyRequest): Promise<Listening | Refusal> {
  const room = deps.rooms.get(idIn<MeetingId>(request));
  if (!room) return refuse('unknown-meeting');
  const here = attending(deps, request);
  const { meeting } = room;
  if (!isRefusal(here)) return { meeting, until: Number.POSITIVE_INFINITY, role: here.role };
  const published = await deps.exporter.readings.published(room, whoAsks(request));
  return published ? { meeting, until: published.edition.at, role: null } : here;
}

/** The sound of a meeting. */
export const recordingRoutes: Routes = (app, deps) => {
  app.get('/api/meetings/:id/recordings', async (request, reply) => {
    const listening = await mayListen(deps, request);
    if (isRefusal(listening)) return listening;
    reply.header('cache-control', 'no-store');
    return listOf(deps, idIn<MeetingId>(request), listening);
  });
  app.get('/api/meetings/:id/recordings/:recording.ogg', async (request, reply) => {
    const listening = await mayListen(deps, request);
    if (isRefusal(listening)) return listening;
    const text = textIn(request.params, 'recording');
    const found = isId(text) ? deps.recordings.find(idIn<MeetingId>(request), idOf<RecordingId>(text)) : null;
    const isTheirs = found !== null && found.row.startedAt <= listening.until;
    return isTheirs ? sendSound(request, reply, found) : refuse('unknown-recording');
  });
};

function listOf({ recordings }: RoutesDeps, id: MeetingId, { meeting, until, role }: Listening): RecordingsOfMeeting {
  return {
    title: meeting.sitting.convocation?.title ?? '',
    timeZone: timeZoneOf(meeting.sitting),
    recordings: recordings
      .list(id)
      .filter(({ startedAt }) => startedAt <= until)
      .map((row) => fileOf(row, meeting)),
    trouble: hasRight(role, 'preside') ? recordings.troubleOf(id) : null,
  };
}

function fileOf({ device: _, meetingId: __, ...row }: RecordingRow, { attendance }: Meeting): RecordingFile {
  const { name = '', organisation = '' } = attendance.members[row.speaker]?.profile ?? {};
  return { ...row, name, organisation };
}

type Found = { readonly row: RecordingRow; readonly file: string };

/** Whole, or the piece that a player asks for. A file that has ended never changes. */
async function sendSound(request: FastifyRequest, reply: FastifyReply, { row, file }: Found) {
  const size = await stat(file).then(
    (found) => found.size,
    () => null,
  );
  if (size === null) return refuse('unknown-recording');
  const range = rangeIn(request.headers.range, size);
  reply
    .type('audio/ogg; codecs=opus')
    .header('accept-ranges', 'bytes')
    .header('content-disposition', `inline; filename="${row.id}.ogg"`)
    .header('cache-control', row.sha256 === null ? 'no-store' : 'private, no-cache')
    .header('etag', `"${row.sha256 ?? size}"`);
  if (range === null) return reply.code(416).header('content-range', `bytes */${size}`).send();
  if (range === 'whole') return reply.header('content-length', size).send(beginningOf(file, size));
  return reply
    .code(206)
    .header('content-range', `bytes ${range.start}-${range.end}/${size}`)
    .header('content-length', range.end - range.start + 1)
    .send(createReadStream(file, range));
}

/** A file that is still written grows while it is sent. */
const beginningOf = (file: string, size: number) =>
  size === 0 ? Readable.from([]) : createReadStream(file, { start: 0, end: size - 1 });
