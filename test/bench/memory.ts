import { readFileSync } from 'node:fs';
import { openArena } from './arena.ts';
import type { Bench } from './figure.ts';

const PEOPLE = 300;
const MB = 1024 * 1024;

/** Resident memory of the server and of its media worker with 300 people in the meeting, after a spell of commands. */
export const memory: Bench = async () => {
  const arena = await openArena(PEOPLE, { media: true });
  const before = await arena.usage('ours');
  const bareBefore = await arena.usage('bare');
  await arena.connect(PEOPLE);
  await arena.round('ours', 100, 50);
  await arena.round('bare', 100, 50);
  const ours = await arena.usage('ours');
  const bare = await arena.usage('bare');
  const workers = arena.workerPids.map(residentBytes);
  arena.close();
  return [
    { what: 'server, 300 connected', unit: 'MB', ours: ours.rss / MB, bare: bare.rss / MB, goal: '< 300 MB' },
    { what: 'server, heap in use', unit: 'MB', ours: ours.heap / MB, bare: bare.heap / MB, goal: 'none' },
    {
      what: 'server, for each connection',
      unit: 'KB',
      ours: (ours.rss - before.rss) / PEOPLE / 1024,
      bare: (bare.rss - bareBefore.rss) / PEOPLE / 1024,
      goal: '<= 60 KB (at 1000)',
    },
    ...workers.map((bytes) => ({
      what: 'media worker, nobody speaking',
      unit: 'MB',
      ours: bytes / MB,
      bare: null,
      goal: 'shown',
    })),
  ];
};

/** Linux tells it in pages of 4 KB. */
const residentBytes = (pid: number): number => Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096;
