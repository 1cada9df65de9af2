import { createEffect, onCleanup } from 'solid-js';

/**
 * Keeps the screen awake for as long as it is wanted: who speaks, and what a whole room looks at or listens to, must not go dark.
 * The browser lets go of it whenever the page is hidden, so it is asked for again when it is seen. Where there is none, the
 * screen does as the system says.
 */
export function keepAwake(isWanted: () => boolean): void {
  let lock: WakeLockSentinel | null = null;
  let wanted = false;

  async function ask(): Promise<void> {
    if (!wanted || lock || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    const got = await navigator.wakeLock.request('screen').catch(() => null);
    if (!wanted || lock) return void got?.release();
    if (!got || got.released) return;
    lock = got;
    got.addEventListener('release', () => {
      if (lock === got) lock = null;
    });
  }
  function letGo(): void {
    void lock?.release();
    lock = null;
  }
  createEffect(() => {
    wanted = isWanted();
    if (wanted) void ask();
    else letGo();
  });
  const seen = () => void ask();
  document.addEventListener('visibilitychange', seen);
  onCleanup(() => {
    wanted = false;
    document.removeEventListener('visibilitychange', seen);
    letGo();
  });
}
