import { createEffect, createSignal, createUniqueId, type JSX, onCleanup, Show } from 'solid-js';
import './menu.css';
import { lazyWithWords, useSoon } from '../../i18n/lazy-with-words.tsx';
import { useLayer } from './layers.ts';
import type { MenuItem } from './menu-item.ts';

type Props = {
  /** The button's accessible name. */
  readonly label: string;
  /** What the button shows; its label in words when left out. */
  readonly children?: JSX.Element;
  readonly items: readonly MenuItem[];
  readonly class?: string;
  /** `plain` has an edge, for a menu that stands alone in its row. */
  readonly kind?: 'plain' | 'quiet';
};

const MenuList = lazyWithWords([], async () => (await import('./menu-list.tsx')).MenuList);

/**
 * A button with a menu: arrows, Home, End, first letters, Escape. Entries that cannot be chosen now can still be reached and read.
 */
export function Menu(props: Props) {
  const [open, setOpen] = createSignal(false);
  const id = createUniqueId();
  let place: HTMLSpanElement | undefined;
  let button: HTMLButtonElement | undefined;

  useSoon(MenuList);
  const closeOutside = (event: Event) => {
    if (event.target instanceof Node && !place?.contains(event.target)) show(false);
  };
  function show(next: boolean): void {
    setOpen(next);
    const listen = next ? document.addEventListener : document.removeEventListener;
    listen.call(document, 'pointerdown', closeOutside);
    listen.call(document, 'focusin', closeOutside);
  }
  onCleanup(() => show(false));
  createEffect(() => open() && useLayer(close));

  const close = () => {
    show(false);
    button?.focus();
  };
  const openFromKeyboard = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    show(true);
  };
  return (
    <span class={`menu-place ${props.class ?? ''}`} ref={place}>
      <button
        type="button"
        class="button"
        data-kind={props.kind ?? 'quiet'}
        ref={button}
        aria-label={props.label}
        aria-haspopup="menu"
        aria-expanded={open()}
        aria-controls={open() ? id : undefined}
        onClick={() => show(!open())}
        onKeyDown={openFromKeyboard}
      >
        {props.children ?? props.label}
      </button>
      <Show when={open()}>
        <MenuList id={id} label={props.label} items={props.items} onClose={close} />
      </Show>
    </span>
  );
}
