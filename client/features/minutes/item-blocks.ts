import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { XmlFragment } from 'yjs';
import { type RichBlock, readRichText } from '../../../shared/minutes/rich-text.ts';

/** A page that only shows the text need not follow every key, ms. */
const FOLLOW_MS = 250;

/** What a fragment says, as it changes. */
export function createItemBlocks(fragment: XmlFragment): Accessor<readonly RichBlock[]> {
  const [blocks, setBlocks] = createSignal(readRichText(fragment));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = () => {
    timer = undefined;
    setBlocks(readRichText(fragment));
  };
  const follow = () => {
    timer ??= setTimeout(read, FOLLOW_MS);
  };
  fragment.observeDeep(follow);
  onCleanup(() => {
    clearTimeout(timer);
    fragment.unobserveDeep(follow);
  });
  return blocks;
}
