import { createSignal, type ParentProps, Show } from 'solid-js';
import './tooltip.css';

/**
 * Says in words what the control inside is called, on hovering and on keyboard focus. Escape hides it. Its words repeat the
 * accessible name, so it is hidden from screen readers.
 */
export function Tooltip(props: ParentProps<{ readonly text: string }>) {
  const [shown, setShown] = createSignal(false);
  const hideOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setShown(false);
  };
  const showOnKeyboardFocus = (event: FocusEvent) => {
    if (event.target instanceof Element && event.target.matches(':focus-visible')) setShown(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the control inside is what one acts on
    <span
      class="tooltip-place"
      onPointerEnter={(event) => event.pointerType === 'mouse' && setShown(true)}
      onPointerLeave={() => setShown(false)}
      onPointerDown={() => setShown(false)}
      onFocusIn={showOnKeyboardFocus}
      onFocusOut={() => setShown(false)}
      onKeyDown={hideOnEscape}
    >
      {props.children}
      <Show when={shown()}>
        <span class="tooltip" aria-hidden="true">
          {props.text}
        </span>
      </Show>
    </span>
  );
}
