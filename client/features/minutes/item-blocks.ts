import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { Text } from 'yjs';
import { readBlocks } from '../../../shared/minutes/lines-to-blocks.ts';
import type { RichBlock } from '../../../shared/minutes/rich-text.ts';

/** A page that only shows the text need not follow every key, ms. */
const FOLLOW_MS = 250;

/** What an item's text says, as it changes. */
export function createItemBlocks(text: Text): Accessor<readonly RichBlock[]> {
  const [blocks, setBlocks] = createSignal(readBlocks(text));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = () => {
    timer = undefined;
    setBlocks(readBlocks(text));
  };
  const follow = () => {
    timer ??= setTimeout(read, FOLLOW_MS);
  };
  text.observeDeep(follow);
  onCleanup(() => {
    clearTimeout(timer);
    text.unobserveDeep(follow);
  });
  return blocks;
}
