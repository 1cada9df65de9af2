import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { createMinutesUpdates } from '../../../db/minutes-updates.ts';
import { type Db, openDatabase } from '../../../db/open-database.ts';
import { failureOf } from '../../../server/failure.ts';
import { createMinutesTexts, type MinutesTexts } from '../../../server/minutes/minutes-texts.ts';
import { BudgetSpent, Starved, watchBudget } from '../../../server/threads/thread-budget.ts';
import { type ThreadLimits, ThreadShares } from '../../../server/threads/thread-shares.ts';
import { idOf, type MeetingId } from '../../../shared/ids.ts';
import { textName } from '../../../shared/minutes/lines.ts';
import { ITEM, personOf } from '../../support/meeting-folder.ts';
import { addLine } from '../../support/minutes/writer.ts';
import { quietEffects } from '../../support/servers/quiet-effects.ts';

const MEETINGS = ['one', 'two', 'three', 'four'].map((name) => idOf<MeetingId>(name));
const [ONE = idOf<MeetingId>('one')] = MEETINGS;
const NOTHING = new Uint8Array([0]);
/** Deletes what nobody wrote. */
const DELETES_NOTHING = new Uint8Array([0, 1, 0x89, 6, 1, 5, 1]);
const LITTLE: ThreadLimits = { time: { burst: 1000, perSecond: 100 }, atOnce: 3 };
const tooMany = { refused: 'too-many-messages' };

let folder: string;
let db: Db;
let texts: MinutesTexts;
let time = 0;
const open = (file = db.raw.name) =>
  createMinutesTexts(createMinutesUpdates(db), file, quietEffects(), new ThreadShares(LITTLE, () => time));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openfloor-shares-'));
  db = openDatabase(join(folder, 'minutes.db'));
  texts = open();
});
afterEach(() => {
  texts.close();
  db.close();
  rmSync(folder, { recursive: true });
});

function line(words: string): Uint8Array {
  const doc = new Y.Doc();
  addLine(doc.getText(textName(ITEM)), words);
  return Y.encodeStateAsUpdate(doc);
}
const merge = (id: MeetingId, bytes: Uint8Array, name: string) =>
  texts.of(id).merge(bytes, { person: personOf(name), names: () => [textName(ITEM)], refusal: () => null });
const joining = (id: MeetingId, name: string) => texts.of(id).joining(NOTHING, personOf(name));
/** What is answered, as the gateway answers it. */
const answered = (asked: Promise<object>): Promise<object> => asked.catch(failureOf);
/** All of them have been written, and no thread runs. */
async function fourTexts(): Promise<void> {
  for (const id of MEETINGS) await merge(id, line('Before.'), `writer of ${id}`);
  texts.close();
  texts = open();
}

describe('Given somebody with a part in many texts', () => {
  test('when they have threads started again and again, then they wait for their share, and nobody else does', async () => {
    await fourTexts();
    const answers: object[] = [];
    for (const id of MEETINGS) answers.push(await answered(joining(id, 'amina')));
    expect(answers.at(0)).toHaveProperty('offered');
    expect(answers.at(-1)).toEqual(tooMany);
    expect(await joining(ONE, 'bea')).toHaveProperty('offered');
    time += 60_000;
    expect(await answered(joining(ONE, 'amina'))).toHaveProperty('offered');
  });

  test('when they come to all at once, then so many threads work for them as one person may have, and the others when these are done', async () => {
    await fourTexts();
    const answers = await Promise.all(MEETINGS.map((id) => answered(joining(id, 'amina'))));
    expect(answers.slice(0, 3)).toMatchObject([{ offered: {} }, { offered: {} }, { offered: {} }]);
    expect(answers.at(-1)).toEqual(tooMany);
    time += 60_000;
    expect(await answered(joining(MEETINGS.at(-1) ?? ONE, 'amina'))).toHaveProperty('offered');
  });

  test('when what they send makes a thread open its text again, then that is their share too', async () => {
    await merge(ONE, line('Before.'), 'bea');
    const answers: object[] = [];
    for (let n = 0; n < 25; n += 1) answers.push(await answered(merge(ONE, DELETES_NOTHING, 'amina')));
    expect(answers.at(0)).toHaveProperty('has');
    expect(answers.at(-1)).toEqual(tooMany);
    expect(await merge(ONE, line('After.'), 'bea')).toEqual({ seq: 2 });
    time += 60_000;
    expect(await answered(merge(ONE, line('Mine.'), 'amina'))).toEqual({ seq: 3 });
  });
});

test('Given minutes of many meetings, when a visitor reads one after the other, then they wait for their share, and what has been read is given at once', async () => {
  await fourTexts();
  const readers = MEETINGS.map((id) => () => answered(texts.of(id).read('a network')));
  const answers: object[] = [];
  for (const read of readers) answers.push(await read());
  expect(answers.at(-1)).toEqual(tooMany);
  expect(await readers[0]?.()).toBe(answers[0]);
  expect(await answered(texts.asOf(ONE, 1, 'a network'))).toEqual(tooMany);
  expect(await answered(texts.of(MEETINGS.at(-1) ?? ONE).read('another'))).toHaveProperty('blocksOf');
});

test('Given a text in which nothing was written, when somebody joins, then no thread is started for it', async () => {
  texts = open(join(folder, 'no-such-file.db'));
  const joined = await joining(ONE, 'amina');
  if (!('offered' in joined)) throw new Error('not joined');
  const doc = new Y.Doc();
  Y.applyUpdate(doc, joined.offered.bytes);
  expect(joined).toEqual({
    offered: { seq: 0, bytes: Y.encodeStateAsUpdate(doc) },
    stateVector: Y.encodeStateVector(doc),
  });
});

test('Given a text that was read, when its thread has nothing to do any more, then what was kept of it goes', async () => {
  const text = texts.of(ONE);
  await merge(ONE, line('Before.'), 'bea');
  const read = await text.read(null);
  expect(await text.read(null)).toBe(read);
  text.letGo();
  const again = await text.read(null);
  expect(again).not.toBe(read);
  expect(again.blocksOf(ITEM)).toEqual(read.blocksOf(ITEM));
});

describe('Given a question to a thread, which may take two seconds', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** `part`: of the machine, which the thread gets. Answers with what it is ended for after so long, ms. */
  function endedAfter(part: number, ms: number): readonly Error[] {
    const ended: Error[] = [];
    const began = performance.now();
    const worked = () => (performance.now() - began) * part;
    const stop = watchBudget({ ms: 2000, worked, spent: (error) => ended.push(error) });
    vi.advanceTimersByTime(ms);
    stop();
    return ended;
  }

  test('when it has the machine to itself, then it is ended after these', () => {
    expect(endedAfter(1, 1900)).toEqual([]);
    expect(endedAfter(1, 2100)).toEqual([new BudgetSpent('time')]);
  });

  test('when the machine is busy, then only what the thread itself works is counted', () => {
    expect(endedAfter(0.25, 7900)).toEqual([]);
    expect(endedAfter(0.25, 8100)).toEqual([new BudgetSpent('time')]);
  });

  test('when the thread hardly gets on, then it is not waited for for ever, and the same may be sent again', () => {
    const ended = endedAfter(0.01, 30_100);
    expect(ended).toEqual([new Starved()]);
    expect(ended.map(failureOf)).toEqual([{ refused: 'server-failed' }]);
  });
});
