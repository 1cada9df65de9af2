import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type LineKind, paragraphKind, readLines } from '../../../shared/minutes/lines.ts';
import { linesToBlocks } from '../../../shared/minutes/lines-to-blocks.ts';
import type { RichBlock } from '../../../shared/minutes/rich-text.ts';
import { composeRichText } from '../../../shared/report/compose/compose-rich-text.ts';
import { cellPlacesOf } from '../../../shared/report/table-cells.ts';

type Written = readonly (readonly [kind: Partial<LineKind>, words: string])[];

function textOf(written: Written): Y.Text {
  const text = new Y.Doc().getText('text:item');
  for (const [kind, words] of written) {
    text.insert(text.length, words, {});
    text.insertEmbed(text.length, new Y.Map(Object.entries(kind)));
  }
  return text;
}
const blocksOf = (written: Written): readonly RichBlock[] => linesToBlocks(readLines(textOf(written)));

/** `- a`, deeper points further in, `3. b` where a list has a start. */
function drawn(blocks: readonly RichBlock[], before = ''): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return block.rows.map((row) => row.map(words).join(' | '));
    if (block.type !== 'list') return [`${before}${words(block.inlines)}`];
    return block.items.flatMap((item, n) => {
      const [first = '', ...rest] = drawn(item);
      const sign = block.ordered ? `${n + (block.start ?? 1)}.` : '-';
      return [`${before}${sign} ${first}`, ...rest.map((line) => `${before}  ${line}`)];
    });
  });
}
const words = (inlines: Extract<RichBlock, { type: 'paragraph' }>['inlines']): string =>
  inlines.map((inline) => (inline.type === 'text' ? inline.text : inline.label)).join('');

describe('Given a text that is a sequence of lines, and what a line is stands at its end', () => {
  test('given no text, then it is one empty paragraph, of which nothing is read', () => {
    expect(readLines(textOf([]))).toHaveLength(1);
    expect(blocksOf([])).toEqual([]);
  });

  test('given words that no end follows, then they are a paragraph', () => {
    const text = textOf([[{ role: 'heading', level: 2 }, 'Costs']]);
    text.insert(text.length, 'were high', {});
    expect(linesToBlocks(readLines(text)).map(({ type }) => type)).toEqual(['heading', 'paragraph']);
  });

  test('R3 given points at any depth, then lists stand in lists', () => {
    const deep = Array.from({ length: 12 }, (_, indent): Written[number] => [{ role: 'bullet', indent }, `p${indent}`]);
    const all = drawn(blocksOf([...deep, [{ role: 'bullet', indent: 0 }, 'again']]));
    expect(all[11]).toBe(`${'  '.repeat(11)}- p11`);
    expect(all[12]).toBe('- again');
  });

  test('given points further in than what stands above them, then siblings stay siblings', () => {
    expect(
      drawn(
        blocksOf([
          [{ role: 'bullet', indent: 2 }, 'a'],
          [{ role: 'bullet', indent: 2 }, 'b'],
          [{ role: 'bullet', indent: 5 }, 'c'],
          [{ role: 'ordered', indent: 0 }, 'd'],
        ]),
      ),
    ).toEqual(['- a', '- b', '  - c', '1. d']);
  });

  test('given a numbered list with a start of its own, points beneath and an empty point, then the numbers stand', () => {
    expect(
      drawn(
        blocksOf([
          [{ role: 'ordered', start: 4 }, 'four'],
          [{ role: 'bullet', indent: 1 }, 'beneath'],
          [{ role: 'ordered' }, ''],
          [{ role: 'ordered' }, 'six'],
          [{ role: 'ordered', start: 9 }, 'nine'],
          [{ role: 'ordered' }, ''],
        ]),
      ),
    ).toEqual(['4. four', '  - beneath', '5. ', '6. six', '9. nine']);
  });

  test('given one address that covers a thousand runs, then files have as many of them as they bear, and every word', () => {
    const text = new Y.Doc().getText('text:item');
    for (let n = 0; n < 1000; n += 1)
      text.insert(text.length, 'word ', {
        href: `https://example.org/${'a'.repeat(1900)}`,
        ...(n % 2 ? { em: true } : {}),
      });
    const [block] = linesToBlocks(readLines(text));
    const inlines = block?.type === 'paragraph' ? block.inlines : [];
    expect(inlines).toHaveLength(1000);
    expect(JSON.stringify(inlines).length).toBeLessThan(250_000);
    expect(inlines[0]).toHaveProperty('href');
    expect(words(inlines)).toBe('word '.repeat(1000));
  });

  test('given rows of very different length, then a file has as many cells as it bears, and every word', () => {
    const wide: Written = Array.from({ length: 5000 }, (_, n) => [
      { role: 'cell', begins: n ? null : 'table' },
      `w${n}`,
    ]);
    const long: Written = Array.from({ length: 5000 }, (_, n) => [{ role: 'cell', begins: 'row' }, `l${n}`]);
    const blocks = blocksOf([...wide, ...long]);
    const cells = composeRichText(blocks).flatMap((block) => (block.type === 'grid' ? block.rows.flat() : []));
    expect(cells.length).toBeLessThanOrEqual(40_000);
    const read = drawn(blocks).flatMap((line) => line.split(' | '));
    expect(read).toEqual([...wide, ...long].map(([, word]) => word));
  });

  test('given cells, then they are rows, and a table ends where another begins', () => {
    const sheet: Written = [
      [{ role: 'cell', begins: 'table' }, 'Country'],
      [{ role: 'cell' }, 'Ports'],
      [{ role: 'cell', begins: 'row' }, 'Kenya'],
      [{ role: 'cell' }, '120'],
    ];
    expect(drawn(blocksOf(sheet))).toEqual(['Country | Ports', 'Kenya | 120']);
    expect(blocksOf([...sheet, ...sheet]).map(({ type }) => type)).toEqual(['table', 'table']);
  });

  test('given cells, then each knows its row and its column, and a table that follows counts again', () => {
    const cell = (begins: LineKind['begins']): LineKind => ({ ...paragraphKind, role: 'cell', begins });
    const sheet = [cell('table'), cell(null), cell('row'), cell(null)];
    const places = cellPlacesOf([...sheet, paragraphKind, cell(null), ...sheet]);
    expect(places.map((place) => place && `${place.row}.${place.column} of ${place.columns}`)).toEqual([
      ...['1.1 of 2', '1.2 of 2', '2.1 of 2', '2.2 of 2'],
      null,
      '1.1 of 1',
      ...['1.1 of 2', '1.2 of 2', '2.1 of 2', '2.2 of 2'],
    ]);
  });

  test('given attributes and embeds that no editor makes, then the words are read', () => {
    const text = textOf([[{ role: 'heading', level: 7 as 2 }, 'a\u0000\u0007b']]);
    text.insertEmbed(0, { strange: true });
    text.insertEmbed(0, new Y.XmlElement('script'));
    text.insert(0, 'link', { href: 'javascript:alert(1)', strong: {} });
    expect(linesToBlocks(readLines(text))).toEqual([
      {
        type: 'heading',
        level: 1,
        inlines: [
          { type: 'text', text: 'link', strong: true, emphasis: false },
          { type: 'text', text: 'ab', strong: false, emphasis: false },
        ],
      },
    ]);
  });
});
