import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Db, openDatabase } from '../../../db/open-database.ts';
import { createWaits } from '../../../server/auth/waits.ts';
import type { MeetingRoom } from '../../../server/meetings/meeting-room.ts';
import { createMeetingRooms } from '../../../server/meetings/meeting-rooms.ts';
import { type Actor, SYSTEM } from '../../../shared/actor.ts';
import { heldRequest } from '../../../shared/floor/floor.ts';
import { spokenMs } from '../../../shared/floor/shares/turns.ts';
import { type CommandId, idOf, type RequestId } from '../../../shared/ids.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import { convene, enrolments, ITEM, MEETING, personOf, profileOf } from '../../support/meeting-folder.ts';
import { quietEffects } from '../../support/servers/quiet-effects.ts';

const START = Date.UTC(2015, 8, 28, 8);
const DAY = 86_400_000;
const actorOf = (name: string): Actor => ({ type: 'person', person: personOf(name), profile: profileOf(name) });
const [amina, bo] = [actorOf('amina'), actorOf('bo')];
const requestId = idOf<RequestId>('request-bo');

/** Two clocks in the hands of the test. */
function createClocks() {
  let [wall, ticks] = [START, 7_000];
  return {
    effects: quietEffects({ now: () => wall, ticks: () => ticks }),
    pass(ms: number): void {
      wall += ms;
      ticks += ms;
    },
    /** Somebody sets the clock; or a laptop has slept, which its ticks do not count. */
    step(ms: number): void {
      wall += ms;
    },
  };
}

let db: Db;
let clocks: ReturnType<typeof createClocks>;
let room: MeetingRoom;
let given = 0;
const openRoom = () => createMeetingRooms(db, clocks.effects).prepare(MEETING);
async function give(command: MeetingCommand, actor: Actor, until?: number): Promise<void> {
  given += 1;
  const receipt = await room.execute({ id: idOf<CommandId>(`c-${given}`), command, until }, actor);
  expect(receipt).toHaveProperty('accepted');
}

beforeEach(async () => {
  db = openDatabase(':memory:');
  clocks = createClocks();
  room = openRoom();
  for (const command of [convene, ...enrolments({ amina: 'chair', bo: 'participant' })]) await give(command, SYSTEM);
  await give({ type: 'agenda.add-item', itemId: ITEM, title: 'Design', minutes: 60, introduction: '' }, amina);
  await give({ type: 'meeting.open' }, amina);
  await give({ type: 'agenda.take-item', itemId: ITEM }, amina);
  await give({ type: 'attendance.join', mode: 'remote' }, bo);
  const asked = { kind: 'intervention', note: '', language: 'en', capacity: { type: 'own-name' } } as const;
  await give({ type: 'floor.request', requestId, agendaItemId: ITEM, about: null, ...asked }, bo);
  await give({ type: 'floor.give', requestId, ending: null }, amina);
});
afterEach(() => db.close());

const ended = async () => {
  await give({ type: 'floor.end', requestId }, amina);
  const turn = room.meeting.floor.interventions.at(-1);
  return turn && spokenMs(turn);
};

describe('L6: given a turn at the floor', () => {
  test.each([30_000, -30_000, DAY, -DAY])(
    'when the clock is set by %d ms, then as much was spoken as was',
    async (step) => {
      clocks.pass(9_000);
      clocks.step(step);
      clocks.pass(9_500);
      expect(room.now() - START).toBe(18_500);
      expect(await ended()).toBe(18_500);
      expect(room.now() - START).toBe(18_500);
    },
  );

  test('when the machine sleeps and wakes, then its sleep was not spoken', async () => {
    clocks.pass(4_000);
    clocks.step(3 * 3_600_000);
    clocks.pass(1_000);
    expect(await ended()).toBe(5_000);
  });

  test.each([30_000, -30_000])(
    'when the clock is set by %d ms, then undoing is possible for as long as ever',
    async (step) => {
      await ended();
      clocks.step(step);
      clocks.pass(9_000);
      await give({ type: 'floor.undo', seq: room.meeting.floor.lastStep?.seq ?? 0 }, amina);
      expect(heldRequest(room.meeting.floor)?.id).toBe(requestId);
    },
  );

  test('when the server starts again with its clock set back, then time goes on from the last record', async () => {
    clocks.pass(60_000);
    await ended();
    clocks.step(-DAY);
    room = openRoom();
    clocks.pass(5_000);
    expect(room.now() - START).toBe(65_000);
    await give({ type: 'agenda.conclude-item', itemId: ITEM }, amina);
    const times = room.after(0).map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });
});

test('L6: given a command of the moment, when the clock is set forward meanwhile, then it is not too late', async () => {
  await ended();
  const until = room.now() + 5_000;
  clocks.step(DAY);
  clocks.pass(1_000);
  await give({ type: 'agenda.conclude-item', itemId: ITEM }, amina, until);
});

test('given somebody who has to wait after wrong passwords, when the clock is set, then they wait neither more nor less', () => {
  const waits = createWaits(clocks.effects.ticks);
  for (let tries = 0; tries < 8; tries += 1) waits.count('eve');
  clocks.step(DAY);
  expect(waits.mayTry('eve')).toBe(false);
  clocks.step(-2 * DAY);
  clocks.pass(60_000);
  expect(waits.mayTry('eve')).toBe(true);
});
