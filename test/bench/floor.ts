import { openBareCrowd, openCrowd, type Turn, takeTurn } from '../load/media-crowd.ts';
import { meetingFolder } from '../support/meeting-folder.ts';
import { startChild } from './child.ts';
import { ticks } from './clock.ts';
import { type Bench, type Figure, quantile } from './figure.ts';

const LISTENERS = 10;
const TURNS = 12;

/**
 * From the chair's click to sound at the listeners, and from the end of the floor to their last packet: socket, law, disk, worker,
 * jitter buffer. Bare: mediasoup alone, whose producer a message resumes and pauses.
 */
export const floor: Bench = async () => {
  const listeners = Array.from({ length: LISTENERS }, (_, n) => `listener-${n}`);
  const others = Object.fromEntries([...listeners, 'speaker'].map((name) => [name, 'participant'] as const));
  const folder = await meetingFolder({ chair: 'chair', ...others }, ticks);
  const servers = { ours: startChild('./server-process.ts'), bare: startChild('./bare-media-process.ts') };
  const ours = await servers.ours.ask<{ port: number }>({ start: { dataDir: folder.dataDir, media: true } });
  const bare = await servers.bare.ask<{ port: number }>({ start: true });
  const crowds = {
    ours: await openCrowd(`http://127.0.0.1:${ours.port}`, folder, listeners),
    bare: await openBareCrowd(`http://127.0.0.1:${bare.port}`, LISTENERS),
  };
  const turns: Record<keyof typeof crowds, Turn[]> = { ours: [], bare: [] };
  for (let n = 0; n < TURNS; n += 1)
    for (const side of ['ours', 'bare'] as const) turns[side].push(await takeTurn(crowds[side]));
  for (const side of ['ours', 'bare'] as const) {
    crowds[side].close();
    servers[side].end();
  }
  folder.remove();
  const both = (what: string, goal: string, of: (turn: Turn) => readonly number[]): readonly Figure[] => {
    const figure = (which: string, part: number): Figure => ({
      what: `${what}, ${which}`,
      unit: 'ms',
      ours: quantile(turns.ours.flatMap(of), part),
      bare: quantile(turns.bare.flatMap(of), part),
      goal,
    });
    return [figure('p50', 0.5), figure('worst', 1)];
  };
  return [
    ...both(`give the floor to sound, ${LISTENERS} listeners`, '< 500 ms', ({ soundMs }) => soundMs),
    ...both('end of the floor to the last packet', '< 100 ms', ({ lastPacketMs }) => lastPacketMs),
    ...both('end of the floor to silence', 'shown: with jitter buffer', ({ silenceMs }) => silenceMs),
  ];
};
