import { meetingsOf } from '../../../db/meetings.ts';
import type { Db } from '../../../db/open-database.ts';
import type { ConsultationId, MeetingId } from '../../../shared/ids.ts';
import type { MeetingRooms } from '../../meetings/meeting-rooms.ts';

type Options = { readonly db: Db; readonly rooms: MeetingRooms };
type Known = { readonly revision: string; readonly meetings: readonly MeetingId[] };

/** Versions of agendas and compilations, and so of what answers to contributions are called by. */
export function createPlaces({ db, rooms }: Options) {
  const latest = new Map<MeetingId, number>();
  const known = new Map<ConsultationId, Known>();
  let changes = 0;
  rooms.onOpened((room) =>
    room.onCommitted((committed) => {
      if (!committed.some(({ event }) => isAboutPlaces(event.type))) return;
      changes += 1;
      latest.set(room.id, changes);
    }),
  );

  /** What was kept is sent without a look into the tables. */
  function meetingsIn(of: ConsultationId): readonly MeetingId[] {
    const [before, revision] = [known.get(of), db.revisionFor([])];
    if (before?.revision === revision) return before.meetings;
    const meetings = meetingsOf(db, of);
    if (meetings.length > 0) known.set(of, { revision, meetings });
    return meetings;
  }

  return {
    versionOfPlaces(of: ConsultationId): string {
      const meetings = meetingsIn(of);
      const changed = Math.max(0, ...meetings.map((id) => latest.get(id) ?? 0));
      return `${changed}.${db.revisionFor([of, ...meetings])}`;
    },
    versionOfAllPlaces: (): string => `${changes}.${db.revision()}`,
  };
}

const isAboutPlaces = (type: string): boolean =>
  /^agenda\.item-(added|changed|moved|removed)$|^compilation\.published$/.test(type);
