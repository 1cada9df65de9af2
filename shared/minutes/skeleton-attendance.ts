import { type Attendance, type Member, MODES } from '../attendance/attendance.ts';
import { STAKEHOLDER_GROUPS } from '../attendance/profile.ts';
import type { AttendanceOfGroup, Attendee } from './skeleton.ts';

/** Who came, by stakeholder group, then by organisation and name. The room's own device is nobody. */
export function attendanceOf(attendance: Attendance): readonly AttendanceOfGroup[] {
  const came = Object.values(attendance.members)
    .filter(({ role }) => role !== 'room')
    .map((member) => attendeeOf(attendance, member))
    .filter(({ modes }) => modes.length > 0)
    .sort(byOrganisation);
  return STAKEHOLDER_GROUPS.map((group) => ({
    group,
    attendees: came.filter(({ profile }) => profile.stakeholderGroup === group),
  })).filter(({ attendees }) => attendees.length > 0);
}

const attendeeOf = ({ stays }: Attendance, { person, profile, role }: Member): Attendee => ({
  person,
  profile,
  role,
  modes: MODES.filter((mode) => stays.some((stay) => stay.person === person && stay.mode === mode)),
});

const collator = new Intl.Collator('en');
const byOrganisation = (a: Attendee, b: Attendee): number =>
  collator.compare(a.profile.organisation, b.profile.organisation) || collator.compare(a.profile.name, b.profile.name);
