import { type Accessor, createSignal } from 'solid-js';

/** What is selected of a list, and where one is in it. `Key`: names a row. */
export type Selection = {
  /** In the order in which they were selected. */
  readonly keys: Accessor<readonly string[]>;
  readonly has: (key: string) => boolean;
  /** The row that keys act on; null before there is one. */
  readonly active: Accessor<string | null>;
  readonly activate: (key: string | null) => void;
  /** This one alone. */
  readonly only: (key: string) => void;
  readonly toggle: (key: string) => void;
  /** From where the last one was selected up to this one. */
  readonly extendTo: (key: string, order: readonly string[]) => void;
  readonly add: (keys: readonly string[]) => void;
  readonly clear: () => void;
};

type Row = { readonly selection: Selection; readonly key: string; readonly order: () => readonly string[] };

/** Whether a click selects more than it points to, which it then has done: with Shift all up to it, with Ctrl it as well. */
export function selectsMore(event: MouseEvent, { selection, key, order }: Row): boolean {
  if (event.shiftKey) selection.extendTo(key, order());
  else if (event.ctrlKey || event.metaKey) selection.toggle(key);
  else return false;
  return true;
}

const isBox = ({ target }: Event) => target instanceof Element && target.closest('.compiling-box') !== null;

/** A click selects a row alone; on its box, or with a finger, it as well. */
export function selectByClick(event: MouseEvent, row: Row): void {
  if (selectsMore(event, row)) return;
  const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
  if (isTouch || isBox(event)) row.selection.toggle(row.key);
  else row.selection.only(row.key);
}

export function createSelection(): Selection {
  const [keys, setKeys] = createSignal<ReadonlySet<string>>(new Set());
  const [active, activate] = createSignal<string | null>(null);
  let anchor: string | null = null;
  const begin = (key: string) => {
    anchor = key;
    activate(key);
  };
  return {
    keys: () => [...keys()],
    has: (key) => keys().has(key),
    active,
    activate,
    only(key) {
      begin(key);
      setKeys(new Set([key]));
    },
    toggle(key) {
      begin(key);
      setKeys((before) => {
        const now = new Set(before);
        if (!now.delete(key)) now.add(key);
        return now;
      });
    },
    extendTo(key, order) {
      activate(key);
      const ends = [order.indexOf(anchor ?? key), order.indexOf(key)].map((at) => Math.max(0, at));
      anchor ??= key;
      const range = order.slice(Math.min(...ends), Math.max(...ends) + 1);
      setKeys((before) => new Set([...before, ...range]));
    },
    add: (more) => void setKeys((before) => new Set([...before, ...more])),
    clear: () => void setKeys(new Set<string>()),
  };
}
