import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { HtmlElement, HtmlNode } from '../../../client/features/minutes/paste/html.ts';

type Parsed = DefaultTreeAdapterTypes.ChildNode;

/** The body of HTML, as a browser's parser makes it: the standard's algorithm, without a browser. */
export function parseHtml(html: string): HtmlElement {
  const page = parse(html)
    .childNodes.flatMap(nodeOf)
    .find((node) => typeof node !== 'string');
  const body = page?.children.find((node) => typeof node !== 'string' && node.tag === 'body');
  if (!body || typeof body === 'string') throw new Error('HTML without a body');
  return body;
}

function nodeOf(node: Parsed): readonly HtmlNode[] {
  if ('value' in node) return [node.value];
  if (!('tagName' in node)) return [];
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ tag: node.tagName, attributes, children: node.childNodes.flatMap(nodeOf) }];
}
