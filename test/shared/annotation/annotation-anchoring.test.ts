import fc from 'fast-check';
import { expect, describe as group, test } from 'vitest';
import { describe } from '../../../shared/annotation/anchoring.ts';
import { QUOTE_CONTEXT } from '../../../shared/annotation/annotation.ts';
import { placeOf } from '../../../shared/annotation/quoted-place.ts';

const sentence = 'Neutrality is a property of the building before it is one of the rules.';
const found = (text: string, from: number, to: number) => {
  const selectors = describe(text, from, to);
  return selectors && placeOf(text, selectors);
};

group('anchoring', () => {
  test('N1 given words in a passage, they are described with what stands before and after', () => {
    expect(describe(sentence, 16, 24)).toEqual({
      quote: { exact: 'property', prefix: 'Neutrality is a ', suffix: ' of the building before it is on' },
      position: { start: 16, end: 24 },
    });
  });

  test('N1 given a choice with white space at its ends, the quote begins and ends with words', () => {
    expect(describe(sentence, 15, 25)?.position).toEqual({ start: 16, end: 24 });
    expect(describe('a   b', 1, 4)).toBeNull();
  });

  test('N2 given the same words twice, the annotation finds the one that it was made on', () => {
    const text = 'The port is cheap. A cheap port is a good port. The port is full.';
    for (const start of [4, 27, 42, 52]) expect(found(text, start, start + 4)).toEqual({ start, end: start + 4 });
  });

  test('N2 given a position that does not tell, the words are found by their company, where they stand once in it', () => {
    const selectors = describe(sentence, 39, 45);
    const later = `In many countries, contributors say: ${sentence}`;
    expect(selectors && placeOf(later, selectors)).toEqual({ start: 39 + 37, end: 45 + 37 });
    expect(selectors && placeOf(`It is so. ${sentence} ${sentence}`, selectors)).toBeNull();
  });

  const letters = fc.constantFrom('a', 'b', ' ', '.', 'é', 'ش', '换', '😀', 'the ', 'port ');
  const texts = fc.array(letters, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));

  test('N1 N2 whatever is chosen in whatever script, describing and anchoring lead back to it', () => {
    fc.assert(
      fc.property(texts, fc.nat(200), fc.nat(200), (text, a, b) => {
        const [from, to] = [Math.min(a, b) % (text.length + 1), Math.max(a, b) % (text.length + 1)].sort(
          (x, y) => x - y,
        );
        const selectors = describe(text, from ?? 0, to ?? 0);
        if (selectors === null) return;
        expect(text.slice(selectors.position.start, selectors.position.end)).toBe(selectors.quote.exact);
        expect(placeOf(text, selectors)).toEqual(selectors.position);
        expect(selectors.quote.prefix.length).toBeLessThanOrEqual(QUOTE_CONTEXT);
        expect(encodeURIComponent(selectors.quote.exact)).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});
