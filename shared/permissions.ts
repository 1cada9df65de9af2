import { type Actor, ROLES, type Role } from './actor.ts';
import type { Attendance } from './attendance/attendance.ts';
import { type Refusal, refuse } from './decision.ts';
import type { PersonId } from './ids.ts';
import type { Meeting, MeetingCommand } from './meeting.ts';
import type { RefusalCode } from './refusals.ts';

export type CommandType = MeetingCommand['type'];

/**
 * Who may give a command: `anyone` signed in, or the roles named; `system` is the server itself. Rules about the state come after,
 * in the deciders.
 */
type Allowed = readonly (Role | 'anyone' | 'system')[];

const everybody: Allowed = ROLES;
const speakers: Allowed = ['chair', 'secretary', 'moderator', 'rapporteur', 'participant'];
const presiding: Allowed = ['chair', 'secretary'];
const listKeepers: Allowed = ['chair', 'secretary', 'moderator'];
const recordKeepers: Allowed = ['chair', 'secretary', 'rapporteur'];

/** Rights that are asked for by name: they are no command of the log, or are more than one command. */
const RIGHTS = {
  /** To ask for the floor and have it. */
  speak: speakers,
  preside: presiding,
  /** To lead the list of speakers: the chair's list, with those who help. */
  'keep-list': listKeepers,
  invite: ['secretary'],
  admit: ['secretary'],
  publish: ['secretary'],
  /** To make the draft of a compilation. */
  compile: ['secretary', 'rapporteur'],
  /** To say what became of contributions. */
  answer: ['secretary', 'rapporteur'],
  /** To bring in annotations from a file. */
  'bring-annotations': ['secretary'],
  /** To change the wording of the consultation. */
  reword: ['secretary'],
  'screen-links': presiding,
  /** To show a screen without having the floor. */
  present: recordKeepers,
  /** To end, withdraw and read out for people who have no device or need help. */
  'help-speakers': ['moderator'],
  /** To read all of a sound check, or its verdict alone. */
  'check-sound': ['moderator'],
  'see-verdicts': presiding,
  /** To write to the chair in private, and to read it. */
  'correspond-with-chair': listKeepers,
  'correspond-with-anybody': ['moderator'],
  'withdraw-any-annotation': presiding,
  'settle-annotations': recordKeepers,
  /** To correct in the record what guests said, who have no account. */
  'correct-for-guests': ['secretary'],
  /** To issue the minutes, to decide about corrections, and to finish. */
  agree: recordKeepers,
  /** To hand in the text of somebody else's speech, and to change what was handed in. */
  'hand-in-for-others': ['secretary'],
  /** To read texts of speeches before they are delivered: who interprets, captions and records them. */
  'read-speeches': ['secretary', 'rapporteur', 'interpreter', 'captioner'],
  'write-captions': ['captioner'],
  'correct-captions': ['captioner', 'rapporteur', 'secretary'],
  /** To let a captioner's program write. */
  'caption-feeds': ['secretary'],
} as const satisfies Readonly<Record<string, Allowed>>;
export type Right = keyof typeof RIGHTS;

/** Whether somebody in this role has a right; `null`: a person who is not admitted has none. */
export function hasRight(role: Role | null, right: Right): boolean {
  const allowed: Allowed = RIGHTS[right];
  return role !== null && allowed.includes(role);
}

/** Whether somebody in this role may ask for the floor and have it. */
export const maySpeak = (role: Role): boolean => hasRight(role, 'speak');

/** Whether a device of somebody in this role may send sound and picture: anybody who may speak, and the room's own. */
export const mayTransmit = (role: Role | null): boolean => role === 'room' || hasRight(role, 'speak');

export const PERMISSIONS: Readonly<Record<CommandType, Allowed>> = {
  'meeting.convene': ['system'],
  'meeting.reschedule': presiding,
  'meeting.open': presiding,
  'meeting.suspend': presiding,
  'meeting.resume': presiding,
  'meeting.close': presiding,
  'attendance.apply': ['anyone'],
  'attendance.enrol': ['system'],
  'attendance.admit': ['secretary', 'system'],
  'attendance.confirm': ['system'],
  'attendance.assign-role': ['secretary', 'system'],
  'attendance.exclude': ['secretary', 'system'],
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
  'floor.substitute': speakers,
  'floor.inscribe': speakers,
  'floor.open-inscription': presiding,
  'floor.close-inscription': presiding,
  'floor.transfer': listKeepers,
  'floor.give': presiding,
  'floor.end': speakers,
  'floor.revoke': presiding,
  'floor.deny': listKeepers,
  'floor.move': presiding,
  'floor.pass-over': presiding,
  'floor.close-list': presiding,
  'floor.open-list': presiding,
  'floor.choose-policy': presiding,
  'floor.choose-precedence': presiding,
  'floor.choose-places': presiding,
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
  'annotation.import': ['secretary'],
  'annotation.change': speakers,
  'annotation.reply': speakers,
  'annotation.resolve': speakers,
  'annotation.reopen': speakers,
  'annotation.accept': recordKeepers,
  'annotation.withdraw': speakers,
  'annotation.withdraw-reply': speakers,
  'annotation.withdraw-everything': presiding,
  'minutes.record-decision': recordKeepers,
  'minutes.record-action': recordKeepers,
  'minutes.amend': recordKeepers,
  'minutes.withdraw': recordKeepers,
  'minutes.attribute': recordKeepers,
  'minutes.check-words': recordKeepers,
  'minutes.take-over': [...recordKeepers, 'system'],
  'minutes.report-action': recordKeepers,
  'minutes.follow-decision': recordKeepers,
  'speech.hand-in': speakers,
  'speech.choose-publication': ['anyone'],
  'speech.withdraw': ['anyone'],
  'recording.plan': presiding,
  'recording.begin': presiding,
  'recording.end': presiding,
  'recording.answer': speakers,
  'recording.note-gap': ['system'],
  'agreement.issue': recordKeepers,
  'agreement.correct': everybody,
  'agreement.withdraw-correction': everybody,
  'agreement.accept': recordKeepers,
  'agreement.amend': recordKeepers,
  'agreement.decline': recordKeepers,
  'agreement.finish': recordKeepers,
};

/** The role of an actor in this meeting; null for the server, for strangers, and for a person who is not (or no longer) admitted. */
export function roleOf(attendance: Attendance, actor: Actor): Role | null {
  if (actor.type === 'system') return null;
  const member = attendance.members[actor.person];
  return member?.standing === 'admitted' ? member.role : null;
}

/** Why somebody is outside the meeting; null for a person who is inside. */
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

/** Whether an actor of this kind may give this command at all. */
export function permits(command: CommandType, actor: Actor, role: Role | null): boolean {
  const allowed = PERMISSIONS[command];
  if (actor.type === 'system') return allowed.includes('system');
  return allowed.includes('anyone') || (role !== null && allowed.includes(role));
}

/** As `permits`, for an actor in a meeting. */
export function mustBePermitted({ attendance }: Meeting, command: CommandType, actor: Actor): Refusal | null {
  const role = roleOf(attendance, actor);
  if (permits(command, actor, role)) return null;
  return refuse(actor.type === 'person' && role === null ? 'not-a-member' : 'not-permitted');
}
