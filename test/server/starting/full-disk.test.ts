import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLogDestination, intoFile } from '../../../server/log-destination.ts';
import { type AgendaItemId, idOf } from '../../../shared/ids.ts';
import { type MeetingFolder, meetingFolder } from '../../support/meeting-folder.ts';
import { createMember } from '../../support/member.ts';
import { freePort } from '../../support/servers/free-port.ts';
import { type Program, runProgram } from '../../support/servers/program.ts';
import { fill, makeRoom, mayMount, onSmallDisk } from '../../support/servers/small-disk.ts';
import { until } from '../../support/until.ts';

describe('given a log whose lines nobody takes', () => {
  test('when more come than may wait, then they are lost, and their number is told when there is room', () => {
    const taken: string[] = [];
    let makeRoom = (): void => {};
    const log = createLogDestination((text, done) => {
      taken.push(text);
      makeRoom = done;
    });
    log.write('first\n');
    for (let n = 0; n < 1100; n += 1) log.write(`${'x'.repeat(1023)}\n`);
    expect(taken).toEqual(['first\n']);
    makeRoom();
    const [, second = ''] = taken;
    expect(second.length).toBeLessThan(1.1 * 1024 * 1024);
    expect(JSON.parse(second.trim().split('\n').at(-1) ?? '')).toMatchObject({ level: 40, lost: 1100 - 1024 });
  });

  test.skipIf(!existsSync('/dev/full'))('when its disk is full, then writing neither waits nor throws', async () => {
    // Never closed: what could not be written is tried again as long as the process lives.
    const fd = openSync('/dev/full', 'w');
    const refused: string[] = [];
    const log = createLogDestination((text, done) => {
      refused.push(text);
      intoFile(fd)(text, done);
    });
    for (let n = 0; n < 10_000; n += 1) log.write(`${'x'.repeat(200)}\n`);
    // The first line is with the disk still: none of the others was waited for.
    expect(refused).toHaveLength(1);
  });
});

let folder: MeetingFolder;
const running: Program[] = [];
beforeEach(async () => {
  folder = await meetingFolder({ amina: 'chair', bo: 'participant' });
});
afterEach(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all(running.splice(0).map(({ ended }) => ended));
  folder.remove();
});

async function started(stdout: number): Promise<{ readonly url: string; readonly program: Program }> {
  const port = await freePort();
  const program = runProgram({ dataDir: folder.dataDir, port, stdout, env: { LOG_LEVEL: 'trace' } });
  running.push(program);
  const url = `http://127.0.0.1:${port}`;
  await vi.waitFor(() => fetch(`${url}/healthz`), { timeout: 15_000 });
  return { url, program };
}

/** As many lines of the log as requests: a server that waits for one of them answers none of those that come after. */
async function answersAll(url: string, requests = 300): Promise<void> {
  for (let n = 0; n < requests; n += 1) expect((await fetch(`${url}/healthz?${'x'.repeat(500)}`)).ok).toBe(true);
}

test.skipIf(!existsSync('/dev/full'))(
  'given stdout on a disk that is full, when a server runs, then it answers as ever',
  async () => {
    const fd = openSync('/dev/full', 'w');
    const { url, program } = await started(fd);
    closeSync(fd);
    await answersAll(url);
    expect(program.child.exitCode).toBeNull();
  },
);

test('given a pipe that nobody reads, and then nobody has, when a server runs, then it answers as ever', async () => {
  const pipe = join(folder.dataDir, 'unread');
  execFileSync('mkfifo', [pipe]);
  const reader = openSync(pipe, 'r+');
  const fd = openSync(pipe, 'w');
  const { url, program } = await started(fd);
  closeSync(fd);
  await answersAll(url, 1500);
  closeSync(reader);
  await answersAll(url, 20);
  expect(program.child.exitCode).toBeNull();
});

const longItem = () =>
  ({
    type: 'agenda.add-item',
    itemId: idOf<AgendaItemId>(randomUUID()),
    title: 'Design',
    minutes: 5,
    introduction: 'Neutrality of the host. '.repeat(20),
  }) as const;

test.skipIf(!mayMount)(
  'given log and data on one disk, when it is full and has room again, then nothing has ended, and who has gone is away',
  async () => {
    const { url, program, disk, removePlace } = await onSmallDisk(folder, 12);
    running.push(program);
    const [amina, bo] = ['amina', 'bo'].map((name) => createMember(url, folder.cookies[name] ?? '', name));
    if (!amina || !bo) return;
    await amina.join();
    await bo.join();
    expect(await bo.command({ type: 'attendance.join', mode: 'remote' })).toHaveProperty('accepted');
    fill(disk);
    bo.close();
    await answersAll(url);
    const refused = () => readFileSync(join(disk, 'log'), 'utf8').includes('could not be written');
    await vi.waitFor(async () => expect(await amina.command(longItem())).toEqual({ refused: 'storage-failed' }));
    expect(program.child.exitCode).toBeNull();
    const before = statSync(join(disk, 'log')).size;
    makeRoom(disk);
    const presence = () =>
      Object.values(amina.meeting().attendance.members).find(({ person }) => person === 'bo')?.presence.state;
    await until(() => presence() === 'away', 'bo to be away', 20_000);
    await until(() => statSync(join(disk, 'log')).size > before && refused(), 'the log to go on', 5_000);
    expect(program.child.exitCode).toBeNull();
    amina.close();
    removePlace();
  },
);
