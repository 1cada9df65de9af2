import { afterEach, expect, test, vi } from 'vitest';
import { createFormats } from '../../client/session/formats.ts';

afterEach(() => vi.restoreAllMocks());

test('given a thousand names, when they are put in order, then the order of the language is made once', () => {
  const { Collator } = Intl;
  const made = vi.spyOn(Intl, 'Collator').mockImplementation(function order(tag) {
    return new Collator(tag);
  });
  const formats = createFormats(() => 'fr');
  const names = Array.from({ length: 1000 }, (_, n) => `Élise ${(n * 7919) % 1000}`);
  names.toSorted(formats.compare);
  names.toSorted(createFormats(() => 'fr').compare);
  expect(made).toHaveBeenCalledTimes(1);
});

test('given two zones and two languages, when a time is written, then each has its own', () => {
  const [english, russian] = [createFormats(() => 'en'), createFormats(() => 'ru')];
  const noon = Date.UTC(2015, 8, 28, 10);
  expect(english.time(noon, 'Europe/Zurich')).toBe('12:00 CEST');
  expect(english.time(noon, 'UTC')).toBe('10:00 UTC');
  expect(russian.time(noon, 'Europe/Zurich')).toMatch(/^12:00 GMT\+2/);
  expect(english.time(noon, 'Europe/Zurich')).toBe('12:00 CEST');
});
