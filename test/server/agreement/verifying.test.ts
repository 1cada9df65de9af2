import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { meetingToExport } from '../../support/documents/exported-meeting.ts';
import { MEETING } from '../../support/meeting-folder.ts';

let meeting: Awaited<ReturnType<typeof meetingToExport>>;
const folder = mkdtempSync(join(tmpdir(), 'openfloor-verify-'));
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  meeting = await meetingToExport();
  await meeting.closeMeeting();
  writeFileSync(at('package.zip'), await fetched(`api/meetings/${MEETING}/package.zip`));
  writeFileSync(at('key.pem'), await fetched('api/signing-key'));
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await meeting.close();
});

async function fetched(path: string): Promise<Uint8Array> {
  const headers = { cookie: meeting.folder.cookies.rap ?? '', connection: 'close' };
  const answer = await fetch(`${meeting.url()}/${path}`, { headers });
  expect([path, answer.status]).toEqual([path, 200]);
  return new Uint8Array(await answer.arrayBuffer());
}

const run = promisify(execFile);
/** What the tool says, and whether it is content. */
async function verify(...args: readonly string[]): Promise<{ readonly holds: boolean; readonly said: string }> {
  try {
    const { stdout } = await run('npx', ['tsx', 'tools/verify.ts', ...args]);
    return { holds: true, said: stdout };
  } catch (error) {
    return { holds: false, said: String(error instanceof Error && 'stderr' in error ? error.stderr : error) };
  }
}
const changedAt = (place: number, name = 'changed.zip'): string => {
  const bytes = readFileSync(at('package.zip'));
  bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
  writeFileSync(at(name), bytes);
  return at(name);
};

describe('given a package that was downloaded', () => {
  test('V11 when nothing was changed, then it is whole; when one byte was, then its file, or the byte, is named', async () => {
    const whole = await verify(at('package.zip'), '--key', at('key.pem'));
    expect(whole).toMatchObject({ holds: true, said: expect.stringMatching(/whole, byte for byte[\s\S]*Verified/) });
    const bytes = readFileSync(at('package.zip'));
    const inLog = await verify(changedAt(bytes.indexOf('"type":"meeting.opened"') + 10));
    expect(inLog).toMatchObject({ holds: false, said: expect.stringMatching(/log does not hold from record \d+ on/) });
    const inFile = await verify(changedAt(bytes.indexOf('Exchange points', bytes.indexOf('README.txt'))));
    expect(inFile).toMatchObject({ holds: false, said: expect.stringContaining('README.txt was changed.') });
    const outside = await verify(changedAt(10));
    expect(outside).toMatchObject({ holds: false, said: expect.stringContaining('byte 10 is another') });
  }, 60_000);

  test('V11 when it is unpacked, then sha256sum and openssl verify it as its README says', async () => {
    const zip = await fromBufferPromise(readFileSync(at('package.zip')), { lazyEntries: true });
    for await (const entry of zip.eachEntry()) {
      const chunks: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
      execFileSync('mkdir', ['-p', join(folder, 'unpacked', entry.fileName, '..')]);
      writeFileSync(join(folder, 'unpacked', entry.fileName), Buffer.concat(chunks));
    }
    const readme = readFileSync(join(folder, 'unpacked', 'README.txt'), 'utf8');
    const commands = readme.split('\r\n').filter((line) => line.startsWith('    '));
    expect(commands).toHaveLength(4);
    const said = execFileSync('bash', ['-e', '-c', commands.join('\n')], { cwd: join(folder, 'unpacked') }).toString();
    expect(said).toContain('log.ndjson: OK');
    expect(said).toContain('Signature Verified Successfully');
  }, 60_000);

  test('V11 when a file is no archive, of nobody, damaged or signed with another key, then one sentence says so', async () => {
    writeFileSync(at('words.txt'), 'Good morning.\n');
    expect((await verify(at('words.txt'))).said).toContain('is neither a data folder');
    writeFileSync(at('cut.zip'), readFileSync(at('package.zip')).subarray(0, 5000));
    expect((await verify(at('cut.zip'))).said).toContain('is damaged and cannot be read as an archive');
    execFileSync('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', at('other.key')]);
    execFileSync('openssl', ['pkey', '-in', at('other.key'), '-pubout', '-out', at('other.pem')]);
    expect((await verify(at('package.zip'), '--key', at('other.pem'))).said).toContain('was signed with another key');
    expect((await verify(at('package.zip'), '--key', at('words.txt'))).said).toContain('is no key');
    expect((await verify(at('nowhere.zip'))).said).toContain('There is no');
    expect((await verify(meeting.folder.dataDir)).said).toMatch(/records, whole[\s\S]*Verified/);
  }, 60_000);
});
