import { createSignal, onCleanup } from 'solid-js';
import { singleKeys } from '../device/single-keys.ts';
import { keyNames } from './key-names.ts';

export type Shortcut = {
  /**
   * As in `KeyboardEvent.key`, with modifiers before it: `r`, `?`, `Shift+N`, `Ctrl+Enter`. Letters are read in any case, and on a
   * keyboard without Latin letters by their key; `Mod` is Ctrl, or Command on a Mac.
   */
  readonly keys: string;
  /** What it does, in words; read when the help is shown, so that it follows the language. */
  readonly label: () => string;
  readonly run: (event: KeyboardEvent) => void;
  /** Whether it means anything now. The help shows it in both cases. */
  readonly when?: () => boolean;
  /** Also works where single keys are switched off: the way to the switch itself. */
  readonly always?: true;
};

const [shortcuts, setShortcuts] = createSignal<readonly Shortcut[]>([]);

/** Every shortcut that the features on this page have registered, in the order in which they did. */
export const registeredShortcuts = shortcuts;

const TYPING =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="range"]), textarea, select, [contenteditable]:not([contenteditable="false"])';
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && target.closest(TYPING) !== null;
}
const isCovered = (event: KeyboardEvent): boolean =>
  document.querySelector('dialog:modal') !== null &&
  !(event.target instanceof Element && event.target.closest('dialog'));

function spellingOf(event: KeyboardEvent, key: string): string {
  const shifted = event.shiftKey && (key.length > 1 || key.toLowerCase() !== key.toUpperCase());
  const modifiers = [event.ctrlKey || event.metaKey ? 'mod' : '', event.altKey ? 'alt' : '', shifted ? 'shift' : ''];
  return [...modifiers.filter(Boolean), key].join('+').toLowerCase();
}

const spellingIn = (keys: string): string => {
  const parts = keys.split(/\+(?=.)/).map((part) => part.toLowerCase().replace(/^(ctrl|meta)$/, 'mod'));
  const order = ['mod', 'alt', 'shift'];
  return [
    ...order.filter((modifier) => parts.includes(modifier)),
    ...parts.filter((part) => !order.includes(part)),
  ].join('+');
};

/** A key that also writes a character, with no other key than Shift: `r`, `Shift+N`, `1`. Arrows, Escape and Delete write none. */
const isSingleKey = (keys: string): boolean => spellingIn(keys).replace(/^shift\+/, '').length === 1;

/** Whether it acts at all, with the settings of this device. */
export const isSwitchedOn = ({ keys, always }: Shortcut): boolean =>
  singleKeys() || always === true || !isSingleKey(keys);

/**
 * Registers a shortcut as long as the component lives. Nothing happens while somebody types in a field or a modal dialog is open.
 */
export function createShortcut(shortcut: Shortcut): void {
  setShortcuts((before) => [...before, shortcut]);
  onCleanup(() => setShortcuts((before) => before.filter((other) => other !== shortcut)));
}

/** A key that is held down acts once; moving with Alt and an arrow goes on. */
const isHeldDown = ({ repeat, altKey, key }: KeyboardEvent): boolean => repeat && !(altKey && key.startsWith('Arrow'));

const shortcutFor = ([first, ...others]: readonly string[]): Shortcut | undefined =>
  first === undefined
    ? undefined
    : (shortcuts().findLast(
        (candidate) => spellingIn(candidate.keys) === first && isSwitchedOn(candidate) && (candidate.when?.() ?? true),
      ) ?? shortcutFor(others));

function press(event: KeyboardEvent): void {
  const names = keyNames(event);
  if (isHeldDown(event)) return;
  if (event.defaultPrevented || event.isComposing || isTyping(event) || isCovered(event)) return;
  if (document.querySelector('dialog:modal')) return;
  const shortcut = shortcutFor(names.map((key) => spellingOf(event, key)));
  if (!shortcut) return;
  event.preventDefault();
  shortcut.run(event);
}

/** Called once, by the application. Returns how to stop. */
export function listenForShortcuts(): () => void {
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}
