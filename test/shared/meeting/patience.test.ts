import { describe, expect, test } from 'vitest';
import { ABOUT_ONESELF_MS, isTooLate, OF_THE_MOMENT_MS, patienceOf } from '../../../shared/commands/patience.ts';
import { type CommandType, PERMISSIONS } from '../../../shared/permissions.ts';

const commands = Object.keys(PERMISSIONS) as CommandType[];
const forOthers = (command: CommandType) =>
  !PERMISSIONS[command].some((role) => ['participant', 'observer', 'anyone'].includes(role));

describe('given how long a command is wanted', () => {
  test.each(commands.filter((command) => forOthers(command) && !command.startsWith('minutes.record-')))(
    'L5: when %s is given, which decides for others, then for five seconds',
    (command) => expect(patienceOf(command)).toBe(OF_THE_MOMENT_MS),
  );

  test.each(['floor.request', 'floor.withdraw', 'annotation.add', 'annotation.reply'] as const)(
    'L5: when %s is given, which is about oneself, then longer',
    (command) => expect(patienceOf(command)).toBe(ABOUT_ONESELF_MS),
  );

  test('L5: when somebody ends their own turn, then for five seconds: another turn may have begun', () => {
    expect(patienceOf('floor.end')).toBe(OF_THE_MOMENT_MS);
  });

  test('L5: when the time named is over, then it is too late; when none is named, never', () => {
    expect([isTooLate(1000, 1000), isTooLate(1000, 1001), isTooLate(undefined, 1001)]).toEqual([false, true, false]);
  });
});
