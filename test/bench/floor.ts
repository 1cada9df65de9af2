import { openCrowd, type Turn, takeTurn } from '../load/media-crowd.ts';
import { meetingFolder } from '../support/meeting-folder.ts';
import { startChild } from './child.ts';
import { ticks } from './clock.ts';
import { type Bench, quantile } from './figure.ts';

const LISTENERS = 10;
const TURNS = 15;

/** From the chair's click to sound at the listeners, and from the end of the floor to silence: socket, law, disk, worker, jitter buffer. Silence comes after the last packet. */
export const floor: Bench = async () => {
  const listeners = Array.from({ length: LISTENERS }, (_, n) => `listener-${n}`);
  const others = Object.fromEntries([...listeners, 'speaker'].map((name) => [name, 'participant'] as const));
  const folder = await meetingFolder({ chair: 'chair', ...others }, ticks);
  const server = startChild('./server-process.ts');
  const { port } = await server.ask<{ port: number }>({ start: { dataDir: folder.dataDir, media: true } });
  const crowd = await openCrowd(`http://127.0.0.1:${port}`, folder, listeners);
  const turns: Turn[] = [];
  for (let n = 0; n < TURNS; n += 1) turns.push(await takeTurn(crowd));
  crowd.close();
  server.end();
  folder.remove();
  const sound = turns.flatMap((turn) => turn.soundMs);
  const last = turns.flatMap((turn) => turn.silenceMs);
  const figure = (what: string, ours: number, goal: string) => ({ what, unit: 'ms', ours, bare: null, goal });
  return [
    figure(`give the floor to sound, ${LISTENERS} listeners, p50`, quantile(sound, 0.5), '< 500 ms'),
    figure('give the floor to sound, worst', Math.max(...sound), '< 500 ms'),
    figure('end of the floor to silence, p50', quantile(last, 0.5), 'last packet < 100 ms'),
    figure('end of the floor to silence, worst', Math.max(...last), 'last packet < 100 ms'),
  ];
};
