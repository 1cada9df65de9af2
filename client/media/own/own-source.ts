import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { Ceilings } from '../../../shared/floor/sound/pictures-after-sound.ts';
import type { Source } from '../../../shared/protocol/media-source.ts';
import type { Picture } from '../heard/tile.ts';
import type { SendingSession } from '../media-session.ts';
import { isNoCapture, type NoCapture, type WhyNot } from './capture.ts';
import type { Sending } from './sending.ts';

type Deps = {
  readonly session: () => SendingSession | null;
  /** Whether the server forwards this producer of ours, or would if there were somebody to hear it. */
  readonly isOpen: (producerId: string) => boolean;
  /** Whether packets may leave, given that the floor lets them. */
  readonly agrees: () => boolean;
  /** Whether the line is too short for it at the moment: its device stays open, and nothing of it is at the server. */
  readonly isGivenUp: () => boolean;
  /** The browser or the system has ended it: unplugged, or stopped by the browser's own button. Its place at the server stays. */
  readonly lost: () => void;
};
/** A browser that need not ask its person answers sooner. */
const ASKS_AFTER_MS = 700;

/** `given-up`: something else was wanted before the browser had answered. */
export type Captured = 'taken' | 'given-up' | WhyNot;

/**
 * One thing of one's own: microphone, camera or screen. The track is the person's and outlives every session; it is sent
 * to each new one. Not a packet leaves before the floor has opened it.
 */
export function createOwnSource(source: Source, deps: Deps) {
  const [track, setTrack] = createSignal<MediaStreamTrack | null>(null);
  const [sending, setSending] = createSignal<Sending | null>(null);
  const [isBeginning, setBeginning] = createSignal(false);
  const [isHeld, setHeld] = createSignal(false);
  const [isAwaited, setAwaited] = createSignal(false);
  /** All that this device has sent, also by sessions that are over. */
  const sent = new Set<string>();
  /** The session that sends it, or has been asked to. */
  let asked: { readonly session: SendingSession } | null = null;
  let taking = 0;
  const onStage = () => {
    const mine = sending();
    return mine !== null && deps.isOpen(mine.producerId);
  };

  async function begin(session: SendingSession, mine: MediaStreamTrack): Promise<void> {
    const asking = { session };
    asked = asking;
    setBeginning(true);
    const begun = await session.send(source, mine);
    if (begun) sent.add(begun.producerId);
    if (asked !== asking) return begun?.close();
    if (!begun) asked = null;
    setSending(begun);
    setBeginning(false);
    void begun?.carry(track());
  }
  /** What the last session sent is of no concern any more. */
  function part(): void {
    asked = null;
    setSending(null);
    setBeginning(false);
  }
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
    deps.lost();
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
  /** The device is let go of, and its light goes out; its place at the server stays, so that it is back within a moment. */
  function hush(): void {
    taking += 1;
    setAwaited(false);
    replaceTrack(null);
  }
  function takeBack(): void {
    const mine = sending();
    part();
    mine?.close();
  }
  function stop(): void {
    takeBack();
    hush();
  }

  createEffect(
    on([deps.session, track, deps.isGivenUp], ([session, mine, isGivenUp]) => {
      if (isGivenUp) return takeBack();
      if (session?.maySend && asked?.session === session) void sending()?.carry(mine);
      else {
        part();
        if (session?.maySend && mine) void begin(session, mine);
      }
    }),
  );
  createEffect(() => void sending()?.letThrough(onStage() && deps.agrees()));
  onCleanup(hush);

  return {
    track,
    onStage,
    /** The system gives silence in its place: a call, a switch at the device. */
    isHeld,
    /** The browser has not answered: it asks its person. */
    isAwaited,
    /** Whether another device of the person sends this: not before it is known what the server calls what this one sends. */
    isElsewhere: (producerId: string): boolean =>
      !isBeginning() && sending()?.producerId !== producerId && !sent.has(producerId),
    /** What others see of it, for one's own stage; null while it is not there. */
    picture(): Picture | null {
      const mine = track();
      const producerId = sending()?.producerId;
      return mine && producerId ? { producerId, stream: streamOf(mine) } : null;
    },
    /** Asks the browser, and sends what it gives from now on. */
    take,
    hush,
    stop,
    /** Of a screen: how much of it leaves. */
    limit: (ceilings: Ceilings): void => void sending()?.limit(ceilings),
  };
}

const streams = new WeakMap<MediaStreamTrack, MediaStream>();
/** The same stream for the same track: a picture that is shown stays the same picture. */
function streamOf(track: MediaStreamTrack): MediaStream {
  const stream = streams.get(track) ?? new MediaStream([track]);
  streams.set(track, stream);
  return stream;
}
