import { createEffect, createSignal, onCleanup } from 'solid-js';
import type { SoundReceived } from './sound-stats.ts';

/** A session, as far as it counts what comes. */
type Counting = { readonly soundReceived: () => Promise<Pick<SoundReceived, 'packets'> | null> };

type World = {
  readonly session: () => Counting | null;
  /** Whether somebody else is heard now, so that packets should come. */
  readonly isHeard: () => boolean;
};

const LOOK_EVERY_MS = 500;
/** So many looks without a packet: speech without sound still sends two each second. */
const SILENT_LOOKS = 2;
/** A line that has answered for so long lives: who is heard has shut their microphone, say. */
const LASTS_MS = 8000;

/** Whether there is a reason to doubt that the line to the server lives; then it is asked. */
export function createDoubt({ session, isHeard }: World) {
  const [isThere, setThere] = createSignal(false);
  let ending: ReturnType<typeof setTimeout> | undefined;

  function raise(): void {
    clearTimeout(ending);
    ending = setTimeout(() => setThere(false), LASTS_MS);
    setThere(true);
  }
  /** Raised once for each silence: it begins after sound has come. */
  function listenTo({ soundReceived }: Counting): () => void {
    let isOver = false;
    let before = 0;
    let silentLooks = SILENT_LOOKS;
    const look = async () => {
      const packets = (await soundReceived())?.packets ?? 0;
      if (isOver) return;
      silentLooks = packets > before ? 0 : silentLooks + 1;
      before = packets;
      if (silentLooks === SILENT_LOOKS) raise();
    };
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }
  createEffect(() => {
    const current = session();
    if (current && isHeard()) onCleanup(listenTo(current));
  });
  onCleanup(() => clearTimeout(ending));

  return { isThere, raise };
}
