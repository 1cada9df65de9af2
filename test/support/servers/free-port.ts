import { createServer } from 'node:net';

/** Below the ports that systems give out by themselves: nobody who asked for any port has one of these. */
const [LOWEST, HIGHEST] = [20_000, 30_000];
const TRIES = 50;

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

/** A TCP port on loopback that nobody listens on at the moment, nor on those that follow it; `count` of them. */
export async function freePort(count = 1): Promise<number> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
    const all = await Promise.all(Array.from({ length: count }, (_, offset) => isFree(port + offset)));
    if (all.every(Boolean)) return port;
  }
  throw new Error(`no ${count} ports side by side are free`);
}
