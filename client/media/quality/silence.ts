import { createEffect, onCleanup } from 'solid-js';
import { lookEvery } from './looking.ts';
import type { SoundReceived } from './sound-stats.ts';

/** A session, as far as it counts what comes. */
type Counting = { readonly soundReceived: () => Promise<Pick<SoundReceived, 'packets'> | null> };

export type SilenceDeps = {
  readonly session: () => Counting | null;
  /** Whether somebody else is heard now, so that packets should come. */
  readonly isHeard: () => boolean;
  /** Called once for each silence: it begins after sound has come. */
  readonly doubt: () => void;
};

const LOOK_EVERY_MS = 500;
/** So many looks without a packet: speech without sound still sends two each second. */
const SILENT_LOOKS = 2;

/** Doubts that the connection lives when no sound comes of those who are heard. */
export function listenForSilence({ session, isHeard, doubt }: SilenceDeps): void {
  function listenTo({ soundReceived }: Counting): () => void {
    let before = 0;
    let silentLooks = SILENT_LOOKS;
    return lookEvery(LOOK_EVERY_MS, soundReceived, (received) => {
      const packets = received?.packets ?? 0;
      silentLooks = packets > before ? 0 : silentLooks + 1;
      before = packets;
      if (silentLooks === SILENT_LOOKS) doubt();
    });
  }
  createEffect(() => {
    const current = session();
    if (current && isHeard()) onCleanup(listenTo(current));
  });
}
