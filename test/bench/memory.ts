import { readFileSync } from 'node:fs';
import { MediaBot } from '../load/media-bot.ts';
import { MEETING } from '../support/meeting-folder.ts';
import { type Arena, openArena } from './arena.ts';
import type { Bench, Figure } from './figure.ts';

const PEOPLE = 300;
/** So many of them really receive; what they cost the worker is multiplied. */
const RECEIVING = 20;
/** Until what the worker keeps of each stream, for those who missed a packet, is what it will be. */
const SETTLED_MS = 5000;
/** The chair's microphone and camera. */
const SOURCES = 2;
const MB = 1024 * 1024;

/**
 * Resident memory with 300 people in the meeting, after a spell of commands: the server with their sockets alone, and server and
 * worker with a device for each: transports, and a consumer of the chair's sound and one of their picture.
 */
export const memory: Bench = async () => {
  const arena = await openArena(PEOPLE, { media: true });
  const before = await usages(arena);
  await arena.connect(PEOPLE);
  await arena.round('ours', 100, 50);
  await arena.round('bare', 100, 50);
  const connected = await usages(arena);
  const withMedia = await enterMedia(arena);
  arena.close();
  const perConnection = (side: 'ours' | 'bare') => (connected[side].rss - before[side].rss) / PEOPLE / 1024;
  return [
    megabytes(`server, ${PEOPLE} connected`, connected.ours.rss, '< 300 MB', connected.bare.rss),
    megabytes('server, heap in use', connected.ours.heap, 'none', connected.bare.heap),
    {
      what: 'server, for each connection',
      unit: 'KB',
      ours: perConnection('ours'),
      bare: perConnection('bare'),
      goal: '<= 60 KB (at 1000)',
    },
    ...withMedia,
  ];
};

async function enterMedia(arena: Arena): Promise<readonly Figure[]> {
  const worker = () => arena.workerPids.reduce((sum, pid) => sum + residentBytes(pid), 0);
  const empty = worker();
  const botOf = (n: number) =>
    new MediaBot({ url: arena.url, meetingId: MEETING, cookie: arena.cookies[n], video: true });
  const chair = botOf(0);
  const listening = arena.listen(SOURCES);
  while (await chair.join()) await pause(100);
  await chair.speak();
  await chair.show();
  const consumers = await listening;
  const silent = { server: (await arena.usage('ours')).rss, worker: worker() };
  const bots = Array.from({ length: RECEIVING }, (_, n) => botOf(n + 1));
  for (const bot of bots) await bot.join();
  while (!bots.every((bot) => bot.consumers.size === SOURCES && bot.lastHeard !== null)) await pause(50);
  await pause(SETTLED_MS);
  const each = (worker() - silent.worker) / RECEIVING;
  for (const bot of [chair, ...bots]) bot.close();
  return [
    megabytes(`server, ${PEOPLE} with media: ${consumers} consumers`, silent.server, '< 300 MB'),
    megabytes('media worker, nobody there', empty, 'shown'),
    megabytes(`media worker, ${PEOPLE} with media, none connected`, silent.worker, 'shown'),
    {
      what: `media worker, each of ${RECEIVING} who receive`,
      unit: 'KB',
      ours: each / 1024,
      bare: null,
      goal: 'shown',
    },
    megabytes(`media worker, if all ${PEOPLE} received`, empty + each * PEOPLE, 'shown'),
  ];
}

const usages = async (arena: Arena) => ({ ours: await arena.usage('ours'), bare: await arena.usage('bare') });

const megabytes = (what: string, ours: number, goal: string, bare: number | null = null): Figure => ({
  what,
  unit: 'MB',
  ours: ours / MB,
  bare: bare === null ? null : bare / MB,
  goal,
});

/** Linux tells it in pages of 4 KB. */
const residentBytes = (pid: number): number => Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096;

const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));
