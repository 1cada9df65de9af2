import { createContext, type ParentProps, useContext } from 'solid-js';
import { useConnection } from '../connection/connection-context.tsx';
import { createClock } from './clock.ts';

const ClockContext = createContext<() => number>();

export function ClockProvider(props: ParentProps) {
  return <ClockContext.Provider value={createClock(useConnection())}>{props.children}</ClockContext.Provider>;
}

/** Server time, ms since 1970 UTC: a signal. */
export function useClock(): () => number {
  const clock = useContext(ClockContext);
  if (!clock) throw new Error('useClock outside ClockProvider');
  return clock;
}
