import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, filterIn } from '../../../shared/finding/contribution-filter.ts';
import { excerptOf } from '../../../shared/finding/excerpt.ts';
import { tokensOf } from '../../../shared/finding/tokens.ts';
import { placesOf, wantedIn } from '../../../shared/finding/wanted.ts';

const found = (text: string, typed: string): readonly string[] | null =>
  placesOf(text, wantedIn(typed))?.map(([start, end]) => text.slice(start, end)) ?? null;

describe('given words that somebody types', () => {
  test.each([
    ['without their accents', 'L’accès à l’échange', 'acces echange', ['accès', 'échange']],
    ['in other letters of the alphabet', 'ДОСТУП к сети', 'доступ', ['ДОСТУП']],
    ['in Arabic with and without vowel signs', 'المُسَاهَمَات المكتوبة', 'المساهمات', ['المُسَاهَمَات']],
    ['as the beginning of a word', 'Transit is dear', 'trans', ['Transit']],
    ['in Chinese, of two letters', '互联网治理的问题', '治理', ['治理']],
    ['in Chinese, of more letters', '互联网治理的问题', '联网治', ['联网治']],
    ['in Japanese beside Latin letters', 'IXPの料金', 'ixp 料金', ['IXP', '料金']],
    ['as a phrase', 'The price of transit, the price of fibre', '"price of fibre"', ['price of fibre']],
    ['with signs between the letters', 'Use Wi-Fi here', 'wi-fi', ['Wi-Fi']],
    ['and figures', 'Resolution 102 (Rev. Busan)', '102', ['102']],
  ])('%s, then they are found', (_name, text, typed, marks) => expect(found(text, typed)).toEqual(marks));

  test.each([
    ['one of them is missing', 'Transit is dear', 'transit fibre'],
    ['a phrase stands in another order', 'price of transit', '"transit price"'],
    ['a phrase is only begun', 'price of transit', '"price of trans"'],
    ['a single letter is only a beginning', 'Transit', 't'],
    ['letters stand in Chinese, but not side by side', '互联网治理', '互网'],
  ])('when %s, then nothing is found', (_name, text, typed) => expect(found(text, typed)).toBeNull());

  test('S1 when it is no words at all, then nothing is wanted', () => {
    for (const typed of ['', '  ', '"', '""', '***', 'ً ٌ', '( ) : ^ -']) expect(wantedIn(typed)).toEqual([]);
  });

  test('when it is the syntax of some program, then it is words', () => {
    const words = wantedIn('NEAR(a b) OR c* AND title:x^2').map((each) => each.words.join('+'));
    expect(words).toEqual(['near+a', 'b', 'or', 'c', 'and', 'title+x+2']);
    expect(wantedIn('a"b" OR *').flatMap(({ words }) => words)).toEqual(['b', 'a', 'or']);
  });

  test('when texts and words are any letters, then places are in order, do not overlap, and have the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(), fc.nat(), (text, from, length) => {
        const typed = text.slice(from % (text.length + 1)).slice(0, length % 12);
        const places = placesOf(text, wantedIn(typed)) ?? [];
        places.forEach(([start, end], index) => {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(places[index - 1]?.[1] ?? 0);
          expect(tokensOf(text.slice(start, end)).length).toBeGreaterThan(0);
        });
      }),
    );
  });
});

describe('given a long text with words in it', () => {
  const text = `${'The first sentences say little. '.repeat(40)}Transit is dear by the lake. ${'More follows. '.repeat(40)}`;

  test('S2 when it is shown, then the sentence is there with its words marked, and nothing else', () => {
    const excerpt = excerptOf(text, placesOf(text, wantedIn('transit lake')) ?? []);
    expect(excerpt.text).toContain('Transit is dear by the lake.');
    expect(excerpt.text.length).toBeLessThan(300);
    expect(excerpt.marks.map(([start, end]) => excerpt.text.slice(start, end))).toEqual(['Transit', 'lake']);
  });

  test('when any part is shown, then its marks stand on the words that were found', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), fc.integer({ min: 0, max: 900 }), (any, at) => {
        const whole = `${any.slice(0, at)} fibre ${any.slice(at)}`;
        const { text: shown, marks } = excerptOf(whole, placesOf(whole, wantedIn('"fibre"')) ?? []);
        for (const [start, end] of marks) expect(shown.slice(start, end)).toBe('fibre');
      }),
    );
  });
});

describe('given a choice of contributions', () => {
  test('when it is written into an address and read from it, then it is the same', () => {
    const filter = { group: 'academia', country: 'KE', text: 'prix & fibre ?' } as const;
    const query = new URLSearchParams(addressOf(filter));
    expect(filterIn((name) => query.get(name) ?? undefined)).toEqual(filter);
    expect(addressOf(filterIn(() => undefined))).toBe('');
    expect(filterIn((name) => ({ group: 'x', country: 'kenya', q: 'x'.repeat(999) })[name])).toEqual({
      group: null,
      country: null,
      text: 'x'.repeat(200),
    });
  });
});
