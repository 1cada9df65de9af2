import { isStorageError } from '../db/storage-error.ts';
import { type Refusal, refuse } from '../shared/decision.ts';

/** What would have answered has been ended: the server is stopping. */
export class ServerStopping extends Error {}

/** What somebody is told whose message ended in an error: what the disk refused may pass, a bug of ours does not. */
export function failureOf(error: unknown): Refusal {
  if (error instanceof ServerStopping) return refuse('server-stopping');
  return refuse(isStorageError(error) ? 'storage-failed' : 'server-failed');
}
