import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor } from '../../../shared/actor.ts';
import { decideAtFirst, lossesAtFirst } from '../../../shared/commands/first-rules.ts';
import { lossesOf } from '../../../shared/commands/losses.ts';
import { exampleRequest } from '../../../shared/floor/requests/example-request.ts';
import { idOf, type PersonId } from '../../../shared/ids.ts';
import { decideByRules } from '../../../shared/law.ts';
import type { Meeting, MeetingCommand } from '../../../shared/meeting.ts';
import { given } from '../../support/given.ts';
import { prepared } from '../../support/history.ts';
import { amina, bo, by, chen, sofia } from '../../support/people.ts';
import { attempts, speakers } from '../../support/random/random-attempts.ts';
import { played } from '../../support/random/random-meeting.ts';

const AT = 1_443_427_200_000;
const stranger = by({ ...bo, id: idOf<PersonId>('stranger') });
const ACTORS: readonly Actor[] = [{ type: 'system' }, stranger, ...[amina, sofia, chen, ...speakers].map(by)];
const commandsIn = ({ floor }: Meeting): readonly MeetingCommand[] => [
  { type: 'attendance.join', mode: 'remote' },
  { type: 'attendance.leave' },
  exampleRequest('intervention'),
  exampleRequest('point-of-order'),
  ...Object.values(floor.requests).flatMap(({ id: requestId }): readonly MeetingCommand[] => [
    { type: 'floor.withdraw', requestId },
    { type: 'floor.end', requestId },
  ]),
];

function judgeAlike(meeting: Meeting): void {
  for (const actor of ACTORS)
    for (const command of commandsIn(meeting)) {
      expect(decideAtFirst(meeting, command, actor)).toEqual(decideByRules(meeting, command, actor, AT));
      expect(lossesAtFirst(meeting, command, actor)).toEqual(lossesOf(meeting, command, actor, AT));
    }
}

test('F1, F6, F24: given any meeting, when somebody would come in or leave, ask for the floor, withdraw or end, then what a browser has at first says what the whole law says, also of what that takes', () => {
  judgeAlike(given().meeting);
  judgeAlike(given(...prepared).meeting);
  fc.assert(
    fc.property(attempts(60), (tried) => {
      for (const { after } of played(tried).steps.slice(-10)) judgeAlike(after);
    }),
    { numRuns: 60 },
  );
});

test('F1: given any other command, when its rules have not come, then nothing is said of it', () => {
  const asked = [given(...prepared).meeting, { type: 'meeting.open' }, by(amina)] as const;
  expect([decideAtFirst(...asked), lossesAtFirst(...asked)]).toEqual([null, null]);
});
