import { createEffect, onCleanup } from 'solid-js';

/**
 * Keeps the screen awake as long as it is wanted: the screens of speakers, and those that a whole room looks at or listens to, must
 * not go dark. The browser releases the lock whenever the page is hidden, so it is asked for again when the page is seen. Where
 * there is no lock, the screen follows the system.
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
