import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, refuse } from '../../../../shared/decision.ts';
import type { MeetingId } from '../../../../shared/ids.ts';
import type { Key } from '../../../../shared/languages/dictionary.ts';
import type { PublishedMinutes } from '../../../../shared/protocol/http/meetings/meetings.ts';
import { markOfEdition } from '../../../../shared/report/edition.ts';
import { translateIn } from '../../../dictionaries.ts';
import { MINUTES_FORMATS } from '../../../documents/exporter.ts';
import { MINUTES_SCHEMA } from '../../../documents/readings/minutes-schema.ts';
import { annotationsCsv } from '../../../documents/tables.ts';
import { disposition, exported, originOf } from '../../answers/export-answer.ts';
import { CSV, JSON_LD, languageOf, minutesFormatIn, TYPES, workOf } from '../../answers/formats.ts';
import { JSON_TYPE, type KeptAnswer } from '../../answers/kept-answers.ts';
import {
  interventionsFile,
  type MinutesFile,
  madeFrom,
  minutesDocument,
  timesFile,
} from '../../answers/minutes-files.ts';
import { signedMinutes } from '../../answers/signed-files.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { readingMinutes } from '../../facts/reading-minutes.ts';
import { idIn } from '../../reading.ts';
import { whoAsks } from '../../sessions/who-asks.ts';

const SCHEMA_TYPE = 'application/schema+json; charset=utf-8';

/** A file of the minutes as it is sent. */
type File = MinutesFile &
  Pick<KeptAnswer, 'type'> & { readonly name: Key; readonly ending: string; readonly shown: boolean };

/** For a published text, the name tells the revision from which the file was made (R10). */
async function give(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply, file: File) {
  const reading = await readingMinutes(deps, request);
  if (isRefusal(reading)) return reading;
  const { id, edition, isOpen: open } = reading;
  const t = await translateIn(languageOf(request));
  const { type, shown } = file;
  const name = `${t(file.name, { id })}${markOfEdition(edition)}.${file.ending}`;
  const answer = exported({ ...madeFrom(reading, file), type, shown, open, file: name });
  return deps.kept.send(request, reply, answer);
}

/** The minutes, and what else of them leaves the meeting, in the present text or in a revision. */
export const minutesRoutes: Routes = (app, deps) => {
  documentRoutes(app, deps);
  tableRoutes(app, deps);
  annotationRoutes(app, deps);
  revisionRoutes(app, deps);
  signedRoutes(app, deps);
};

/** With it, everybody can tell whether a file of an issued version is as it was issued. */
const signedRoutes: Routes = (app, deps) => {
  app.get('/api/meetings/:id/minutes.sha256', async (request, reply) => {
    const reading = await readingMinutes(deps, request);
    if (isRefusal(reading)) return reading;
    const statement = await signedMinutes(deps, request, reading);
    if (typeof statement !== 'string') return statement;
    const t = await translateIn(languageOf(request));
    const name = `${t('exports.fileMinutes', { id: reading.id })}${markOfEdition(reading.edition)}.sha256`;
    reply.header('content-type', 'text/plain; charset=utf-8');
    reply.header('content-disposition', disposition(false, name));
    return reply.send(statement);
  });
  app.get('/api/signing-key', (_, reply) => {
    reply.header('content-type', 'application/x-pem-file');
    return reply.send(deps.signing.publicKey());
  });
};

const documentRoutes: Routes = (app, deps) => {
  const { exporter } = deps;
  app.get('/api/meetings/:id/minutes.schema.json', async (_request, reply) =>
    reply.type(SCHEMA_TYPE).header('cache-control', 'no-cache').send(JSON.stringify(MINUTES_SCHEMA)),
  );
  app.get('/api/meetings/:id/minutes.:format', async (request, reply) => {
    const format = minutesFormatIn(request);
    if (!format) return { ...refuse('unknown-page'), forms: MINUTES_FORMATS };
    const language = languageOf(request);
    const origin = originOf(request, deps.publicUrl);
    return give(deps, request, reply, {
      ...minutesDocument(exporter, format, language, origin),
      name: 'exports.fileMinutes',
      ending: format,
      type: TYPES[format],
      shown: format === 'html' || format === 'json' || format === 'akn.xml',
    });
  });
};

const tableRoutes: Routes = (app, deps) => {
  const { exporter } = deps;
  const table = { ending: 'csv', type: CSV, shown: false } as const;
  app.get('/api/meetings/:id/interventions.csv', async (request, reply) => {
    const file = interventionsFile(exporter, languageOf(request), originOf(request, deps.publicUrl));
    return give(deps, request, reply, { ...table, ...file, name: 'exports.fileInterventions' });
  });
  app.get('/api/meetings/:id/speaking-times.csv', (request, reply) =>
    give(deps, request, reply, { ...table, ...timesFile(exporter), name: 'exports.fileTimes' }),
  );
};

const annotationRoutes: Routes = (app, deps) => {
  const annotations = { name: 'exports.fileAnnotations', work: 'heavy' } as const;
  app.get('/api/meetings/:id/annotations.csv', (request, reply) =>
    give(deps, request, reply, {
      ...annotations,
      of: 'annotations csv',
      ending: 'csv',
      type: CSV,
      shown: false,
      make: (reading) => annotationsCsv(reading.record().meeting),
    }),
  );
  app.get('/api/meetings/:id/annotations.docx', (request, reply) => {
    const language = languageOf(request);
    return give(deps, request, reply, {
      ...annotations,
      work: workOf('docx'),
      of: `annotations docx ${language}`,
      ending: 'docx',
      type: TYPES.docx,
      shown: false,
      make: (reading) => deps.exporter.annotated(reading, language),
    });
  });
  app.get('/api/meetings/:id/annotations.jsonld', (request, reply) => {
    const origin = originOf(request, deps.publicUrl);
    return give(deps, request, reply, {
      ...annotations,
      of: 'annotations jsonld',
      origin,
      ending: 'jsonld',
      type: JSON_LD,
      shown: true,
      make: (reading) => JSON.stringify(deps.exporter.webAnnotations(reading, origin)),
    });
  });
};

const revisionRoutes: Routes = (app, { rooms, exporter: { readings }, kept }) => {
  app.get('/api/meetings/:id/minutes/revisions', async (request, reply) => {
    const room = rooms.get(idIn<MeetingId>(request));
    if (!room) return refuse('unknown-meeting');
    const newest = await readings.published(room, whoAsks(request));
    return kept.send(request, reply, {
      slot: `revisions ${room.id}`,
      version: JSON.stringify(newest?.edition ?? null),
      work: 'light',
      type: JSON_TYPE,
      make: async () => JSON.stringify((await readings.list(room, whoAsks(request))) satisfies PublishedMinutes),
    });
  });
};
