import { readFileSync } from 'node:fs';
import { io } from 'socket.io-client';
import { type CommandId, idOf } from '../../shared/ids.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts';
import { MediaBot } from '../load/media-bot.ts';
import { MEETING, meetingFolder } from '../support/meeting-folder.ts';
import { startChild } from './child.ts';
import { ticks } from './clock.ts';
import { type Bench, type Figure, median } from './figure.ts';

const SPEAKERS = 5;
const LISTENERS = 15;
const ROUNDS = 3;
const MEASURED_MS = 6000;
/** Linux counts processor time in hundredths of a second. */
const MS_PER_TICK = 10;

type Place = { readonly url: string; readonly workerPid: number; readonly cookies: Readonly<Record<string, string>> };
type Load = { readonly usPerPacket: number; readonly partOfCore: number };

/** The worker's processor time for each packet of sound that reaches a listener, beside mediasoup without a floor. */
export const media: Bench = async () => {
  const speakers = Array.from({ length: SPEAKERS }, (_, n) => `chair-${n}`);
  const listeners = Array.from({ length: LISTENERS }, (_, n) => `listener-${n}`);
  const roles = Object.fromEntries([
    ...speakers.map((name) => [name, 'chair'] as const),
    ...listeners.map((name) => [name, 'participant'] as const),
  ]);
  const folder = await meetingFolder(roles, ticks);
  const servers = { ours: startChild('./server-process.ts'), bare: startChild('./bare-media-process.ts') };
  const ours = placeOf(await servers.ours.ask({ start: { dataDir: folder.dataDir, media: true } }), folder.cookies);
  const bare = placeOf(await servers.bare.ask({ start: true }), {});
  await attend(ours, [...speakers, ...listeners]);
  const loads: Record<'ours' | 'bare', Load[]> = { ours: [], bare: [] };
  for (let n = 0; n < ROUNDS; n += 1) {
    loads.ours.push(await measure(ours, speakers, listeners));
    loads.bare.push(await measure(bare, speakers, listeners));
  }
  for (const server of Object.values(servers)) server.end();
  folder.remove();
  const figure = (what: string, unit: string, goal: string, of: (load: Load) => number): Figure => ({
    what,
    unit,
    goal,
    ours: median(loads.ours.map(of)),
    bare: median(loads.bare.map(of)),
  });
  const size = `${LISTENERS} listeners x ${SPEAKERS} speakers`;
  return [
    figure(`${size}: worker CPU per packet`, 'us', '<= 1.05 x bare', (load) => load.usPerPacket),
    figure(`${size}: worker`, '% of a core', 'shown', (load) => load.partOfCore * 100),
  ];
};

const placeOf = (
  { port, workerPids }: { port: number; workerPids: readonly number[] },
  cookies: Place['cookies'],
): Place => ({
  url: `http://127.0.0.1:${port}`,
  workerPid: workerPids[0] ?? 0,
  cookies,
});

/** Everybody comes to the meeting; the chairs may be heard before it opens. */
async function attend({ url, cookies }: Place, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const line = io(`${url}/meeting`, {
      transports: ['websocket'],
      forceNew: true,
      extraHeaders: { cookie: cookies[name] ?? '' },
    });
    await line.emitWithAck('join', { protocol: PROTOCOL_VERSION, meetingId: MEETING, after: 0 });
    const command = { type: 'attendance.join', mode: 'remote' };
    await line.emitWithAck('command', { id: idOf<CommandId>(`come-${name}`), command });
  }
}

async function measure(
  { url, workerPid, cookies }: Place,
  speakers: readonly string[],
  listeners: readonly string[],
): Promise<Load> {
  const botOf = (name: string) => new MediaBot({ url, meetingId: MEETING, cookie: cookies[name] });
  const [speaking, listening] = [speakers.map(botOf), listeners.map(botOf)];
  const bots = [...speaking, ...listening];
  for (const bot of bots) await bot.join();
  for (const bot of speaking) await bot.speak();
  await until(() => listening.every((bot) => bot.consumers.size === speakers.length && bot.lastHeard !== null));
  const before = { packets: await packetsOf(bots), cpuMs: cpuMsOf(workerPid), at: performance.now() };
  await new Promise((resume) => setTimeout(resume, MEASURED_MS));
  const cpuMs = cpuMsOf(workerPid) - before.cpuMs;
  const packets = (await packetsOf(bots)) - before.packets;
  const load = { usPerPacket: (cpuMs * 1000) / packets, partOfCore: cpuMs / (performance.now() - before.at) };
  for (const bot of bots) bot.close();
  return load;
}

const packetsOf = async (bots: readonly MediaBot[]): Promise<number> =>
  (await Promise.all(bots.map((bot) => bot.packetsReceived()))).reduce((sum, packets) => sum + packets, 0);

function cpuMsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resume) => setTimeout(resume, 20));
}
