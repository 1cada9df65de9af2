import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

const PREFIX = 'openfloor_';
/**
 * Gauges with names of counters, and a lag that includes its own interval, are left out; `openfloor_event_loop_lag_seconds` does
 * not include it.
 */
const NOT_SHOWN = [
  ...['active_handles', 'active_requests', 'active_resources'].map((name) => `nodejs_${name}_total`),
  ...['min', 'max', 'mean', 'stddev', 'p50', 'p90', 'p99'].map((name) => `nodejs_eventloop_lag_${name}_seconds`),
];

/** What `GET /metrics` shows. */
export type Metrics = {
  /** Others may add figures of their own: a gauge with a `collect` is asked at each reading. */
  readonly registry: Registry;
  readonly connections: Gauge<'namespace'>;
  readonly commands: Counter<'type'>;
  readonly refusals: Counter<'code'>;
  readonly records: Counter;
  readonly commitSeconds: Histogram;
  readonly requestSeconds: Histogram<'route' | 'status'>;
};

export function createMetrics(): Metrics {
  const registry = new Registry();
  // ms; at the usual 10, looking at the event loop alone would cost more than 200 people who read along
  collectDefaultMetrics({ register: registry, prefix: PREFIX, eventLoopMonitoringPrecision: 100 });
  for (const name of NOT_SHOWN) registry.removeSingleMetric(PREFIX + name);
  const registers = [registry];
  return { registry, ...countsIn(registers), ...durationsIn(registers) };
}

type Registers = Registry[];

const countsIn = (registers: Registers) => ({
  connections: new Gauge({
    name: 'openfloor_connections',
    help: 'Open sockets by namespace.',
    labelNames: ['namespace'] as const,
    registers,
  }),
  commands: new Counter({
    name: 'openfloor_commands_total',
    help: 'Commands received, by type.',
    labelNames: ['type'] as const,
    registers,
  }),
  refusals: new Counter({
    name: 'openfloor_refusals_total',
    help: 'Commands and requests refused, by code.',
    labelNames: ['code'] as const,
    registers,
  }),
  records: new Counter({ name: 'openfloor_records_total', help: 'Records committed to the logs.', registers }),
});

const durationsIn = (registers: Registers) => ({
  commitSeconds: new Histogram({
    name: 'openfloor_commit_seconds',
    help: 'From a command to its receipt, with its records on disk.',
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1],
    registers,
  }),
  requestSeconds: new Histogram({
    name: 'openfloor_http_request_seconds',
    help: 'HTTP requests, by route and status.',
    labelNames: ['route', 'status'] as const,
    buckets: [0.001, 0.005, 0.02, 0.05, 0.1, 0.5, 1, 5],
    registers,
  }),
});
