import type { MinutesReadings, Reading } from '../../documents/readings/minutes-readings.ts';
import type { MeetingRoom } from '../../meetings/meeting-room.ts';
import type { Asker } from '../../threads/thread-shares.ts';

/** Most revisions of the minutes that go together. */
const MOST = 10;

/** The texts of the minutes that everybody may read, the newest first; none before the first closing. A draft is never among them. */
export async function issuedMinutes(
  readings: MinutesReadings,
  room: MeetingRoom,
  whose: Asker,
): Promise<readonly Reading[]> {
  const newest = await readings.published(room, whose);
  if (newest?.edition.kind !== 'revision') return [];
  const { number } = newest.edition;
  const { revisions } = await readings.list(room, whose);
  const others = revisions.filter((revision) => revision.number !== number).slice(0, MOST - 1);
  const found = await Promise.all(others.map((revision) => readings.revision(room, revision.number, whose)));
  return [newest, ...found.filter((reading) => reading !== null)];
}
