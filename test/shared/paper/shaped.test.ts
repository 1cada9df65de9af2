import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { cellsOf, dividedAt, joined, partOf } from '../../../shared/paper/divide.ts';
import { marksWithin, normalMarks, runsOf } from '../../../shared/paper/marks.ts';
import { sameShape, sameShaped } from '../../../shared/paper/same-shape.ts';
import { type Mark, PLAIN, type Shaped, shapedOf, textOf } from '../../../shared/paper/shape.ts';
import { rowsOf, tableText } from '../../../shared/paper/table.ts';
import { shapesFit, tableOf, tidied, tidyText } from '../../../shared/paper/tidy.ts';
import { shapedEntries } from '../../../shared/protocol/fields/shapes.ts';
import { readable } from '../../../shared/readable.ts';
import { shapedParagraph, shapedTable } from '../../support/paper/shaped.ts';

const strong = (start: number, end: number): Mark => ({ start, end, look: 'strong' });
/** What each letter is, beside being a letter: order and cuts of marks do not matter. */
const sayings = ({ text, shape }: Shaped): readonly (readonly string[])[] =>
  text.split('').map((_, at) => [
    ...new Set(
      shape.marks
        .filter(({ start, end }) => start <= at && at < end)
        .map(({ start: _start, end: _end, ...saying }) => JSON.stringify(saying))
        .toSorted(),
    ),
  ]);

describe('the shape of a paragraph', () => {
  test('T1 given any marks, then putting them in order changes what no letter is, and doing it again changes nothing', () => {
    fc.assert(
      fc.property(shapedParagraph(), (one) => {
        const marks = normalMarks(one.shape.marks);
        expect(sayings({ ...one, shape: { ...one.shape, marks } })).toEqual(sayings(one));
        expect(normalMarks(marks)).toEqual(marks);
        expect(normalMarks(one.shape.marks.toReversed())).toEqual(marks);
      }),
    );
  });

  test('T1 given any text, then no shape is kept where all is plain, and each paragraph has its own again', () => {
    fc.assert(
      fc.property(fc.array(shapedParagraph()), (all) => {
        const kept = textOf(all);
        expect(shapesFit(kept)).toBe(true);
        expect(shapedOf(kept)).toEqual(all);
      }),
    );
    expect(textOf([{ text: 'a', shape: PLAIN }])).toEqual({ paragraphs: ['a'], shapes: [] });
    expect(shapedOf({ paragraphs: ['a'] })).toEqual([{ text: 'a', shape: PLAIN }]);
  });

  test('T1 given runs of a paragraph, then together they are its words, each with what holds for all of it', () => {
    fc.assert(
      fc.property(shapedParagraph(), ({ text, shape }) => {
        const runs = runsOf(text, shape.marks);
        expect(runs.map((run) => run.text).join('')).toBe(text);
      }),
    );
    expect(runsOf('one two', [strong(4, 7)])).toEqual([
      { text: 'one ', marks: [] },
      { text: 'two', marks: [strong(4, 7)] },
    ]);
  });

  test('T2 given any part of a paragraph, then each letter is in it what it was in the whole', () => {
    fc.assert(
      fc.property(shapedParagraph(), fc.nat(), fc.nat(), (whole, a, b) => {
        const [start, end] = [a, b].map((at) => at % (whole.text.length + 1)).toSorted((x, y) => x - y);
        const part = partOf(whole, start ?? 0, end ?? 0);
        expect(part.text).toBe(whole.text.slice(start, end));
        expect(sayings(part)).toEqual(sayings(whole).slice(start, end));
        expect(marksWithin(part.shape.marks, 0, part.text.length)).toEqual(part.shape.marks);
      }),
    );
  });

  test('T2 given a paragraph that is divided between two words, when its halves are joined, then it is what it was', () => {
    fc.assert(
      fc.property(shapedParagraph(), fc.nat(), (drawn, n) => {
        const spaces = [...drawn.text.matchAll(/(?<=\S) (?=\S)/g)].map(({ index }) => index);
        const at = spaces[n % Math.max(1, spaces.length)];
        const halves = at === undefined ? null : dividedAt(drawn, at);
        if (at === undefined || !halves) return;
        const again = joined(...halves);
        expect(again.text).toBe(drawn.text);
        expect(sayings(again).toSpliced(at, 1)).toEqual(sayings(drawn).toSpliced(at, 1));
        expect({ ...again.shape, marks: [] }).toEqual({ ...drawn.shape, marks: [] });
      }),
    );
  });

  test('T2 given a place at an end, in spaces or inside a sign, then nothing empty comes about and no sign is cut', () => {
    const plain = (text: string): Shaped => ({ text, shape: PLAIN });
    expect(dividedAt(plain('one two'), 0)).toBeNull();
    expect(dividedAt(plain('one two'), 7)).toBeNull();
    expect(dividedAt(plain('one   two'), 4)?.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(dividedAt(plain('a👏b'), 2)?.map(({ text }) => text)).toEqual(['a', '👏b']);
    const item: Shaped = { text: 'one two', shape: { kind: 'item', depth: 1, label: '3.', marks: [strong(0, 7)] } };
    expect(dividedAt(item, 4)).toEqual([
      { text: 'one', shape: { kind: 'item', depth: 1, label: '3.', marks: [strong(0, 3)] } },
      { text: 'two', shape: { kind: 'paragraph', marks: [strong(0, 3)] } },
    ]);
  });

  test('T2 given two shapes, then they are the same whatever the order and the cuts of their marks', () => {
    const shape = (...marks: Mark[]) => ({ kind: 'quotation', marks }) as const;
    expect(sameShape(shape(strong(0, 2), strong(2, 4)), shape(strong(0, 4)))).toBe(true);
    expect(sameShape(shape(strong(0, 2)), shape(strong(0, 4)))).toBe(false);
    expect(sameShape(PLAIN, shape())).toBe(false);
    expect(sameShaped({ text: 'a', shape: PLAIN }, { text: 'b', shape: PLAIN })).toBe(false);
  });
});

describe('a table is one paragraph', () => {
  test('T3 given any rows, then they are read again, with spaces for the breaks inside cells', () => {
    const cell = fc.string().map((text) => text.replace(/[\t\n]+/g, ' '));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        expect(rowsOf(tableText(rows))).toEqual(rows);
      }),
    );
    expect(rowsOf(tableText([['a\nb', 'c\t\td']]))).toEqual([['a b', 'c d']]);
  });

  test('T3 given a table, when it is divided, then between rows alone, the heads stay with the first, and joined it is what it was', () => {
    fc.assert(
      fc.property(shapedTable(), fc.nat(), (table, n) => {
        const halves = dividedAt(table, n % (table.text.length + 1));
        if (!halves) return;
        expect(halves.flatMap(({ text }) => rowsOf(text))).toEqual(rowsOf(table.text));
        expect(halves[1].shape).toMatchObject({ kind: 'table', heads: 0 });
        expect(joined(...halves).text).toBe(table.text);
        expect({ ...joined(...halves).shape, marks: [] }).toEqual({ ...table.shape, marks: [] });
      }),
    );
  });

  test('T3 given a table with an empty corner, then its cells keep their places and their marks', () => {
    const table = {
      ...tableOf(
        [
          ['', 'a'],
          ['b', 'c'],
        ],
        1,
      ),
    };
    const marked = tidied({ ...table, shape: { ...table.shape, marks: [strong(3, 4)] } });
    expect(marked.text).toBe('\ta\nb\tc');
    expect(cellsOf(marked)).toEqual([
      [
        { text: '', marks: [] },
        { text: 'a', marks: [] },
      ],
      [
        { text: 'b', marks: [strong(0, 1)] },
        { text: 'c', marks: [] },
      ],
    ]);
  });
});

describe('a text with its shape as it travels', () => {
  const schema = v.pipe(
    v.strictObject(shapedEntries),
    v.check((text) => shapesFit(text)),
    v.transform((text) => tidyText(text)),
  );

  test('T1 given words that are made readable, then their marks stay on them', () => {
    fc.assert(
      fc.property(shapedParagraph(fc.string({ unit: 'grapheme' })), (one) => {
        const made = tidied(one);
        expect(made.text).toBe(readable(one.text).trim());
        expect(shapesFit({ paragraphs: [made.text], shapes: [made.shape] })).toBe(true);
        expect(tidied(made)).toEqual(made);
      }),
    );
    const bell = tidied({ text: '  a\u0007b cd ', shape: { ...PLAIN, marks: [strong(6, 8)] } });
    const half = tidied({ text: 'a👏b', shape: { ...PLAIN, marks: [strong(2, 4), strong(0, 2)] } });
    expect(half.shape.marks).toEqual([strong(0, 4)]);
    expect(bell).toEqual({ text: 'ab cd', shape: { ...PLAIN, marks: [strong(3, 5)] } });
  });

  test('T1 given shapes that do not belong to their paragraphs, or lead elsewhere than to a page, then they are refused', () => {
    const item = { kind: 'item', depth: 0, label: '•', marks: [] };
    const sent = (shapes: readonly unknown[]) => v.is(schema, { paragraphs: ['one'], shapes });
    expect(sent([item])).toBe(true);
    expect(sent([])).toBe(true);
    expect(sent([item, item])).toBe(false);
    expect(sent([{ ...item, marks: [strong(0, 4)] }])).toBe(false);
    expect(sent([{ ...item, marks: [strong(2, 2)] }])).toBe(false);
    expect(sent([{ ...item, marks: [{ start: 0, end: 1, href: 'https://example.org/' }] }])).toBe(true);
    expect(sent([{ ...item, marks: [{ start: 0, end: 1, href: 'javascript:alert(1)' }] }])).toBe(false);
    expect(sent([{ kind: 'heading', level: 7, marks: [] }])).toBe(false);
    expect(v.parse(schema, { paragraphs: ['one'] })).toEqual({ paragraphs: ['one'], shapes: [] });
  });
});
