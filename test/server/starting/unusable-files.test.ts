import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../db/open-database.ts';
import { databaseFile } from '../../../server/starting/data-folder.ts';
import { freePort } from '../../support/servers/free-port.ts';
import { runProgram } from '../../support/servers/program.ts';

let place: string;
let folder: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'openfloor-unusable-'));
  chmodSync(place, 0o755);
  folder = join(place, 'data');
  mkdirSync(folder, { mode: 0o700 });
  openDatabase(databaseFile(folder)).close();
});
afterEach(() => rmSync(place, { recursive: true }));

async function endOf(
  given: { readonly under?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {},
) {
  const program = runProgram({ dataDir: folder, port: await freePort(), ...given });
  const status = await program.ended;
  return { status, said: program.said() };
}
const sentence = (status: number, ...words: readonly string[]) => ({
  status,
  said: expect.stringMatching(new RegExp(`^(?!.*\\n    at )[^\\n]*${words.join('.*')}[^\\n]*\\n$`, 's')),
});

describe('given a database that cannot be used, when a server starts on it, then a sentence says what to do', () => {
  test.each([
    ['is cut short', () => truncateSync(databaseFile(folder), 30_000)],
    ['is no database', () => writeFileSync(databaseFile(folder), 'Dear colleagues, this is no database. '.repeat(200))],
    [
      'has a page that has rotted',
      () => {
        const size = statSync(databaseFile(folder)).size;
        execFileSync('dd', [
          'if=/dev/urandom',
          `of=${databaseFile(folder)}`,
          'bs=4096',
          `seek=${Math.floor(size / 8192)}`,
          'count=4',
          'conv=notrunc',
          'status=none',
        ]);
      },
    ],
  ])('it %s', async (_, spoil) => {
    spoil();
    expect(await endOf()).toEqual(sentence(78, 'damaged', 'restore the last backup'));
  });

  test('it is of a newer version', async () => {
    const db = openDatabase(databaseFile(folder));
    db.raw.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 9999999999999)");
    db.close();
    expect(await endOf()).toEqual(sentence(78, 'newer version'));
  });

  const mayMount = spawnSync('unshare', ['--mount', 'true']).status === 0;
  const mounted = (how: string) => ['unshare', '--mount', 'sh', '-c', `${how} && shift && exec "$@"`, '-', folder];

  test.skipIf(!mayMount)('its disk may only be read', async () => {
    expect(await endOf({ under: mounted('mount --bind -o ro "$1" "$1" && mount -o remount,bind,ro "$1"') })).toEqual(
      sentence(78, 'DATA_DIR|cannot be written'),
    );
  });

  test.skipIf(!mayMount)('its disk is full', async () => {
    const script =
      'mkdir "$1/../was" && cp "$1"/* "$1/../was" && mount -t tmpfs -o size=1m tmpfs "$1" && cp "$1/../was"/* "$1" && (cat /dev/zero > "$1/fill" 2>/dev/null; true)';
    expect(await endOf({ under: mounted(script) })).toEqual(sentence(75, 'full', 'Make room'));
  });

  test.skipIf(process.getuid?.() !== 0)('it is another’s', async () => {
    const asNobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
    chownSync(folder, 65534, 65534);
    expect(await endOf({ under: asNobody, env: { MEDIASOUP_WORKER_BIN: '' } })).toEqual(
      sentence(78, 'openfloor.db cannot be written to by the user with the number 65534', 'chown'),
    );
  });
});

test.each([['text'], ['ends', '#!/bin/sh\nexit 3\n']])(
  'given a media worker that is none (%s), when a server starts, then a sentence says so and it ends with 78',
  async (_, script = 'no program\n') => {
    const worker = join(place, 'worker');
    writeFileSync(worker, script, { mode: 0o755 });
    expect(await endOf({ env: { MEDIASOUP_WORKER_BIN: worker } })).toEqual(
      sentence(78, 'MEDIASOUP_WORKER_BIN is', 'npm start finds or builds one'),
    );
  },
);

test.skipIf(process.getuid?.() !== 0)(
  'given a folder of the server’s user, when root works on it, then all in it is that user’s',
  () => {
    chownSync(folder, 65534, 65534);
    const run = (tool: string, ...args: readonly string[]) =>
      execFileSync(process.execPath, ['--import', 'tsx', `tools/${tool}.ts`, ...args], {
        env: { ...process.env, DATA_DIR: folder },
      });
    run('backup', join(place, 'backup.db'));
    run('restore', join(place, 'backup.db'));
    const owners = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).uid]);
    expect(owners).toEqual(owners.map(([name]) => [name, 65534]));
    expect(owners.length).toBeGreaterThanOrEqual(2);
  },
);
