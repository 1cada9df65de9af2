import type { Holding } from '../floor.ts';

/** Below this much time left the countdown is amber, ms (F11). */
const AMBER_MS = 30_000;

/**
 * How long somebody has had the floor, ms, without the meeting's suspensions. `at`: server time, ms. An estimate of it that is a
 * little behind gives nobody more time than they were given.
 */
export const elapsed = ({ since, stoppedMs, stoppedAt }: Holding, at: number): number =>
  Math.max(0, (stoppedAt ?? at) - since - stoppedMs);

/** Time left, ms; below zero once it is over. `at`: server time, ms. */
export const remaining = (holding: Holding, at: number): number => holding.seconds * 1000 - elapsed(holding, at);

export type CountdownState = 'running' | 'amber' | 'over';

/** Amber in the last 30 seconds, over from 0 (F11). */
export function countdownState(remainingMs: number): CountdownState {
  if (remainingMs <= 0) return 'over';
  return remainingMs <= AMBER_MS ? 'amber' : 'running';
}
