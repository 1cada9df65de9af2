import { createSignal, onCleanup } from 'solid-js';
import { useConnection } from '../connection/connection-context.tsx';
import { createContextOf } from '../context.tsx';

const TICK_MS = 250;

/** Server time as a signal for countdowns, ms since 1970 UTC, four times a second. */
export const [ClockProvider, useClock] = createContextOf('Clock', (): (() => number) => {
  const { serverNow } = useConnection();
  const [now, setNow] = createSignal(serverNow());
  const timer = setInterval(() => setNow(serverNow()), TICK_MS);
  onCleanup(() => clearInterval(timer));
  return now;
});
