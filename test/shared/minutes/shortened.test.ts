import { describe, expect, test } from 'vitest';
import { shortened } from '../../../shared/report/shortened.ts';

const COUPLE = '👩🏽‍🤝‍👨🏿';

describe('given words that are longer than their room', () => {
  test.each([
    ['a text that fits', 'Transit is dear.', 16, 'Transit is dear.'],
    ['words with spaces', 'Transit is dear here.', 16, 'Transit is dear…'],
    ['Chinese, without any space', '互'.repeat(30), 20, `${'互'.repeat(20)}…`],
    ['Chinese with a mark near the end', `${'互'.repeat(15)}，${'联'.repeat(15)}`, 20, `${'互'.repeat(15)}…`],
    ['one word with a space long before', `A ${'x'.repeat(40)}`, 20, `A ${'x'.repeat(18)}…`],
    ['letters of several parts', COUPLE.repeat(9), 4, `${COUPLE.repeat(4)}…`],
    ['letters of several parts that fit', COUPLE.repeat(4), 4, COUPLE.repeat(4)],
    ['lines', 'one\n  two\tthree', 20, 'one two three'],
  ])(
    'T1 when it is %s, then it is cut between words, else between letters as people see them',
    (_, text, most, cut) => {
      expect(shortened(text, most)).toBe(cut);
    },
  );
});
