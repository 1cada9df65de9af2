import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freePort } from '../../support/servers/free-port.ts';
import { runProgram } from '../../support/servers/program.ts';

/** Done in the program once it is about to run. */
const inside = (act: string): string =>
  `--import data:text/javascript,${encodeURIComponent(
    `const t = setInterval(() => { if (process.listenerCount('uncaughtException') > 0) { clearInterval(t); ${act} } }, 5); t.unref();`,
  )}`;

describe('given a server whose words go to a journal and to no terminal', () => {
  let dataDir = '';
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'openfloor-telling-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  const run = async (env: Readonly<Record<string, string>>) =>
    runProgram({ dataDir, port: await freePort(), env: { LOG_LEVEL: 'info', ...env } });
  const linesOf = (said: string) =>
    said
      .trimEnd()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line));
  const shaped = { level: expect.any(Number), time: expect.any(Number), msg: expect.any(String) };

  test('when it starts, is warned by Node.js and stops, then each line is JSON of one shape', async () => {
    const program = await run({
      NODE_OPTIONS: inside("process.emitWarning('an odd thing')"),
      ...{ PUBLIC_URL: 'https://meet.example', NEW_DATA: 'yes' },
    });
    await program.listening;
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    const lines = linesOf(program.said());
    for (const line of lines) expect(line).toMatchObject(shaped);
    expect(lines.map(({ msg }) => msg)).toEqual(
      expect.arrayContaining([
        'Warning: an odd thing',
        expect.stringContaining('Openfloor listens on'),
        expect.stringContaining('There is no administrator yet.'),
        expect.stringContaining('nobody will be heard'),
        'stopping',
      ]),
    );
  });

  test('when an error is caught by nobody, then it ends with 1 and the stack in one line', async () => {
    const program = await run({ NODE_OPTIONS: inside("throw new Error('an unforeseen thing')") });
    expect(await program.ended).toBe(1);
    const last = linesOf(program.said()).at(-1);
    expect(last).toMatchObject({ ...shaped, level: 60, err: { type: 'Error', message: 'an unforeseen thing' } });
  });

  test('when a value is wrong, then each sentence is a line, and the status says that trying again is of no use', async () => {
    const program = await run({ MEDIA_WORKERS: '0', HOST: 'no address' });
    expect(await program.ended).toBe(78);
    expect(linesOf(program.said()).map(({ level }) => level)).toEqual([60, 60]);
  });
});
