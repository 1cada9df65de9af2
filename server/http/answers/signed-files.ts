import type { FastifyRequest } from 'fastify';
import { createEventLog } from '../../../db/event-log.ts';
import type { Db } from '../../../db/open-database.ts';
import { isRefusal, type Refusal, refuse } from '../../../shared/decision.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import { markOfEdition } from '../../../shared/report/edition.ts';
import { translateIn } from '../../dictionaries.ts';
import { MINUTES_FORMATS } from '../../documents/exporter.ts';
import type { Reading } from '../../documents/readings/reading.ts';
import { type Stated, sha256Of, signedStatement } from '../../signing/statement.ts';
import type { RoutesDeps } from '../deps.ts';
import { originOf } from './export-answer.ts';
import { languageOf } from './formats.ts';
import { madeFrom, minutesDocument } from './minutes-files.ts';

/** A version as a statement names it: `version 1, issued; SHA-256 of all that it says: 9f2c...`. Null for what nobody issued. */
function sayVersion({ edition }: Reading, contents: string): string | null {
  if (edition.kind === 'draft' || edition.agreed === undefined) return null;
  const { as, version } = edition.agreed;
  return `version ${version}, ${as}, revision ${edition.number}; SHA-256 of all that it says: ${contents}`;
}

/** The record by which a revision was agreed on, and the hash of the whole record up to there. */
function agreedAt(db: Db, id: MeetingId, revision: number): Stated['log'] {
  const log = createEventLog(db);
  const seq = log
    .readTypesAfter(id, 0, ['agreement.issued', 'agreement.finished'])
    .findLast(({ event }) => 'revision' in event && event.revision === revision)?.seq;
  return seq === undefined ? log.head(id) : { seq, hash: log.hashAt(id, seq) ?? '' };
}

/** The signed list of the files of an issued version, in the language that is asked for, under the names that they have there. */
export async function signedMinutes(
  deps: RoutesDeps,
  request: FastifyRequest,
  reading: Reading,
): Promise<string | Refusal> {
  const { id, edition } = reading;
  const row = edition.kind === 'draft' ? undefined : deps.exporter.readings.row(id, edition.number);
  const what = sayVersion(reading, row?.hash ?? '');
  if (what === null) return refuse('not-issued');
  const [language, origin] = [languageOf(request), originOf(request, deps.publicUrl)];
  const t = await translateIn(language);
  const files = MINUTES_FORMATS.map((format) => minutesDocument(deps.exporter, format, language, origin));
  const made = await deps.kept.gather(
    request,
    files.map((file) => madeFrom(reading, file)),
  );
  if (isRefusal(made)) return made;
  const name = `${t('exports.fileMinutes', { id })}${markOfEdition(edition)}`;
  const signed = made.map((bytes, at) => ({ name: `${name}.${MINUTES_FORMATS[at]}`, sha256: sha256Of(bytes) }));
  return signedStatement({ meeting: id, what, log: agreedAt(deps.db, id, row?.number ?? 0) }, signed, deps.signing);
}
