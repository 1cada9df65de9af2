import { type Anchor, anchorName, type Inline, referenceText, type Words } from '../../../shared/report/document.ts';
import { inlineElement, sequence, type Xml } from './xml.ts';

/** Where a paragraph of the record, or an address outside, is; null: nowhere in this file. */
export type AknTargets = { readonly eIdOf: (anchor: Anchor) => string | null; readonly origin: string };

const MARKS: Readonly<Record<Words['style'], readonly string[]>> = {
  plain: [],
  quiet: [],
  strong: ['b'],
  emphasis: ['i'],
  'strong-emphasis': ['b', 'i'],
};

export const inlinesXml = (inlines: readonly Inline[], targets: AknTargets): readonly Xml[] =>
  inlines.map((inline) => inlineXml(inline, targets));

function inlineXml(inline: Inline, targets: AknTargets): Xml {
  if (inline.type === 'text') return wordsXml(inline, targets);
  return linked(textXml(referenceText(inline)), hrefOf(inline.to, targets));
}

function wordsXml({ text, style, script, underline, strike, href, to }: Words, targets: AknTargets): Xml {
  const tags = [...MARKS[style], ...(underline ? ['u'] : []), ...(script ? [script] : [])];
  const struck = strike ? inlineElement('span', { class: 'struck' }, [textXml(text)]) : textXml(text);
  const marked = tags.reduceRight((inside, tag) => inlineElement(tag, {}, [inside]), struck);
  if (to !== undefined) return linked(marked, hrefOf(to, targets));
  return linked(marked, href === undefined ? null : href.startsWith('/') ? `${targets.origin}${href}` : href);
}

const linked = (inside: Xml, href: string | null): Xml =>
  href === null || inside.xml === '' ? inside : inlineElement('ref', { href }, [inside]);

/** In the same file, or a passage of the compiled inputs on its own page. */
function hrefOf(to: Anchor, { eIdOf, origin }: AknTargets): string | null {
  const eId = eIdOf(to);
  return eId === null ? null : eId.startsWith('/') ? `${origin}${eId}` : `#${eId}`;
}

/** A line feed is an element. */
const textXml = (text: string): Xml =>
  sequence(text.split('\n').flatMap((line, n) => (n === 0 ? [line] : [inlineElement('eol', {}, []), line])));

/** As it stands in `wId`: the id of what it reports, which is the same in every revision. */
export const wIdOf = (anchor: Anchor | null): string | null => (anchor === null ? null : anchorName(anchor));
