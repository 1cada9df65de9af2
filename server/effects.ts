import { randomUUID } from 'node:crypto';
import { type Logger, pino } from 'pino';

/** The impure few, injected: everything else follows from its arguments. */
export type Effects = {
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly log: Logger;
};

/** Logs carry ids, codes and durations; never names, texts, addresses or cookies. */
const SECRETS = ['req.headers.cookie', 'req.headers.authorization', '*.password', 'password', '*.email', 'email'];

export const createEffects = (logLevel: string): Effects => ({
  now: () => Date.now(),
  newId: () => randomUUID(),
  log: pino({ level: logLevel, redact: SECRETS, base: null }),
});
