import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../../../shared/actor.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import { type CommandType, PERMISSIONS } from '../../../shared/permissions.ts';
import { UNSENT } from '../../../shared/protocol/commands/command.ts';
import type { RefusalCode } from '../../../shared/refusals.ts';
import type { Member } from '../../support/member.ts';
import { oneOfEach } from '../../support/random/one-of-each.ts';
import { type RunningMeeting, runMeeting } from '../../support/servers/running-meeting.ts';

/** One member of each role, under the role's name; `target` is whom commands about a person concern. */
const people: Readonly<Record<string, Role | 'stranger'>> = {
  ...Object.fromEntries(ROLES.map((role) => [role, role])),
  target: 'participant',
  stranger: 'stranger',
};
const UNAUTHORISED: readonly RefusalCode[] = ['not-permitted', 'not-a-member'];
const isSent = (type: CommandType): boolean => !UNSENT.some((unsent) => unsent === type);
const COMMANDS = (Object.keys(PERMISSIONS) as readonly CommandType[]).filter(isSent);

let meeting: RunningMeeting;
const members = new Map<string, Member>();
beforeAll(async () => {
  meeting = await runMeeting(people);
  for (const name of [...ROLES, 'stranger']) {
    const member = meeting.member(name);
    await member.join();
    members.set(name, member);
  }
});
afterAll(() => meeting.close());

async function isAuthorised(name: string, command: MeetingCommand): Promise<boolean> {
  const receipt = await members.get(name)?.command(command);
  if (!receipt) throw new Error(`${name} is not connected`);
  return !('refused' in receipt) || !UNAUTHORISED.includes(receipt.refused);
}

/** The commands of a meeting end with its closing, after which few make sense; authorisation comes before sense. */
describe.each([...ROLES, 'stranger' as const])('given somebody who comes as %s', (name) => {
  test.each(COMMANDS)('when they give %s, then the table of permissions decides', async (type) => {
    const allowed = PERMISSIONS[type];
    const expected = allowed.includes('anyone') || (name !== 'stranger' && allowed.includes(name));
    expect(await isAuthorised(name, oneOfEach[type])).toBe(expected);
  });
});

test.each(UNSENT)(
  'M5 given the secretary, when they send %s, then it is no message: the server alone gives it',
  async (type) => {
    const secretary = members.get('secretary');
    const before = secretary?.seq();
    expect(await secretary?.command(oneOfEach[type])).toEqual({ refused: 'bad-message' });
    expect(secretary?.seq()).toBe(before);
  },
);

test('given a command that is not in the table, then it is not one of the protocol', async () => {
  const raw: { timeout(ms: number): { emitWithAck(event: string, message: unknown): Promise<unknown> } } | undefined =
    members.get('chair')?.socket;
  const answer = await raw?.timeout(2000).emitWithAck('command', { id: 'x', command: { type: 'meeting.abolish' } });
  expect(answer).toEqual({ refused: 'bad-message' });
});
