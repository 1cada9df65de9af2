import { describe, expect, test } from 'vitest';
import { mergedLines } from '../../../client/features/captions/merged-lines.ts';
import { expanded, formsOfNames, ownForms } from '../../../client/features/captions/short-forms.ts';
import type { CaptionLine } from '../../../shared/captions/captions.ts';

const line = (seq: number, text = `Line ${seq}.`): CaptionLine => ({
  ...{ language: 'en', seq, text, at: seq, request: null, speaker: 'Bo', by: 'person', corrected: false },
});
const lines = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => line(from + index));
const numbers = (found: readonly CaptionLine[]) => found.map(({ seq }) => seq);

describe('Given lines that are at hand', () => {
  test('Y9 when more come, before or after, or again, then they stand in their order, once', () => {
    expect(numbers(mergedLines(lines(3, 5), lines(6, 7)))).toEqual([3, 4, 5, 6, 7]);
    expect(numbers(mergedLines(lines(3, 5), lines(1, 2)))).toEqual([1, 2, 3, 4, 5]);
    expect(mergedLines(lines(1, 3), [line(2, 'Corrected.')])[1]?.text).toBe('Corrected.');
  });

  test('Y9 when lines between are missing, then the older ones go, and are fetched when they are wanted', () => {
    expect(numbers(mergedLines(lines(1, 5), lines(40, 42)))).toEqual([40, 41, 42]);
    expect(numbers(mergedLines(lines(40, 42), [line(3, 'Corrected.')]))).toEqual([40, 41, 42]);
  });
});

describe('Given short forms', () => {
  const forms = new Map([
    ...formsOfNames(['Ana Lima', 'Ali Latif', 'Bo']),
    ...ownForms('ks = Kenya, Ministry\n=x\nno'),
  ]);

  test('when one is complete, then it is the words; while it is being typed, it is not yet', () => {
    expect(expanded('/ks said, /al.', forms)).toBe('Kenya, Ministry said, Ana Lima.');
    expect(expanded('I thank /k', forms)).toBe('I thank /k');
    expect(expanded('I thank /ks', forms)).toBe('I thank /ks');
    expect(expanded('I thank /ks', forms, true)).toBe('I thank Kenya, Ministry');
    expect([forms.get('al2'), forms.get('no')]).toEqual(['Ali Latif', undefined]);
  });

  test('when it stands for nothing, or in the middle of a word, then it stays as it was typed', () => {
    expect(expanded('and/or /xyz 1/2 /constructor ', forms)).toBe('and/or /xyz 1/2 /constructor ');
  });
});
