import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { readyWorker } from './tools/worker/worker-cache.mjs';

const worker = readyWorker();
if (worker) process.env.MEDIASOUP_WORKER_BIN = worker;

const executablePath = process.env.CHROMIUM_BIN ?? '/usr/bin/chromium';

const journeys = readdirSync('test/browser').filter((name) => name.endsWith('.spec.ts'));
/** A network that comes or goes ends what any browser of the machine is fetching: these are run by themselves. */
const far = journeys.filter((name) => readFileSync(`test/browser/${name}`, 'utf8').includes('needFarPlaces()'));

export default defineConfig({
  testDir: 'test/browser',
  projects: [
    { name: 'near', testMatch: journeys.filter((name) => !far.includes(name)) },
    { name: 'far', testMatch: far, workers: 1 },
  ],
  outputDir: 'test-results/browser',
  fullyParallel: false,
  // Much of a journey is waiting for a page, and each file has a server and a browser of its own.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  globalTimeout: 30 * 60_000,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        '--autoplay-policy=no-user-gesture-required',
      ],
    },
  },
});
