import { readlinkSync } from 'node:fs';

/** What Linux calls a thread, below /proc; null elsewhere. A thread says it before anything else. */
export type Task = string | null;

/** Which thread this is. */
export function taskOf(): Task {
  try {
    return readlinkSync('/proc/thread-self');
  } catch {
    return null;
  }
}

/** Why a thread has no answer, as it is handed to who asked. */
export const failureIn = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
