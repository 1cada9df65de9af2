import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../db/open-database.ts';
import { createMetrics } from '../../server/metrics.ts';
import { showPlace } from '../../server/metrics-of-place.ts';

test('given a server, when its figures are read, then they are named as Prometheus has it, and tell of loop, disk, media and mail', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'openfloor-metrics-'));
  const db = openDatabase(':memory:');
  const metrics = createMetrics();
  showPlace(metrics, { db, dataDir, workerPids: () => [1, 2] });
  const shown = await metrics.registry.metrics();
  const types = [...shown.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '', type]) => ({ name, type }));
  expect(types.filter(({ name, type }) => name.endsWith('_total') !== (type === 'counter'))).toEqual([]);
  expect(types.filter(({ name }) => !/^# HELP/m.test(shown) || !shown.includes(`# HELP ${name} `))).toEqual([]);
  const lag = Number(/^openfloor_event_loop_lag_seconds\{quantile="0.5"\} (\S+)$/m.exec(shown)?.[1]);
  expect(lag).toBeLessThan(0.05);
  expect(shown).not.toContain('lag_p50');
  expect(Number(/^openfloor_disk_free_bytes (\S+)$/m.exec(shown)?.[1])).toBeGreaterThan(0);
  expect(shown).toContain('openfloor_media_workers 2');
  expect(shown).toContain('# TYPE openfloor_letters gauge');
  db.close();
  rmSync(dataDir, { recursive: true });
});
