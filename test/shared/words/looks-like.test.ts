import { describe, expect, test } from 'vitest';
import { imitates, looksLike } from '../../../shared/attendance/looks-like.ts';

const organisation = 'Inland Office 10';
const called = (name: string, of = organisation) => ({ name, organisation: of });
const known = called('Olivia Sorel');

describe('Given somebody whose name nobody else may bear in letters that look alike', () => {
  test.each([
    ['a dotless i', 'Olıvia Sorel'],
    ['a dotless i with a dot of its own', 'Olı\u0307via Sorel'],
    ['a turned l', 'Oꞁivia Sorel'],
    ['a click', 'Olǀvia Sorel'],
    ['a retroflex click', 'Olǃvia Sorel'],
    ['a Cherokee capital', 'OlᏆvia Sorel'],
    ['its small letter', 'Ol\uab96via Sorel'],
    ['a Cyrillic iota', 'Olꙇvia Sorel'],
    ['a small Cherokee letter', 'Olꭵvia Sorel'],
    ['an inverted exclamation mark', 'Ol¡via Sorel'],
    ['the sign of a tone', 'Olivia ƽorel'],
    ['a Coptic o', 'Ⲟlivia Sorel'],
    ['a small Coptic o', 'Olivia Sⲟrel'],
    ['an Ethiopic syllable', 'ዐlivia Sorel'],
    ['a Lisu letter', 'Olivia ꓢorel'],
    ['a Bengali nought', 'Olivia S০rel'],
    ['a full stop', 'Olivia Sorel.'],
    ['a full stop in the middle', 'Olivia. Sorel'],
    ['a space of no width', 'Olivia\u200b Sorel'],
    ['a joiner that is not seen', 'Oli\u034fvia Sorel'],
    ['a Hangul filler', 'Olivia\u3164Sorel'],
    ['a sign that chooses a shape', 'Olivia\ufe0f Sorel'],
  ])('P6 when a name has %s, then it passes for theirs, in the organisation too', (_what, name) => {
    expect([imitates(called(name), known), imitates(known, called(name))]).toEqual([true, true]);
    const [office, its] = [called('Bo Ek', 'Olivia Sorel'), called('Bo Ek', name)];
    expect(imitates(its, office)).toBe(true);
  });

  test.each([
    ['OLIVIA  SOREL', organisation],
    ['Olívia Sorèl', organisation],
    ['Olivia\u00a0Sorel', 'Inland-Office 10'],
    ['Olivia Sorel', 'Inland Office 10'],
  ])('P6 when a namesake is spelt %s, %s, then they are taken for one, and do not pass for the other', (name, of) => {
    expect([looksLike(called(name, of), known), imitates(called(name, of), known)]).toEqual([true, false]);
  });

  test.each([
    ['Olivier Sorel', organisation],
    ['Olıvia Sorel', 'Another office'],
    ['奥利维亚', organisation],
  ])('P6 when somebody is called %s, %s, then nobody takes them for the other', (name, of) => {
    expect(looksLike(called(name, of), known)).toBe(false);
  });
});
