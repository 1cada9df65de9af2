import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';

const HAND_OVER = new URL('../../tools/setup/hand-over.mjs', import.meta.url).href;

/** Starts a launcher that hands over to a program; both write to the same output, line by line. */
function launch(program: string): {
  launcher: ChildProcess;
  line: () => Promise<string>;
  outputEnded: Promise<unknown>;
} {
  const script = `import(${JSON.stringify(HAND_OVER)}).then((m) => m.handOver(['-e', ${JSON.stringify(program)}], { GIVEN: 'yes' }))`;
  const launcher = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: launcher.stdout });
  const iterator = lines[Symbol.asyncIterator]();
  return {
    launcher,
    line: async () => String((await iterator.next()).value),
    outputEnded: once(launcher.stdout, 'close'),
  };
}

const WAITING = 'setInterval(() => {}, 1000); console.log("ready");';

describe('given a launcher that has handed over', () => {
  it('when the program ends, then its exit code is the launcher’s, and it had its environment', async () => {
    const { launcher, line } = launch('console.log(process.env.GIVEN); process.exitCode = 7');
    expect(await line()).toBe('yes');
    expect(await once(launcher, 'exit')).toEqual([7, null]);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'when it gets %s, then the program may end in its own way',
    async (signal) => {
      const { launcher, line } = launch(
        `process.on('${signal}', () => { console.log('closing'); process.exit(3); }); ${WAITING}`,
      );
      expect(await line()).toBe('ready');
      launcher.kill(signal);
      expect(await line()).toBe('closing');
      expect(await once(launcher, 'exit')).toEqual([3, null]);
    },
  );

  it('when the program is killed, then the launcher reports it as a shell would', async () => {
    const { launcher, line } = launch(`${WAITING} process.kill(process.pid, 'SIGKILL')`);
    expect(await line()).toBe('ready');
    expect(await once(launcher, 'exit')).toEqual([137, null]);
  });

  it('when the launcher is killed outright, then the program does not outlive it', async () => {
    const { launcher, line, outputEnded } = launch(WAITING);
    expect(await line()).toBe('ready');
    const exited = once(launcher, 'exit');
    launcher.kill('SIGKILL');
    await outputEnded;
    expect(await exited).toEqual([null, 'SIGKILL']);
  });
});
