import * as Y from 'yjs';
import { FIRST_PIECE } from '../../shared/protocol/sizes.ts';

/** Bytes of an update, as of the row `seq`. */
export type Difference = { readonly seq: number; readonly bytes: Uint8Array };

/**
 * What somebody lacks of a text. A long one that somebody lacks whole is made once for many, and kept while what has been written since is
 * no more than half of it: the bytes are then the same for whoever comes, and for whoever comes back to the rest of them.
 */
export function createDifferences(doc: Y.Doc) {
  let kept: Difference | null = null;
  let since = 0;

  function whole(seq: number): Difference {
    if (kept !== null && since <= kept.bytes.length / 2) return kept;
    const made = { seq, bytes: Y.encodeStateAsUpdate(doc) };
    kept = made.bytes.length > FIRST_PIECE ? made : null;
    since = 0;
    return made;
  }

  return {
    /** `bytes`: that have been written. */
    written(bytes: number): void {
      since += bytes;
    },
    /** For somebody with this state vector, now that the text is at `seq`. Throws on bytes that are none. */
    of: (stateVector: Uint8Array, seq: number): Difference =>
      Y.decodeStateVector(stateVector).size === 0
        ? whole(seq)
        : { seq, bytes: Y.encodeStateAsUpdate(doc, stateVector) },
  };
}
