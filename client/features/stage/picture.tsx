import { createEffect, onCleanup } from 'solid-js';
import { useCall } from '../../media/call/call-context.tsx';
import { createRetryLimit } from '../../media/retry-limit.ts';

/** A moving picture without sound; the server is told how large it is shown. */
export function Picture(props: { readonly stream: MediaStream; readonly fit: 'cover' | 'contain' }) {
  const call = useCall();
  let element: HTMLVideoElement | undefined;
  const mayMend = createRetryLimit();
  /** The system has paused it, because nobody here asks for that. */
  const goesOn = (video: HTMLVideoElement) => mayMend() && void video.play().catch(() => undefined);

  createEffect(() => {
    if (!element) return;
    element.srcObject = props.stream;
    void element.play().catch(() => {
      // a picture that has gone before it began; the next one begins by itself
    });
  });
  createEffect(() => {
    const stream = props.stream;
    const observer = watchHeight((height) => call.sized(stream, height));
    if (element) observer.observe(element);
    onCleanup(() => observer.disconnect());
  });
  return (
    <video
      ref={(video) => {
        element = video;
      }}
      class="picture"
      data-fit={props.fit}
      onPause={(event) => goesOn(event.currentTarget)}
      autoplay
      playsinline
      muted
    />
  );
}

const watchHeight = (changed: (height: number) => void) =>
  new ResizeObserver(([entry]) => entry && changed(entry.contentRect.height));
