import { type Accessor, createEffect, on, onCleanup } from 'solid-js';

const DURATION_MS = 180;
const wantsStillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

function slide(row: HTMLElement, from: number | undefined, to: number) {
  if (from === undefined || from === to || wantsStillness()) return;
  row.animate([{ transform: `translateY(${from - to}px)` }, { transform: 'none' }], {
    duration: DURATION_MS,
    easing: 'ease-out',
  });
}

/** Shows where each row of a list went when its order changes, if it is near. Rows are told apart by `data-request`. */
export function createFlip(list: () => HTMLElement | undefined, order: Accessor<readonly string[]>) {
  let before = new Map<string, number>();
  const keepFocus = createFocusKeeper(list);
  createEffect(
    on(order, () => {
      const rows = list()?.querySelectorAll<HTMLElement>('[data-request]:not([data-far])') ?? [];
      const after = new Map<string, number>();
      for (const row of rows) after.set(row.dataset.request ?? '', row.offsetTop);
      for (const row of rows) slide(row, before.get(row.dataset.request ?? ''), row.offsetTop);
      before = after;
      keepFocus();
    }),
  );
}

/** A row that is moved in the document loses the keyboard's focus; this gives it back. */
function createFocusKeeper(list: () => HTMLElement | undefined) {
  let last: HTMLElement | null = null;
  const remember = (event: FocusEvent) => {
    const { target } = event;
    last = target instanceof HTMLElement && list()?.contains(target) ? target : null;
  };
  document.addEventListener('focusin', remember);
  onCleanup(() => document.removeEventListener('focusin', remember));
  return () => {
    if (last?.isConnected && document.activeElement === document.body) last.focus();
  };
}
