import type { Mode } from '../../attendance/attendance.ts';
import { type Block, heading } from '../document.ts';
import type { Phrases } from '../phrases.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import type { AttendanceOfGroup, Attendee } from '../skeleton/skeleton-attendance.ts';

type List = { readonly caption: string; readonly attendees: readonly Attendee[] };

/** The annex: one table for each stakeholder group, under a heading; the chair has a table alone, before all others (P5). */
export const composeAttendance = ({ attendance }: Skeleton, phrases: Phrases): readonly Block[] =>
  attendance.length === 0
    ? []
    : [
        { ...heading(1, phrases.t('exports.attendance')), startsPage: true },
        ...listsOf(attendance, phrases).map((list) => composeList(list, phrases)),
      ];

const listsOf = (groups: readonly AttendanceOfGroup[], { t }: Phrases): readonly List[] =>
  [
    { caption: t('session.roles.chair'), attendees: groups.flatMap(({ attendees }) => attendees.filter(isChair)) },
    ...groups.map(({ group, attendees }) => ({
      caption: t(`common.group-${group}`),
      attendees: attendees.filter((attendee) => !isChair(attendee)),
    })),
  ].filter(({ attendees }) => attendees.length > 0);

const isChair = ({ role }: Attendee): boolean => role === 'chair';

const composeList = ({ caption, attendees }: List, phrases: Phrases): Block => ({
  type: 'table',
  caption,
  head: [
    phrases.t('exports.columns.name'),
    phrases.t('exports.columns.organisation'),
    phrases.t('exports.columns.country'),
    phrases.t('exports.columns.role'),
    phrases.t('exports.columns.mode'),
  ],
  rows: attendees.map((attendee) => rowOf(attendee, phrases)),
});

const rowOf = ({ profile, role, modes }: Attendee, { t, country }: Phrases): readonly string[] => [
  profile.name,
  profile.organisation,
  country(profile.country),
  t(role === 'guest' ? 'exports.roleOfGuest' : `session.roles.${role}`),
  t(`exports.modes.${modeKey(modes)}`),
];

const modeKey = (modes: readonly Mode[]): Mode | 'both' => (modes.length > 1 ? 'both' : (modes[0] ?? 'remote'));
