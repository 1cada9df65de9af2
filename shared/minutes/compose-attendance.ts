import type { Mode } from '../attendance/attendance.ts';
import { type Block, heading } from './document.ts';
import type { AttendanceOfGroup, Attendee, Skeleton } from './skeleton.ts';
import type { Wording } from './wording.ts';

/** One table for each stakeholder group, under a heading. */
export const composeAttendance = ({ attendance }: Skeleton, wording: Wording): readonly Block[] =>
  attendance.length === 0
    ? []
    : [heading(1, wording.t('exports.attendance')), ...attendance.map((group) => composeGroup(group, wording))];

const composeGroup = ({ group, attendees }: AttendanceOfGroup, wording: Wording): Block => ({
  type: 'table',
  caption: wording.t(`common.group-${group}`),
  head: [
    wording.t('exports.columns.name'),
    wording.t('exports.columns.organisation'),
    wording.t('exports.columns.country'),
    wording.t('exports.columns.role'),
    wording.t('exports.columns.mode'),
  ],
  rows: attendees.map((attendee) => rowOf(attendee, wording)),
});

const rowOf = ({ profile, role, modes }: Attendee, { t, country }: Wording): readonly string[] => [
  profile.name,
  profile.organisation,
  country(profile.country),
  t(`session.roles.${role}`),
  t(`exports.modes.${modeKey(modes)}`),
];

const modeKey = (modes: readonly Mode[]): Mode | 'both' => (modes.length > 1 ? 'both' : (modes[0] ?? 'remote'));
