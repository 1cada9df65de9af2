import { randomBytes } from 'node:crypto';
import { Socket } from 'node:net';
import { type Logger, pino } from 'pino';
import { tell } from './acts/telling.ts';
import { createLogDestination, intoFile, intoStream, type LogDestination } from './log-destination.ts';

/** The few impure things, injected: everything else depends on its arguments alone. */
export type Effects = {
  /** Milliseconds since 1970 UTC, by the machine's clock, which others can set forward or back. For dates. */
  readonly now: () => number;
  /** Milliseconds since some moment, which only count. For everything that is measured or waited for. */
  readonly ticks: () => number;
  readonly newId: () => string;
  readonly log: Logger;
  /** Ends the process at once, with a sentence for the operator and a status for the supervisor (exit-codes.ts). */
  readonly end: (sentence: string, status: number) => void;
};

/** Logs carry ids, codes and durations; never names, texts, addresses or cookies. */
const SECRETS = ['req.headers.cookie', 'req.headers.authorization', '*.password', 'password', '*.email', 'email'];

/** 48 bits of milliseconds, then 80 random bits: ids made at the same time lie together in an index. In hexadecimal. */
const timedId = (at: number): string => at.toString(16).padStart(12, '0') + randomBytes(10).toString('hex');

/** The kind of the stream decides how it is written to without waiting: writing to files and terminals would wait. */
const standardOutput = (): LogDestination =>
  createLogDestination(
    process.stdout instanceof Socket && !process.stdout.isTTY ? intoStream(process.stdout) : intoFile(1),
  );

export const createEffects = (logLevel: string): Effects => ({
  now: () => Date.now(),
  ticks: () => performance.now(),
  newId: () => timedId(Date.now()),
  log: pino({ level: logLevel, redact: SECRETS, base: null }, standardOutput()),
  end(sentence, status) {
    tell('fatal', sentence);
    process.exit(status);
  },
});
