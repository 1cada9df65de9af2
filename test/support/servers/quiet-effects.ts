import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import type { Effects } from '../../../server/effects.ts';

/** Effects for tests: the real clock and dice, and a log that says nothing unless LOG_LEVEL asks. */
export const quietEffects = (changes: Partial<Effects> = {}): Effects => ({
  now: () => Date.now(),
  ticks: changes.now ?? (() => performance.now()),
  newId: () => randomUUID(),
  log: pino({ level: process.env.LOG_LEVEL ?? 'silent' }),
  end(sentence) {
    throw new Error(sentence);
  },
  ...changes,
});
