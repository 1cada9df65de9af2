import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf } from '../../../shared/paper/divide.ts';
import { normalMarks, runsOf } from '../../../shared/paper/marks.ts';
import type { Look, Mark, Shaped } from '../../../shared/paper/shape.ts';
import { shapedOf } from '../../../shared/paper/shape.ts';
import { p, r, wordFile } from '../../support/paper/office.ts';
import { readNow } from '../../support/paper/read-now.ts';
import { shapedParagraph, shapedTable } from '../../support/paper/shaped.ts';

const TAGS: Readonly<Record<Look, string>> = {
  strong: 'b',
  emphasis: 'i',
  underline: 'u',
  strike: 's',
  sub: 'sub',
  sup: 'sup',
};
const LOOKS_OF_WORD: Readonly<Record<Look, string>> = {
  strong: '<w:b/>',
  emphasis: '<w:i/>',
  underline: '<w:u w:val="single"/>',
  strike: '<w:strike/>',
  sub: '',
  sup: '<w:vertAlign w:val="superscript"/>',
};

const inHtml = (text: string, marks: readonly Mark[]): string =>
  runsOf(text, marks)
    .map((run) =>
      run.marks.reduce((inner, mark) => {
        if ('look' in mark) return `<${TAGS[mark.look]}>${inner}</${TAGS[mark.look]}>`;
        return 'href' in mark ? `<a href="${mark.href}">${inner}</a>` : inner;
      }, run.text),
    )
    .join('');

function pageOf({ text, shape }: Shaped): string {
  const words = inHtml(text, shape.marks);
  if (shape.kind === 'heading') return `<h${shape.level}>${words}</h${shape.level}>`;
  if (shape.kind === 'item') return `<ul><li>${words}</li></ul>`;
  if (shape.kind === 'quotation') return `<blockquote><p>${words}</p></blockquote>`;
  if (shape.kind !== 'table') return `<p>${words}</p>`;
  const rows = cellsOf({ text, shape }).map(
    (row) => `<tr>${row.map((cell) => `<td>${inHtml(cell.text, cell.marks)}</td>`).join('')}</tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

const wordOf = ({ text, shape }: Shaped): string =>
  p(
    runsOf(text, shape.marks)
      .map((run) => r(run.text, run.marks.map((mark) => ('look' in mark ? LOOKS_OF_WORD[mark.look] : '')).join('')))
      .join(''),
  );

const isWhole = (text: string, at: number): boolean =>
  !/^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1));
/** No mark ends within a sign of two units. */
const whole = ({ text, shape }: Shaped): readonly Mark[] =>
  shape.marks.filter(({ start, end }) => isWhole(text, start) && isWhole(text, end));

/** Without what a page cannot say by itself: calls of footnotes, two links at once, a line under a link. */
function sayable(one: Shaped): Shaped {
  const link = whole(one).find((mark) => 'href' in mark);
  const looks = whole(one).filter((mark) => 'look' in mark && mark.look !== 'underline');
  const marks = normalMarks(link ? [...looks, link] : looks);
  return one.shape.kind === 'item'
    ? { ...one, shape: { kind: 'item', depth: 0, label: '•', marks } }
    : { ...one, shape: { ...one.shape, marks } };
}

const anything = fc
  .oneof(
    shapedParagraph().filter(({ shape }) => shape.kind !== 'footnote'),
    // A table of one cell, or of one column, is a frame.
    shapedTable().filter(({ text, shape }) => {
      const rows = cellsOf({ text, shape });
      const filled = rows.flat().filter((cell) => cell.text !== '');
      const isFull = rows.every(
        (row) => row.length === rows[0]?.length && row.every(({ text: words }) => words !== ''),
      );
      return isFull && filled.length > 1 && (rows[0]?.length ?? 0) > 1;
    }),
  )
  .map((one): Shaped => (one.shape.kind === 'table' ? { ...one, shape: { ...one.shape, heads: 0 } } : sayable(one)));

test('T5 given any text with its shape, when it is written as a page and read, then it is what it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anything, { minLength: 1, maxLength: 6 }), async (all) => {
      const reading = await readNow('a.html', `<!doctype html><body>${all.map(pageOf).join('\n')}`);
      expect(shapedOf(reading)).toEqual(all);
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('T5 given any words with looks, when they are written as a document of Word and read, then they are what they were', async () => {
  const plain = shapedParagraph().map((one): Shaped => {
    const { text } = one;
    const looks = whole(one).filter((mark) => 'look' in mark && mark.look !== 'sub');
    return { text, shape: { kind: 'paragraph', marks: normalMarks(looks) } };
  });
  await fc.assert(
    fc.asyncProperty(fc.array(plain, { minLength: 1, maxLength: 6 }), async (all) => {
      const reading = await readNow('a.docx', wordFile({ body: all.map(wordOf).join('') }));
      expect(shapedOf(reading)).toEqual(all);
    }),
    { numRuns: 60 },
  );
}, 120_000);
