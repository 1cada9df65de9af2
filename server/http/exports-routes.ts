import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import type { MeetingId } from '../../shared/ids.ts';
import { type Edition, markOfEdition } from '../../shared/minutes/edition.ts';
import { standingAnnotations } from '../../shared/minutes/skeleton-annotations.ts';
import { languageFrom, translateIn } from '../dictionaries.ts';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../documents/exporter.ts';
import { annotationsCsv } from '../documents/tables.ts';
import { webAnnotations } from '../documents/web-annotations.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import { type Export, isKnown, originOf } from './export-answer.ts';
import { idIn, textIn } from './reading.ts';
import { attending } from './signed-in.ts';
import type { HttpWorld, Routes } from './world.ts';

const TYPES: Readonly<Record<DocumentFormat, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
};
const CSV = 'text/csv; charset=utf-8; header=present';
const JSON_LD = 'application/ld+json; charset=utf-8; profile="http://www.w3.org/ns/anno.jsonld"';

const languageOf = (request: FastifyRequest) => languageFrom(textIn(request.query, 'lang'));
const formatIn = (request: FastifyRequest): DocumentFormat | undefined =>
  DOCUMENT_FORMATS.find((format) => format === textIn(request.params, 'format'));

/** Of a closed meeting, the name tells the revision that the file was taken from (R10). */
const nameOfFile = (name: string, edition: Edition, ending: string): string =>
  `${name}${markOfEdition(edition)}.${ending}`;

/** A draft is for the members of the meeting, and so is what was annotated; once it is closed they are for everybody. */
function readingMinutes(world: HttpWorld, request: FastifyRequest): MeetingRoom | Refusal {
  const room = world.rooms.get(idIn<MeetingId>(request));
  if (room?.meeting.sitting.phase.state === 'closed') return room;
  const here = attending(world, request);
  return isRefusal(here) ? here : here.room;
}

/** What leaves the meeting. The compiled inputs are public, like the contributions. */
export const exportsRoutes: Routes = (app, world) => {
  minutesRoutes(app, world);
  compilationDocumentRoutes(app, world);
  annotationRoutes(app, world);
};

const minutesRoutes: Routes = (app, world) => {
  app.get('/api/meetings/:id/minutes.:format', async (request, reply) => {
    const format = formatIn(request);
    if (!format) return refuse('unknown-page');
    const room = readingMinutes(world, request);
    if (isRefusal(room)) return room;
    const language = languageOf(request);
    const t = await translateIn(language);
    const known = isKnown(request, reply, {
      type: TYPES[format],
      file: nameOfFile(t('exports.fileMinutes', { id: room.id }), world.exporter.edition(room), format),
      version: world.exporter.minutesVersion(room, format, language),
      shown: format === 'html' || format === 'json',
    });
    if (known) return reply.send();
    if (format === 'json') return world.exporter.minutesJson(room, language);
    return answerBytes(reply, await world.exporter.minutes(room, format, language));
  });

  app.get('/api/meetings/:id/interventions.csv', async (request, reply) => {
    const room = readingMinutes(world, request);
    if (isRefusal(room)) return room;
    const language = languageOf(request);
    const t = await translateIn(language);
    const file = nameOfFile(t('exports.fileInterventions', { id: room.id }), world.exporter.edition(room), 'csv');
    const made = { type: CSV, file, version: `${room.id}-interventions-${room.seq}-${language}`, shown: false };
    return isKnown(request, reply, made) ? reply.send() : world.exporter.interventions(room, language);
  });

  app.get('/api/meetings/:id/speaking-times.csv', async (request, reply) => {
    const room = readingMinutes(world, request);
    if (isRefusal(room)) return room;
    const t = await translateIn(languageOf(request));
    const file = nameOfFile(t('exports.fileTimes', { id: room.id }), world.exporter.edition(room), 'csv');
    const made = { type: CSV, file, version: `${room.id}-times-${room.seq}`, shown: false };
    return isKnown(request, reply, made) ? reply.send() : world.exporter.times(room);
  });
};

const compilationDocumentRoutes: Routes = (app, { rooms, exporter }) => {
  app.get('/api/meetings/:id/compilation.:format', async (request, reply) => {
    const format = formatIn(request);
    if (!format || format === 'json') return refuse('unknown-page');
    const room = rooms.get(idIn<MeetingId>(request));
    if (!room) return refuse('unknown-meeting');
    const published = room.meeting.compilation.version;
    const version = Number(textIn(request.query, 'version') || published);
    if (published === 0 || !(version >= 1 && version <= published)) return refuse('nothing-published');
    const language = languageOf(request);
    const t = await translateIn(language);
    const known = isKnown(request, reply, {
      type: TYPES[format],
      file: `${t('exports.fileCompilation', { id: room.id })}.${format}`,
      version: exporter.compilationVersion(room, version, format, language),
      shown: format === 'html',
    });
    return known ? reply.send() : answerBytes(reply, await exporter.compilation(room, version, format, language));
  });
};

const annotationRoutes: Routes = (app, world) => {
  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    ending: 'csv' | 'jsonld',
    write: (room: MeetingRoom) => string,
  ) => {
    const room = readingMinutes(world, request);
    if (isRefusal(room)) return room;
    const t = await translateIn(languageOf(request));
    const made: Export = {
      type: ending === 'csv' ? CSV : JSON_LD,
      file: nameOfFile(t('exports.fileAnnotations', { id: room.id }), world.exporter.edition(room), ending),
      version: `${room.id}-annotations-${room.seq}-${ending}`,
      shown: ending === 'jsonld',
    };
    return isKnown(request, reply, made) ? reply.send() : write(room);
  };

  app.get('/api/meetings/:id/annotations.csv', (request, reply) =>
    answer(request, reply, 'csv', ({ meeting }) => annotationsCsv(meeting)),
  );
  app.get('/api/meetings/:id/annotations.jsonld', (request, reply) =>
    answer(request, reply, 'jsonld', ({ id, meeting }) =>
      JSON.stringify(webAnnotations(id, standingAnnotations(meeting), originOf(request, world.publicUrl))),
    ),
  );
};

/** What was refused is no file: its headers go. */
function answerBytes(reply: FastifyReply, made: Uint8Array | Refusal): Refusal | Buffer {
  if (!isRefusal(made)) return Buffer.from(made.buffer, made.byteOffset, made.byteLength);
  for (const name of ['etag', 'content-disposition', 'content-type']) reply.removeHeader(name);
  return made;
}
