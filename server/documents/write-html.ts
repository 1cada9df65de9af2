import {
  type Anchor,
  anchorName,
  type Bars,
  type Block,
  type Document,
  directionOfText,
  type Inline,
  type List,
  type Paragraph,
  referenceText,
  type Table,
} from '../../shared/minutes/document.ts';
import { DOCUMENT_STYLE } from './document-style.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (found) => ESCAPES[found] ?? found);

/** Where a reference leads that this document has no paragraph for. */
export type LinkTo = (to: Anchor) => string | null;

/** A page that needs nothing else: no script, one style, ids and `data-` attributes that carry the thread. */
export function writeHtml(document: Document, linkTo: LinkTo): string {
  const { language, direction, title } = document;
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${DOCUMENT_STYLE}</style>
</head>
<body>
<main>
${header(document)}
${document.blocks.map((block) => blockHtml(block, linkTo)).join('\n')}
</main>
<footer><p>${escaped(document.foot)}</p></footer>
</body>
</html>
`;
}

const header = ({ kicker, title, notices, facts }: Document): string => `<header>
${kicker === '' ? '' : `<p class="kicker">${escaped(kicker)}</p>\n`}<h1 dir="auto">${escaped(title)}</h1>
${notices.map((notice) => `<p class="notice">${escaped(notice)}</p>`).join('\n')}
<dl>${facts.map(({ term, text }) => `<dt>${escaped(term)}</dt><dd dir="auto">${escaped(text)}</dd>`).join('\n')}</dl>
</header>`;

function blockHtml(block: Block, linkTo: LinkTo): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphHtml(block, linkTo);
    case 'quotation':
      return `<blockquote dir="auto">${inlinesHtml(block.inlines, linkTo)}</blockquote>`;
    case 'heading':
      return `<h${block.level + 1}${idOf(block.anchor)} dir="auto">${numberHtml(block.number)}${escaped(block.text)}</h${block.level + 1}>`;
    case 'list':
      return listHtml(block, linkTo);
    case 'table':
      return tableHtml(block);
    case 'bars':
      return barsHtml(block);
  }
}

const numberHtml = (number: string | null): string =>
  number === null ? '' : `<span class="number">${escaped(number)}</span> `;

/** `id` for links into the page, and the id of what is reported for programs. */
const idOf = (anchor: Anchor | null): string =>
  anchor === null ? '' : ` id="${escaped(anchorName(anchor))}" data-${anchor.kind}="${escaped(anchor.id)}"`;

const paragraphHtml = ({ number, anchor, inlines }: Paragraph, linkTo: LinkTo): string =>
  `<p${idOf(anchor)}${number === null ? '' : ' class="numbered"'} dir="auto">${numberHtml(number)}${inlinesHtml(inlines, linkTo)}</p>`;

const inlinesHtml = (inlines: readonly Inline[], linkTo: LinkTo): string =>
  inlines.map((inline) => inlineHtml(inline, linkTo)).join('');

function inlineHtml(inline: Inline, linkTo: LinkTo): string {
  if (inline.type === 'reference') return referenceHtml(inline, linkTo);
  const text = escaped(inline.text).replaceAll('\n', '<br>');
  if (inline.style === 'strong') return `<strong>${text}</strong>`;
  return inline.style === 'emphasis' ? `<em>${text}</em>` : text;
}

function referenceHtml(inline: Extract<Inline, { type: 'reference' }>, linkTo: LinkTo): string {
  const { to, number } = inline;
  const href = number === null ? linkTo(to) : `#${anchorName(to)}`;
  const text = escaped(referenceText(inline));
  const data = `data-${to.kind}="${escaped(to.id)}"`;
  return href === null ? `<span ${data}>${text}</span>` : `<a href="${escaped(href)}" ${data}>${text}</a>`;
}

function listHtml({ ordered, items }: List, linkTo: LinkTo): string {
  const name = ordered ? 'ol' : 'ul';
  const inside = items.map((item) => `<li>${item.map((block) => blockHtml(block, linkTo)).join('')}</li>`).join('');
  return `<${name} dir="auto">${inside}</${name}>`;
}

const tableHtml = ({ caption, head, rows }: Table): string => `<table>
<caption>${escaped(caption)}</caption>
<thead><tr>${head.map((cell) => (cell === '' ? '<td></td>' : `<th scope="col">${escaped(cell)}</th>`)).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td dir="auto">${escaped(cell)}</td>`).join('')}</tr>`).join('\n')}</tbody>
</table>`;

/** Drawn with attributes, because the page's policy allows no style of an element's own. */
const barsHtml = ({ caption, bars }: Bars): string => `<figure>
<figcaption>${escaped(caption)}</figcaption>
<ul class="bars">${bars
  .map(
    ({ label, part, text }) =>
      `<li><span dir="auto">${escaped(label)}</span><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width="${(part * 100).toFixed(1)}" height="4"/></svg><span>${escaped(text)}</span></li>`,
  )
  .join('\n')}</ul>
</figure>`;

/** Whether a paragraph runs against the document, which a format without `dir="auto"` has to say by itself. */
export const runsAgainst = (document: Document, text: string): boolean =>
  (directionOfText(text) ?? document.direction) !== document.direction;
