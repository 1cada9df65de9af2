import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEventLog, type EventLog } from '../../db/event-log.ts';
import { type Db, openDatabase } from '../../db/open-database.ts';
import { LogMovedOn } from '../../db/storage-error.ts';
import { type CommandId, idOf, type MeetingId, type PersonId } from '../../shared/ids.ts';
import type { MeetingRecord } from '../../shared/meeting.ts';

const geneva = idOf<MeetingId>('geneva');
const busan = idOf<MeetingId>('busan');
const recordOf = (seq: number, command = `c${seq}`): MeetingRecord => ({
  seq,
  at: 1_000 + seq,
  by: idOf<PersonId>('amina'),
  command: idOf<CommandId>(command),
  event: { type: 'floor.withdrawn', requestId: idOf(`request "${seq}" été ١`) },
});
const upTo = (count: number) => Array.from({ length: count }, (_, index) => recordOf(index + 1));

describe.each([
  ['in memory', () => ':memory:'],
  ['in a file', () => join(mkdtempSync(join(tmpdir(), 'openfloor-log-')), 'openfloor.db')],
])('given an empty log %s', (_, place) => {
  let db: Db;
  let log: EventLog;
  let file: string;
  beforeEach(() => {
    file = place();
    db = openDatabase(file);
    log = createEventLog(db);
  });
  afterEach(() => {
    db.close();
    if (file !== ':memory:') rmSync(join(file, '..'), { recursive: true });
  });

  test('when records are appended, then they are read back to the letter and in order', () => {
    log.append(geneva, 0, upTo(3));
    log.append(geneva, 3, [recordOf(4)]);
    expect(log.readAfter(geneva, 0)).toEqual(upTo(4));
    expect(log.readAfter(geneva, 2)).toEqual([recordOf(3), recordOf(4)]);
    expect(log.readAfter(geneva, 0, 2)).toEqual(upTo(2));
    expect(log.head(geneva).seq).toBe(4);
  });

  test('when two meetings are held, then each counts 1, 2, 3 for itself', () => {
    log.append(geneva, 0, upTo(2));
    log.append(busan, 0, upTo(1));
    expect(log.readAfter(busan, 0)).toEqual(upTo(1));
    expect(log.meetings()).toEqual([busan, geneva]);
  });

  test('when the log has moved on, then an append after an older seq throws and keeps nothing', () => {
    log.append(geneva, 0, upTo(2));
    expect(() => log.append(geneva, 1, [recordOf(2)])).toThrow(LogMovedOn);
    expect(log.head(geneva).seq).toBe(2);
  });

  test('when a transaction fails half way, then none of it is there', () => {
    const work = () => {
      log.append(geneva, 0, upTo(2));
      log.append(busan, 5, upTo(1));
    };
    expect(() => log.transaction(work)).toThrow();
    expect(log.head(geneva).seq).toBe(0);
  });

  test('when somebody tries to change or to delete a record, then the database forbids it', () => {
    log.append(geneva, 0, upTo(2));
    expect(() => db.raw.exec("UPDATE events SET by = 'bo' WHERE seq = 1")).toThrow();
    expect(() => db.raw.exec('DELETE FROM events WHERE seq = 2')).toThrow();
    expect(log.readAfter(geneva, 0)).toEqual(upTo(2));
  });

  test('when a command led to two records, then it is found by its id with the last of them', () => {
    log.append(geneva, 0, [recordOf(1, 'give'), recordOf(2, 'give'), recordOf(3)]);
    expect(log.findByCommand(geneva, idOf<CommandId>('give'))).toEqual({ by: 'amina', seq: 2, at: 1002 });
    expect(log.findByCommand(geneva, idOf<CommandId>('never'))).toBeNull();
    expect(log.findByCommand(busan, idOf<CommandId>('give'))).toBeNull();
  });

  test('when a record is altered behind the triggers, then the chain of hashes says where', () => {
    log.append(geneva, 0, upTo(5));
    expect(log.firstBroken(geneva)).toBeNull();
    for (const { name } of db.raw
      .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'trigger'")
      .all())
      db.raw.exec(`DROP TRIGGER "${name}"`);
    db.raw.exec("UPDATE events SET at = at + 1 WHERE meeting_id = 'geneva' AND seq = 3");
    expect(log.firstBroken(geneva)).toBe(3);
    db.raw.exec('UPDATE events SET at = at - 1 WHERE seq = 3; DELETE FROM events WHERE seq = 4');
    expect(log.firstBroken(geneva)).toBe(4);
  });
});
