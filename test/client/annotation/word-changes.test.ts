import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placedChanges, wordChanges } from '../../../client/features/annotation/suggestion/word-changes.ts';

const text = (types: readonly string[], from: string, to: string) =>
  wordChanges(from, to)
    .filter((change) => types.includes(change.type))
    .map((change) => change.text)
    .join('');

describe('a suggested wording', () => {
  test('given a word exchanged, that word goes, the other comes, the rest stays', () => {
    expect(wordChanges('a right of access', 'a duty of access')).toEqual([
      { type: 'kept', text: 'a ' },
      { type: 'removed', text: 'right' },
      { type: 'added', text: 'duty' },
      { type: 'kept', text: ' of access' },
    ]);
  });

  test('given a word exchanged, each run stands where it is in its own text', () => {
    const [from, to] = ['The price is high.1 A local one falls.', 'The cost is often high.1 A local one falls.'];
    for (const { type, text, at } of placedChanges(from, to))
      expect((type === 'removed' ? from : to).slice(at, at + text.length)).toBe(text);
    expect(placedChanges('', 'new')).toEqual([{ type: 'added', text: 'new', at: 0 }]);
  });

  const exchanged: readonly (readonly [string, string, string, string, string])[] = [
    ['Chinese', '我们支持开放的互联网治理模式', '我们反对开放的互联网治理模式', '支持', '反对'],
    ['Japanese', '日本語のテキストを書く', '日本語のテキストを読む', '書く', '読む'],
    ['Thai', 'เราสนับสนุนอินเทอร์เน็ต', 'เราคัดค้านอินเทอร์เน็ต', 'สนับสนุน', 'คัดค้าน'],
    ['vowelled Arabic', 'هٰذَا حَقٌّ لِلْجَمِيعِ', 'هٰذَا وَاجِبٌ لِلْجَمِيعِ', 'حَقٌّ', 'وَاجِبٌ'],
    ['Arabic, of a vowel alone', 'كَتَبَ الرَّجُلُ', 'كُتِبَ الرَّجُلُ', 'كَتَبَ', 'كُتِبَ'],
    ['Hindi', 'यह अधिकार है', 'यह कर्तव्य है', 'अधिकार', 'कर्तव्य'],
    ['accents written apart', 'le re\u0301seau ouvert', 'le reseau ouvert', 're\u0301seau', 'reseau'],
    ['emoji of several people', 'family 👩‍👩‍👧‍👦 here', 'family 👩‍👧 here', '👩‍👩‍👧‍👦', '👩‍👧'],
    ['flags', 'from 🇫🇷', 'from 🇨🇭', '🇫🇷', '🇨🇭'],
    ['punctuation', 'agreed, then done', 'agreed; then done', ',', ';'],
    ['a decimal', 'some 3.5 per cent', 'some 3.8 per cent', '3.5', '3.8'],
    ['an elision', 'l’accès libre', 'l’usage libre', 'l’accès', 'l’usage'],
  ];
  test.each(exchanged)('given %s, what goes and comes are whole words', (_, from, to, goes, comes) => {
    expect([text(['removed'], from, to), text(['added'], from, to)]).toEqual([goes, comes]);
  });

  test('given a long wording and another that has no word of it, the whole goes and the whole comes', () => {
    const [from = '', to = ''] = [0, 1].map((n) => Array.from({ length: 1500 }, (_, i) => `w${2 * i + n}`).join(' '));
    expect(wordChanges(from, to)).toEqual([
      { type: 'removed', text: from },
      { type: 'added', text: to },
    ]);
  });

  test('whatever is suggested: without what comes it is the old wording, without what goes the new', () => {
    const wording = fc
      .array(fc.constantFrom('port', ' ', '\n', 'حَقٌّ', 'حق', 'é', '，', '互联网', '👩‍👧', 'cheap', '.'), {
        maxLength: 12,
      })
      .map((words) => words.join(''));
    fc.assert(
      fc.property(wording, wording, (from, to) => {
        expect(text(['kept', 'removed'], from, to)).toBe(from);
        expect(text(['kept', 'added'], from, to)).toBe(to);
      }),
    );
  });
});
