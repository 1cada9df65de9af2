import { type Accessor, createMemo, For, type JSX } from 'solid-js';

type Props<T extends { readonly id: string }> = {
  readonly each: readonly T[];
  readonly children: (one: Accessor<T>) => JSX.Element;
};

/** Rows that live as long as their id: a picture goes on while what is said about it changes. */
export function Key<T extends { readonly id: string }>(props: Props<T>) {
  const byId = createMemo(() => new Map(props.each.map((one) => [one.id, one])));
  return <For each={[...byId().keys()]}>{(id) => <Row id={id} all={byId()} row={props.children} />}</For>;
}

type RowProps<T> = {
  readonly id: string;
  readonly all: ReadonlyMap<string, T>;
  readonly row: (one: Accessor<T>) => JSX.Element;
};

/** Keeps the last of what it showed, for the moment in which a row has gone and is still on the page. */
function Row<T>(props: RowProps<T>) {
  const last = createMemo<T | null>((before) => props.all.get(props.id) ?? before, null);
  const one = (): T => {
    const current = last();
    if (current === null) throw new Error(`no row ${props.id}`);
    return current;
  };
  return <>{props.row(one)}</>;
}
