import { createSignal, onCleanup } from 'solid-js';

/** A connection that has answered for so long lives: who is heard has shut their microphone, say. */
const LASTS_MS = 8000;

/** Whether there is a reason to doubt that the connection to the server lives; then it is asked. */
export type Doubt = { readonly isThere: () => boolean; readonly raise: () => void };

export function createDoubt(): Doubt {
  const [isThere, setThere] = createSignal(false);
  let ending: ReturnType<typeof setTimeout> | undefined;

  function raise(): void {
    clearTimeout(ending);
    ending = setTimeout(() => setThere(false), LASTS_MS);
    setThere(true);
  }
  onCleanup(() => clearTimeout(ending));

  return { isThere, raise };
}
