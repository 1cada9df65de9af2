import { performance } from 'node:perf_hooks';
import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { createFileReader, type FileReader, type FileReaderOptions } from '../../../server/reading/file-reader.ts';
import { THREAD_LIMITS, ThreadShares } from '../../../server/threads/thread-shares.ts';
import { FILE_MAX } from '../../../shared/paper/reading.ts';

const shares = new ThreadShares(THREAD_LIMITS, () => performance.now());
const readers: FileReader[] = [];
const open = (options: FileReaderOptions = {}): FileReader => {
  const reader = createFileReader(pino({ level: 'silent' }), shares, options);
  readers.push(reader);
  return reader;
};
afterEach(() => {
  for (const reader of readers.splice(0)) reader.stop();
});

const file = (name: string, content: string) => ({ name, bytes: Buffer.from(content) });
const small = file('a.txt', 'words');
const page = (paragraphs: number) =>
  file('a.html', `<html><body>${'<p>some <b>words</b> of a page</p>'.repeat(paragraphs)}`);
const large = page(250_000);

test('T9 given a file that costs seconds, when it is read, then the server takes its turns all of that time', async () => {
  const reader = open();
  await reader.readFile(small, 'somebody');
  let turns = 0;
  let reading = true;
  const serve = () => {
    turns += 1;
    if (reading) setImmediate(serve);
  };
  setImmediate(serve);
  const answer = await reader.readFile(page(80_000), 'somebody');
  reading = false;
  expect(answer).toHaveProperty('refused');
  // The pieces of the file and its answer are a few dozen turns: a thread that read it itself would take no more.
  expect(turns).toBeGreaterThan(1000);
}, 120_000);

test('T7 given a file that takes more time or memory than one may, then it is refused, and the next is read', async () => {
  const slow = open({ budgetMs: 1000 });
  expect(await slow.readFile(large, 'somebody')).toEqual({ refused: 'file-too-slow' });
  const narrow = open({ memory: { maxOldGenerationSizeMb: 80, maxYoungGenerationSizeMb: 8 } });
  expect(await narrow.readFile(large, 'somebody')).toEqual({ refused: 'file-too-slow' });
  for (const reader of [open(), narrow])
    expect(await reader.readFile(small, 'somebody')).toMatchObject({ paragraphs: ['words'] });
}, 120_000);

test('T9 given somebody who sends many files, then another person does not wait for all of them', async () => {
  const reader = open({ places: 1 });
  const order: string[] = [];
  const send = (whose: string) => reader.readFile(small, whose).then(() => void order.push(whose));
  await Promise.all([...Array.from({ length: 8 }, () => send('many')), send('one')]);
  expect(order.indexOf('one')).toBeLessThan(4);
}, 60_000);

test('T7 given a file that is too large, then it is refused before it reaches a thread, and the bytes stay as they are', async () => {
  const reader = open();
  expect(await reader.readFile({ name: 'a.txt', bytes: Buffer.alloc(FILE_MAX + 1) }, 'somebody')).toEqual({
    refused: 'file-too-large',
  });
  const bytes = Buffer.from('words');
  await reader.readFile({ name: 'a.txt', bytes }, 'somebody');
  expect(bytes.toString()).toBe('words');
}, 60_000);

test('T9 given a server that stops, then what is being read is told so, and nothing is read any more', async () => {
  const reader = open();
  await reader.readFile(small, 'somebody');
  const under = reader.readFile(large, 'somebody');
  setImmediate(() => reader.stop());
  await expect(under).rejects.toMatchObject({ code: 'server-stopping' });
  await expect(reader.readFile(small, 'somebody')).rejects.toMatchObject({ code: 'server-stopping' });
}, 60_000);
