import { statfsSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Gauge, type Registry } from 'prom-client';
import { lettersByOutcome } from '../db/letters.ts';
import type { Db } from '../db/open-database.ts';
import type { Metrics } from './metrics.ts';

/** How often the event loop is looked at, ms: at the usual 10 that alone would cost more than 200 people who read along. */
const LOOK_MS = 100;
const PERCENTILES = [50, 90, 99, 100];

type Place = { readonly db: Db; readonly dataDir: string; readonly workerPids: () => readonly number[] };

/** What `GET /metrics` shows of the server's surroundings: its event loop, its disk, its media workers, its mail. */
export function showPlace({ registry }: Metrics, { db, dataDir, workerPids }: Place): void {
  const registers = [registry];
  showLoop(registers);
  showDisk(registers, dataDir);
  new Gauge({
    name: 'openfloor_media_workers',
    help: 'Media workers that are alive.',
    registers,
    collect() {
      this.set(workerPids().length);
    },
  });
  new Gauge({
    name: 'openfloor_letters',
    help: 'Messages of the last seven days, by what became of them.',
    labelNames: ['outcome'],
    registers,
    collect() {
      for (const { outcome, count } of lettersByOutcome(db)) this.set({ outcome }, count);
    },
  });
}

function showLoop(registers: Registry[]): void {
  const delay = monitorEventLoopDelay({ resolution: LOOK_MS });
  delay.enable();
  new Gauge({
    name: 'openfloor_event_loop_lag_seconds',
    help: 'By how much work waited for the event loop since the last reading.',
    labelNames: ['percentile'],
    registers,
    collect() {
      for (const percentile of PERCENTILES)
        this.set({ percentile }, Math.max(0, delay.percentile(percentile) / 1e9 - LOOK_MS / 1000));
      delay.reset();
    },
  });
}

const showDisk = (registers: Registry[], dataDir: string) =>
  new Gauge({
    name: 'openfloor_disk_free_bytes',
    help: 'Room on the disk of the data folder.',
    registers,
    collect() {
      const { bavail, bsize } = statfsSync(dataDir);
      this.set(bavail * bsize);
    },
  });
