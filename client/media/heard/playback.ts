import { createSignal } from 'solid-js';
import { createRetryLimit } from '../retry-limit.ts';

/** Why nothing is heard. `browser`: it keeps a page silent until somebody has touched it. `system`: a call, or headphones taken off, has stopped it. */
export type Locked = 'browser' | 'system';
export type Playback = {
  readonly play: (id: string, stream: MediaStream) => void;
  readonly stop: (id: string) => void;
  /** Null while sound plays; otherwise `unlock` has to be called from a click. */
  readonly locked: () => Locked | null;
  readonly unlock: () => void;
  /** Plays on without sound: another tab or device of the person is heard instead. */
  readonly silence: (on: boolean) => void;
  /** The loudspeaker to play on, by the browser's id; null: the system's. */
  readonly playOn: (loudspeaker: string | null) => void;
  readonly close: () => void;
};

/** Sound belongs to the call, not to what is on the screen: whatever is shown or hidden, it goes on. */
export function createPlayback(createAudio: () => HTMLAudioElement = () => new Audio()): Playback {
  const [locked, setLocked] = createSignal<Locked | null>(null);
  const elements = createElements(createAudio);

  async function start(element: HTMLAudioElement, why: Locked): Promise<void> {
    await element.play().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'NotAllowedError') setLocked(why);
    });
  }
  /**
   * Nobody here has asked for it: the system has. If it pauses again and again, or gives sound back only after a click, a button
   * mends it.
   */
  function paused(element: HTMLAudioElement, mayMend: () => boolean): void {
    if (!elements.all().includes(element)) return;
    if (mayMend()) void start(element, 'system');
    else setLocked('system');
  }
  /** The system has given back what it had stopped. */
  const plays = () => {
    if (locked() === 'system' && elements.all().every((element) => !element.paused)) setLocked(null);
  };
  function play(id: string, stream: MediaStream): void {
    const element = elements.add(id, stream);
    const mayMend = createRetryLimit();
    element.addEventListener('pause', () => paused(element, mayMend));
    element.addEventListener('playing', plays);
    void start(element, 'browser');
  }
  function unlock(): void {
    setLocked(null);
    for (const element of elements.all()) void start(element, 'browser');
  }
  const { stop, silence, playOn, close } = elements;
  return { locked, play, unlock, stop, silence, playOn, close };
}

/** The audio elements of the page, one for each stream; all of them silent or not, on one loudspeaker. */
function createElements(createAudio: () => HTMLAudioElement) {
  const elements = new Map<string, HTMLAudioElement>();
  let sink = '';
  let isSilent = false;
  const direct = (element: HTMLAudioElement) =>
    void element.setSinkId?.(sink).catch(() => {
      // a loudspeaker that has just gone: the browser plays on the system's
    });
  function add(id: string, stream: MediaStream): HTMLAudioElement {
    stop(id);
    const element = createAudio();
    element.srcObject = stream;
    element.hidden = true;
    element.muted = isSilent;
    document.body.append(element);
    elements.set(id, element);
    if (sink) direct(element);
    return element;
  }
  function stop(id: string): void {
    const element = elements.get(id);
    if (!element) return;
    elements.delete(id);
    element.pause();
    element.srcObject = null;
    element.remove();
  }
  function silence(on: boolean): void {
    isSilent = on;
    for (const element of elements.values()) element.muted = on;
  }
  function playOn(loudspeaker: string | null): void {
    if (sink === (loudspeaker ?? '')) return;
    sink = loudspeaker ?? '';
    for (const element of elements.values()) direct(element);
  }
  const close = () => [...elements.keys()].forEach(stop);
  return { all: () => [...elements.values()], add, stop, silence, playOn, close };
}
