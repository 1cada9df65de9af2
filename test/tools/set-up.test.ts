import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { playwrightTally, sentence, sum, vitestTally, withExitCode } from '../../tools/checks/tally.mjs';
import { fingerprint } from '../../tools/setup/fingerprint.mjs';
import { satisfied } from '../../tools/setup/lock-file.mjs';
import { fetchFile } from '../../tools/setup/packages/fetch-file.mjs';
import { installEnvironment } from '../../tools/setup/packages/node-modules.mjs';
import { atLeast } from '../../tools/setup/packages/node-version.mjs';
import { runs } from '../../tools/worker/worker-cache.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openfloor-set-up-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('given a version of Node.js', () => {
  it.each([
    ['20.19.0', true],
    ['20.18.9', false],
    ['18.20.0', false],
    ['22.0.0', true],
    ['24.11.1', true],
  ])('when it is %s and 20.19.0 is needed, then the answer is %s', (version, answer) => {
    expect(atLeast(version, '20.19.0')).toBe(answer);
  });
});

describe('given a lock file', () => {
  const wanted = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b-win32': { version: '2.0.0', optional: true },
  };

  it('when only a build for another machine is absent, then nothing needs installing', () => {
    expect(satisfied(wanted, { 'node_modules/a': { version: '1.0.0' } })).toBe(true);
  });

  it('when a package is absent or of another version, then packages need installing', () => {
    expect(satisfied(wanted, {})).toBe(false);
    expect(satisfied(wanted, { 'node_modules/a': { version: '1.0.1' } })).toBe(false);
  });
});

describe('given the sources of the pages', () => {
  it('when a file changes its text or its name, then the fingerprint changes, and otherwise it does not', () => {
    mkdirSync(join(folder, 'client'));
    writeFileSync(join(folder, 'client/a.ts'), 'one');
    const first = fingerprint(folder, ['client']);
    expect(fingerprint(folder, ['client'])).toBe(first);
    writeFileSync(join(folder, 'client/a.ts'), 'two');
    const second = fingerprint(folder, ['client']);
    rmSync(join(folder, 'client/a.ts'));
    writeFileSync(join(folder, 'client/b.ts'), 'two');
    expect(new Set([first, second, fingerprint(folder, ['client'])]).size).toBe(3);
  });
});

describe('given an npm that runs what packages bring along', () => {
  it('when mediasoup is installed, then its script fetches and builds nothing', () => {
    const nowhere = { PATH: '', MEDIASOUP_WORKER_PREBUILT_DOWNLOAD_BASE_URL: 'http://127.0.0.1:9' };
    const { status, stdout } = spawnSync(process.execPath, ['npm-scripts.mjs', 'postinstall'], {
      cwd: fileURLToPath(new URL('../../node_modules/mediasoup', import.meta.url)),
      env: { ...nowhere, ...installEnvironment() },
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, expect.stringContaining('skipping')]);
  });
});

describe('given a file that is said to be the media worker', () => {
  it('when it does not answer as one, then it is not taken for one', () => {
    const script = join(folder, 'worker');
    writeFileSync(script, '#!/bin/sh\nexit 0\n', { mode: 0o755 });
    expect(runs(script)).toBe(false);
    expect(runs(join(folder, 'absent'))).toBe(false);
  });
});

describe('given a file that has to be fetched', () => {
  /** Sends one letter every `every` ms, `letters` of them, of ten that it has promised. */
  const serverOf = (every: number, letters: number) =>
    createServer((request, answer) => {
      answer.writeHead(request.url === '/file' ? 200 : 404, { 'content-length': 10 });
      let sent = 0;
      const timer = setInterval(() => {
        if (sent < letters) answer.write('x');
        sent += 1;
        if (sent === 10) answer.end();
      }, every);
      answer.on('close', () => clearInterval(timer));
    });
  async function fetchFrom(server: ReturnType<typeof serverOf>, name: string) {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const said: string[] = [];
    const fetched = await fetchFile(`http://127.0.0.1:${port}/${name}`, join(folder, 'file'), (t) => said.push(t), 300)
      .catch((error: Error) => error.message)
      .finally(() => {
        server.closeAllConnections();
        server.close();
      });
    return { fetched, said };
  }

  it('when it comes slowly but steadily, then it arrives, however long that takes, and progress is told', async () => {
    const { fetched, said } = await fetchFrom(serverOf(60, 10), 'file');
    expect([fetched, readFileSync(join(folder, 'file'), 'utf8')]).toEqual([true, 'xxxxxxxxxx']);
    expect(said.at(-1)).toBe('fetching 0.0 MB of 0.0 MB');
  });

  it('when it stalls, then it is given up; when it is not there, then that is said', async () => {
    expect((await fetchFrom(serverOf(60, 3), 'file')).fetched).toMatch(/nothing came|abort/i);
    expect((await fetchFrom(serverOf(1, 10), 'other')).fetched).toBe(false);
  });
});

describe('given the reports of the test runners', () => {
  const file = (status: string, ...tests: readonly string[]) => ({
    status,
    assertionResults: tests.map((each) => ({ status: each })),
  });

  it('when all are summed, then a file that did not load and a flaky test count as failed', () => {
    const unit = vitestTally({
      numPassedTests: 2,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [file('passed', 'passed', 'passed'), file('failed', 'failed'), file('failed')],
    });
    const browser = playwrightTally({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 0 } });
    expect(sentence(sum([unit, browser]))).toBe('5 passed, 3 failed, 1 skipped');
  });

  it('when a runner crashes after its tests, then that is one failure', () => {
    expect(withExitCode({ passed: 4, failed: 0, skipped: 0 }, 1)).toEqual({ passed: 4, failed: 1, skipped: 0 });
  });
});
