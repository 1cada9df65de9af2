import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NotNow } from '../../../server/failure.ts';
import { countBytes, createFileBounds, leavingOf, readBytes } from '../../../server/http/bounds/file-bounds.ts';
import { before, bytesToCome } from '../../../server/http/bounds/uploads.ts';
import { idOf, type PersonId } from '../../../shared/ids.ts';

const ROOM = 100_000;
let app: FastifyInstance;
let url: string;
/** What is being read, each with what says that its sender has gone; `answer` lets it end. */
let reading: { readonly leaving: AbortSignal; readonly answer: () => void }[];
let waiting: (() => void)[];

beforeEach(async () => {
  [reading, waiting] = [[], []];
  app = Fastify();
  const files = createFileBounds(() => performance.now(), ROOM);
  app.setErrorHandler((error, _request, reply) =>
    reply.send({ refused: error instanceof NotNow ? error.code : 'server-failed' }),
  );
  readBytes(app);
  const sending = {
    ...before((request, reply) => {
      return files.begin(reply, idOf<PersonId>(String(request.headers.person)), bytesToCome(request)) ?? {};
    }),
    ...countBytes(files),
  };
  app.post('/', sending, (_request, reply) => {
    reading.push({ leaving: leavingOf(reply), answer: () => void reply.send({ read: true }) });
    for (const tell of waiting.splice(0)) tell();
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/`;
});
afterEach(() => app.close());

const begun = (count: number): Promise<void> =>
  reading.length >= count
    ? Promise.resolve()
    : new Promise<void>((resolve) => waiting.push(resolve)).then(() => begun(count));

function send(person: string, bytes: number, signal?: AbortSignal): Promise<object> {
  const headers = { person, 'content-type': 'application/octet-stream' };
  return fetch(url, { method: 'POST', body: Buffer.alloc(bytes), headers, signal: signal ?? null }).then((answer) =>
    answer.json(),
  );
}

describe('given files of several people', () => {
  test('P7 when they fill the memory for files, then the next is told to try again, and is taken when one was answered', async () => {
    const first = send('amina', ROOM - 10);
    await begun(1);
    expect(await send('bea', 11)).toEqual({ refused: 'files-of-all' });
    const second = send('bea', 10);
    await begun(2);
    for (const { answer } of reading) answer();
    expect(await Promise.all([first, second])).toEqual([{ read: true }, { read: true }]);
    const third = send('bea', ROOM);
    await begun(3);
    reading[2]?.answer();
    expect(await third).toEqual({ read: true });
  });

  test('P7 when two come at the same time, then what has come is counted, and not only what was announced', async () => {
    const both = [send('amina', ROOM - 10), send('bea', ROOM - 10)];
    await begun(1);
    const refused = await Promise.race(both);
    expect(refused).toEqual({ refused: 'files-of-all' });
    reading[0]?.answer();
    expect(await Promise.all(both)).toContainEqual({ read: true });
  });

  test('T9 when whoever sent one has gone, then that is known, and its room is free', async () => {
    const leaving = new AbortController();
    const first = send('amina', ROOM, leaving.signal).catch(() => 'gone');
    await begun(1);
    const gone = new Promise((resolve) => reading[0]?.leaving.addEventListener('abort', resolve));
    leaving.abort();
    await gone;
    expect(await first).toBe('gone');
    const second = send('bea', ROOM);
    await begun(2);
    reading[1]?.answer();
    expect(await second).toEqual({ read: true });
    expect(reading[1]?.leaving.aborted).toBe(false);
  });
});
