import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../db/open-database.ts';
import { createMetrics } from '../../../server/metrics.ts';
import { showPlace } from '../../../server/metrics-of-place.ts';
import { startHttp } from '../../support/servers/http-server.ts';

test('given a server, when its figures are read, then they are named as Prometheus has it, and tell of loop, disk, media and mail', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'openfloor-metrics-'));
  const db = openDatabase(':memory:');
  const metrics = createMetrics();
  showPlace(metrics, { db, dataDir, workerPids: () => [1, 2] });
  const shown = await metrics.registry.metrics();
  const types = [...shown.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '', type]) => ({ name, type }));
  expect(types.filter(({ name, type }) => name.endsWith('_total') !== (type === 'counter'))).toEqual([]);
  expect(types.filter(({ name }) => !/^# HELP/m.test(shown) || !shown.includes(`# HELP ${name} `))).toEqual([]);
  const lag = Number(/^openfloor_event_loop_lag_seconds\{percentile="50"\} (\S+)$/m.exec(shown)?.[1]);
  expect(lag).toBeLessThan(0.05);
  // `quantile` is for summaries alone.
  expect(shown).not.toContain('quantile=');
  expect(shown).not.toContain('lag_p50');
  expect(Number(/^openfloor_disk_free_bytes (\S+)$/m.exec(shown)?.[1])).toBeGreaterThan(0);
  expect(shown).toContain('openfloor_media_workers 2');
  expect(shown).toContain('# TYPE openfloor_letters gauge');
  db.close();
  rmSync(dataDir, { recursive: true });
});

test('given figures that are for the operator, then a program on the machine itself reads them, and nobody else knows that they are there', async () => {
  const server = await startHttp();
  const asked = async (remoteAddress: string, headers: Record<string, string> = {}) => {
    const { statusCode } = await server.app.inject({ url: '/metrics', remoteAddress, headers });
    return statusCode;
  };
  for (const ours of ['127.0.0.1', '127.8.0.1', '::1', '::ffff:127.0.0.1'])
    expect([ours, await asked(ours)]).toEqual([ours, 200]);
  for (const theirs of ['203.0.113.5', '10.0.0.2', '2001:db8::1', '::ffff:203.0.113.5']) {
    expect([theirs, await asked(theirs)]).toEqual([theirs, 404]);
    expect(await asked(theirs, { 'x-forwarded-for': '127.0.0.1' })).toBe(404);
  }
  for (const header of ['x-forwarded-for', 'x-forwarded-proto', 'forwarded', 'via', 'x-real-ip']) {
    expect([header, await asked('127.0.0.1', { [header]: '127.0.0.1' })]).toEqual([header, 404]);
  }
  const [figures, nothing] = [
    await server.app.inject({ url: '/metrics', remoteAddress: '203.0.113.5' }),
    await server.app.inject({ url: '/no-such-page', remoteAddress: '203.0.113.5' }),
  ];
  expect(figures.body).toBe(nothing.body);
  await server.close();
});
