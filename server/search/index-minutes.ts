import { meetingById } from '../../db/meetings.ts';
import type { Db } from '../../db/open-database.ts';
import type { Audience, Indexed, SearchIndex } from '../../db/search/search-index.ts';
import type { ConsultationId, MeetingId } from '../../shared/ids.ts';
import type { MinutesReadings } from '../documents/readings/minutes-readings.ts';
import type { Reading } from '../documents/readings/reading.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import type { MinutesTexts } from '../minutes/minutes-texts.ts';
import { minutesLines } from './minutes-lines.ts';

type Deps = {
  readonly db: Db;
  readonly index: SearchIndex;
  readonly rooms: MeetingRooms;
  readonly texts: MinutesTexts;
  readonly readings: MinutesReadings;
};

export const minutesSource = (id: MeetingId, audience: Audience): string => `minutes ${audience} ${id}`;

/** What everybody reads of a meeting's minutes, and what its members read where that is another text. */
export async function indexMinutes({ db, index, rooms, texts, readings }: Deps, id: MeetingId): Promise<boolean> {
  const cursor = `minutes ${id}`;
  const reached = `${rooms.seqOf(id)}-${texts.of(id).seq}`;
  const consultation = meetingById(db, id)?.consultationId;
  if (index.cursor(cursor) === reached || consultation === undefined) return false;
  const room = rooms.get(id);
  if (!room) return false;
  const present = await readings.present(room, null);
  const published = present.isOpen ? present : await readings.published(room, null);
  const put = (reading: Reading | null, audience: Audience): void => {
    const source = minutesSource(id, audience);
    index.replace(source, reading ? entriesOf(reading, { source, consultation, audience }) : []);
  };
  index.transaction(() => {
    put(published, 'all');
    put(present.isOpen ? null : present, 'members');
    index.setCursor(cursor, reached);
  });
  return false;
}

type Of = { readonly source: string; readonly consultation: ConsultationId; readonly audience: Audience };

const entriesOf = (reading: Reading, of: Of): readonly Indexed[] =>
  minutesLines(reading.source()).map(({ place, text, names, instead }) => ({
    ...{ ...of, kind: 'minutes', meeting: reading.id, place, text, names, byName: names.length > 0 },
    kept: text === '' ? (instead ?? '') : text,
    keptNames: names.join('\n'),
  }));
