import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { failureOf } from '../../../server/failure.ts';
import { createFileReader, type FileReader } from '../../../server/reading/file-reader.ts';
import { type ThreadLimits, ThreadShares } from '../../../server/threads/thread-shares.ts';

const MANY: ThreadLimits = { time: { burst: 1_000_000, perSecond: 100 }, atOnce: 3 };
const file = (name: string, content: string) => ({ name, bytes: Buffer.from(content) });
const small = file('a.txt', 'words');
/** It keeps a thread busy for seconds. */
const slow = file('a.html', `<html><body>${'<p>some <b>words</b> of a page</p>'.repeat(250_000)}`);
const tooMany = { refused: 'too-many-messages' };

let reader: FileReader;
let time = 0;
const open = (limits = MANY): void => {
  reader = createFileReader(pino({ level: 'silent' }), new ThreadShares(limits, () => time));
};
beforeEach(() => open());
afterEach(() => reader.stop());

const answered = (reading: Promise<object>): Promise<object> => reading.catch(failureOf);
describe('given many files that take long', () => {
  test('T9 when several people have sent them, then a small file of somebody else is read before one of these', async () => {
    await reader.readFile(small, 'bea');
    const people = ['amina', 'bo', 'chen', 'dora', 'emil', 'fatou'];
    const leaving = new AbortController();
    const done: string[] = [];
    const reading = people.map(async (whose) => {
      await answered(reader.readFile(slow, whose, leaving.signal));
      done.push(whose);
    });
    expect(await reader.readFile(small, 'bea')).toHaveProperty('paragraphs');
    expect(done).toEqual([]);
    leaving.abort();
    await Promise.all(reading);
  }, 120_000);

  test('T9 when whoever sent one has gone, then it is read no further, and neither is what they have waiting', async () => {
    await reader.readFile(small, 'amina');
    const leaving = new AbortController();
    const reading = Array.from({ length: 6 }, () => answered(reader.readFile(slow, 'amina', leaving.signal)));
    setImmediate(() => leaving.abort());
    expect(await Promise.all(reading)).toEqual(reading.map(() => ({ refused: 'server-stopping' })));
    expect(await reader.readFile(small, 'bea')).toHaveProperty('paragraphs');
  }, 60_000);

  test('T9 when somebody has had their share of threads, then they are told to wait, and nobody else is', async () => {
    open({ time: { burst: 1200, perSecond: 100 }, atOnce: 3 });
    expect(await answered(reader.readFile(slow, 'amina'))).toEqual(tooMany);
    expect(await answered(reader.readFile(small, 'amina'))).toEqual(tooMany);
    expect(await answered(reader.readFile(small, 'bea'))).toHaveProperty('paragraphs');
    time += 600_000;
    expect(await answered(reader.readFile(small, 'amina'))).toHaveProperty('paragraphs');
  }, 60_000);
});
