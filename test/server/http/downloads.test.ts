import { EventEmitter, once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { Readable } from 'node:stream';
import Fastify from 'fastify';
import { describe, expect, test } from 'vitest';
import { createDownloads } from '../../../server/http/bounds/downloads.ts';
import { createFileBounds, leavingOf } from '../../../server/http/bounds/file-bounds.ts';
import { idOf, type PersonId } from '../../../shared/ids.ts';

const amina = idOf<PersonId>('amina');
const AMINA = { whose: 'amina', isVisitor: false };

/** Each has gone while the server still did something else for them; what `begin` says then. */
async function afterLeaving<T>(times: number, begin: (reply: Parameters<typeof leavingOf>[0]) => T): Promise<T[]> {
  const app = Fastify({ forceCloseConnections: true });
  const said: T[] = [];
  const tell = new EventEmitter();
  app.get('/', async (_request, reply) => {
    tell.emit('came');
    await once(reply.raw, 'close');
    said.push(begin(reply));
    tell.emit('done');
    return reply.hijack();
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  for (let n = 0; n < times; n += 1) {
    const [came, done] = [once(tell, 'came'), once(tell, 'done')];
    const leaving = new AbortController();
    const asked = fetch(`http://127.0.0.1:${port}/`, { signal: leaving.signal }).catch(() => null);
    await came;
    leaving.abort();
    await Promise.all([asked, done]);
  }
  await app.close();
  return said;
}

test('P7 given somebody who does not read what they asked for, then they are cut off, and may ask again', async () => {
  const app = Fastify({ forceCloseConnections: true });
  const downloads = createDownloads(() => 0, { restMs: 20, bytesInMs: 1_000_000 });
  const tell = new EventEmitter();
  app.get('/', (_request, reply) => {
    const refused = downloads.begin(reply, AMINA);
    downloads.allow(reply, 1_000_000);
    reply.raw.once('close', () => tell.emit('over', refused));
    return reply.send(Readable.from(endless()));
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  for (let n = 0; n < 3; n += 1) {
    const over = once(tell, 'over');
    const hanging = connect(port, '127.0.0.1').pause();
    hanging.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
    expect(await over).toEqual([null]);
    hanging.destroy();
  }
  await app.close();
});

function* endless(): Iterable<Uint8Array> {
  for (;;) yield new Uint8Array(65_536);
}

describe('given people who have gone before it is their turn', () => {
  test('P7 when they asked for long downloads, then nothing is counted as still running', async () => {
    const downloads = createDownloads(() => 0);
    expect(await afterLeaving(4, (reply) => downloads.begin(reply, AMINA))).toEqual([null, null, null, null]);
  });

  test('B4 when many of one hall ask for packages beside each other, then none is refused, and one person has two at once', async () => {
    const downloads = createDownloads(() => 0);
    const reply = { raw: Object.assign(new EventEmitter(), { destroyed: false }) } as never;
    const begin = (isVisitor: boolean) => downloads.begin(reply, { whose: isVisitor ? 'a hall' : 'amina', isVisitor });
    expect(Array.from({ length: 30 }, () => begin(true))).toEqual(Array(30).fill(null));
    expect(Array.from({ length: 3 }, () => begin(false))).toEqual([null, null, { refused: 'too-many-messages' }]);
  });

  test('P7 when they sent files, then nothing is counted as still coming', async () => {
    const files = createFileBounds(() => 0);
    expect(await afterLeaving(4, (reply) => files.begin(reply, amina, 1))).toEqual([null, null, null, null]);
  });

  test('P7 when they wait for a file to be read, then they are known to have gone', async () => {
    expect(await afterLeaving(1, (reply) => leavingOf(reply).aborted)).toEqual([true]);
  });
});
