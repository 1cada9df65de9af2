import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeSanitize, { type Options } from 'rehype-sanitize';
import { unified } from 'unified';
import type { LossCode } from '../../../shared/paper/losses.ts';
import type { Tally } from '../composing/draft.ts';

/** The elements and attributes that say something of a text; no other one comes through. */
const ALLOWED: Options = {
  tagNames: [
    ...[
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'p',
      'div',
      'section',
      'article',
      'main',
      'header',
      'footer',
      'aside',
      'nav',
    ],
    ...[
      'ul',
      'ol',
      'li',
      'dl',
      'dt',
      'dd',
      'blockquote',
      'pre',
      'br',
      'hr',
      'figure',
      'figcaption',
      'address',
      'center',
    ],
    ...[
      'table',
      'caption',
      'thead',
      'tbody',
      'tfoot',
      'tr',
      'th',
      'td',
      'details',
      'summary',
      'fieldset',
      'legend',
      'form',
    ],
    ...['a', 'b', 'strong', 'i', 'em', 'cite', 'dfn', 'u', 'ins', 's', 'strike', 'del', 'sub', 'sup', 'span'],
  ],
  attributes: {
    '*': ['id'],
    a: ['href', 'name'],
    ol: ['start', 'type'],
    li: ['value'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: [
    'script',
    'style',
    'template',
    'noscript',
    'head',
    'title',
    'object',
    'iframe',
    'svg',
    'canvas',
    'video',
    'audio',
    'select',
    'textarea',
    'button',
    'rt',
    'rp',
  ],
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};
const sanitizer = unified().use(rehypeSanitize, ALLOWED).freeze();

const LOST: Readonly<Record<string, LossCode>> = {
  img: 'pictures',
  video: 'embedded-objects',
  audio: 'embedded-objects',
  iframe: 'embedded-objects',
  object: 'embedded-objects',
  embed: 'embedded-objects',
  applet: 'embedded-objects',
  canvas: 'embedded-objects',
  svg: 'pictures',
  math: 'equations',
  select: 'form-fields',
  textarea: 'form-fields',
  button: 'form-fields',
};
/** The heading that Markdown puts over footnotes for screen readers. */
const OVER_FOOTNOTES = 'footnote-label';
const LEADS_AWAY = /^(?!#|https?:|mailto:)/i;
const BOLD = /font-weight\s*:\s*(bold|[6-9]00)/i;
const ITALIC = /font-style\s*:\s*italic/i;

const isElement = (node: RootContent): node is Element => node.type === 'element';
const styleOf = ({ properties }: Element): string => String(properties.style ?? '');
const isHidden = (node: Element): boolean =>
  node.properties.hidden !== undefined ||
  /display\s*:\s*none/i.test(styleOf(node)) ||
  node.properties.id === OVER_FOOTNOTES;

/** Looks that a style gives, as elements. */
function looked(node: Element): Element {
  if (node.tagName !== 'span' && node.tagName !== 'font') return node;
  const style = styleOf(node);
  const name = BOLD.test(style) ? 'strong' : ITALIC.test(style) ? 'em' : node.tagName;
  return { ...node, tagName: name };
}

function counted(node: Element, tally: Tally): void {
  const code =
    node.tagName === 'input' ? (node.properties.type === 'hidden' ? undefined : 'form-fields') : LOST[node.tagName];
  if (code) tally.count(code);
  if (node.tagName === 'a' && typeof node.properties.href === 'string' && LEADS_AWAY.test(node.properties.href.trim()))
    tally.count('links');
}

const isMath = (node: Element): boolean => node.tagName === 'math';
const lettersIn = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(lettersIn).join('') : '';

function pruned(node: RootContent, tally: Tally): readonly RootContent[] {
  if (!isElement(node)) return [node];
  counted(node, tally);
  if (isHidden(node)) {
    if (node.properties.id !== OVER_FOOTNOTES && lettersIn(node).trim() !== '') tally.count('hidden-words');
    return [];
  }
  if (isMath(node)) return [{ type: 'text', value: lettersIn(node).replace(/\s+/g, ' ') }];
  const children = node.children.flatMap((child) => pruned(child, tally)).filter((child) => child.type !== 'doctype');
  return [{ ...looked(node), children }];
}

/** The tree without what a text does not have, which is counted, and sanitised. */
export const cleaned = (tree: Root, tally: Tally): Root =>
  sanitizer.runSync({ type: 'root', children: tree.children.flatMap((child) => pruned(child, tally)) });

/** What the page calls itself, and the language that it says it is in. */
export function saidBy(tree: Root): { readonly title: string; readonly declared: string | null } {
  const all = (nodes: readonly RootContent[]): readonly Element[] => nodes.filter(isElement);
  const html = all(tree.children).find(({ tagName }) => tagName === 'html');
  const head = all(html?.children ?? []).find(({ tagName }) => tagName === 'head');
  const title = all(head?.children ?? []).find(({ tagName }) => tagName === 'title');
  const lang = html?.properties.lang;
  return { title: title ? lettersIn(title) : '', declared: typeof lang === 'string' ? lang : null };
}
