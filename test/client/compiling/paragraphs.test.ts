import { createRoot } from 'solid-js';
import { expect, test } from 'vitest';
import { paragraphsIn, rowsOf, shownRows } from '../../../client/features/compiling/contributions/paragraph-rows.ts';
import { createSelection } from '../../../client/features/compiling/selection.ts';
import { type ContributionId, idOf } from '../../../shared/ids.ts';
import type { Quotable } from '../../../shared/protocol/http/meetings/compiling.ts';

const contribution = (id: string, ...paragraphs: readonly string[]): Quotable => ({
  id: idOf<ContributionId>(id),
  number: 1,
  name: 'Amina',
  organisation: 'Lakes Association',
  country: 'UG',
  stakeholderGroup: 'other',
  language: 'en',
  title: 'Our view',
  version: 1,
  date: '2026-11-30',
  paragraphs,
});
const rows = rowsOf([contribution('a', 'Łódź is far.', 'Power fails.'), contribution('b', 'It is far, too.')]);
const shown = (words: string, unplacedOnly = false, placed: readonly string[] = []) =>
  shownRows(rows, {
    filter: { words, unplacedOnly },
    opened: new Set(['b']),
    isPlaced: ({ key }) => placed.includes(key),
  }).map(({ key }) => key);

test('K7 given contributions, then opened ones show their paragraphs, and what is looked for or not placed is shown wherever it is', () => {
  expect(shown('')).toEqual(['a', 'b', 'b-1']);
  expect(shown('FAR')).toEqual(['a', 'a-1', 'b', 'b-1']);
  expect(shown('lodz')).toEqual(['a', 'a-1']);
  expect(shown('', true, ['a-1', 'b-1'])).toEqual(['a', 'a-2']);
  expect(shown('nothing')).toEqual([]);
});

test('given paragraphs, when they are made ready for searching some at a time, then each is, once', () => {
  const long = rowsOf([contribution('a', 'One.', 'Two.', 'Three.')]);
  expect([long.prepare(2), long.prepare(2), long.prepare(2)]).toEqual([true, false, false]);
});

test('given rows, when the list is made anew, then each row is the same object and stays drawn', () => {
  const made = () =>
    shownRows(rows, { filter: { words: '', unplacedOnly: true }, opened: new Set(), isPlaced: () => false });
  expect(made().every((row, n) => row === made()[n])).toBe(true);
  expect(paragraphsIn(made())).toHaveLength(3);
});

test('K2 given a list, when rows are selected one by one, up to one and together, then they stand in the order in which they were selected', () => {
  createRoot((dispose) => {
    const order = ['1', '2', '3', '4', '5'];
    const selection = createSelection();
    selection.only('4');
    selection.toggle('2');
    expect(selection.keys()).toEqual(['4', '2']);
    selection.extendTo('3', order);
    expect(selection.keys()).toEqual(['4', '2', '3']);
    selection.toggle('4');
    selection.extendTo('5', order);
    expect([selection.keys(), selection.active()]).toEqual([['2', '3', '4', '5'], '5']);
    selection.add(['1', '5']);
    expect(selection.keys()).toEqual(['2', '3', '4', '5', '1']);
    selection.clear();
    expect(selection.keys()).toEqual([]);
    dispose();
  });
});
