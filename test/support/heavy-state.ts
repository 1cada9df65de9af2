import { createEventLog } from '../../db/event-log.ts';
import type { Db } from '../../db/open-database.ts';
import type { Overrides } from '../../server/starting/open-services.ts';
import { ANNOTATION_TEXT_MAX } from '../../shared/annotation/annotation.ts';
import { type AnnotationId, type CommandId, idOf } from '../../shared/ids.ts';
import type { MeetingEvent, MeetingRecord } from '../../shared/meeting.ts';
import { design, itemAdded, neutrality, published } from './history.ts';
import { MEETING, personOf } from './meeting-folder.ts';
import { createDice } from './random/dice.ts';
import { type RunningMeeting, runMeeting } from './servers/running-meeting.ts';

/** Words as people write them, for a packer: a vocabulary of 400. */
const dice = createDice(7);
const vocabulary = Array.from({ length: 400 }, () => dice.upTo(36 ** 6).toString(36));
const text = (length: number): string => {
  let words = '';
  while (words.length < length) words += `${dice.one(vocabulary)} `;
  return words.slice(0, length);
};

/** What one participant could write before there were quotas: the log of it is for ever. */
const annotated = (n: number): MeetingEvent => ({
  type: 'annotation.added',
  annotationId: idOf<AnnotationId>(`annotation-${n}`),
  passageId: neutrality,
  quote: { exact: text(900), prefix: text(32), suffix: text(32) },
  position: { start: 0, end: 900 },
  motivation: 'commenting',
  text: text(ANNOTATION_TEXT_MAX),
  replacement: null,
  author: personOf('bo'),
});

function write(db: Db, annotations: number): void {
  const log = createEventLog(db);
  const { seq } = log.head(MEETING);
  const events = [itemAdded(design), published, ...Array.from({ length: annotations }, (_, n) => annotated(n))];
  const records = events.map(
    (event, n): MeetingRecord => ({
      ...{ seq: seq + n + 1, at: 1_443_427_200_000 + n, by: personOf('bo'), event },
      command: idOf<CommandId>(`heavy-${n}`),
    }),
  );
  log.transaction(() => log.append(MEETING, seq, records));
}

/** A meeting of Amina's, with so many annotations of Bo's: some 5,200 bytes of JSON each. */
export async function heavyMeeting(annotations: number, given: Overrides = {}): Promise<RunningMeeting> {
  const hall = await runMeeting({ amina: 'chair', bo: 'participant', chen: 'participant' }, given);
  await hall.restart((db) => write(db, annotations));
  return hall;
}
