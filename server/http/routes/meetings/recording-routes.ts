import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RecordingRow } from '../../../../db/recordings.ts';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import { idOf, isId, type MeetingId, type RecordingId } from '../../../../shared/ids.ts';
import type { Meeting } from '../../../../shared/meeting.ts';
import type { RecordingFile, RecordingsOfMeeting } from '../../../../shared/protocol/http/meetings/recordings.ts';
import { timeZoneOf } from '../../../../shared/sitting/sitting.ts';
import { rangeIn } from '../../answers/ranges.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { idIn, textIn } from '../../reading.ts';
import { attending } from '../../sessions/signed-in.ts';
import { whoAsks } from '../../sessions/who-asks.ts';

/** Z11: members, and everybody once the minutes are public. */
async function mayListen(deps: RoutesDeps, request: FastifyRequest): Promise<Meeting | Refusal> {
  const room = deps.rooms.get(idIn<MeetingId>(request));
  if (!room) return refuse('unknown-meeting');
  const here = attending(deps, request);
  const isPublic = isRefusal(here) && (await deps.exporter.readings.published(room, whoAsks(request))) !== null;
  return isRefusal(here) && !isPublic ? here : room.meeting;
}

/** The sound of a meeting. */
export const recordingRoutes: Routes = (app, deps) => {
  app.get('/api/meetings/:id/recordings', async (request, reply) => {
    const meeting = await mayListen(deps, request);
    if (isRefusal(meeting)) return meeting;
    reply.header('cache-control', 'no-store');
    return listOf(deps, idIn<MeetingId>(request), meeting);
  });
  app.get('/api/meetings/:id/recordings/:recording.ogg', async (request, reply) => {
    const meeting = await mayListen(deps, request);
    if (isRefusal(meeting)) return meeting;
    const text = textIn(request.params, 'recording');
    const found = isId(text) ? deps.recordings.find(idIn<MeetingId>(request), idOf<RecordingId>(text)) : null;
    return found ? sendSound(request, reply, found) : refuse('unknown-recording');
  });
};

function listOf({ recordings }: RoutesDeps, id: MeetingId, meeting: Meeting): RecordingsOfMeeting {
  return {
    title: meeting.sitting.convocation?.title ?? '',
    timeZone: timeZoneOf(meeting.sitting),
    recordings: recordings.list(id).map((row) => fileOf(row, meeting)),
    trouble: recordings.troubleOf(id),
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
  if (range === 'whole') return reply.header('content-length', size).send(createReadStream(file));
  return reply
    .code(206)
    .header('content-range', `bytes ${range.start}-${range.end}/${size}`)
    .header('content-length', range.end - range.start + 1)
    .send(createReadStream(file, range));
}
