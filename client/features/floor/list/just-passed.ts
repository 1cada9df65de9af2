import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';

/**
 * A click or key so soon, ms, after the floor has passed, or after a button's meaning has changed, was meant for what stood there
 * before.
 */
const PASSING_MS = 600;

/** Whether what stands at a place of this screen (null: nothing) has come there a moment ago, by any person's action. */
export function createJustPassed(shown: Accessor<string | null>): Accessor<boolean> {
  const [justPassed, setJustPassed] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  function passed(now: string | null): void {
    if (now === null) return;
    clearTimeout(timer);
    setJustPassed(true);
    timer = setTimeout(() => setJustPassed(false), PASSING_MS);
  }
  createEffect(on(shown, passed, { defer: true }));
  onCleanup(() => clearTimeout(timer));
  return justPassed;
}
