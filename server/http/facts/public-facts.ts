import { meetingById } from '../../../db/meetings.ts';
import type { Db } from '../../../db/open-database.ts';
import type { Attendance } from '../../../shared/attendance/attendance.ts';
import type { ConsultationId, MeetingId, PersonId } from '../../../shared/ids.ts';
import { hasRight, type Right } from '../../../shared/permissions.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import type { MeetingRooms } from '../../meetings/meeting-rooms.ts';
import { factsOf } from './meeting-facts.ts';
import { createPlaces } from './places.ts';

type Options = { readonly db: Db; readonly rooms: MeetingRooms };

type Known = {
  readonly seq: number;
  readonly facts: MeetingFacts;
  readonly json: string;
  /** Who may change the wording of its consultation. */
  readonly wordsmiths: ReadonlySet<PersonId>;
  /** Who make its compilation. */
  readonly compilers: ReadonlySet<PersonId>;
  /** Who may speak in it. */
  readonly speakers: ReadonlySet<PersonId>;
};

/**
 * What everybody may know about meetings. It is computed once for each record, without opening a room for meetings of long ago; and
 * piece by piece, because the state of a meeting without a room has to be read from the disk.
 */
export type PublicFacts = {
  /** Null when there is no such meeting. */
  readonly about: (id: MeetingId) => MeetingFacts | null;
  /** The same as JSON. */
  readonly jsonOf: (id: MeetingId) => string | null;
  /** Whether somebody may change the wording of the consultation of a meeting. */
  readonly mayReword: (id: MeetingId, person: PersonId) => boolean;
  readonly mayCompile: (id: MeetingId, person: PersonId) => boolean;
  readonly maySpeak: (id: MeetingId, person: PersonId) => boolean;
  /** Names the state of one meeting, for what is kept of it. */
  readonly versionOf: (id: MeetingId) => string;
  /** Names the state of all meetings. */
  readonly versionOfAll: () => string;
  /** Names agendas and compilations of the meetings of a consultation, and so what answers to its contributions are called by. */
  readonly versionOfPlaces: (of: ConsultationId) => string;
  /** The same of all consultations, where it is not known which one. */
  readonly versionOfAllPlaces: () => string;
  /** Names the phases of all meetings. */
  readonly versionOfPhases: () => string;
};

export function createPublicFacts({ db, rooms }: Options): PublicFacts {
  const known = new Map<MeetingId, Known>();
  let [records, phases] = [0, 0];
  rooms.onOpened((room) =>
    room.onCommitted((committed) => {
      records += 1;
      if (committed.some(({ event }) => event.type.startsWith('meeting.'))) phases += 1;
    }),
  );

  function find(id: MeetingId): Known | null {
    const before = known.get(id);
    if (before?.seq === rooms.seqOf(id)) return before;
    const [row, now] = [meetingById(db, id), rooms.look(id)];
    const facts = row && now && factsOf(row, now);
    if (!facts) return null;
    const { attendance } = now.meeting;
    const [wordsmiths, compilers] = [having(attendance, 'reword'), having(attendance, 'compile')];
    const speakers = having(attendance, 'speak');
    const found = { seq: now.seq, facts, json: JSON.stringify(facts), wordsmiths, compilers, speakers };
    known.set(id, found);
    return found;
  }

  return {
    about: (id) => find(id)?.facts ?? null,
    jsonOf: (id) => find(id)?.json ?? null,
    mayReword: (id, person) => find(id)?.wordsmiths.has(person) ?? false,
    mayCompile: (id, person) => find(id)?.compilers.has(person) ?? false,
    maySpeak: (id, person) => find(id)?.speakers.has(person) ?? false,
    versionOf: (id) => `${rooms.seqOf(id)}.${db.revision()}`,
    versionOfAll: () => `${records}.${db.revision()}`,
    ...createPlaces({ db, rooms }),
    versionOfPhases: () => `${phases}.${db.revision()}`,
  };
}

const having = ({ members }: Attendance, right: Right): ReadonlySet<PersonId> =>
  new Set(
    Object.values(members).flatMap(({ person, standing, role }) =>
      standing === 'admitted' && hasRight(role, right) ? [person] : [],
    ),
  );
