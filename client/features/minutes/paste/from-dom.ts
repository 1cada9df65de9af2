import type { HtmlElement, HtmlNode } from './html.ts';

/** The browser's own parser: nothing of it is shown, loaded or run. */
export const parseHtml = (html: string): HtmlElement =>
  elementOf(new DOMParser().parseFromString(html, 'text/html').body);

const elementOf = (element: Element): HtmlElement => ({
  tag: element.localName,
  attributes: Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value])),
  children: Array.from(element.childNodes).flatMap(nodeOf),
});

function nodeOf(node: Node): readonly HtmlNode[] {
  if (node instanceof Element) return [elementOf(node)];
  return node instanceof Text ? [node.data] : [];
}
