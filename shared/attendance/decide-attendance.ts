import type { Actor, Role } from '../actor.ts';
import { accept, assertNever, type Decision, firstRefusal, refuse, refuseUnless } from '../decision.ts';
import { changingRole, leavingTheFloor } from '../floor/consequences.ts';
import type { PersonId } from '../ids.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { whyOutside } from '../permissions.ts';
import type { AttendanceCommand, Confirmation, Member } from './attendance.ts';
import {
  isAdmitted,
  memberOf,
  mustBeAdmitted,
  mustBeAppliedOrAdmitted,
  mustNotBeLastSecretary,
} from './attendance-rules.ts';
import { join, leave } from './deciding-joining.ts';

export function decideAttendance(meeting: Meeting, command: AttendanceCommand, actor: Actor): Decision<MeetingEvent> {
  switch (command.type) {
    case 'attendance.apply':
      return apply(meeting, actor);
    case 'attendance.enrol':
      return enrol(meeting, command);
    case 'attendance.admit':
      return admit(meeting, command);
    case 'attendance.confirm':
      return confirm(meeting, command.person, command.confirmed);
    case 'attendance.assign-role':
      return assignRole(meeting, command.person, command.role);
    case 'attendance.exclude':
      return exclude(meeting, command.person);
    case 'attendance.join':
      return join(meeting, actor, command.mode);
    case 'attendance.leave':
      return leave(meeting, actor);
    case 'attendance.mark-away':
      return markAway(meeting, command.person);
    case 'attendance.mark-back':
      return markBack(meeting, command.person);
    default:
      return assertNever(command);
  }
}

function apply(meeting: Meeting, actor: Actor): Decision<MeetingEvent> {
  if (actor.type === 'system') return refuse('not-permitted');
  const outside = whyOutside(meeting.attendance, actor.person);
  if (outside !== 'not-a-member') return refuse(outside ?? 'already-a-member');
  return (
    refuseUnless(meeting.sitting.convocation !== null, 'not-convened') ??
    accept({ type: 'attendance.applied', person: actor.person, profile: actor.profile })
  );
}

const enrol = (
  meeting: Meeting,
  command: Extract<AttendanceCommand, { type: 'attendance.enrol' }>,
): Decision<MeetingEvent> =>
  firstRefusal(
    refuseUnless(meeting.sitting.convocation !== null, 'not-convened'),
    refuseUnless(!isAdmitted(meeting, command.person), 'already-a-member'),
    refuseUnless(whyOutside(meeting.attendance, command.person) !== 'excluded', 'excluded'),
  ) ??
  accept({
    ...{ type: 'attendance.enrolled', person: command.person, profile: command.profile, role: command.role },
    ...how(command),
  });

/** Left out where nobody has confirmed for which organisation somebody comes. */
const how = ({ confirmed }: Pick<Member, 'confirmed'>): Pick<Member, 'confirmed'> => (confirmed ? { confirmed } : {});

/** A member comes to be confirmed, or is no longer (F46). */
const confirm = (meeting: Meeting, person: PersonId, confirmed: Confirmation | null): Decision<MeetingEvent> =>
  firstRefusal(
    mustBeAdmitted(meeting, person),
    refuseUnless((memberOf(meeting, person)?.confirmed ?? null) !== confirmed, 'already-a-member'),
  ) ?? accept({ type: 'attendance.confirmed', person, confirmed });

type Admit = Extract<AttendanceCommand, { type: 'attendance.admit' }>;

/** A person who has applied beside the log gets into the log when they are admitted. */
function admit(meeting: Meeting, command: Admit): Decision<MeetingEvent> {
  const { person, role, profile } = command;
  if (memberOf(meeting, person) === undefined)
    return profile
      ? accept({ type: 'attendance.enrolled', person, profile, role, ...how(command) })
      : refuse('unknown-person');
  return (
    refuseUnless(!isAdmitted(meeting, person), 'already-a-member') ??
    accept({ type: 'attendance.admitted', person, role, ...how(command) })
  );
}

const assignRole = (meeting: Meeting, person: PersonId, role: Role): Decision<MeetingEvent> =>
  firstRefusal(
    mustBeAdmitted(meeting, person),
    role === 'secretary' ? null : mustNotBeLastSecretary(meeting, person),
  ) ?? accept(...changingRole(meeting, person, role), { type: 'attendance.role-assigned', person, role });

const exclude = (meeting: Meeting, person: PersonId): Decision<MeetingEvent> =>
  firstRefusal(mustBeAppliedOrAdmitted(meeting, person), mustNotBeLastSecretary(meeting, person)) ??
  accept(...leavingTheFloor(meeting, person), { type: 'attendance.excluded', person });

const markAway = (meeting: Meeting, person: PersonId): Decision<MeetingEvent> =>
  refuseUnless(memberOf(meeting, person)?.presence.state === 'present', 'not-present') ??
  accept({ type: 'attendance.went-away', person });

const markBack = (meeting: Meeting, person: PersonId): Decision<MeetingEvent> =>
  refuseUnless(memberOf(meeting, person)?.presence.state === 'away', 'not-present') ??
  accept({ type: 'attendance.came-back', person });
