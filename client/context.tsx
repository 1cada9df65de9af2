import { type Component, createContext, type ParentProps, useContext } from 'solid-js';

/** A provider, and the function that gives its value to everything inside; outside, it throws with the name of the context. */
export type ContextOf<T, P extends object> = readonly [Provider: Component<ParentProps<P>>, use: () => T];

/** `create` is called once for each provider, inside those around it; other properties need another provider (`<Show keyed>`). */
export function createContextOf<T extends object, P extends object = object>(
  name: string,
  create: (props: P) => T,
): ContextOf<T, P> {
  const Context = createContext<T>();
  function use(): T {
    const value = useContext(Context);
    if (!value) throw new Error(`${name} is used outside its provider`);
    return value;
  }
  return [(props) => <Context.Provider value={create(props)}>{props.children}</Context.Provider>, use];
}

/** One provider in place of several, the first outermost; each takes what it needs of the same properties. */
export function nest<P extends object>(...providers: readonly Component<ParentProps<P>>[]): Component<ParentProps<P>> {
  return providers.reduceRight((Inner, Outer) => (props) => (
    <Outer {...props}>
      <Inner {...props} />
    </Outer>
  ));
}
