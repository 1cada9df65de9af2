import { onCleanup } from 'solid-js';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness';
import type { PersonId } from '../../../../shared/ids.ts';
import type { MinutesLine } from './minutes-line.ts';

/** A cursor that moves is told so often at most, ms. */
const TELL_MS = 120;

type Change = { readonly added: number[]; readonly updated: number[]; readonly removed: number[] };

/** Where the others' cursors are. Whose each is, the server says; a cursor's own word is not believed. */
export function createCursors({ doc, socket, isJoined, access }: MinutesLine) {
  const awareness = new Awareness(doc);
  const owners = new Map<number, PersonId>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(): void {
    timer = undefined;
    if (!isJoined() || access() !== 'writer') return;
    const state = encodeAwarenessUpdate(awareness, [doc.clientID]);
    socket.emit('cursor', { clientId: doc.clientID, state });
  }

  awareness.on('update', ({ added, updated, removed }: Change, origin: unknown) => {
    const isOwn = [...added, ...updated, ...removed].includes(doc.clientID);
    if (origin === 'local' && isOwn) timer ??= setTimeout(tell, TELL_MS);
  });
  const gone = ({ clientId }: { readonly clientId: number }) => removeAwarenessStates(awareness, [clientId], 'server');
  socket.on('cursor', ({ clientId, state, person }) => {
    if (clientId === doc.clientID) return;
    owners.set(clientId, person);
    applyAwarenessUpdate(awareness, new Uint8Array(state), 'server');
  });
  socket.on('cursorGone', gone);
  onCleanup(() => {
    clearTimeout(timer);
    awareness.destroy();
  });
  return { awareness, ownerOf: (clientId: number): PersonId | null => owners.get(clientId) ?? null };
}

export type Cursors = ReturnType<typeof createCursors>;
