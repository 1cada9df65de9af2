import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasPhrase, hasWords, plainWords } from '../../../shared/languages/plain-words.ts';

const people: {
  readonly names: readonly string[];
  readonly 'searches-that-must-find': Readonly<Record<string, string>>;
} = JSON.parse(readFileSync(new URL('../../fixtures/people.json', import.meta.url), 'utf8'));

test.each(Object.entries(people['searches-that-must-find']))(
  'given names as they occur, when "%s" is looked for, then %s alone is found',
  (wanted, found) => {
    expect(people.names.filter((name) => hasWords(name, wanted))).toEqual([found]);
  },
);

test.each([
  ['strasse', 'Straße'],
  ['STRASSE', 'straße'],
  ['istanbul', 'ISTANBUL'],
  ['ıstanbul', 'istanbul'],
  ['soren', 'Søren'],
  ['aegir', 'Ægir'],
  ['thora', 'Þóra'],
  ['oconnor', 'O’Connor'],
  ["o'connor", 'OʼConnor'],
  ['احمد', 'أحمد (المندوب) 2'],
  ['فاطمه', 'فاطمة الزهراء'],
  ['محمد', 'مُحَمَّد'],
  ['محمد', 'محـــمد'],
  ['пушкарев', 'Пушкарёв'],
  ['ABC', 'ＡＢＣ'],
  ['dieu', 'D\u200bieu'],
])('given words as people type them, when "%s" is looked for, then %s is found', (wanted, text) => {
  expect(hasWords(text, wanted)).toBe(true);
});

test('given several words, when they are looked for, then in any order, and as a phrase as they stand', () => {
  expect(hasWords('Réseau universitaire, Canada', 'canada  RESEAU ')).toBe(true);
  expect(hasWords('Réseau universitaire', 'reseau kenya')).toBe(false);
  expect(hasPhrase('the Réseau\nuniversitaire', 'reseau universitaire')).toBe(true);
  expect(hasPhrase('universitaire réseau', 'reseau universitaire')).toBe(false);
  expect(hasWords('anything', '  ')).toBe(true);
});

test('given words made plain, when they are made plain again, then nothing changes', () => {
  for (const name of people.names) expect(plainWords(plainWords(name))).toBe(plainWords(name));
});
