import { singleKeys } from '../../../device/single-keys.ts';
import { keyNames } from '../../../ui/key-names.ts';

const NEXT = ['ArrowDown', 'j'];
const PREVIOUS = ['ArrowUp', 'k'];

/** Arrow keys, or j and k, go from passage to passage; Home and End to the first and the last. Only from a passage itself. */
export function moveAmongPassages(event: KeyboardEvent & { readonly currentTarget: HTMLElement }) {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.key.length === 1 && !singleKeys()) return;
  const passages = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-passage]')];
  const at = event.target instanceof HTMLElement ? passages.indexOf(event.target) : -1;
  const key = keyNames(event).at(-1) ?? event.key;
  const next = at === -1 ? undefined : passages[placeAfter(key, at, passages.length)];
  if (!next || next === event.target) return;
  event.preventDefault();
  next.focus();
}

function placeAfter(key: string, at: number, count: number): number {
  if (NEXT.includes(key)) return at + 1;
  if (PREVIOUS.includes(key)) return at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : at;
}
