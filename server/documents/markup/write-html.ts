import { paragraphName } from '../../../shared/report/address.ts';
import { isolated } from '../../../shared/report/direction.ts';
import {
  type Anchor,
  anchorName,
  type Block,
  type Document,
  directionOf,
  type Grid,
  type Heading,
  type Inline,
  type List,
  languageOf,
  type Paragraph,
  type Quotation,
  referenceText,
  type Style,
  type Table,
  textOf,
  type Words,
} from '../../../shared/report/document.ts';
import { scopeOf } from '../../../shared/report/table-heads.ts';
import { DOCUMENT_STYLE } from '../document-style.ts';
import { barsSvg } from './bars-svg.ts';
import { escaped } from './escaped-html.ts';

/** The target of a reference for which this document has no paragraph. */
export type LinkTo = (to: Anchor) => string | null;
type Page = Pick<Document, 'language' | 'direction'> & { readonly linkTo: LinkTo };

/**
 * A page that needs nothing else: no script, one style, ids and `data-` attributes that carry the thread. `contents`: what a list of its
 * headings is called.
 */
export const writeHtml = (document: Document, linkTo: LinkTo, contents: string | null = null): string =>
  [...htmlParts(document, linkTo, contents)].join('\n');

/** The lines of it, block by block, for who writes a long one in turns. */
export function* htmlParts(document: Document, linkTo: LinkTo, contents: string | null): Iterable<string> {
  const { language, direction, title } = document;
  const page = { language, direction, linkTo };
  yield `<!doctype html>
<html lang="${escaped(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped([...new Set([title, document.head])].filter(Boolean).join(' · '))}</title>
<style>${DOCUMENT_STYLE}</style>
</head>
<body>
<main>
${header(document)}
${contents === null ? '' : contentsHtml(contents, document)}`;
  for (const block of document.blocks) yield blockHtml(block, page);
  yield `</main>
<footer><p>${[document.head, document.foot].filter(Boolean).map(escaped).join(' · ')}</p></footer>
</body>
</html>
`;
}

/** What stands on a page that has a title, a head and a foot of its own. */
export function insideHtml(document: Document, linkTo: LinkTo): string {
  const page = { language: document.language, direction: document.direction, linkTo };
  return `${kickerHtml(document)}${factsHtml(document)}
${document.blocks.map((block) => blockHtml(block, page)).join('\n')}`;
}

const header = (document: Document): string => `<header>
${kickerHtml(document)}<h1>${words(document.title, document.direction)}</h1>
${factsHtml(document)}
</header>`;

const kickerHtml = ({ kicker, direction }: Document): string =>
  kicker === '' ? '' : `<p class="kicker">${words(kicker, direction)}</p>\n`;

const factsHtml = ({ notices, facts, direction }: Document): string =>
  `${notices.map((notice) => `<p class="notice">${escaped(notice)}</p>`).join('\n')}
<dl>${facts.map(({ term, text }) => `<dt>${escaped(term)}</dt><dd>${words(text, direction)}</dd>`).join('\n')}</dl>`;

/** Its parts, and what stands under each. */
function contentsHtml(title: string, { blocks, direction }: Document): string {
  const lines = blocks.flatMap((block) =>
    block.type === 'heading' && block.level <= 2 && block.anchor
      ? [
          `<li class="level-${block.level}"><a href="#${escaped(anchorName(block.anchor))}">${words([block.number, textOf(block.inlines)].filter(Boolean).join(' '), direction)}</a></li>`,
        ]
      : [],
  );
  return `<nav aria-label="${escaped(title)}"><p><strong>${escaped(title)}</strong></p><ul>${lines.join('\n')}</ul></nav>`;
}

/** A title or a cell is aligned as the document runs; its words run in their own direction. */
const words = (text: string, direction: Document['direction']): string => escaped(isolated(text, direction));

function blockHtml(block: Block, page: Page): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphHtml(block, page);
    case 'quotation':
      return `<blockquote><p${langOf(block, page)}${dirOf(block.inlines, page)}>${inlinesHtml(block.inlines, page)}</p></blockquote>`;
    case 'heading':
      return headingHtml(block, page);
    case 'list':
      return listHtml(block, page);
    case 'grid':
      return gridHtml(block, page);
    case 'table':
      return tableHtml(block, page);
    case 'bars':
      return barsSvg(block, page);
  }
}

/** A heading of ours is aligned as the document runs, and its words run in their own direction; one in a text stands as its text. */
function headingHtml(block: Heading, page: Page): string {
  const { level, number, anchor, inlines } = block;
  const name = `h${level + 1}`;
  const inside = inlinesHtml(inlines, page);
  const text = textOf(inlines);
  if (anchor?.kind === 'passage' || anchor?.kind === 'paragraph')
    return `<${name}${number === null ? '' : ' class="numbered"'}>${numberHtml(number)}<span class="words"${idOf(anchor)}${langOf(block, page)}${dirOf(inlines, page)}>${inside}</span></${name}>`;
  const words = isolated(text, page.direction) === text ? inside : `\u2068${inside}\u2069`;
  return `<${name}${idOf(anchor)}${langOf(block, page)}>${numberHtml(number)}${words}</${name}>`;
}

const numberHtml = (number: string | null): string =>
  number === null ? '' : `<span class="number">${escaped(number)}</span> `;

/** A number under which a paragraph is cited is a link to that address, in the whole window where the page stands in another. */
const citedHtml = ({ number, address }: Paragraph): string =>
  number === null || address === undefined
    ? numberHtml(number)
    : `<a class="number" id="${escaped(paragraphName(number))}" href="${escaped(address)}" target="_top">${escaped(number)}</a> `;

/** `id` for links into the page, and the id of what is reported for programs. */
const idOf = (anchor: Anchor | null): string =>
  anchor === null ? '' : ` id="${escaped(anchorName(anchor))}" data-${anchor.kind}="${escaped(anchor.id)}"`;

/** Words in another language than that of the page say so, so that a screen reader reads them in it. */
function langOf(block: Paragraph | Quotation | Heading, page: Page): string {
  const language = languageOf(block, page);
  return language === page.language ? '' : ` lang="${escaped(language)}"`;
}

/** Words that run against the page say so. */
function dirOf(inlines: readonly Inline[], page: Page): string {
  const direction = directionOf(inlines, page);
  return direction === page.direction ? '' : ` dir="${direction}"`;
}

/**
 * Numbers stand in one column, in whichever direction the words run. What is called a passage is its words alone, because other
 * programs count letters in it.
 */
function paragraphHtml(block: Paragraph, page: Page): string {
  const { number, anchor, inlines, as } = block;
  const own = `${langOf(block, page)}${dirOf(inlines, page)}`;
  const inside = inlinesHtml(inlines, page);
  if (number === null && as === undefined) return `<p${idOf(anchor)}${own}>${inside}</p>`;
  const isPassage = anchor?.kind === 'passage';
  const words = isPassage
    ? `<span class="words"${idOf(anchor)}${own}>${inside.replaceAll('<br>', '<br>\n')}</span>`
    : `<span class="words"${own}>${inside}</span>`;
  const classes = [...(number === null ? [] : ['numbered']), ...(as?.kind === 'footnote' ? ['note'] : [])].join(' ');
  const paragraph = `<p${isPassage ? '' : idOf(anchor)} class="${classes}">${citedHtml(block)}${labelled(words, as, dirOf(inlines, page))}</p>`;
  return as?.kind === 'quotation' ? `<blockquote class="said">${paragraph}</blockquote>` : paragraph;
}

/** With the number or the sign that its author gave to a point or a footnote. */
function labelled(words: string, as: Paragraph['as'], dir: string): string {
  if (as === undefined || as.kind === 'quotation') return words;
  const label = `<span class="label">${escaped(as.label)}</span>`;
  return `<span class="point" data-depth="${as.kind === 'item' ? as.depth : 0}"${dir}>${label} ${words}</span>`;
}

const inlinesHtml = (inlines: readonly Inline[], page: Page): string =>
  inlines.map((inline) => inlineHtml(inline, page)).join('');

const ELEMENTS: Readonly<Record<Style, readonly string[]>> = {
  plain: [],
  strong: ['strong'],
  emphasis: ['em'],
  'strong-emphasis': ['strong', 'em'],
  quiet: ['small'],
};

function inlineHtml(inline: Inline, page: Page): string {
  return inline.type === 'reference' ? referenceHtml(inline, page.linkTo) : wordsHtml(inline);
}

function wordsHtml({ text, style, script, underline, strike, href, to }: Words): string {
  const elements = [
    ...ELEMENTS[style],
    ...(underline ? ['u'] : []),
    ...(strike ? ['s'] : []),
    ...(script ? [script] : []),
  ];
  const marked = elements.reduceRight(
    (inside, name) => `<${name}>${inside}</${name}>`,
    escaped(text).replaceAll('\n', '<br>'),
  );
  if (to !== undefined) return `<a href="#${escaped(anchorName(to))}">${marked}</a>`;
  return href === undefined ? marked : `<a href="${escaped(href)}" rel="noopener noreferrer">${marked}</a>`;
}

function referenceHtml(inline: Extract<Inline, { type: 'reference' }>, linkTo: LinkTo): string {
  const { to, number } = inline;
  const href = number === null ? linkTo(to) : `#${anchorName(to)}`;
  const text = escaped(referenceText(inline));
  const data = `data-${to.kind}="${escaped(to.id)}"`;
  return href === null ? `<span ${data}>${text}</span>` : `<a href="${escaped(href)}" ${data}>${text}</a>`;
}

function listHtml({ ordered, start, items }: List, page: Page): string {
  const name = ordered ? 'ol' : 'ul';
  const from = start === undefined ? '' : ` start="${start}"`;
  const inside = items.map((item) => `<li>${item.map((block) => blockHtml(block, page)).join('')}</li>`).join('');
  return `<${name}${from} dir="auto">${inside}</${name}>`;
}

/** Where it has a number, that stands before it as before a paragraph. */
function gridHtml({ rows, heads, number = null, anchor = null, direction }: Grid, around: Page): string {
  const page = { ...around, direction: direction ?? around.direction };
  const dir = page.direction === around.direction ? '' : ` dir="${page.direction}"`;
  const inside = rows
    .map((row, r) => `<tr>${row.map((cell, c) => cellHtml(cell, scopeOf(heads, r, c), page)).join('')}</tr>`)
    .join('\n');
  const table = `<table${idOf(anchor)} class="grid"${dir}><tbody>${inside}</tbody></table>`;
  return number === null ? table : `<div class="numbered">${numberHtml(number)}${table}</div>`;
}

function cellHtml(cell: readonly Inline[], scope: 'col' | 'row' | null, page: Page): string {
  const inside = inlinesHtml(cell, page);
  return scope === null
    ? `<td${dirOf(cell, page)}>${inside}</td>`
    : `<th scope="${scope}"${dirOf(cell, page)}>${inside}</th>`;
}

const tableHtml = ({ caption, head, rows }: Table, { direction }: Page): string => `<table>
<caption>${escaped(caption)}</caption>
<thead><tr>${head.map((cell) => (cell === '' ? '<td></td>' : `<th scope="col">${escaped(cell)}</th>`)).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${words(cell, direction)}</td>`).join('')}</tr>`).join('\n')}</tbody>
</table>`;
