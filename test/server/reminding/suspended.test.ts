import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CommandId, idOf, type PersonId, type RequestId } from '../../../shared/ids.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import { BEGINS, type Reminding, startReminding } from '../../support/servers/reminding.ts';
import { until } from '../../support/until.ts';

let day: Reminding;
let number = 0;
beforeEach(async () => {
  day = await startReminding();
});
afterEach(() => day.close());

async function does(person: PersonId | undefined, command: MeetingCommand): Promise<void> {
  const room = day.server.deps.rooms.get(day.made.meeting);
  const profile = person && room?.meeting.attendance.members[person]?.profile;
  if (!room || !person || !profile) throw new Error('nobody');
  number += 1;
  const receipt = await room.execute(
    { id: idOf<CommandId>(`c-${number}`), command },
    { type: 'person', person, profile },
  );
  expect(receipt).not.toHaveProperty('refused');
}
const requestOf = (name: string) => idOf<RequestId>(`request-${name}`);
const asks = (name: string): MeetingCommand => ({
  ...{ type: 'floor.request', requestId: requestOf(name), kind: 'intervention', note: '' },
  ...{ capacity: { type: 'own-name' }, language: 'en', about: null },
});

/** Chen waits while Dan has the floor, and the push service is busy when Chen should hear of it. */
async function chenIsNext() {
  const [chen, dan] = [await day.member('Chen Member'), await day.member('Dan Member')];
  await day.subscribe(chen, 'laptop');
  day.goTo(BEGINS + 60_000);
  const meeting = () => day.server.deps.rooms.get(day.made.meeting)?.meeting;
  const sofia = Object.values(meeting()?.attendance.members ?? {}).find(({ role }) => role === 'secretary')?.person;
  const [item] = meeting()?.agenda.items ?? [];
  for (const person of [sofia, chen, dan]) await does(person, { type: 'attendance.join', mode: 'remote' });
  await does(sofia, { type: 'meeting.open' });
  if (item) await does(sofia, { type: 'agenda.take-item', itemId: item.id });
  await does(dan, asks('dan'));
  await does(chen, asks('chen'));
  day.server.tick(1000);
  await does(sofia, { type: 'floor.give', requestId: requestOf('dan'), ending: null });
  day.service.state.status = 503;
  const started = day.starting();
  const waiting = day.server.deps.db.raw.prepare('SELECT tries FROM reminder_sendings').pluck();
  await until(() => waiting.get() === 1, 'the busy service to be asked');
  return { sofia, chen, started };
}

test('U6 given a reminder that waits when the meeting is suspended, then it waits on, however long, and comes when the meeting resumes', async () => {
  const { sofia, started } = await chenIsNext();
  await does(sofia, { type: 'meeting.suspend' });
  day.service.state.status = 201;
  for (let quarter = 0; quarter < 6; quarter += 1) {
    day.server.tick(15 * 60_000);
    await started.look();
  }
  expect(day.service.messages).toEqual([]);
  await does(sofia, { type: 'meeting.resume' });
  await started.look();
  expect(day.service.messages.map(({ said }) => said.body)).toEqual(['You speak next.']);
  started.stop();
});

test('U6 given that they withdrew meanwhile, when the meeting resumes, then nothing comes', async () => {
  const { sofia, chen, started } = await chenIsNext();
  await does(sofia, { type: 'meeting.suspend' });
  day.service.state.status = 201;
  day.server.tick(15 * 60_000);
  await started.look();
  await does(chen, { type: 'floor.withdraw', requestId: requestOf('chen') });
  await does(sofia, { type: 'meeting.resume' });
  await started.look();
  expect([day.service.messages, day.service.state.asked]).toEqual([[], 1]);
  started.stop();
});

test('U6 given a reminder that waits in a suspended meeting, when the server looks again and again, then it lies as it is, and nothing is written', async () => {
  const { sofia, started } = await chenIsNext();
  await does(sofia, { type: 'meeting.suspend' });
  day.server.tick(60_000);
  const { raw } = day.server.deps.db;
  const seen = () => [
    raw.prepare('SELECT * FROM reminder_sendings').all(),
    raw.prepare('SELECT total_changes()').pluck().get(),
  ];
  const before = seen();
  for (let minute = 0; minute < 3; minute += 1) {
    await started.look();
    day.server.tick(60_000);
  }
  expect(seen()).toEqual(before);
  started.stop();
});

test('U6 given a reminder that waited through two suspensions, each longer than it is of use, when the meeting sits, then it comes', async () => {
  const { sofia, started } = await chenIsNext();
  for (const wait of [20, 30]) {
    await does(sofia, { type: 'meeting.suspend' });
    day.server.tick(wait * 60_000);
    await does(sofia, { type: 'meeting.resume' });
    await started.look();
  }
  day.service.state.status = 201;
  day.server.tick(5 * 60_000);
  await started.look();
  expect(day.service.messages.map(({ said }) => said.body)).toEqual(['You speak next.']);
  started.stop();
});
