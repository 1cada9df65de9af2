import { type Accessor, createSignal, onCleanup } from 'solid-js';

export type Disclosure = {
  readonly isOpen: Accessor<boolean>;
  readonly toggle: () => void;
  /** The element that holds both the button and what it opens. */
  readonly place: (element: HTMLElement) => void;
};

/** Opens what lies over other things: Escape closes it, and pressing or going elsewhere. */
export function createDisclosure(): Disclosure {
  const [isOpen, setOpen] = createSignal(false);
  let held: HTMLElement | undefined;
  const closeOutside = (event: Event) => {
    if (event.target instanceof Node && !held?.contains(event.target)) show(false);
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    show(false);
    held?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  function show(next: boolean): void {
    setOpen(next);
    const listen = next ? document.addEventListener : document.removeEventListener;
    listen.call(document, 'pointerdown', closeOutside);
    listen.call(document, 'focusin', closeOutside);
    if (next) held?.addEventListener('keydown', closeOnEscape);
    else held?.removeEventListener('keydown', closeOnEscape);
  }
  onCleanup(() => show(false));
  return {
    isOpen,
    toggle: () => show(!isOpen()),
    place: (element) => {
      held = element;
    },
  };
}
