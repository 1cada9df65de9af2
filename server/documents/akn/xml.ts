/** A piece of XML that is written already, as opposed to text, which is escaped. */
export type Xml = { readonly xml: string };
type Child = Xml | string;
type Attributes = Readonly<Record<string, string | number | null | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 holds in no form, in case that a text has not been cleaned. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNHOLDABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

export const escapedXml = (text: string): string =>
  text.replace(UNHOLDABLE, '').replace(/[&<>"]/g, (found) => ESCAPES[found] ?? found);

/** A line feed in an attribute would be read as a space. */
const attribute = (text: string): string => escapedXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

const attributesXml = (attributes: Attributes): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [` ${name}="${attribute(String(value))}"`],
    )
    .join('');

const childXml = (child: Child): string => (typeof child === 'string' ? escapedXml(child) : child.xml);

/** An element on one line: white space inside it counts. */
export function inlineElement(name: string, attributes: Attributes, children: readonly Child[]): Xml {
  const inside = children.map(childXml).join('');
  return { xml: `<${name}${attributesXml(attributes)}${inside === '' ? '/>' : `>${inside}</${name}>`}` };
}

/** An element of elements, each on a line. */
export function element(name: string, attributes: Attributes, children: readonly Xml[] = []): Xml {
  const inside = children.map(({ xml }) => `\n${xml}`).join('');
  return { xml: `<${name}${attributesXml(attributes)}${inside === '' ? '/>' : `>${inside}\n</${name}>`}` };
}

/** One after the other, without an element around them. */
export const sequence = (children: readonly Child[]): Xml => ({ xml: children.map(childXml).join('') });
