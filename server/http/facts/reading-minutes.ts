import type { FastifyRequest } from 'fastify';
import { isRefusal, type Refusal, refuse } from '../../../shared/decision.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import { RECORD_NAMES, type RecordName } from '../../../shared/report/record-name.ts';
import { asRecord, type Reading } from '../../documents/readings/reading.ts';
import type { HttpDeps } from '../deps.ts';
import { idIn, numberIn, textIn } from '../reading.ts';
import { attending } from '../sessions/signed-in.ts';
import { whoAsks } from '../sessions/who-asks.ts';

const namesRevision = (query: unknown): boolean => typeof query === 'object' && query !== null && 'revision' in query;

/**
 * The text of the minutes that somebody may have. A draft is for the members of the meeting, and so are the annotations. After the
 * closing they are for everybody, and what was published stays public while the meeting goes on again (R11). `?revision=2`: that
 * revision; `?record=verbatim`: that reading of it (R13).
 */
export async function readingMinutes(deps: HttpDeps, request: FastifyRequest): Promise<Reading | Refusal> {
  const record = recordNameIn(request);
  if (!record) return refuse('unknown-record');
  const reading = await textFor(deps, request);
  return isRefusal(reading) ? reading : asRecord(reading, record);
}

/** `?record=verbatim`; without it, the summary record. */
function recordNameIn({ query }: FastifyRequest): RecordName | undefined {
  const asked = textIn(query, 'record') || 'summary';
  return RECORD_NAMES.find((name) => name === asked);
}

async function textFor(deps: HttpDeps, request: FastifyRequest): Promise<Reading | Refusal> {
  const { readings } = deps.exporter;
  const room = deps.rooms.get(idIn<MeetingId>(request));
  if (!room) return refuse('unknown-meeting');
  if (namesRevision(request.query))
    return (
      (await readings.revision(room, numberIn(request, 'revision'), whoAsks(request))) ?? refuse('unknown-revision')
    );
  const here = attending(deps, request);
  return isRefusal(here)
    ? ((await readings.published(room, whoAsks(request))) ?? here)
    : readings.present(room, whoAsks(request));
}
