import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { readyWorker } from './tools/worker/worker-cache.mjs';

const worker = readyWorker();
if (worker) process.env.MEDIASOUP_WORKER_BIN = worker;

/** Three rings: the law (no world at all), the world (database, sockets, workers), the client (Solid's browser build). */
export default defineConfig({
  test: {
    reporters: ['default'],
    // As many files at a time as there are cores; left to itself vitest keeps one core for a person who watches.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'law',
          environment: 'node',
          include: ['test/shared/**/*.test.ts', 'test/architecture.test.ts'],
          // Pure: nothing of one file is there for the next to meet.
          isolate: false,
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'world',
          environment: 'node',
          include: ['test/{db,server,tools}/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [solid({ ssr: false, hot: false })],
        resolve: { conditions: ['development', 'browser'] },
        test: {
          name: 'client',
          environment: 'node',
          include: ['test/client/**/*.test.{ts,tsx}'],
          testTimeout: 120_000,
          server: { deps: { inline: [/solid-js/] } },
        },
      },
    ],
  },
});
