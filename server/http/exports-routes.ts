import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import type { MeetingId } from '../../shared/ids.ts';
import { type Edition, markOfEdition } from '../../shared/minutes/edition.ts';
import { recordedAnnotations } from '../../shared/minutes/skeleton-annotations.ts';
import { languageFrom, translateIn } from '../dictionaries.ts';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../documents/exporter.ts';
import { annotationsCsv } from '../documents/tables.ts';
import { webAnnotations } from '../documents/web-annotations.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import { exported, originOf } from './export-answer.ts';
import { idIn, isVersion, textIn } from './reading.ts';
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

const isOpenToAll = ({ meeting }: MeetingRoom): boolean => meeting.sitting.phase.state === 'closed';

/** A draft is for the members of the meeting, and so is what was annotated; once it is closed they are for everybody. */
function readingMinutes(world: HttpWorld, request: FastifyRequest): MeetingRoom | Refusal {
  const room = world.rooms.get(idIn<MeetingId>(request));
  if (room && isOpenToAll(room)) return room;
  const here = attending(world, request);
  return isRefusal(here) ? here : here.room;
}

/** What leaves the meeting. The compiled inputs are public, like the contributions. */
export const exportsRoutes: Routes = (app, world) => {
  minutesRoutes(app, world);
  compilationDocumentRoutes(app, world);
  annotationRoutes(app, world);
};

const workOf = (format: DocumentFormat) => (format === 'docx' || format === 'pdf' ? 'pressed' : 'heavy');

const minutesRoutes: Routes = (app, world) => {
  const { exporter, kept } = world;

  app.get('/api/meetings/:id/minutes.:format', async (request, reply) => {
    const format = formatIn(request);
    if (!format) return refuse('unknown-page');
    const room = readingMinutes(world, request);
    if (isRefusal(room)) return room;
    const language = languageOf(request);
    const t = await translateIn(language);
    const answer = exported({
      slot: `minutes ${room.id} ${language} ${format}`,
      version: exporter.minutesVersion(room),
      type: TYPES[format],
      file: nameOfFile(t('exports.fileMinutes', { id: room.id }), exporter.edition(room), format),
      shown: format === 'html' || format === 'json',
      open: isOpenToAll(room),
      work: workOf(format),
      make: async () =>
        format === 'json'
          ? JSON.stringify(await exporter.minutesJson(room, language))
          : exporter.minutes(room, format, language),
    });
    return kept.send(request, reply, answer);
  });

  app.get('/api/meetings/:id/interventions.csv', async (request, reply) => {
    const room = readingMinutes(world, request);
    if (isRefusal(room)) return room;
    const language = languageOf(request);
    const t = await translateIn(language);
    const answer = exported({
      slot: `interventions ${room.id} ${language}`,
      version: String(room.seq),
      type: CSV,
      file: nameOfFile(t('exports.fileInterventions', { id: room.id }), exporter.edition(room), 'csv'),
      shown: false,
      open: isOpenToAll(room),
      work: 'heavy',
      make: () => exporter.interventions(room, language),
    });
    return kept.send(request, reply, answer);
  });

  app.get('/api/meetings/:id/speaking-times.csv', async (request, reply) => {
    const room = readingMinutes(world, request);
    if (isRefusal(room)) return room;
    const t = await translateIn(languageOf(request));
    const answer = exported({
      slot: `times ${room.id}`,
      version: String(room.seq),
      type: CSV,
      file: nameOfFile(t('exports.fileTimes', { id: room.id }), exporter.edition(room), 'csv'),
      shown: false,
      open: isOpenToAll(room),
      work: 'heavy',
      make: () => exporter.times(room),
    });
    return kept.send(request, reply, answer);
  });
};

const compilationDocumentRoutes: Routes = (app, { rooms, exporter, kept }) => {
  app.get('/api/meetings/:id/compilation.:format', async (request, reply) => {
    const format = formatIn(request);
    if (!format || format === 'json') return refuse('unknown-page');
    const room = rooms.get(idIn<MeetingId>(request));
    if (!room) return refuse('unknown-meeting');
    const published = room.meeting.compilation.version;
    const version = Number(textIn(request.query, 'version') || published);
    if (!isVersion(version, published)) return refuse('nothing-published');
    const language = languageOf(request);
    const t = await translateIn(language);
    const answer = exported({
      slot: `compilation ${room.id} ${version} ${language} ${format}`,
      version: '',
      type: TYPES[format],
      file: `${t('exports.fileCompilation', { id: room.id })}.${format}`,
      shown: format === 'html',
      open: true,
      work: workOf(format),
      make: () => exporter.compilation(room, version, format, language),
    });
    return kept.send(request, reply, answer);
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
    const made = exported({
      slot: `annotations ${room.id} ${ending}`,
      version: ending === 'csv' ? String(room.seq) : `${room.seq} ${originOf(request, world.publicUrl)}`,
      type: ending === 'csv' ? CSV : JSON_LD,
      file: nameOfFile(t('exports.fileAnnotations', { id: room.id }), world.exporter.edition(room), ending),
      shown: ending === 'jsonld',
      open: isOpenToAll(room),
      work: 'heavy',
      make: () => write(room),
    });
    return world.kept.send(request, reply, made);
  };

  app.get('/api/meetings/:id/annotations.csv', (request, reply) =>
    answer(request, reply, 'csv', ({ meeting }) => annotationsCsv(meeting)),
  );
  app.get('/api/meetings/:id/annotations.jsonld', (request, reply) =>
    answer(request, reply, 'jsonld', ({ id, meeting }) =>
      JSON.stringify(webAnnotations(id, recordedAnnotations(meeting), originOf(request, world.publicUrl))),
    ),
  );
};
