import type { MeetingId, PersonId } from '../../shared/ids.ts';
import type { Meeting } from '../../shared/meeting.ts';
import type { MinutesReadings } from '../documents/readings/minutes-readings.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import type { Asker } from '../threads/thread-shares.ts';

/** A state of a meeting that somebody may read. */
export type Readable = { readonly meeting: Meeting; readonly isMember: boolean };

type Deps = { readonly rooms: MeetingRooms; readonly readings: MinutesReadings };
type Known = { readonly seq: number; readonly members: ReadonlySet<PersonId>; readonly isOpen: boolean };

/**
 * Who may read the annotations and the minutes of a meeting, as for their export: members always, everybody once it was closed (N7).
 * While a closed meeting goes on again, everybody else reads what was published (R11).
 */
export type Readers = {
  /** Whether somebody may read anything of that at all. */
  readonly mayRead: (id: MeetingId, person: PersonId | null) => boolean;
  readonly isMember: (id: MeetingId, person: PersonId | null) => boolean;
  /** What of a meeting they read; null: nothing. */
  readonly readable: (id: MeetingId, person: PersonId | null, whose: Asker) => Promise<Readable | null>;
};

export function createReaders({ rooms, readings }: Deps): Readers {
  const known = new Map<MeetingId, Known>();

  /** Nobody reads a meeting whose consultation was taken down. */
  function find(id: MeetingId): Known | null {
    const before = known.get(id);
    const seq = rooms.seqOf(id);
    if (seq === 0) return null;
    if (before?.seq === seq) return before;
    const now = rooms.look(id);
    if (!now) return null;
    const found = { seq: now.seq, members: membersOf(now.meeting), isOpen: wasClosed(now.meeting) };
    known.set(id, found);
    return found;
  }

  const isMember = (id: MeetingId, person: PersonId | null): boolean =>
    person !== null && (find(id)?.members.has(person) ?? false);

  async function readable(id: MeetingId, person: PersonId | null, whose: Asker): Promise<Readable | null> {
    const now = rooms.look(id);
    if (!now) return null;
    if (isMember(id, person)) return { meeting: now.meeting, isMember: true };
    if (now.meeting.sitting.phase.state === 'closed') return { meeting: now.meeting, isMember: false };
    if (!wasClosed(now.meeting)) return null;
    const room = rooms.get(id);
    const published = room && (await readings.published(room, whose));
    return published ? { meeting: published.record().meeting, isMember: false } : null;
  }

  return {
    mayRead: (id, person) => (find(id)?.isOpen ?? false) || isMember(id, person),
    isMember,
    readable,
  };
}

const membersOf = ({ attendance }: Meeting): ReadonlySet<PersonId> =>
  new Set(
    Object.values(attendance.members).flatMap(({ person, standing }) => (standing === 'admitted' ? [person] : [])),
  );

/** It is closed, or was before it was opened again. */
const wasClosed = ({ sitting }: Meeting): boolean => sitting.phase.state === 'closed' || sitting.stretches.length > 1;
