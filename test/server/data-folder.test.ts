import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { holdDataFolder } from '../../server/data-folder.ts';
import { Taken } from '../../server/taken.ts';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openfloor-held-'));
  lock = join(folder, 'server.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('given a data folder that nobody holds', () => {
  test('when it is held and let go, then the mark comes and goes', () => {
    const release = holdDataFolder(folder);
    expect(readFileSync(lock, 'utf8')).toMatch(new RegExp(`^${process.pid} \\d*\n$`));
    release();
    expect(existsSync(lock)).toBe(false);
  });

  test('when the mark has become somebody else’s, then letting go leaves it', () => {
    const release = holdDataFolder(folder);
    writeFileSync(lock, '1 0\n');
    release();
    expect(readFileSync(lock, 'utf8')).toBe('1 0\n');
  });
});

test('given no data folder, when it is held, then it is made for its owner alone', () => {
  const release = holdDataFolder(join(folder, 'a/b'));
  expect(statSync(join(folder, 'a/b')).mode & 0o777).toBe(0o700);
  release();
});

describe('given a mark in a data folder', () => {
  test('when its process runs, then the folder is taken, and the sentence names both', () => {
    writeFileSync(lock, `${process.ppid}\n`);
    expect(() => holdDataFolder(folder)).toThrow(Taken);
    expect(() => holdDataFolder(folder)).toThrow(`process ${process.ppid}) runs on ${folder}`);
  });

  test.skipIf(!existsSync('/proc/self/stat'))(
    'when its number is another process’s by now, then it does not count',
    () => {
      writeFileSync(lock, `${process.ppid} 1\n`);
      holdDataFolder(folder)();
      expect(existsSync(lock)).toBe(false);
    },
  );

  test.each(['999999999 1\n', '999999999\n', '', 'nonsense'])('when it is %j, then it does not count', (text) => {
    writeFileSync(lock, text);
    holdDataFolder(folder)();
    expect(existsSync(lock)).toBe(false);
  });
});

test('given a file where the folder should be, when it is to be held, then a sentence says what to set', () => {
  const file = join(folder, 'not-a-folder');
  writeFileSync(file, '');
  for (const path of [file, join(file, 'below')])
    expect(() => holdDataFolder(path)).toThrow(/DATA_DIR is .*cannot be used/);
});
