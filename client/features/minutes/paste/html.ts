/** What is read of HTML: enough for the browser's own parser, and for any other that makes the same tree. */
export type HtmlElement = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
};
/** A string is a piece of text. Comments are left out. */
export type HtmlNode = string | HtmlElement;

export const isElement = (node: HtmlNode): node is HtmlElement => typeof node !== 'string';

/** The declarations of an element's style, names in small letters. */
export function styleOf({ attributes }: HtmlElement): ReadonlyMap<string, string> {
  return new Map(
    (attributes.style ?? '').split(';').flatMap((declaration): [string, string][] => {
      const at = declaration.indexOf(':');
      return at > 0 ? [[declaration.slice(0, at).trim().toLowerCase(), declaration.slice(at + 1).trim()]] : [];
    }),
  );
}

const UNSEEN = new Set(['head', 'style', 'script', 'title', 'meta', 'link', 'template', 'noscript', 'colgroup', 'xml']);
export const isUnseen = (element: HtmlElement): boolean =>
  UNSEEN.has(element.tag) || styleOf(element).get('display') === 'none' || isMarker(element);

/** Word writes a point's sign or number as text, and says that it is none. */
export const isMarker = (element: HtmlElement): boolean => /^ignore$/i.test(styleOf(element).get('mso-list') ?? '');

export const textIn = (node: HtmlNode): string => (isElement(node) ? node.children.map(textIn).join('') : node);

/** All elements beneath, in order, those within a found one not. */
export function find(element: HtmlElement, isIt: (element: HtmlElement) => boolean): readonly HtmlElement[] {
  return element.children.filter(isElement).flatMap((child) => (isIt(child) ? [child] : find(child, isIt)));
}
