import { createRoot } from 'solid-js';
import { expect, test } from 'vitest';
import { createAdmitting } from '../../client/features/inviting/admitting.ts';
import { idOf, type PersonId } from '../../shared/ids.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';
import type { Receipt } from '../../shared/protocol/command.ts';
import type { RefusalCode } from '../../shared/refusals.ts';

const people = ['amina', 'bo', 'chen', 'dalia'].map((name) => idOf<PersonId>(name));

/** A server that answers after a moment, and tells how many commands were under way at once. */
function admitting(refuses: Readonly<Record<string, RefusalCode>> = {}, admittedMeanwhile: readonly PersonId[] = []) {
  const sent: string[] = [];
  let underWay = 0;
  let most = 0;
  const personIn = (command: MeetingCommand) =>
    command.type === 'attendance.admit' ? command.person : idOf<PersonId>('');
  const send = async (command: MeetingCommand): Promise<Receipt> => {
    underWay += 1;
    most = Math.max(most, underWay);
    sent.push(personIn(command));
    await new Promise(setImmediate);
    underWay -= 1;
    const refused = refuses[personIn(command)];
    return refused ? { refused } : { accepted: { seq: sent.length, at: 0 } };
  };
  const can = (command: MeetingCommand) => !admittedMeanwhile.includes(personIn(command));
  return createRoot((dispose) => ({ ...createAdmitting({ can, send }, 0), sent, most: () => most, dispose }));
}

test('given many who have applied, when all are admitted, then one goes after the other, and it is told how far it is', async () => {
  const { admitAll, round, sent, most } = admitting();
  const all = admitAll(people);
  expect(round()).toEqual({ done: 0, count: 4 });
  await all;
  expect(sent).toEqual(people);
  expect(most()).toBe(1);
  expect(round()).toBeUndefined();
});

test('given somebody who has been admitted meanwhile, then they are passed; given a refusal, then it ends there', async () => {
  const { admitAll, sent } = admitting({ chen: 'not-permitted' }, [people[0]!]);
  await admitAll(people);
  expect(sent).toEqual(['bo', 'chen']);
});

test('when the page is left, then nobody else is admitted', async () => {
  const { admitAll, sent, dispose } = admitting();
  const all = admitAll(people);
  dispose();
  await all;
  expect(sent).toEqual(['amina']);
});
