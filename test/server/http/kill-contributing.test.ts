import type { ChildProcess } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type MeetingFolder, meetingFolder } from '../../support/meeting-folder.ts';
import { foundingForm } from '../../support/servers/founding-form.ts';
import { freePort } from '../../support/servers/free-port.ts';
import { runProgram } from '../../support/servers/program.ts';

const TEXTS = 10;
const paper = Buffer.from(`# Distance\n\n${'Transit is **dear**.\n\n'.repeat(400)}`);
const another = Buffer.from(`# Power\n\n${'It fails.\n\n'.repeat(400)}`);

describe('given an author, and a server that is killed', () => {
  let folder: MeetingFolder;
  let port: number;
  let server: ChildProcess;
  let home: string;

  const start = async (): Promise<void> => {
    const { child, listening } = runProgram({ dataDir: folder.dataDir, port });
    server = child;
    await listening;
  };
  const killed = () =>
    new Promise<void>((resolve) => {
      server.once('exit', () => resolve());
      server.kill('SIGKILL');
    });
  async function ask(method: string, path: string, body?: object | Buffer) {
    const type = Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json';
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: {
        cookie: folder.cookies.amina ?? '',
        origin: `http://127.0.0.1:${port}`,
        ...(body && { 'content-type': type }),
      },
      ...(body && { body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    return { status: answer.status, said: await answer.json() };
  }
  const send = (n: number) => {
    const words = { title: `Text ${n}`, language: 'en', paragraphs: [`One of ${n}.`, `Two of ${n}.`] };
    return ask('POST', `${home}/contributions`, { ...words, sending: `sending-${n}` });
  };
  const upload = (bytes: Buffer) => ask('POST', `${home}/files?name=answer.md`, bytes);
  const sendFile = async (hash: string): Promise<string> => {
    const words = { title: 'Distance', language: 'en', file: hash, sending: `sending-${hash.slice(0, 40)}` };
    return (await ask('POST', `${home}/contributions`, words)).said.contribution;
  };
  const bytesOf = async (id: string | undefined): Promise<Buffer> => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/contributions/${id}/file`);
    return Buffer.from(await answer.arrayBuffer());
  };

  beforeEach(async () => {
    folder = await meetingFolder({ amina: 'chair' });
    port = await freePort();
    await start();
    home = `/api/consultations/${(await ask('POST', '/api/consultations', foundingForm)).said.consultation}`;
  });
  afterEach(async () => {
    await killed();
    folder.remove();
  });

  test('C3 C7 when that is between a file and its contribution, while another comes, and between a text and its answer, then everything is whole or not there, and sent again it is one contribution', async () => {
    const { hash } = (await upload(paper)).said;
    const acknowledged = new Map<number, string>();
    const numbers = Array.from({ length: TEXTS }, (_, n) => n);
    const coming = upload(another).catch(() => null);
    const all = numbers.map((n) =>
      send(n).then(
        ({ said }) => void acknowledged.set(n, said.contribution),
        () => {},
      ),
    );
    await Promise.race(all);
    await killed();
    await Promise.all([coming, ...all]);
    expect(acknowledged.size).toBeGreaterThan(0);
    await start();

    const again = await Promise.all(numbers.map(async (n) => (await send(n)).said.contribution));
    for (const [n, contribution] of acknowledged) expect(again[n]).toBe(contribution);
    expect((await ask('GET', `${home}/files/${hash}`)).said).toMatchObject({ hash, size: paper.length });
    const second = (await upload(another)).said;
    expect(second.size).toBe(another.length);
    const filed = await Promise.all([sendFile(hash), sendFile(hash), sendFile(second.hash)]);
    expect(filed[0]).toBe(filed[1]);
    expect(await bytesOf(filed[0])).toEqual(paper);
    expect(await bytesOf(filed[2])).toEqual(another);
    const { contributions } = (await ask('GET', home)).said;
    expect(new Set(contributions.map(({ id }: { id: string }) => id))).toEqual(new Set([...again, ...filed]));
    expect(contributions).toHaveLength(TEXTS + 2);
    for (const [n, id] of again.entries())
      expect((await ask('GET', `/api/contributions/${id}`)).said.paragraphs).toEqual([`One of ${n}.`, `Two of ${n}.`]);
  }, 90_000);
});
