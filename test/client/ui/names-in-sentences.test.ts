import { describe, expect, test } from 'vitest';
import { dotted } from '../../../client/ui/label/dotted.ts';
import { ar } from '../../../shared/languages/ar/dictionary.ts';
import { en } from '../../../shared/languages/en/dictionary.ts';
import { createTranslate } from '../../../shared/languages/translate.ts';

const [FATIMA, AHMAD, LUKASZ] = ['فاطمة الزهراء', 'أحمد (المندوب) 2', 'Łukasz Żółć'];
const apart = (name: string) => `\u2068${name}\u2069`;
const english = createTranslate(en, 'en');
const arabic = createTranslate(ar, 'ar');
const next = (t: typeof english, name: string) => t('chairing.next', { name });

describe('given a name in a sentence of ours', () => {
  test('when it runs as the sentence does, then it stands there as it is', () => {
    expect(next(english, LUKASZ)).toBe(`Next: ${LUKASZ}`);
    expect(next(arabic, FATIMA)).not.toContain('\u2068');
  });

  test.each([FATIMA, AHMAD, `A (${FATIMA}) 2`])(
    'when any of it runs the other way, then it stands in an isolate: %s',
    (name) => {
      expect(next(english, name)).toContain(apart(name));
    },
  );

  test.each([LUKASZ, '陈晓明', 'Иван', '2015', `${FATIMA} A`])(
    'when the sentence is Arabic and it is not, then it stands in an isolate: %s',
    (name) => {
      expect(next(arabic, name)).toContain(apart(name));
    },
  );

  test('when a sentence with a name is filled into another, then nothing is put apart twice', () => {
    const told = apart(FATIMA);
    expect(next(english, told)).toBe(`Next: ${told}`);
    expect(next(arabic, apart(LUKASZ))).not.toContain('\u2068\u2068');
  });

  test('when it is a number, then it stands as numbers do', () => {
    expect(arabic('floor.place.beyond', { number: 11 })).not.toContain('\u2068');
  });
});

describe('given what stands beside each other in one line', () => {
  test('when words of two directions meet, then none changes places with its neighbour', () => {
    expect(dotted([FATIMA, 'remote'])).toBe(`${apart(FATIMA)}\u00a0· ${apart('remote')}`);
    expect(dotted(['Ruth', null, 'remote'])).toBe('Ruth\u00a0· remote');
  });
});
