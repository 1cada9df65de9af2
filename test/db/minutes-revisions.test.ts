import { afterEach, beforeEach, expect, test } from 'vitest';
import { addMinutesRevision, lastMinutesRevision, minutesRevisionsOf } from '../../db/minutes-revisions.ts';
import { type Db, openDatabase } from '../../db/open-database.ts';
import { createMinutesRevisions } from '../../server/minutes/minutes-revisions.ts';
import { idOf, type MeetingId } from '../../shared/ids.ts';
import { given, later } from '../support/given.ts';
import { closed, sitting } from '../support/history.ts';
import { quietEffects } from '../support/servers/quiet-effects.ts';

const id = idOf<MeetingId>('2015-09-28');
let db: Db;
beforeEach(() => {
  db = openDatabase(':memory:');
});
afterEach(() => db.close());

const { meeting, at } = given(...sitting, later(60), closed);
const room = { id, meeting, seq: 20, at };
const text = (seq: number) => ({ seq, at: at + seq });
const saying = (words: string) => ({ present: () => words, of: async () => words });
/** Each call stands for a life of the server. */
const revisions = () => createMinutesRevisions(db, quietEffects());

test('R10 given a numbered revision, when the server starts again, then the same text has the same number and another the next', async () => {
  expect(await revisions().editionOf(room, text(1), saying('one'))).toMatchObject({
    kind: 'revision',
    number: 1,
    at: at + 1,
  });
  expect(await revisions().editionOf(room, text(1), saying('one'))).toMatchObject({ number: 1, at: at + 1 });
  expect(await revisions().editionOf({ ...room, seq: 21 }, text(1), saying('one'))).toMatchObject({
    number: 1,
    seq: 20,
  });
  expect(await revisions().editionOf(room, text(2), { present: () => 'two', of: async () => 'one' })).toMatchObject({
    number: 2,
    at: at + 2,
  });
  expect(minutesRevisionsOf(db, id).map(({ number }) => number)).toEqual([2, 1]);
});

test('R10 given a revision, when it is to be changed or removed, then the database refuses', () => {
  addMinutesRevision(db, { meetingId: id, number: 1, at, seq: 20, textSeq: 1, hash: 'x' });
  expect(() => db.raw.exec('UPDATE minutes_revisions SET number = 9')).toThrow('append-only');
  expect(() => db.raw.exec('DELETE FROM minutes_revisions')).toThrow('append-only');
  expect(lastMinutesRevision(db, id)?.number).toBe(1);
});

test('R10 given a disk that refuses, when the minutes are taken away, then they come, told by their time alone', async () => {
  db.raw.exec("CREATE TRIGGER full BEFORE INSERT ON minutes_revisions BEGIN SELECT RAISE(ABORT, 'disk full'); END");
  expect(await revisions().editionOf(room, text(1), saying('one'))).toMatchObject({ kind: 'draft', at: at + 1 });
});
