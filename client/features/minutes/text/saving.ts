import { type Accessor, createSignal, onCleanup, type Setter } from 'solid-js';
import type * as Y from 'yjs';
import type { Access } from '../../../../shared/minutes/who-may-write.ts';
import { isUpdate } from './difference.ts';
import type { Kept, KeptWriting } from './kept-writing.ts';
import type { Unsent } from './unsent.ts';

/**
 * Where the writing really is: `saved` is on the server's disk; `kept` is on this device alone; `unkept` is in this page alone;
 * `refused` will not be taken as things are.
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
  /** The server's last answer, null before the first. */
  readonly access: () => Access | null;
  readonly isConnected: () => boolean;
  /** What is written will not be taken as it is. */
  readonly isBlocked: () => boolean;
};

/** Keeps what has not been acknowledged on this device, with what earlier pages left there, and says where it is. */
export type Saving = {
  readonly saved: Accessor<Saved>;
  /** Says once more where the writing is: something that it depends on has changed. */
  readonly show: () => void;
  /** Kept at once, then said: a page may be closed between two keys. */
  readonly keep: () => void;
  /** Something was acknowledged, or has begun to wait. */
  readonly moved: () => void;
  /** What earlier pages left, oldest first of each. */
  readonly recalled: readonly Uint8Array[];
  /** Yjs client ids of this page and of those whose writing it has taken over. */
  readonly devices: () => ReadonlySet<number>;
};

export function createSaving(options: Options): Saving {
  const saving = new Keeping(options);
  globalThis.addEventListener?.('offline', saving.show);
  globalThis.addEventListener?.('online', saving.show);
  onCleanup(() => {
    saving.stop();
    globalThis.removeEventListener?.('offline', saving.show);
    globalThis.removeEventListener?.('online', saving.show);
  });
  return saving;
}

class Keeping implements Saving {
  readonly #options: Options;
  readonly #left: readonly Kept[];
  readonly recalled: readonly Uint8Array[];
  readonly saved: Accessor<Saved>;
  readonly #setSaved: Setter<Saved>;
  #isKept = true;
  /** When writing began to wait, or the last of it was acknowledged. */
  #movedAt = 0;
  #still: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.#left = options.kept.recall().filter(({ updates }) => updates.every(isUpdate));
    this.recalled = this.#left.flatMap(({ updates }) => updates);
    [this.saved, this.#setSaved] = createSignal<Saved>('opening');
  }

  readonly show = (): void => {
    const { access, isBlocked, unsent, isConnected } = this.#options;
    const left = this.#movedAt + STILL_MS - performance.now();
    const isMoving = left > 0 && !isOffline() && isConnected();
    const isAllAcknowledged = unsent.isEmpty();
    const facts = { access: access(), isBlocked: isBlocked(), isAllAcknowledged, isKept: this.#isKept, isMoving };
    const now = this.#setSaved(savedAs(facts));
    this.stop();
    if (now === 'saving') this.#still = setTimeout(this.show, left + 1);
  };

  readonly keep = (): void => {
    const { kept, doc, unsent } = this.#options;
    this.#isKept = kept.keep(doc.clientID, unsent.all());
    if (this.#isKept || unsent.isEmpty()) for (const one of this.#left) one.forget();
    this.show();
  };

  readonly moved = (): void => {
    this.#movedAt = performance.now();
  };

  readonly devices = (): ReadonlySet<number> =>
    new Set([this.#options.doc.clientID, ...this.#left.map(({ device }) => device)]);

  stop(): void {
    clearTimeout(this.#still);
  }
}
