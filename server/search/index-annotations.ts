import type { EventLog } from '../../db/event-log.ts';
import { meetingById } from '../../db/meetings.ts';
import type { Db } from '../../db/open-database.ts';
import type { Indexed, SearchIndex } from '../../db/search/search-index.ts';
import type { AnnotationEvent } from '../../shared/annotation/annotation.ts';
import type { AnnotationId, ConsultationId, MeetingId } from '../../shared/ids.ts';
import type { Meeting } from '../../shared/meeting.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import { wordsOfAnnotation } from './annotation-words.ts';

type Deps = {
  readonly db: Db;
  readonly index: SearchIndex;
  readonly rooms: MeetingRooms;
  readonly log: Pick<EventLog, 'readTypesAfter' | 'hashAt'>;
};

const TYPES: readonly AnnotationEvent['type'][] = [
  'annotation.added',
  'annotation.changed',
  'annotation.replied',
  'annotation.withdrawn',
  'annotation.reply-withdrawn',
  'annotation.everything-withdrawn',
];
const AT_A_TIME = 40;

/**
 * The annotations of a meeting that were touched since, as they stand now. Where everything of somebody was withdrawn, or nothing is
 * known yet, all of them are read again; they count as read when the last of them is in the index.
 */
export async function indexAnnotations({ db, index, rooms, log }: Deps, id: MeetingId): Promise<boolean> {
  const now = rooms.look(id);
  const consultation = meetingById(db, id)?.consultationId;
  if (!now || consultation === undefined) return false;
  const cursor = annotationsCursor(id);
  const reached = index.cursor(cursor);
  const touched = reached === null ? null : touchedSince(log, id, Number.parseInt(reached, 10));
  if (touched === null) index.removeAll(`annotation ${id} `);
  const ids = touched ?? now.meeting.annotation.order;
  for (let from = 0; from < ids.length; from += AT_A_TIME) {
    put(index, now.meeting, { id, consultation }, ids.slice(from, from + AT_A_TIME));
    await new Promise((resume) => setImmediate(resume));
  }
  index.setCursor(cursor, headIn(log, id, now.seq));
  return false;
}

export const annotationsCursor = (id: MeetingId): string => `annotations ${id}`;

/** A record with its hash. */
export const headIn = (log: Pick<EventLog, 'hashAt'>, id: MeetingId, seq: number): string =>
  `${seq} ${log.hashAt(id, seq)}`;

/** Null: everything. */
function touchedSince(log: Deps['log'], id: MeetingId, seq: number): readonly AnnotationId[] | null {
  const events = log.readTypesAfter(id, seq, TYPES).map(({ event }) => event);
  if (events.some(({ type }) => type === 'annotation.everything-withdrawn')) return null;
  return [...new Set(events.flatMap((event) => ('annotationId' in event ? [event.annotationId] : [])))];
}

type Of = { readonly id: MeetingId; readonly consultation: ConsultationId };

function put(index: SearchIndex, { annotation }: Meeting, of: Of, ids: readonly AnnotationId[]): void {
  index.transaction(() => {
    for (const id of ids) {
      const found = annotation.byId[id];
      const source = sourceOf(of.id, id);
      index.replace(source, found ? [entryOf(source, of, id, wordsOfAnnotation(found))] : []);
    }
  });
}

const sourceOf = (meeting: MeetingId, id: AnnotationId): string => `annotation ${meeting} ${id}`;

const entryOf = (source: string, { id, consultation }: Of, place: AnnotationId, text: string): Indexed => ({
  ...{ kind: 'annotation', source, place, consultation, meeting: id, audience: 'all', kept: null, text },
});
