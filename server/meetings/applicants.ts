import { waitingFor } from '../../db/applications.ts';
import type { Db } from '../../db/open-database.ts';
import { APPLICATIONS } from '../../shared/attendance/applying.ts';
import { lookOf } from '../../shared/attendance/looks-like.ts';
import type { Alike, Applicant } from '../../shared/protocol/http-applications.ts';
import type { MeetingRoom } from './meeting-room.ts';

/** Applications from before this have ended, ms. */
export const expiredBefore = (at: number): number => at - APPLICATIONS.expireAfterMs;

/** Who waits for admission, those in the state of a log from before among them, and to whom of the members each looks alike. */
export function applicantsOf(db: Db, room: MeetingRoom, at: number): readonly Applicant[] {
  const { members } = room.meeting.attendance;
  const former = Object.values(members).filter(({ standing }) => standing === 'applied');
  const asked = waitingFor(db, room.id, expiredBefore(at)).filter(({ person }) => members[person] === undefined);
  const alike = membersByLook(room);
  return [...former.map(({ person, profile }) => ({ person, profile, appliedAt: 0 })), ...asked].map((one) => ({
    ...one,
    like: alike.get(lookOf(one.profile)) ?? null,
  }));
}

/** Those who are admitted, by what their names look like. */
const membersByLook = ({ meeting }: MeetingRoom): ReadonlyMap<string, Alike> =>
  new Map(
    Object.values(meeting.attendance.members)
      .filter(({ standing }) => standing === 'admitted')
      .map(({ profile, role }) => [lookOf(profile), { name: profile.name, organisation: profile.organisation, role }]),
  );
