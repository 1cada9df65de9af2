import { createEffect, createSignal, createUniqueId, Index, type JSX, onCleanup, Show } from 'solid-js';
import './menu.css';
import { moveFocus } from '../roving-focus.ts';
import { useLayer } from './layers.ts';

export type MenuItem = {
  readonly label: string;
  readonly run: () => void;
  readonly icon?: JSX.Element;
  readonly lang?: string;
  /** Given for a choice of one: whether it is the one chosen. */
  readonly chosen?: boolean;
  readonly disabled?: boolean;
  readonly kind?: 'warn';
};

type Props = {
  /** The button's accessible name. */
  readonly label: string;
  /** What the button shows; its label in words when left out. */
  readonly children?: JSX.Element;
  readonly items: readonly MenuItem[];
  readonly class?: string;
  /** `plain` has an edge, for a menu that stands alone in its row. */
  readonly kind?: 'plain' | 'quiet';
  /** Opens upwards: for bars at the bottom. */
  readonly upwards?: boolean;
};

/** A button with a menu: arrows, Home, End, first letters, Escape. What cannot be picked now can be reached and read all the same. */
export function Menu(props: Props) {
  const [open, setOpen] = createSignal(false);
  const id = createUniqueId();
  let place: HTMLSpanElement | undefined;
  let button: HTMLButtonElement | undefined;

  const itemIn = (selector: string) => place?.querySelector<HTMLElement>(selector);
  const closeOutside = (event: Event) => {
    if (event.target instanceof Node && !place?.contains(event.target)) show(false);
  };
  function show(next: boolean): void {
    setOpen(next);
    const listen = next ? document.addEventListener : document.removeEventListener;
    listen.call(document, 'pointerdown', closeOutside);
    listen.call(document, 'focusin', closeOutside);
    if (next) (itemIn('[aria-checked="true"]') ?? itemIn('[role^="menuitem"]'))?.focus();
  }
  onCleanup(() => show(false));
  createEffect(() => open() && useLayer(close));

  const close = () => {
    show(false);
    button?.focus();
  };
  const pick = (item: MenuItem) => {
    if (item.disabled) return;
    close();
    item.run();
  };
  const steer = (event: KeyboardEvent) => {
    if (event.key === 'Escape') event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') return close();
    if (event.currentTarget instanceof HTMLElement) moveFocus(event, event.currentTarget, '[role^="menuitem"]', 'both');
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
        <div
          class="menu"
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={props.label}
          data-upwards={props.upwards ? '' : undefined}
          onKeyDown={steer}
        >
          {/* By their places: whatever happens meanwhile, the entry that has the focus stays. */}
          <Index each={props.items}>{(item) => <Item item={item()} onPick={pick} />}</Index>
        </div>
      </Show>
    </span>
  );
}

function Item(props: { readonly item: MenuItem; readonly onPick: (item: MenuItem) => void }) {
  const role = () =>
    props.item.chosen === undefined
      ? { role: 'menuitem' as const }
      : { role: 'menuitemradio' as const, 'aria-checked': props.item.chosen };
  return (
    <button
      type="button"
      class="menu-item"
      {...role()}
      tabIndex={-1}
      lang={props.item.lang}
      data-kind={props.item.kind}
      aria-disabled={props.item.disabled || undefined}
      onClick={() => props.onPick(props.item)}
    >
      {props.item.icon}
      {props.item.label}
    </button>
  );
}
