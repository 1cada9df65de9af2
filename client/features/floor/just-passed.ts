import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { RequestId } from '../../../shared/ids.ts';

/** A click or key so soon after the floor has passed was meant for who was next before, ms. */
export const PASSING_MS = 600;

/** Whether somebody has got the floor on this screen a moment ago, whoever gave it. */
export function createJustPassed(holder: Accessor<RequestId | null>): Accessor<boolean> {
  const [justPassed, setJustPassed] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  function passed(requestId: RequestId | null): void {
    if (requestId === null) return;
    clearTimeout(timer);
    setJustPassed(true);
    timer = setTimeout(() => setJustPassed(false), PASSING_MS);
  }
  createEffect(on(holder, passed, { defer: true }));
  onCleanup(() => clearTimeout(timer));
  return justPassed;
}
