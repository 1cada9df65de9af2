import { createSignal, onCleanup } from 'solid-js';
import { isNoCapture, type NoCapture, type WhyNot } from './device/capture.ts';

/** `given-up`: something else was wanted before the browser had answered. */
export type Captured = 'taken' | 'given-up' | WhyNot;

/** The track of a microphone, a camera or a screen: the person's own, whether it is sent or not. */
export type OwnTrack = {
  readonly track: () => MediaStreamTrack | null;
  /** The system gives silence in its place: a call, a switch at the device. */
  readonly isHeld: () => boolean;
  /** The browser has not answered: it asks its person. */
  readonly isAwaited: () => boolean;
  /** Asks the browser, and has what it gives from now on. */
  readonly take: (capture: () => Promise<MediaStreamTrack | NoCapture>) => Promise<Captured>;
  /** The device is released, and its light goes out. */
  readonly hush: () => void;
};

/** A browser that need not ask its person answers sooner. */
const ASKS_AFTER_MS = 700;

/** `lost`: the browser or the system has ended it. */
export function createOwnTrack(lost: () => void): OwnTrack {
  const [track, setTrack] = createSignal<MediaStreamTrack | null>(null);
  const [isHeld, setHeld] = createSignal(false);
  const [isAwaited, setAwaited] = createSignal(false);
  let taking = 0;

  function replaceTrack(next: MediaStreamTrack | null): void {
    track()?.stop();
    setTrack(next);
    setHeld(next?.muted ?? false);
    next?.addEventListener('ended', () => track() === next && end());
    for (const event of ['mute', 'unmute'])
      next?.addEventListener(event, () => track() === next && setHeld(event === 'mute'));
  }
  function end(): void {
    hush();
    lost();
  }
  async function take(capture: () => Promise<MediaStreamTrack | NoCapture>): Promise<Captured> {
    taking += 1;
    const mine = taking;
    const asks = setTimeout(() => setAwaited(mine === taking), ASKS_AFTER_MS);
    const captured = await capture();
    clearTimeout(asks);
    if (mine === taking) setAwaited(false);
    if (isNoCapture(captured)) return mine === taking ? captured.failed : 'given-up';
    if (mine !== taking) captured.stop();
    else replaceTrack(captured);
    return mine === taking ? 'taken' : 'given-up';
  }
  function hush(): void {
    taking += 1;
    setAwaited(false);
    replaceTrack(null);
  }
  onCleanup(hush);
  return { track, isHeld, isAwaited, take, hush };
}
