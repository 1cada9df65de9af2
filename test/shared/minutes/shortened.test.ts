import { describe, expect, test } from 'vitest';
import { shortened } from '../../../shared/report/shortened.ts';
import { cpuTimeOf } from '../../support/cpu-time.ts';

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
    [
      'a mark that belongs to the last letter',
      `${'x'.repeat(4)}e\u0301${'x'.repeat(4)}`,
      5,
      `${'x'.repeat(4)}e\u0301…`,
    ],
    ['lines', 'one\n  two\tthree', 20, 'one two three'],
  ])(
    'T1 when it is %s, then it is cut between words, else between letters as people see them',
    (_, text, most, cut) => {
      expect(shortened(text, most)).toBe(cut);
    },
  );

  test('T1 when many long texts are cut, as for a table of answers, then it takes hardly longer than to write them', async () => {
    const texts = ['Transit is dear. ', 'Le transit coûte cher. ', 'Транзит дорог. ', '中转费用高。', 'العبور مكلف. '];
    const cutting = async () => {
      for (let n = 0; n < 60_000; n += 1) shortened((texts[n % texts.length] ?? '').repeat(30), 160);
    };
    expect(await cpuTimeOf(cutting)).toBeLessThan(2000);
  });
});
