import { isStorageError } from '../db/storage-error.ts';
import { type Refusal, refuse } from '../shared/decision.ts';
import type { RefusalCode } from '../shared/refusals.ts';

/** What was asked is not done now, and nothing is wrong with it: the same may be done a little later. */
export class NotNow extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, why: string) {
    super(why);
    this.code = code;
  }
}

/** What would have answered has been ended. */
export class ServerStopping extends NotNow {
  constructor(why: string) {
    super('server-stopping', why);
  }
}

/** Whoever has asked has gone: nobody hears this. */
export class NobodyWaits extends NotNow {
  constructor(why: string) {
    super('server-stopping', why);
  }
}

/** What a person is told when their message ended in an error: a refusal of the disk may pass, a mistake of ours does not. */
export function failureOf(error: unknown): Refusal {
  if (error instanceof NotNow) return refuse(error.code);
  return refuse(isStorageError(error) ? 'storage-failed' : 'server-failed');
}
