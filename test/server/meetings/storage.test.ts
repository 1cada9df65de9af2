import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Db, openDatabase } from '../../../db/open-database.ts';
import type { MeetingRoom } from '../../../server/meetings/meeting-room.ts';
import { createMeetingRooms, type MeetingRooms } from '../../../server/meetings/meeting-rooms.ts';
import { type Actor, SYSTEM } from '../../../shared/actor.ts';
import { fold } from '../../../shared/fold.ts';
import { type AgendaItemId, type CommandId, idOf, type MeetingId } from '../../../shared/ids.ts';
import type { MeetingCommand, MeetingRecord } from '../../../shared/meeting.ts';
import { convene, enrolments, MEETING, personOf, profileOf } from '../../support/meeting-folder.ts';
import { quietEffects } from '../../support/servers/quiet-effects.ts';
import { until } from '../../support/until.ts';

let db: Db;
let rooms: MeetingRooms;
let room: MeetingRoom;
let told: MeetingRecord[];
let given = 0;

const actorOf = (name: string): Actor => ({ type: 'person', person: personOf(name), profile: profileOf(name) });
const chair = actorOf('amina');
function give(command: MeetingCommand, actor: Actor, id?: string, to: MeetingRoom = room) {
  given += 1;
  return to.execute({ id: idOf<CommandId>(id ?? `command-${given}`), command }, actor);
}
const addItem = (number: number, text = 'What makes a good exchange point?') =>
  ({
    type: 'agenda.add-item',
    itemId: idOf<AgendaItemId>(`item-${number}`),
    title: `Item ${number}`,
    minutes: 30,
    introduction: text,
  }) as const;

beforeEach(async () => {
  db = openDatabase(':memory:');
  rooms = createMeetingRooms(db, quietEffects());
  room = rooms.prepare(MEETING);
  await Promise.all(
    [convene, ...enrolments({ amina: 'chair', sara: 'secretary' })].map((command) => give(command, SYSTEM)),
  );
  told = [];
  room.onCommitted((records) => void told.push(...records));
});
afterEach(() => db.close());

/** SQLite may not grow by a page: the same as a full disk. */
function fillTheDisk(): void {
  db.raw.pragma(`max_page_count = ${Number(db.raw.pragma('page_count', { simple: true }))}`);
}
const emptyTheDisk = () => db.raw.pragma('max_page_count = 1000000');
/** Longer than what is left of any page. */
const LONG = 'Neutrality of the host. '.repeat(80);

describe('given a disk that is full', () => {
  test('when commands are given, then all of the turn are refused, nothing is told and no state has changed', async () => {
    const before = room.meeting;
    const seq = room.seq;
    fillTheDisk();
    const receipts = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => give(addItem(n, LONG.slice(0, 600)), chair)));
    expect(receipts).toEqual(Array(6).fill({ refused: 'storage-failed' }));
    expect(room.meeting).toBe(before);
    expect(room.seq).toBe(seq);
    expect(told).toEqual([]);
    expect(fold(room.after(0))).toEqual(before);
  });

  test('when there is room again, then the same command is accepted, and the log has no hole', async () => {
    fillTheDisk();
    await Promise.all([1, 2, 3, 4, 5, 6].map((n) => give(addItem(n, LONG.slice(0, 600)), chair, `same-${n}`)));
    emptyTheDisk();
    const receipt = await give(addItem(1), chair, 'same-1');
    expect(receipt).toEqual({ accepted: { seq: 4, at: expect.any(Number) } });
    expect(room.after(0).map(({ seq: number }) => number)).toEqual([1, 2, 3, 4]);
    await until(() => told.length === 1, 'the record to be told');
  });
});

describe('given commands of one turn of the event loop', () => {
  test('when several are accepted, then each meeting is told once', async () => {
    const frames: number[] = [];
    room.onCommitted((records) => void frames.push(records.length));
    await Promise.all([1, 2, 3].map((n) => give(addItem(n), chair)));
    await until(() => frames.length > 0, 'the records to be told');
    expect(frames).toEqual([3]);
  });

  test('when two meetings share the commit, then both are saved or neither', async () => {
    const other = rooms.prepare(idOf<MeetingId>('busan'));
    fillTheDisk();
    const long = [1, 2, 3, 4, 5, 6].map((n) => give(addItem(n, LONG.slice(0, 600)), chair));
    expect(await give(convene, SYSTEM, 'there', other)).toEqual({ refused: 'storage-failed' });
    await Promise.all(long);
    expect([room.seq, other.seq]).toEqual([3, 0]);
  });

  test('when the second depends on the first, then it sees what the first decided', async () => {
    const receipts = await Promise.all([
      give(addItem(1), chair),
      give({ type: 'meeting.open' }, chair),
      give({ type: 'agenda.take-item', itemId: idOf<AgendaItemId>('item-1') }, chair),
    ]);
    expect(receipts.every((receipt) => 'accepted' in receipt)).toBe(true);
  });

  test('when a command is given but the disk has not answered, then nobody is shown its result', async () => {
    const receipt = give(addItem(1), chair);
    expect(room.seq).toBe(3);
    expect(room.catchUp(0).records).toHaveLength(3);
    await receipt;
    expect(room.seq).toBe(4);
  });

  test('when the same command is given twice, then it is done once and both are answered alike', async () => {
    const [first, second] = await Promise.all([give(addItem(1), chair, 'once'), give(addItem(1), chair, 'once')]);
    expect(second).toEqual(first);
    expect(room.seq).toBe(4);
  });

  test('when somebody else uses the id, then they are refused, before and after the commit', async () => {
    const accepted = give(addItem(1), chair, 'mine');
    expect(await give(addItem(2), actorOf('sara'), 'mine')).toEqual({ refused: 'id-in-use' });
    await accepted;
    expect(await give(addItem(2), actorOf('sara'), 'mine')).toEqual({ refused: 'id-in-use' });
  });
});

describe('given a state of some hundred kilobytes', () => {
  const noise = (bytes: number) => randomBytes(bytes / 2).toString('hex');
  beforeEach(async () => {
    for (let number = 1; number <= 150; number += 1) await give(addItem(number, noise(1600)), chair);
  });

  test('when somebody missed twenty long records, then they get these, which are less than the snapshot', () => {
    const { snapshot, records, more } = room.catchUp(room.seq - 20);
    expect(snapshot).toBeNull();
    expect(more || records.length === 20).toBe(true);
  });

  test('when they missed more than the snapshot weighs, then they get the snapshot', () => {
    const whole = room.snapshot().length;
    const missed = room.after(0).length - 3;
    expect(JSON.stringify(room.after(room.seq - missed)).length).toBeGreaterThan(whole);
    expect(room.catchUp(room.seq - missed).snapshot?.bytes.length).toBe(whole);
  });
});
