import { type Accessor, createEffect, on, onCleanup } from 'solid-js';

const DURATION_MS = 180;
const wantsStillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

type Move = { readonly row: HTMLElement; readonly by: number };

/** All are looked up before the first is set in motion; otherwise the page would be laid out again for each. */
const movesOf = (before: ReadonlyMap<string, number>, after: ReadonlyMap<HTMLElement, number>): readonly Move[] =>
  [...after]
    .map(([row, top]) => ({ row, by: (before.get(row.dataset.request ?? '') ?? top) - top }))
    .filter(({ by }) => by !== 0);

const slide = ({ row, by }: Move) =>
  row.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], {
    duration: DURATION_MS,
    easing: 'ease-out',
  });

/** Shows where each row of a list went when its order changes, if it is near. Rows are told apart by `data-request`. */
export function createFlip(list: () => HTMLElement | undefined, order: Accessor<readonly string[]>) {
  let before = new Map<string, number>();
  const keepFocus = createFocusKeeper(list);
  createEffect(
    on(order, () => {
      const rows = list()?.querySelectorAll<HTMLElement>('[data-request]:not([data-far])') ?? [];
      const after = new Map([...rows].map((row) => [row, row.offsetTop]));
      if (!wantsStillness()) for (const move of movesOf(before, after)) slide(move);
      before = new Map([...after].map(([row, top]) => [row.dataset.request ?? '', top]));
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
