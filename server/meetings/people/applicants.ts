import type { Db } from '../../../db/open-database.ts';
import { waitingFor } from '../../../db/people/applications.ts';
import { APPLICATIONS } from '../../../shared/attendance/applying.ts';
import type { Member } from '../../../shared/attendance/attendance.ts';
import { facesOf } from '../../../shared/attendance/looks-like.ts';
import { isOfficer } from '../../../shared/attendance/officers.ts';
import type { Alike, Applicant } from '../../../shared/protocol/http/people/applications.ts';
import type { MeetingRoom } from '../meeting-room.ts';

/** Applications from before this moment have ended, ms. */
export const expiredBefore = (at: number): number => at - APPLICATIONS.expireAfterMs;

/** The people who wait for admission, also those in the state of an older log, and for each the member who looks alike. */
export function applicantsOf(db: Db, room: MeetingRoom, at: number): readonly Applicant[] {
  const { members } = room.meeting.attendance;
  const former = Object.values(members).filter(({ standing }) => standing === 'applied');
  const asked = waitingFor(db, room.id, expiredBefore(at)).filter(({ person }) => members[person] === undefined);
  const like = likeWhom(room);
  return [...former.map(({ person, profile }) => ({ person, profile, appliedAt: 0 })), ...asked].map((one) => ({
    ...one,
    like: like(one),
  }));
}

/** For whom somebody could be taken: a member with another account; null: for nobody. */
export function likeWhom(room: MeetingRoom): (one: Pick<Member, 'person' | 'profile'>) => Alike | null {
  const alike = membersByFace(room);
  return ({ person, profile }) => {
    const found = facesOf(profile).flatMap((face) => alike.get(face) ?? [])[0];
    return found === undefined || found.person === person ? null : found.alike;
  };
}

/** The members, by what their names look like; people who work for the meeting before namesakes. */
type Known = { readonly person: Member['person']; readonly alike: Alike };
function membersByFace({ meeting }: MeetingRoom): ReadonlyMap<string, Known> {
  const admitted = Object.values(meeting.attendance.members).filter(({ standing }) => standing === 'admitted');
  const [officers, others] = [admitted.filter(isOfficer), admitted.filter((member) => !isOfficer(member))];
  return new Map([...others, ...officers].flatMap(byFace));
}

const byFace = ({ person, profile, role }: Member): readonly (readonly [string, Known])[] => {
  const alike = { name: profile.name, organisation: profile.organisation, role };
  return facesOf(profile).map((face) => [face, { person, alike }]);
};
