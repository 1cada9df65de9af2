import { type Accessor, createMemo, For, type JSX } from 'solid-js';

type Props<T extends { readonly id: string }> = {
  readonly each: readonly T[];
  readonly children: (one: Accessor<T>) => JSX.Element;
};

/** Rows that live as long as their id: a picture goes on while what is said of it changes. */
export function Key<T extends { readonly id: string }>(props: Props<T>) {
  const ids = createMemo(() => props.each.map(({ id }) => id));
  const byId = createMemo(() => new Map(props.each.map((one) => [one.id, one])));
  return (
    <For each={ids()}>
      {(id) => {
        const one = createMemo<T | undefined>((before) => byId().get(id) ?? before);
        const first = one();
        return first && props.children(() => one() ?? first);
      }}
    </For>
  );
}
