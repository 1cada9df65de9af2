import { createSignal } from 'solid-js';

export type Playback = {
  readonly play: (id: string, stream: MediaStream) => void;
  readonly stop: (id: string) => void;
  /** Browsers keep a page silent until somebody has touched it; then `unlock` is to be called from a click. */
  readonly isLocked: () => boolean;
  readonly unlock: () => void;
  readonly close: () => void;
};

/** Sound belongs to the call, not to what is on the screen: whatever is shown or hidden, it goes on. */
export function createPlayback(createAudio: () => HTMLAudioElement = () => new Audio()): Playback {
  const [isLocked, setLocked] = createSignal(false);
  const elements = new Map<string, HTMLAudioElement>();

  const start = (element: HTMLAudioElement) =>
    element.play().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'NotAllowedError') setLocked(true);
    });
  function stop(id: string): void {
    const element = elements.get(id);
    if (!element) return;
    element.pause();
    element.srcObject = null;
    element.remove();
    elements.delete(id);
  }

  return {
    play(id, stream) {
      stop(id);
      const element = createAudio();
      element.srcObject = stream;
      element.hidden = true;
      document.body.append(element);
      elements.set(id, element);
      void start(element);
    },
    stop,
    isLocked,
    unlock() {
      setLocked(false);
      for (const element of elements.values()) void start(element);
    },
    close() {
      for (const id of [...elements.keys()]) stop(id);
    },
  };
}
