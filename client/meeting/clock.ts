import { createSignal, onCleanup } from 'solid-js';
import type { Connection } from '../connection/connection.ts';

const TICK_MS = 250;

/** Server time as a signal for countdowns, ms since 1970 UTC, four times a second. */
export function createClock(connection: Pick<Connection, 'serverNow'>): () => number {
  const [now, setNow] = createSignal(connection.serverNow());
  const timer = setInterval(() => setNow(connection.serverNow()), TICK_MS);
  onCleanup(() => clearInterval(timer));
  return now;
}
