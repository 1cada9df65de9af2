import type { Access } from '../../../../shared/minutes/who-may-write.ts';

/**
 * How the line of the minutes stands: one of these at a time. What was asked in one standing is answered in it or not at
 * all: an answer that finds another changes nothing.
 */
export type Standing =
  /** No connection. */
  | { readonly at: 'down' }
  | { readonly at: 'joining' }
  | { readonly at: 'open'; readonly mended: Mended }
  /** Joins again after a moment: something was refused that time, or somebody else, may change. */
  | { readonly at: 'pausing' }
  /** What is written will not be taken as it is. */
  | { readonly at: 'blocked' };

/** What was sent of what the server turned out to lack: this person's, or everybody's. */
export type Mended = 'nothing' | 'own' | 'whole';

/**
 * Where the writing is, honestly: `saved` is on the server's disk; `kept` is on this device alone; `unkept` is in this
 * page alone; `refused` will not be taken as things are.
 */
export type Saved = 'opening' | 'saved' | 'saving' | 'kept' | 'unkept' | 'refused';

/** `access`: the server's last word, null before the first. `isMoving`: something may be on its way. */
type Facts = {
  readonly standing: Standing;
  readonly access: Access | null;
  readonly isAllAcknowledged: boolean;
  readonly isKept: boolean;
  readonly isMoving: boolean;
};

export function savedAs({ standing, access, isAllAcknowledged, isKept, isMoving }: Facts): Saved {
  if (isAllAcknowledged) return access === null ? 'opening' : 'saved';
  const mayNotWrite = access !== null && access !== 'writer';
  if (standing.at === 'blocked' || mayNotWrite) return 'refused';
  if (standing.at !== 'down' && isMoving) return 'saving';
  return isKept ? 'kept' : 'unkept';
}
