import type { MinutesUpdates } from '../../db/minutes-updates.ts';
import type { Refusal } from '../../shared/decision.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Effects } from '../effects.ts';
import type { ThreadShares } from '../threads/thread-shares.ts';
import type { TextThread } from './text-thread.ts';
import type { Difference } from './whole-text.ts';

export type OnMerged = (update: Uint8Array, seq: number) => void;
/** `has`: nothing was merged, because the update follows what the text does not have; this is its state vector. */
export type Merged = Refusal | { readonly seq: number } | { readonly has: Uint8Array };
/** The writer. `names`: of the texts in which they may write; `refusal`: why they may no longer write, or null. */
export type Writing = {
  readonly person: PersonId;
  readonly names: () => readonly string[];
  readonly refusal: () => Refusal | null;
};
/** What somebody is missing, and the state vector of the text. */
export type Joining = { readonly offered: Difference; readonly stateVector: Uint8Array };

export type MinutesTextDeps = {
  readonly rows: MinutesUpdates;
  readonly thread: TextThread;
  readonly shares: ThreadShares;
  readonly effects: Effects;
};
