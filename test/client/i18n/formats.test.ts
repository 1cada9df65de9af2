import { afterEach, expect, test, vi } from 'vitest';
import { createFormats } from '../../../client/i18n/formats.ts';
import { TAGS } from '../../../shared/languages/tags.ts';
import { whenInWords } from '../../../shared/sitting/when-in-words.ts';

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

test('given a hundred meetings, when their days and hours are told, then each format is made once, and pages and documents say the same', async () => {
  const { DateTimeFormat } = Intl;
  const made = vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function format(tag, options) {
    return new DateTimeFormat(tag, options);
  });
  const meeting = {
    date: '2029-06-01',
    timeZone: 'Pacific/Chatham',
    hours: { begins: '10:00', lastDay: '2029-06-01', ends: '17:00' },
  };
  const tell = () => [createFormats(() => 'es').when(meeting), whenInWords(TAGS.es, meeting)];
  const told = new Set(tell());
  made.mockClear();
  for (let n = 0; n < 100; n += 1) for (const words of tell()) told.add(words);
  expect([...told]).toEqual(['1 de junio de 2029, 10:00–17:00']);
  const ofWords = made.mock.calls.filter(([tag]) => tag === TAGS.es);
  expect(ofWords).toHaveLength(0);
});

test.each(['en', 'es', 'fr', 'ru', 'zh', 'ar'] as const)(
  'given a moment in the evening, when it is told in %s, then the day has 24 hours',
  (language) => {
    const evening = new Date(2026, 10, 30, 18, 59).getTime();
    expect(createFormats(() => language).moment(evening)).toMatch(/18:59$/);
  },
);
