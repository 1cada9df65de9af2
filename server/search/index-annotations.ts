import type { EventLog } from '../../db/event-log.ts';
import { meetingById } from '../../db/meetings.ts';
import type { Db } from '../../db/open-database.ts';
import type { Indexed, SearchIndex } from '../../db/search/search-index.ts';
import type { Annotation, AnnotationEvent } from '../../shared/annotation/annotation.ts';
import type { AttendanceEvent } from '../../shared/attendance/attendance.ts';
import type { AnnotationId, ConsultationId, MeetingId, PersonId } from '../../shared/ids.ts';
import type { Meeting } from '../../shared/meeting.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import { namesOfAnnotation, wordsOfAnnotation } from './annotation-words.ts';
import { restAfter } from './work-list.ts';

type Deps = {
  readonly db: Db;
  readonly index: SearchIndex;
  readonly rooms: MeetingRooms;
  readonly log: Pick<EventLog, 'readTypesAfter' | 'hashAt'>;
};

const TYPES: readonly (AnnotationEvent | AttendanceEvent)['type'][] = [
  'annotation.added',
  'annotation.imported',
  'annotation.changed',
  'annotation.replied',
  'annotation.withdrawn',
  'annotation.reply-withdrawn',
  'annotation.everything-withdrawn',
  'attendance.enrolled',
];
/** So many take some ms. */
const AT_A_TIME = 20;

/**
 * The annotations of a meeting that were touched since, as they stand now, and those of people who may have another name since. Where
 * everything of somebody was withdrawn, or nothing is known yet, all of them are read again; they count as read when the last of them is in the index.
 */
export async function indexAnnotations({ db, index, rooms, log }: Deps, id: MeetingId): Promise<boolean> {
  const now = rooms.look(id);
  const consultation = meetingById(db, id)?.consultationId;
  if (!now || consultation === undefined) return false;
  const cursor = annotationsCursor(id);
  const reached = index.cursor(cursor);
  const touched = reached === null ? null : touchedSince(log, now.meeting, id, Number.parseInt(reached, 10));
  if (touched === null) index.removeAll(`annotation ${id} `);
  const ids = touched ?? now.meeting.annotation.order;
  for (let from = 0; from < ids.length; from += AT_A_TIME) {
    const began = performance.now();
    put(index, now.meeting, { id, consultation }, ids.slice(from, from + AT_A_TIME));
    await restAfter(performance.now() - began);
  }
  index.setCursor(cursor, headIn(log, id, now.seq));
  return false;
}

export const annotationsCursor = (id: MeetingId): string => `annotations ${id}`;

/** A record with its hash. */
export const headIn = (log: Pick<EventLog, 'hashAt'>, id: MeetingId, seq: number): string =>
  `${seq} ${log.hashAt(id, seq)}`;

/** Null: everything. */
function touchedSince(
  log: Deps['log'],
  { annotation }: Meeting,
  id: MeetingId,
  seq: number,
): readonly AnnotationId[] | null {
  const events = log.readTypesAfter(id, seq, TYPES).map(({ event }) => event);
  if (events.some(({ type }) => type === 'annotation.everything-withdrawn')) return null;
  const named = new Set(events.flatMap((event) => (event.type === 'attendance.enrolled' ? [event.person] : [])));
  const theirs = named.size === 0 ? [] : Object.values(annotation.byId).filter((each) => isBySome(each, named));
  const touched = events.flatMap((event) => ('annotationId' in event ? [event.annotationId] : []));
  return [...new Set([...touched, ...theirs.map((each) => each.id)])];
}

const isBySome = ({ author, replies }: Annotation, people: ReadonlySet<PersonId>): boolean =>
  people.has(author) || replies.some((reply) => people.has(reply.author));

type Of = { readonly id: MeetingId; readonly consultation: ConsultationId };

function put(index: SearchIndex, meeting: Meeting, of: Of, ids: readonly AnnotationId[]): void {
  index.transaction(() => {
    for (const id of ids) {
      const found = meeting.annotation.byId[id];
      const source = sourceOf(of.id, id);
      index.replace(source, found && wordsOfAnnotation(found) !== '' ? [entryOf(source, of, found, meeting)] : []);
    }
  });
}

const sourceOf = (meeting: MeetingId, id: AnnotationId): string => `annotation ${meeting} ${id}`;

const entryOf = (source: string, { id, consultation }: Of, annotation: Annotation, meeting: Meeting): Indexed => ({
  ...{ kind: 'annotation', source, place: annotation.id, consultation, meeting: id, audience: 'all' },
  ...{ kept: null, keptNames: null, byName: true },
  text: wordsOfAnnotation(annotation),
  names: namesOfAnnotation(meeting, annotation).flat(),
});
