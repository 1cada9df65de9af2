import { createEffect, createSignal, onCleanup } from 'solid-js';
import { lookEvery } from './looking.ts';
import type { SoundReceived } from './sound-stats.ts';

/** A session, as far as it counts what comes. */
type Counting = { readonly soundReceived: () => Promise<Pick<SoundReceived, 'packets'> | null> };

type Deps = {
  readonly session: () => Counting | null;
  /** Whether somebody else is heard now, so that packets should come. */
  readonly isHeard: () => boolean;
};

const LOOK_EVERY_MS = 500;
/** So many looks without a packet: speech without sound still sends two each second. */
const SILENT_LOOKS = 2;
/** A connection that has answered for so long lives: who is heard has shut their microphone, say. */
const LASTS_MS = 8000;

/** Whether there is a reason to doubt that the connection to the server lives; then it is asked. */
export type Doubt = { readonly isThere: () => boolean; readonly raise: () => void };

export function createDoubt({ session, isHeard }: Deps): Doubt {
  const [isThere, setThere] = createSignal(false);
  let ending: ReturnType<typeof setTimeout> | undefined;

  function raise(): void {
    clearTimeout(ending);
    ending = setTimeout(() => setThere(false), LASTS_MS);
    setThere(true);
  }
  /** Raised once for each silence: it begins after sound has come. */
  function listenTo({ soundReceived }: Counting): () => void {
    let before = 0;
    let silentLooks = SILENT_LOOKS;
    return lookEvery(LOOK_EVERY_MS, soundReceived, (received) => {
      const packets = received?.packets ?? 0;
      silentLooks = packets > before ? 0 : silentLooks + 1;
      before = packets;
      if (silentLooks === SILENT_LOOKS) raise();
    });
  }
  createEffect(() => {
    const current = session();
    if (current && isHeard()) onCleanup(listenTo(current));
  });
  onCleanup(() => clearTimeout(ending));

  return { isThere, raise };
}
