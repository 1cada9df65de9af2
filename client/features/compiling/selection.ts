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
