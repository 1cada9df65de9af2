import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../db/open-database.ts';
import { createMeetingRooms } from '../../server/meetings/meeting-rooms.ts';
import { databaseFile } from '../../server/starting/data-folder.ts';
import { type CommandId, idOf } from '../../shared/ids.ts';
import { ITEM, MEETING, meetingFolder, personOf, profileOf } from '../support/meeting-folder.ts';
import { quietEffects } from '../support/servers/quiet-effects.ts';
import { found, publish } from './annotated-meeting.ts';
import { type Child, startChild } from './child.ts';
import type { RunResult } from './clients-process.ts';
import { ticks } from './clock.ts';
import type { Steps } from './steps.ts';

export type Usage = { readonly cpu: NodeJS.CpuUsage; readonly rss: number; readonly heap: number };
export type Side = 'ours' | 'bare';
/** A round of one side, with the server's processor time that it took, ms; `steps`: where it spent its time. */
export type Round = RunResult & { readonly cpuMs: number; readonly steps: Steps };

/** Processor time for each record and client, us: a record that shares its frame with others is delivered all the same. */
export const cpuPerDelivery = ({ cpuMs, fanned }: Round): number => (cpuMs * 1000) / fanned.length;

/** Our server and the bare one beside it, each in a process of its own, and one process with all clients of both. */
export type Arena = {
  /** Brings both halls to so many clients; ms that it took. */
  readonly connect: (count: number) => Promise<Readonly<Record<Side, number>>>;
  readonly round: (side: Side, count: number, perSecond: number, limitMs?: number) => Promise<Round>;
  readonly usage: (side: Side) => Promise<Usage>;
  /** Gives everybody connected to ours a device that listens, without packets; resolves once each has so many consumers. */
  readonly listen: (each: number) => Promise<number>;
  readonly url: string;
  /** One for each of the people, the chair's first. */
  readonly cookies: readonly string[];
  readonly workerPids: readonly number[];
  readonly close: () => void;
};

/** A meeting with an agenda item, a chair, and `people` participants; times on the machine's monotonic clock. */
export async function openArena(
  people: number,
  { durable = false, media = false, annotates = false } = {},
): Promise<Arena> {
  const names = ['amina', ...Array.from({ length: people - 1 }, (_, n) => `person-${n}`)];
  const folder = await meetingFolder(
    Object.fromEntries(names.map((name, n) => [name, n === 0 ? 'chair' : 'participant'])),
    ticks,
  );
  await addItem(folder.dataDir, annotates);
  const scratch = mkdtempSync(join(tmpdir(), 'openfloor-bare-'));
  const servers: Readonly<Record<Side, Child>> = {
    ours: startChild('./server-process.ts'),
    bare: startChild('./bare-process.ts'),
  };
  const clients = startChild('./clients-process.ts');
  const ours = await servers.ours.ask<{ port: number; workerPids: readonly number[] }>({
    start: { dataDir: folder.dataDir, media },
  });
  const bare = await servers.bare.ask<{ port: number }>({ start: { file: durable ? join(scratch, 'bare.db') : null } });
  const ports = { ours: ours.port, bare: bare.port };
  const cookies = names.map((name) => folder.cookies[name] ?? '');

  const usage = (side: Side) => servers[side].ask<Usage>({ usage: true });
  const stepsOf = (side: Side) => servers[side].ask<Steps>({ steps: true });
  const connectTo = (side: Side, count: number) =>
    clients.ask<number>({ connect: { name: side, url: `http://127.0.0.1:${ports[side]}`, count, cookies } });

  return {
    url: `http://127.0.0.1:${ports.ours}`,
    cookies,
    workerPids: ours.workerPids,
    listen: (each) => clients.ask<number>({ listen: { name: 'ours', each } }),
    usage,
    connect: async (count) => ({ ours: await connectTo('ours', count), bare: await connectTo('bare', count) }),
    async round(side, count, perSecond, limitMs = 5000) {
      const before = await usage(side);
      await stepsOf(side);
      const result = await clients.ask<RunResult>({ run: { name: side, count, perSecond, limitMs, annotates } });
      const after = await usage(side);
      const steps = await stepsOf(side);
      return {
        ...result,
        steps,
        cpuMs: (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / 1000,
      };
    },
    close() {
      for (const child of [servers.ours, servers.bare, clients]) child.end();
      folder.remove();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

async function addItem(dataDir: string, annotates: boolean): Promise<void> {
  const db = openDatabase(databaseFile(dataDir));
  const effects = quietEffects({ now: ticks });
  const rooms = createMeetingRooms(db, effects);
  const room = rooms.prepare(MEETING);
  const chair = { type: 'person', person: personOf('amina'), profile: profileOf('amina') } as const;
  const command = { type: 'agenda.add-item', itemId: ITEM, title: 'Design', minutes: 30, introduction: '' } as const;
  await room.execute({ id: idOf<CommandId>('add-item'), command }, chair);
  if (annotates) {
    found(db);
    await publish({ db, rooms, effects }, 1);
  }
  db.close();
}

/** Rounds of both, alternating, so that a drift of the machine meets both alike. */
export async function inTurn(
  times: number,
  round: (side: Side) => Promise<Round>,
): Promise<Readonly<Record<Side, readonly Round[]>>> {
  const rounds: Record<Side, Round[]> = { ours: [], bare: [] };
  for (let n = 0; n < times; n += 1)
    for (const side of n % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const))
      rounds[side].push(await round(side));
  return rounds;
}
