import { createSignal, onCleanup } from 'solid-js';
import type * as Y from 'yjs';
import type { Access } from '../../../../shared/minutes/who-may-write.ts';
import { isUpdate } from './difference.ts';
import type { Kept, KeptWriting } from './kept-writing.ts';
import type { Unsent } from './unsent.ts';

/**
 * Where the writing is, honestly: `saved` is on the server's disk; `kept` is on this device alone; `unkept` is in this
 * page alone; `refused` will not be taken as things are.
 */
export type Saved = 'opening' | 'saved' | 'saving' | 'kept' | 'unkept' | 'refused';

/** `isMoving`: something may be on its way. */
type Facts = {
  readonly access: Access | null;
  readonly isBlocked: boolean;
  readonly isAllAcknowledged: boolean;
  readonly isKept: boolean;
  readonly isMoving: boolean;
};

function savedAs({ access, isBlocked, isAllAcknowledged, isKept, isMoving }: Facts): Saved {
  if (isAllAcknowledged) return access === null ? 'opening' : 'saved';
  const mayNotWrite = access !== null && access !== 'writer';
  if (isBlocked || mayNotWrite) return 'refused';
  if (isMoving) return 'saving';
  return isKept ? 'kept' : 'unkept';
}

/** After so long without any acknowledgement it is not "saving" any more, ms. */
const STILL_MS = 5000;

const isOffline = (): boolean => globalThis.navigator?.onLine === false;

type Options = {
  readonly doc: Y.Doc;
  readonly unsent: Unsent;
  readonly kept: KeptWriting;
  /** The server's last word, null before the first. */
  readonly access: () => Access | null;
  readonly isConnected: () => boolean;
  /** What is written will not be taken as it is. */
  readonly isBlocked: () => boolean;
};

/** Keeps what has not been acknowledged on this device, with what earlier pages left there, and says where it is. */
export function createSaving({ doc, unsent, kept, access, isConnected, isBlocked }: Options) {
  const [saved, setSaved] = createSignal<Saved>('opening');
  const recalled: readonly Kept[] = kept.recall().filter(({ updates }) => updates.every(isUpdate));
  let isKept = true;
  /** When writing began to wait, or the last of it was acknowledged. */
  let movedAt = 0;
  let still: ReturnType<typeof setTimeout> | undefined;

  function show(): void {
    const left = movedAt + STILL_MS - performance.now();
    const isMoving = left > 0 && !isOffline() && isConnected();
    const isAllAcknowledged = unsent.isEmpty();
    setSaved(savedAs({ access: access(), isBlocked: isBlocked(), isAllAcknowledged, isKept, isMoving }));
    clearTimeout(still);
    if (saved() === 'saving') still = setTimeout(show, left + 1);
  }

  globalThis.addEventListener?.('offline', show);
  globalThis.addEventListener?.('online', show);
  onCleanup(() => {
    clearTimeout(still);
    globalThis.removeEventListener?.('offline', show);
    globalThis.removeEventListener?.('online', show);
  });

  return {
    saved,
    show,
    /** Kept at once, then said: a page may be closed between two keys. */
    keep(): void {
      isKept = kept.keep(doc.clientID, unsent.all());
      if (isKept || unsent.isEmpty()) for (const one of recalled) one.forget();
      show();
    },
    moved(): void {
      movedAt = performance.now();
    },
    /** What earlier pages left, oldest first of each. */
    recalled: recalled.flatMap(({ updates }) => updates),
    /** Yjs client ids of this page and of those whose writing it has taken over. */
    devices: (): ReadonlySet<number> => new Set([doc.clientID, ...recalled.map(({ device }) => device)]),
  };
}

export type Saving = ReturnType<typeof createSaving>;
