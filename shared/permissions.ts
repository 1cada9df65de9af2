import type { Actor, Role } from './actor.ts';
import type { Attendance } from './attendance/attendance.ts';
import type { PersonId } from './ids.ts';
import type { MeetingCommand } from './meeting.ts';
import type { RefusalCode } from './refusals.ts';

export type CommandType = MeetingCommand['type'];

/** Who may say what: `anyone` signed in, or the roles named; `system` is the server itself. Rules of state come after, in the deciders. */
type Allowed = readonly (Role | 'anyone' | 'system')[];

const everybody: Allowed = ['chair', 'secretary', 'moderator', 'rapporteur', 'participant', 'observer', 'room'];
const speakers: Allowed = ['chair', 'secretary', 'moderator', 'rapporteur', 'participant'];
const presiding: Allowed = ['chair', 'secretary'];
const listKeepers: Allowed = ['chair', 'secretary', 'moderator'];
const recordKeepers: Allowed = ['chair', 'secretary', 'rapporteur'];

/** Whether somebody in this role may ask for the floor and have it. */
export const maySpeak = (role: Role): boolean => speakers.includes(role);

export const PERMISSIONS: Readonly<Record<CommandType, Allowed>> = {
  'meeting.convene': ['system'],
  'meeting.open': presiding,
  'meeting.suspend': presiding,
  'meeting.resume': presiding,
  'meeting.close': presiding,
  'attendance.apply': ['anyone'],
  'attendance.enrol': ['secretary', 'system'],
  'attendance.admit': ['secretary'],
  'attendance.assign-role': ['secretary'],
  'attendance.exclude': ['secretary'],
  'attendance.join': everybody,
  'attendance.leave': everybody,
  'attendance.mark-away': ['system'],
  'attendance.mark-back': ['system'],
  'agenda.add-item': presiding,
  'agenda.change-item': presiding,
  'agenda.move-item': presiding,
  'agenda.remove-item': presiding,
  'agenda.take-item': presiding,
  'agenda.conclude-item': presiding,
  'floor.request': speakers,
  'floor.enter': listKeepers,
  'floor.withdraw': speakers,
  'floor.give': presiding,
  'floor.end': speakers,
  'floor.revoke': presiding,
  'floor.deny': listKeepers,
  'floor.move': presiding,
  'floor.pass-over': presiding,
  'floor.close-list': presiding,
  'floor.open-list': presiding,
  'floor.choose-policy': presiding,
  'floor.set-speaking-time': presiding,
  'floor.add-time': presiding,
  'floor.silence': presiding,
  'floor.unsilence': presiding,
  'floor.help': ['moderator'],
  'floor.stop-helping': listKeepers,
  'floor.undo': presiding,
  'compilation.publish': ['secretary', 'system'],
  'compilation.point': [...presiding, 'rapporteur'],
  'annotation.add': speakers,
  'annotation.change': speakers,
  'annotation.reply': speakers,
  'annotation.resolve': speakers,
  'annotation.reopen': speakers,
  'annotation.withdraw': speakers,
  'minutes.record-decision': recordKeepers,
  'minutes.record-action': recordKeepers,
  'minutes.amend': recordKeepers,
  'minutes.withdraw': recordKeepers,
};

/** The role of an actor in this meeting; null for the server, for strangers, and for who is not (or no longer) admitted. */
export function roleOf(attendance: Attendance, actor: Actor): Role | null {
  if (actor.type === 'system') return null;
  const member = attendance.members[actor.person];
  return member?.standing === 'admitted' ? member.role : null;
}

/** Why somebody stands outside the meeting; null for who is inside. */
export function whyOutside(attendance: Attendance, person: PersonId): RefusalCode | null {
  switch (attendance.members[person]?.standing) {
    case 'admitted':
      return null;
    case 'applied':
      return 'awaiting-admission';
    case 'excluded':
      return 'excluded';
    default:
      return 'not-a-member';
  }
}

/** Whether somebody of this kind may give this command at all. */
export function permits(command: CommandType, actor: Actor, role: Role | null): boolean {
  const allowed = PERMISSIONS[command];
  if (actor.type === 'system') return allowed.includes('system');
  return allowed.includes('anyone') || (role !== null && allowed.includes(role));
}
