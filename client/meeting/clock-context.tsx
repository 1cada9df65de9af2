import { useConnection } from '../connection/connection-context.tsx';
import { createContextOf } from '../context.tsx';
import { createClock } from './clock.ts';

/** Server time, ms since 1970 UTC: a signal. */
export const [ClockProvider, useClock] = createContextOf('Clock', (): (() => number) => createClock(useConnection()));
