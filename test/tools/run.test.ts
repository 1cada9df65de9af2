import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { run } from '../../tools/setup/run.mjs';

const RUN = new URL('../../tools/setup/run.mjs', import.meta.url).href;

describe('given a program that the set-up runs', () => {
  it('when it ends, then its exit code and its last words are told, without colours', async () => {
    const script = "console.log('\\x1b[31mred\\x1b[0m'); console.error('last'); process.exitCode = 3";
    const { code, tail } = await run(process.execPath, ['-e', script]);
    expect(code).toBe(3);
    expect(tail.split('\n').sort()).toEqual(['last', 'red']);
  });

  it('when it does not exist, then that is an exit code like another', async () => {
    expect(await run('no-such-program-anywhere', [])).toMatchObject({ code: 127 });
  });

  it('when the set-up is ended, then the program and what it has started end too', async () => {
    const shell = 'sleep 1000 & echo $$ $!; wait';
    const script = `import(${JSON.stringify(RUN)}).then((m) => m.run('sh', ['-c', ${JSON.stringify(shell)}], { inherit: true }))`;
    const setUp = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = await once(createInterface({ input: setUp.stdout }), 'line');
    expect(String(line)).toMatch(/^\d+ \d+$/);
    // Closed only when the last process that could write to it has gone.
    const ended = once(setUp, 'close');
    setUp.kill('SIGTERM');
    expect(await ended).toEqual([143, null]);
  });
});
