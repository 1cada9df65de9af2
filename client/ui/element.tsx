import { children, createMemo, createRenderEffect, type JSX, splitProps } from 'solid-js';
import { insert } from 'solid-js/web';

/**
 * Puts on an element what its component was given besides its own properties: `ref`, what listens, and the rest as attributes. Solid
 * spreads properties on any element of HTML and SVG, for which it brings 2 KB of names to each page.
 */
export function giveAttributes(element: Element, given: object): void {
  for (const name of Object.keys(given)) {
    const value = (): unknown => Reflect.get(given, name);
    if (name === 'ref') call(value(), element);
    else if (/^on[A-Z]/.test(name))
      element.addEventListener(name.slice(2).toLowerCase(), (event) => call(value(), event));
    else createRenderEffect<unknown>((before) => changed(element, name, value(), before), undefined);
  }
}

function call(listener: unknown, said: Element | Event): void {
  if (typeof listener === 'function') listener(said);
}

/** What is on or off is a property of the element: as an attribute, `disabled` is on whatever it says. */
function changed(element: Element, name: string, value: unknown, before: unknown): unknown {
  if (value === before) return value;
  if (value === undefined || value === null) element.removeAttribute(name);
  else if (typeof Reflect.get(element, name) === 'boolean') Reflect.set(element, name, value);
  else element.setAttribute(name, String(value));
  return value;
}

type Named = JSX.HTMLAttributes<HTMLElement> & {
  readonly tag: keyof HTMLElementTagNameMap;
  /** The first number of a list. */
  readonly start?: number | undefined;
  readonly children: JSX.Element;
};

/** An element of which only the data says what it is. */
export function NamedElement(props: Named): JSX.Element {
  const [own, rest] = splitProps(props, ['tag', 'children']);
  const element = createMemo(() => {
    const made = document.createElement(own.tag);
    giveAttributes(made, rest);
    insert(
      made,
      children(() => own.children),
    );
    return made;
  });
  return <>{element()}</>;
}
