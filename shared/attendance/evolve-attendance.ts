import type { Role } from '../actor.ts';
import { withEntry, withoutEntry } from '../bounds/entries.ts';
import { assertNever } from '../decision.ts';
import type { PersonId } from '../ids.ts';
import type { Recorded } from '../record.ts';
import type { Attendance, AttendanceEvent, Confirmation, Member, Mode, Presence, Stay } from './attendance.ts';
import type { Profile } from './profile.ts';

export function evolveAttendance(attendance: Attendance, { event, at }: Recorded<AttendanceEvent>): Attendance {
  switch (event.type) {
    case 'attendance.applied':
      return enrolled(attendance, event.person, event.profile, 'participant', 'applied');
    case 'attendance.enrolled':
      return confirmed(enrolled(attendance, event.person, event.profile, event.role, 'admitted'), event);
    case 'attendance.admitted':
      return confirmed(changed(attendance, event.person, { standing: 'admitted', role: event.role }), event);
    case 'attendance.confirmed':
      return confirmed(attendance, event);
    case 'attendance.role-assigned':
      return changed(attendance, event.person, { role: event.role });
    case 'attendance.excluded':
      return excluded(attendance, event.person, at);
    case 'attendance.joined':
      return joined(attendance, event.person, event.mode, at);
    case 'attendance.left':
      return changed(stayEnded(attendance, event.person, at), event.person, { presence: { state: 'absent' } });
    case 'attendance.went-away':
      return presence(attendance, event.person, 'away', at);
    case 'attendance.came-back':
      return presence(attendance, event.person, 'present', at);
    default:
      return assertNever(event);
  }
}

/** A person who was never admitted leaves no trace in the state. */
function excluded(attendance: Attendance, person: PersonId, at: number): Attendance {
  if (attendance.members[person]?.standing === 'applied')
    return { ...attendance, members: withoutEntry(attendance.members, person) };
  const outside = { standing: 'excluded', presence: { state: 'absent' } } as const;
  return confirmed(changed(stayEnded(attendance, person, at), person, outside), { person });
}

type Confirming = { readonly person: PersonId; readonly confirmed?: Confirmation | null };

/** Whoever is admitted again, or was excluded, is confirmed by what then confirms them, and by nothing from before (F46). */
function confirmed(attendance: Attendance, { person, confirmed: how }: Confirming): Attendance {
  const member = attendance.members[person];
  if (member === undefined || (member.confirmed ?? null) === (how ?? null)) return attendance;
  const { confirmed: _, ...rest } = member;
  return withMember(attendance, how ? { ...rest, confirmed: how } : rest);
}

const withMember = (attendance: Attendance, member: Member): Attendance => ({
  ...attendance,
  members: withEntry(attendance.members, member.person, member),
});

const enrolled = (
  attendance: Attendance,
  person: PersonId,
  profile: Profile,
  role: Role,
  standing: 'applied' | 'admitted',
): Attendance => withMember(attendance, { person, profile, role, standing, presence: { state: 'absent' } });

function changed(attendance: Attendance, person: PersonId, change: Partial<Member>): Attendance {
  const member = attendance.members[person];
  return member ? withMember(attendance, { ...member, ...change }) : attendance;
}

/** Joining again in the same mode continues the stay; in another mode it ends one and begins the next. */
function joined(attendance: Attendance, person: PersonId, mode: Mode, at: number): Attendance {
  const presence: Presence = { state: 'present', mode, since: at };
  const goesOn = attendance.stays.some((stay) => isOpenStay(stay, person) && stay.mode === mode);
  if (goesOn) return changed(attendance, person, { presence });
  const before = stayEnded(attendance, person, at);
  return changed({ ...before, stays: [...before.stays, { person, mode, from: at, to: null }] }, person, { presence });
}

const isOpenStay = (stay: Stay, person: PersonId): boolean => stay.person === person && stay.to === null;

const stayEnded = (attendance: Attendance, person: PersonId, at: number): Attendance => ({
  ...attendance,
  stays: attendance.stays.map((stay) => (isOpenStay(stay, person) ? { ...stay, to: at } : stay)),
});

function presence(attendance: Attendance, person: PersonId, state: 'present' | 'away', since: number): Attendance {
  const before = attendance.members[person]?.presence;
  if (!before || before.state === 'absent') return attendance;
  return changed(attendance, person, { presence: { state, mode: before.mode, since } });
}
