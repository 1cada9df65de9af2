import { describe, expect, test } from 'vitest';
import { ROLES, type Role, SYSTEM } from '../../../shared/actor.ts';
import {
  type CommandType,
  hasRight,
  mayTransmit,
  PERMISSIONS,
  permits,
  type Right,
  roleOf,
} from '../../../shared/permissions.ts';
import { given } from '../../support/given.ts';
import { prepared } from '../../support/history.ts';
import { by, everybody, olga, stranger } from '../../support/people.ts';

const isCommand = (type: string): type is CommandType => type in PERMISSIONS;
const COMMANDS = Object.keys(PERMISSIONS).filter(isCommand);
const may = (role: Role): readonly CommandType[] => COMMANDS.filter((command) => permits(command, by(olga), role));
const OWN: readonly CommandType[] = [
  'attendance.apply',
  'attendance.join',
  'attendance.leave',
  'speech.choose-publication',
  'speech.withdraw',
  'agreement.correct',
  'agreement.withdraw-correction',
];

describe('who may do what', () => {
  test('M5 given the room’s device and an observer, then they may join and leave, say of a text of theirs whether it is public, correct what they said in another role, and nothing else', () => {
    expect(may('room')).toEqual(OWN);
    expect(may('observer')).toEqual(OWN);
  });

  test('M5 given a participant, then they ask, withdraw, end their turn and annotate, and do not preside', () => {
    const theirs = may('participant').filter((command) => !OWN.includes(command));
    expect(
      theirs.map((command) => command.split('.')[0]).filter((area) => area !== 'annotation' && area !== 'floor'),
    ).toEqual(['speech', 'recording']);
    expect(theirs.filter((command) => command.startsWith('floor.'))).toEqual([
      'floor.request',
      'floor.withdraw',
      'floor.substitute',
      'floor.inscribe',
      'floor.end',
    ]);
  });

  test('M5 given a device, then it sends sound and picture for people who may speak and for the room, and for nobody else', () => {
    const silent = ROLES.filter((role) => !mayTransmit(role));
    expect(silent).toEqual(['interpreter', 'captioner', 'observer']);
    expect(mayTransmit(null)).toBe(false);
  });

  test('M5 given the chair and the secretary, then both preside, and only the secretary admits', () => {
    const chairs = may('chair');
    expect(may('secretary').filter((command) => !chairs.includes(command))).toEqual([
      'attendance.admit',
      'attendance.assign-role',
      'attendance.exclude',
      'compilation.publish',
      'annotation.import',
    ]);
    expect(chairs.filter((command) => !may('secretary').includes(command))).toEqual([]);
  });

  test('M5 given the server itself, then it convenes, publishes, tells who is away, carries out what is decided on registrations, and never presides', () =>
    expect(COMMANDS.filter((command) => permits(command, SYSTEM, null))).toEqual([
      'meeting.convene',
      'attendance.enrol',
      'attendance.admit',
      'attendance.confirm',
      'attendance.assign-role',
      'attendance.exclude',
      'attendance.mark-away',
      'attendance.mark-back',
      'compilation.publish',
      'minutes.take-over',
      'recording.note-gap',
    ]));

  test('M5 given a role, then it is read from the meeting and from nothing that an actor says', () => {
    const { attendance } = given(...prepared).meeting;
    for (const who of everybody) expect(roleOf(attendance, by(who))).toBe(who.role);
    expect(roleOf(attendance, by(stranger))).toBeNull();
    expect(roleOf(attendance, SYSTEM)).toBeNull();
  });

  test('M5 given each role, then there is something that it may do, and each command has somebody', () => {
    for (const role of ROLES) expect(may(role)).not.toEqual([]);
    for (const command of COMMANDS) expect(PERMISSIONS[command]).not.toEqual([]);
  });

  test('M5 given a right that is no command, then it is of the roles named, and of nobody who is not admitted', () => {
    const of = (right: Right): readonly Role[] => ROLES.filter((role) => hasRight(role, right));
    expect(of('preside')).toEqual(['chair', 'secretary']);
    expect(of('keep-list')).toEqual(['chair', 'secretary', 'moderator']);
    expect(of('present')).toEqual(['chair', 'secretary', 'rapporteur']);
    expect(of('invite')).toEqual(['secretary']);
    expect(of('screen-links')).toEqual(['chair', 'secretary']);
    expect(hasRight(null, 'speak')).toBe(false);
  });

  test('M5 given a right that stands for commands, then it is of those who may give them', () => {
    const stands: Readonly<Partial<Record<Right, CommandType>>> = {
      speak: 'floor.request',
      preside: 'floor.give',
      'keep-list': 'floor.enter',
      admit: 'attendance.admit',
      publish: 'compilation.publish',
    };
    for (const role of ROLES)
      for (const [right, command] of Object.entries(stands) as [Right, CommandType][])
        expect(hasRight(role, right)).toBe(permits(command, by(olga), role));
  });
});
