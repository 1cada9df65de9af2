import { isStorageError } from '../db/storage-error.ts';
import { type Refusal, refuse } from '../shared/decision.ts';

/** What somebody is told whose message ended in an error: what the disk refused may pass, a bug of ours does not. */
export const failureOf = (error: unknown): Refusal =>
  refuse(isStorageError(error) ? 'storage-failed' : 'server-failed');
