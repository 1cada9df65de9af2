import { SaxesParser } from 'saxes';
import { notReadable } from '../not-readable.ts';

/** An element: its name and those of its attributes have the prefix that `PREFIXES` gives to their vocabulary, whatever the file calls it. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
};
export type XmlNode = Element | string;

const ODF = 'urn:oasis:names:tc:opendocument:xmlns:';
const OOXML = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';

/** Vocabularies by their address; Office's also in its strict form. */
const PREFIXES: Readonly<Record<string, string>> = {
  [`${OOXML}wordprocessingml/2006/main`]: 'w',
  [`${STRICT}wordprocessingml/main`]: 'w',
  [`${OOXML}officeDocument/2006/relationships`]: 'r',
  [`${STRICT}officeDocument/relationships`]: 'r',
  [`${OOXML}package/2006/relationships`]: 'rel',
  [`${OOXML}officeDocument/2006/math`]: 'm',
  [`${STRICT}officeDocument/math`]: 'm',
  [`${OOXML}markup-compatibility/2006`]: 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://www.w3.org/XML/1998/namespace': 'xml',
  [`${ODF}drawing:1.0`]: 'draw',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://www.w3.org/1998/Math/MathML': 'math',
  [`${ODF}xsl-fo-compatible:1.0`]: 'fo',
};
for (const name of ['office', 'text', 'table', 'style', 'form', 'meta', 'script'])
  Object.assign(PREFIXES, { [`${ODF}${name}:1.0`]: name });

/** No document lies deeper, or has more elements. */
const DEPTH_MAX = 200;
const ELEMENTS_MAX = 2_000_000;

type Growing = { readonly name: string; readonly attributes: Record<string, string>; readonly children: XmlNode[] };

const named = (uri: string, local: string): string => (uri === '' ? local : `${PREFIXES[uri] ?? '?'}:${local}`);

/**
 * The tree of an XML file. Entities of its own are never put in, and nothing that it refers to is fetched.
 * @throws NotReadable
 */
export function parseXml(xml: string): Element {
  const root: Growing = { name: '', attributes: {}, children: [] };
  const open: Growing[] = [root];
  let count = 0;
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('error', () => notReadable('file-broken'));
  parser.on('doctype', (doctype) => void (/<!ENTITY/i.test(doctype) && notReadable('file-unfolds')));
  parser.on('opentag', (tag) => {
    count += 1;
    if (open.length > DEPTH_MAX || count > ELEMENTS_MAX) notReadable('file-unfolds');
    const attributes: Record<string, string> = {};
    for (const { uri, local, value } of Object.values(tag.attributes)) attributes[named(uri, local)] = value;
    const element: Growing = { name: named(tag.uri, tag.local), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('cdata', (text) => open.at(-1)?.children.push(text));
  parser.write(xml.replace(/^\ufeff/, '')).close();
  const [top] = elementsOf(root);
  return top ?? notReadable('file-broken');
}

export const isElement = (node: XmlNode): node is Element => typeof node !== 'string';
export const elementsOf = (element: Element | undefined): readonly Element[] =>
  (element?.children ?? []).filter(isElement);

/** The children of a name. */
export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  elementsOf(element).filter((child) => child.name === name);
/** The first child of a name, or of names one inside the other. */
export const childOf = (element: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((found, name) => elementsOf(found).find((child) => child.name === name), element);

/** Every element of a name, however deep; none inside another. */
export function deepIn(element: Element | undefined, test: (one: Element) => boolean): readonly Element[] {
  return elementsOf(element).flatMap((child) => (test(child) ? [child] : deepIn(child, test)));
}

export const textIn = (node: XmlNode | undefined): string =>
  node === undefined ? '' : isElement(node) ? node.children.map(textIn).join('') : node;

export const attributeOf = (element: Element | undefined, name: string): string | undefined =>
  element?.attributes[name];
