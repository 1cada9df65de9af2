import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf } from '../../../shared/annotation/quoted-place.ts';
import { insertionAt, withInserted } from '../../../shared/annotation/suggesting/insertion.ts';
import { kindOfSuggestion } from '../../../shared/annotation/suggesting/kind-of-suggestion.ts';
import { replaced } from '../../../shared/annotation/suggesting/replaced.ts';

/** `|` is the caret. */
function put(marked: string, words: string) {
  const place = marked.indexOf('|');
  const text = marked.replace('|', '');
  const insertion = insertionAt(text, place);
  if (!insertion) return null;
  const replacement = withInserted(insertion, words);
  return { quote: insertion.quote.exact, text: replaced(text, insertion.position, replacement), replacement };
}

test.each([
  ['The port| is cheap.', 'of Geneva', 'port', 'The port of Geneva is cheap.'],
  ['The port |is cheap.', 'of Geneva', 'port', 'The port of Geneva is cheap.'],
  ['The port is cheap|.', 'and full', 'cheap', 'The port is cheap and full.'],
  ['The port is cheap.|', 'It is full.', 'cheap.', 'The port is cheap. It is full.'],
  ['The port| is cheap.', ', as many said,', 'port', 'The port, as many said, is cheap.'],
  ['|The port is cheap.', 'Often', 'The', 'Often The port is cheap.'],
  ['The re|use is cheap.', '-', 'reuse', 'The re-use is cheap.'],
  ['A port—|cheap or not.', 'new', 'port—cheap', 'A port—new cheap or not.'],
  ['First\t|second cell', 'new', 'second', 'First\tnew second cell'],
  ['First|\tsecond cell', 'cell', 'First', 'First cell\tsecond cell'],
  ['交换点|应当公布费用。', '每年', '点', '交换点每年应当公布费用。'],
  ['ينبغي للنقطة| أن تنشر', 'المحايدة', 'للنقطة', 'ينبغي للنقطة المحايدة أن تنشر'],
])('N19 given the place in «%s», when «%s» is put in, then «%s» is quoted and kept', (marked, words, quote, text) => {
  const found = put(marked, words);
  expect(found).toMatchObject({ quote, text });
  expect(kindOfSuggestion(quote, found?.replacement ?? '')).toBe('insertion');
});

test('N19 given a line or a cell without a word, then nothing can be quoted, and nothing is put into another', () => {
  expect(put('|', 'words')).toBeNull();
  expect(put(' — |', 'words')).toBeNull();
  expect(put('one\t|\ttwo', 'words')).toBeNull();
  expect(put('one\n|\ntwo', 'words')).toBeNull();
});

test('N19 given any place in any text, then the quote stands there, and what was put in is all that comes', () => {
  const sign = fc.constantFrom(...Array.from('ab c.,—\t\né交换ي1𝒜'));
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 30 }), fc.nat(30), (signs, at) => {
      const text = signs.join('');
      const place = signs.slice(0, at).join('').length;
      const insertion = insertionAt(text, place);
      if (!insertion) return;
      const { quote, position, before, after } = insertion;
      expect(before + after).toBe(quote.exact);
      expect(placeOf(text, insertion)).toEqual(position);
      const now = replaced(text, position, withInserted(insertion, 'harbour'));
      const cut = position.start + before.length;
      expect([now.slice(0, cut), now.endsWith(text.slice(cut))]).toEqual([text.slice(0, cut), true]);
      expect(now.slice(cut, now.length - (text.length - cut)).trim()).toBe('harbour');
      expect(text.slice(Math.min(cut, place), Math.max(cut, place)).trim()).toBe('');
      expect(/[\t\n]/.test(text.slice(Math.min(cut, place), Math.max(cut, place)))).toBe(false);
    }),
    { numRuns: 5000, seed: 2015 },
  );
});
