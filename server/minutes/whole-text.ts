import { FIRST_PIECE } from '../../shared/protocol/fields/sizes.ts';

/** Bytes of an update, as of the row `seq`. */
export type Difference = { readonly seq: number; readonly bytes: Uint8Array };

/**
 * A long text that somebody is missing wholly is made once for many, and kept while what has been written since is no more than
 * half of it: then the bytes are the same for everybody who comes, and for a person who comes back for the rest of them.
 */
export type WholeText = {
  /** `bytes`: how many have been written. */
  readonly written: (bytes: number) => void;
  readonly kept: () => Difference | null;
  readonly keep: (made: Difference) => void;
  readonly letGo: () => void;
};

export function createWholeText(): WholeText {
  let kept: Difference | null = null;
  let since = 0;
  return {
    written(bytes) {
      since += bytes;
    },
    kept: () => (kept !== null && since <= kept.bytes.length / 2 ? kept : null),
    keep(made) {
      kept = made.bytes.length > FIRST_PIECE ? made : null;
      since = 0;
    },
    letGo() {
      kept = null;
    },
  };
}

/** What is offered of a text in which nothing has been written: an update with neither structs nor deletions, and a state vector without devices. */
export const EMPTY = { offered: { seq: 0, bytes: new Uint8Array([0, 0]) }, stateVector: new Uint8Array([0]) } as const;

/** The state vector of a client that has nothing: the number of devices, which is none. */
export const isNothing = (stateVector: Uint8Array): boolean => stateVector.length === 1 && stateVector[0] === 0;
