import { marksWithin, runsOf } from '../../../shared/paper/marks.ts';
import { type Mark, type Shape, type ShapedText, shapedOf } from '../../../shared/paper/shape.ts';
import { cellSpansOf } from '../../../shared/paper/table.ts';
import { escaped } from '../../documents/markup/escaped-html.ts';

const ELEMENTS = { strong: 'strong', emphasis: 'em', underline: 'u', strike: 's', sub: 'sub', sup: 'sup' } as const;

/** The footnotes that a text has, by their labels: paragraph numbers. */
type Notes = ReadonlyMap<string, number>;

function marked(inside: string, mark: Mark, notes: Notes): string {
  if ('look' in mark) return `<${ELEMENTS[mark.look]}>${inside}</${ELEMENTS[mark.look]}>`;
  if ('href' in mark) return `<a href="${escaped(mark.href)}" rel="noopener noreferrer nofollow">${inside}</a>`;
  const note = notes.get(mark.note);
  return note === undefined ? inside : `<sup><a href="#p${note}">${inside}</a></sup>`;
}

const runsHtml = (text: string, marks: readonly Mark[], notes: Notes): string =>
  runsOf(text, marks)
    .map((run) => run.marks.reduceRight((inside, mark) => marked(inside, mark, notes), escaped(run.text)))
    .join('')
    .replaceAll('\n', '<br />');

function tableHtml(text: string, heads: 0 | 1, marks: readonly Mark[], notes: Notes): string {
  const rows = cellSpansOf(text).map((cells, row) => {
    const name = row < heads ? 'th' : 'td';
    const inside = cells.map(
      ({ start, end }) =>
        `<${name}>${runsHtml(text.slice(start, end), marksWithin(marks, start, end), notes)}</${name}>`,
    );
    return `<tr>${inside.join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}

function paragraphHtml(text: string, shape: Shape, notes: Notes): string {
  if (shape.kind === 'table') return tableHtml(text, shape.heads, shape.marks, notes);
  const inside = runsHtml(text, shape.marks, notes);
  switch (shape.kind) {
    case 'heading':
      return `<h${Math.min(6, shape.level + 2)}>${inside}</h${Math.min(6, shape.level + 2)}>`;
    case 'item':
      return `<p class="plain-item" data-depth="${shape.depth}"><span>${escaped(shape.label)}</span> ${inside}</p>`;
    case 'quotation':
      return `<blockquote><p>${inside}</p></blockquote>`;
    case 'footnote':
      return `<p><small>${escaped(shape.label)} ${inside}</small></p>`;
    case 'paragraph':
      return `<p>${inside}</p>`;
  }
}

/**
 * A text with its shapes, each paragraph at the address of its number: `#p12`. `called`: what that link is called; `under`: HTML below a
 * paragraph.
 */
export function shapedHtml(text: ShapedText, called: (n: number) => string, under: (n: number) => string): string {
  const shaped = shapedOf(text);
  const notes = new Map(
    shaped.flatMap(({ shape }, index) => (shape.kind === 'footnote' ? [[shape.label, index + 1] as const] : [])),
  );
  const items = shaped.map(({ text: words, shape }, index) => {
    const n = index + 1;
    const link = `<a class="plain-number" href="#p${n}" aria-label="${escaped(called(n))}">${n}</a>`;
    return `<li id="p${n}" dir="auto">${link}${paragraphHtml(words, shape, notes)}${under(n)}</li>`;
  });
  return `<ol class="plain-paragraphs">${items.join('\n')}</ol>`;
}
