import { createSignal, onCleanup } from 'solid-js';
import type * as Y from 'yjs';
import type { Access } from '../../../../shared/minutes/who-may-write.ts';
import { isUpdate } from './difference.ts';
import type { Kept, KeptWriting } from './kept-writing.ts';
import { type Saved, type Standing, savedAs } from './standing.ts';
import type { Unsent } from './unsent.ts';

/** After so long without any acknowledgement it is not "saving" any more, ms. */
const STILL_MS = 5000;

const isOffline = (): boolean => globalThis.navigator?.onLine === false;

type Options = {
  readonly doc: Y.Doc;
  readonly unsent: Unsent;
  readonly kept: KeptWriting;
  readonly standing: () => Standing;
  readonly access: () => Access | null;
};

/** Keeps what has not been acknowledged on this device, with what earlier pages left there, and says where it is. */
export function createSaving({ doc, unsent, kept, standing, access }: Options) {
  const [saved, setSaved] = createSignal<Saved>('opening');
  const recalled: readonly Kept[] = kept.recall().filter(({ updates }) => updates.every(isUpdate));
  let isKept = true;
  /** When writing began to wait, or the last of it was acknowledged. */
  let movedAt = 0;
  let still: ReturnType<typeof setTimeout> | undefined;

  function show(): void {
    const left = movedAt + STILL_MS - performance.now();
    const isMoving = left > 0 && !isOffline();
    const isAllAcknowledged = unsent.isEmpty();
    setSaved(savedAs({ standing: standing(), access: access(), isAllAcknowledged, isKept, isMoving }));
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
