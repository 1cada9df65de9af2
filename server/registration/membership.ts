import { createEventLog } from '../../db/event-log.ts';
import type { Db } from '../../db/open-database.ts';
import type { StoredRegistration } from '../../db/people/registrations.ts';
import type { Role } from '../../shared/actor.ts';
import { officersOf, passesForOne } from '../../shared/attendance/officers.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';
import { roleFor } from '../../shared/registration/registration.ts';
import { isOfEntity } from '../../shared/registration/registration-rules.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';

/** What is done in the meeting for a decision, in this order, and the role that is then from the registration; null: none. */
export type Step = { readonly commands: readonly MeetingCommand[]; readonly gave: Role | null };

type Member = MeetingRoom['meeting']['attendance']['members'][StoredRegistration['person']] | undefined;
const memberOf = ({ meeting }: MeetingRoom, { person }: Pick<StoredRegistration, 'person'>): Member =>
  meeting.attendance.members[person];

/**
 * Makes a person a member (E5). Those who have been excluded since stay outside; those whose membership ended with their own
 * registration come back with it.
 */
export function giving(db: Db, room: MeetingRoom, registration: StoredRegistration): Step | Refusal {
  const { person, profile, comingAs } = registration;
  const { attendance } = room.meeting;
  const member = memberOf(room, registration);
  const role = roleFor(comingAs);
  if (passesForOne(officersOf(attendance), profile, person)) return refuse('looks-like-another');
  if (member?.standing === 'admitted')
    return withRole(member.role, role, registration, confirming(member, registration));
  if (member?.standing !== 'excluded') {
    return { commands: [{ type: 'attendance.enrol', person, profile, role, confirmed: 'registration' }], gave: role };
  }
  return endedHere(db, room, registration)
    ? { commands: [{ type: 'attendance.admit', person, role, ...confirmedFor(member, registration) }], gave: role }
    : refuse('registration-excluded');
}

type Named = Pick<StoredRegistration, 'profile'>;

/** The meeting keeps the organisation under which it admitted somebody: that is confirmed, and no other (F46). */
const confirmedFor = (member: Named, registration: Named): { readonly confirmed?: 'registration' } =>
  isOfEntity(member.profile, registration.profile) ? { confirmed: 'registration' } : {};

/** A member's organisation is confirmed whatever their role came from. */
function confirming(member: NonNullable<Member>, registration: StoredRegistration): Step['commands'] {
  const { confirmed } = member.confirmed ? {} : confirmedFor(member, registration);
  return confirmed ? [{ type: 'attendance.confirm', person: registration.person, confirmed }] : [];
}

/** Only a role that came from the registration changes with it. `confirms`: what is done besides. */
function withRole(present: Role, role: Role, { person, gave }: StoredRegistration, confirms: Step['commands']): Step {
  if (gave !== present) return { commands: confirms, gave: null };
  const changes = present === role ? [] : [{ type: 'attendance.assign-role', person, role } as const];
  return { commands: [...changes, ...confirms], gave: role };
}

/** Takes again what came from the registration, and nothing that anybody has given since (E6). */
export function taking(room: MeetingRoom, registration: StoredRegistration): Step {
  const member = memberOf(room, registration);
  const isOurs = member?.standing === 'admitted' && member.role === registration.gave;
  if (isOurs) return { commands: [{ type: 'attendance.exclude', person: registration.person }], gave: null };
  const wasConfirmed = member?.standing === 'admitted' && member.confirmed === 'registration';
  const { person } = registration;
  return { commands: wasConfirmed ? [{ type: 'attendance.confirm', person, confirmed: null }] : [], gave: null };
}

/** Whether somebody is outside because their own registration ended, and not because somebody excluded them since. */
export function endedHere(
  db: Db,
  room: MeetingRoom,
  { person, tookWith }: Pick<StoredRegistration, 'person' | 'tookWith'>,
): boolean {
  if (tookWith === null) return false;
  const since = createEventLog(db).readTypesAfter(room.id, tookWith, ['attendance.excluded']);
  return !since.some(({ event }) => event.type === 'attendance.excluded' && event.person === person);
}
