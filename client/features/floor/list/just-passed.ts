import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';

/** A click or key so soon after the floor has passed, or a button's meaning, was meant for what stood there before, ms. */
const PASSING_MS = 600;

/** Whether what stands at a place of this screen (null: nothing) has come there a moment ago, whoever did it. */
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
