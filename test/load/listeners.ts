import { readFileSync } from 'node:fs';
import { readyWorker } from '../../tools/worker/worker-cache.mjs';
import { startChild } from '../bench/child.ts';
import { ticks } from '../bench/clock.ts';
import { quantile } from '../bench/figure.ts';
import { meetingFolder } from '../support/meeting-folder.ts';
import { openCrowd, takeTurn } from './media-crowd.ts';

/**
 * `npm run load -- 30 60`: a meeting with 30 listeners for 60 seconds, one short turn after the other. Real server, real
 * worker, real WebRTC; all listeners live in this process, which tires before the server does.
 */
const [people = 20, seconds = 30] = process.argv.slice(2).map(Number);
const worker = readyWorker();
if (worker) process.env.MEDIASOUP_WORKER_BIN = worker;

const megabytes = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);

const names = Array.from({ length: people }, (_, n) => `listener-${n}`);
const others = Object.fromEntries([...names, 'speaker'].map((name) => [name, 'participant'] as const));
const folder = await meetingFolder({ chair: 'chair', ...others }, ticks);
const server = startChild('./server-process.ts');
const start = { dataDir: folder.dataDir, media: true };
const { port, workerPids } = await server.ask<{ port: number; workerPids: readonly number[] }>({ start });
const began = performance.now();
const crowd = await openCrowd(`http://127.0.0.1:${port}`, folder, names);
console.log(`${people} listeners have joined in ${Math.round(performance.now() - began)} ms`);

const until = performance.now() + seconds * 1000;
for (let turns = 1; performance.now() < until; turns += 1) {
  const { soundMs } = await takeTurn(crowd);
  const { rss } = await server.ask<{ rss: number }>({ usage: true });
  const memory = `server ${Math.round(rss / 2 ** 20)} MB, worker ${workerPids.map(megabytes).join(' and ')} MB`;
  console.log(
    `turn ${turns}: sound after ${Math.round(quantile(soundMs, 0.5))} ms, at the last ${Math.round(Math.max(...soundMs))} ms; ${memory}`,
  );
}
crowd.close();
server.end();
folder.remove();
process.exit(0);
