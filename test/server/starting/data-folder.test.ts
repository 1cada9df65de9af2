import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { holdDataFolder } from '../../../server/starting/data-folder.ts';
import { InUse } from '../../../server/starting/unusable.ts';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openfloor-held-'));
  lock = join(folder, 'server.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('given a data folder', () => {
  test('when it is held, then nobody else holds it until it is let go, and the mark says who does', () => {
    const release = holdDataFolder(folder);
    expect(() => holdDataFolder(folder)).toThrow(InUse);
    expect(() => holdDataFolder(folder)).toThrow(`process ${process.pid} on ${hostname()}) runs on ${folder}`);
    release();
    expect(existsSync(lock)).toBe(false);
    holdDataFolder(folder)();
  });

  test.each([`process ${process.ppid} on here`, `${process.ppid}`, 'nonsense'])(
    'when there is the mark %j of one that has ended, then it does not count',
    (text) => {
      writeFileSync(lock, text);
      holdDataFolder(folder)();
      expect(existsSync(lock)).toBe(false);
    },
  );
});

test('given no data folder, when it is held, then it is made for its owner alone', () => {
  const release = holdDataFolder(join(folder, 'a/b'));
  expect(statSync(join(folder, 'a/b')).mode & 0o777).toBe(0o700);
  release();
});

test('given a file where the folder should be, when it is to be held, then a sentence says what to set', () => {
  const file = join(folder, 'not-a-folder');
  writeFileSync(file, '');
  for (const path of [file, join(file, 'below')])
    expect(() => holdDataFolder(path)).toThrow(/DATA_DIR is .*cannot be used/);
});
