import { createMemo, For, type JSX, Show } from 'solid-js';

type Props<T> = {
  readonly each: readonly T[];
  readonly children: (item: () => T, place: number) => JSX.Element;
};

/** Rows by their places: what stands at a place may become another, and its row stays, with the focus. */
export function ByPlace<T extends object>(props: Props<T>) {
  const places = () => [...props.each.keys()];
  return <For each={places()}>{(place) => <Place {...props} place={place} />}</For>;
}

/** Until it is gone, the last row of a list that has become shorter says what it said. */
function Place<T extends object>(props: Props<T> & { readonly place: number }) {
  const item = createMemo<T | undefined>((before) => props.each[props.place] ?? before);
  return <Show when={item()}>{(item) => props.children(item, props.place)}</Show>;
}
