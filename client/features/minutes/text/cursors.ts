import { onCleanup } from 'solid-js';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness';
import type { PersonId } from '../../../../shared/ids.ts';
import type { MinutesText } from './minutes-text.ts';

/** A moving cursor is told at most so often, ms. */
const TELL_MS = 120;

type Change = { readonly added: number[]; readonly updated: number[]; readonly removed: number[] };

/** Where the others' cursors are. The server says whose each is; what a cursor says about that is not believed. */
export type Cursors = {
  /** What an editor shows and changes. */
  readonly awareness: Awareness;
  /** By Yjs's client id; null: not known yet. */
  readonly ownerOf: (clientId: number) => PersonId | null;
};

export function createCursors({ doc, cursors, access }: MinutesText): Cursors {
  const awareness = new Awareness(doc);
  const owners = new Map<number, PersonId>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(): void {
    timer = undefined;
    if (access() !== 'writer') return;
    const state = encodeAwarenessUpdate(awareness, [doc.clientID]);
    cursors.tell({ clientId: doc.clientID, state });
  }

  awareness.on('update', ({ added, updated, removed }: Change, origin: unknown) => {
    const isOwn = [...added, ...updated, ...removed].includes(doc.clientID);
    if (origin === 'local' && isOwn) timer ??= setTimeout(tell, TELL_MS);
  });
  const gone = ({ clientId }: { readonly clientId: number }) => removeAwarenessStates(awareness, [clientId], 'server');
  cursors.onMoved(({ clientId, state, person }) => {
    if (clientId === doc.clientID) return;
    owners.set(clientId, person);
    applyAwarenessUpdate(awareness, new Uint8Array(state), 'server');
  });
  cursors.onGone(gone);
  onCleanup(() => {
    clearTimeout(timer);
    awareness.destroy();
  });
  return { awareness, ownerOf: (clientId) => owners.get(clientId) ?? null };
}
