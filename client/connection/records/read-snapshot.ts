import type { Meeting } from '../../../shared/meeting.ts';

/** A state of the meeting with the seq of the record that made it. */
export type State = { readonly seq: number; readonly meeting: Meeting };

/** Reads what the server wrote: gzip of the JSON `{ seq, meeting }`. */
export async function readSnapshot(bytes: ArrayBuffer | Uint8Array): Promise<State> {
  const packed = new Blob([new Uint8Array(bytes)]).stream();
  return new Response(packed.pipeThrough(new DecompressionStream('gzip'))).json();
}
