import type { Attendance, Member, Mode } from '../../../shared/attendance/attendance.ts';

export type Counts = { readonly room: number; readonly remote: number; readonly away: number };

const isAdmitted = (member: Member): boolean => member.standing === 'admitted';
/** The room's own device is no person. */
const isPerson = (member: Member): boolean => member.role !== 'room';

export const membersIn = (attendance: Attendance, mode: Mode): readonly Member[] =>
  Object.values(attendance.members).filter(
    (member) =>
      isAdmitted(member) && isPerson(member) && member.presence.state === 'present' && member.presence.mode === mode,
  );

export const membersAway = (attendance: Attendance): readonly Member[] =>
  Object.values(attendance.members).filter((member) => isAdmitted(member) && member.presence.state === 'away');

export const membersAbsent = (attendance: Attendance): readonly Member[] =>
  Object.values(attendance.members).filter((member) => isAdmitted(member) && member.presence.state === 'absent');

/** How many are in the room, remote, and away at the moment. */
export const countsOf = (attendance: Attendance): Counts => ({
  room: membersIn(attendance, 'room').length,
  remote: membersIn(attendance, 'remote').length,
  away: membersAway(attendance).length,
});
