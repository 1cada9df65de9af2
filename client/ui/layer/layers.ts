import { onCleanup } from 'solid-js';

/** What lies on top of the page and can be put away, the topmost last. */
const layers: (() => void)[] = [];

/** As long as its owner lives, something lies on top that `close` puts away. */
export function useLayer(close: () => void): void {
  layers.push(close);
  onCleanup(() => layers.splice(layers.indexOf(close), 1));
}

/** Puts away what lies on top; false when nothing does. */
export function closeTopLayer(): boolean {
  const close = layers.at(-1);
  close?.();
  return close !== undefined;
}
