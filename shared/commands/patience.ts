import type { CommandType } from '../permissions.ts';

/**
 * A command that decides for others is wanted for a moment; what somebody asks for themselves, or has written, is wanted longer.
 * Both in ms.
 */
export const OF_THE_MOMENT_MS = 5000;
export const ABOUT_ONESELF_MS = 120_000;

const ABOUT_ONESELF: readonly CommandType[] = [
  'attendance.apply',
  'attendance.join',
  'attendance.leave',
  'recording.answer',
  'floor.request',
  'floor.inscribe',
  'floor.withdraw',
  'annotation.add',
  'annotation.change',
  'annotation.reply',
  'annotation.withdraw',
  'annotation.withdraw-reply',
  'minutes.record-decision',
  'minutes.record-action',
  'agreement.correct',
  'agreement.withdraw-correction',
];

/** Whether it may still be carried out when the connection has been down for longer than a moment (L5). */
export const isAboutOneself = (command: CommandType): boolean => ABOUT_ONESELF.includes(command);

/** For how long after it was given a command is carried out, ms (L5). */
export const patienceOf = (command: CommandType): number =>
  isAboutOneself(command) ? ABOUT_ONESELF_MS : OF_THE_MOMENT_MS;

/** Whether the time within which it was wanted is over; `until`: server time, ms; a command without it is wanted for ever. */
export const isTooLate = (until: number | undefined, at: number): boolean => until !== undefined && at > until;
