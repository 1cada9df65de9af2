import { describe, expect, test } from 'vitest';
import { writeMarkdown } from '../../../server/documents/markup/write-markdown.ts';
import { firstMinutes } from '../../support/documents/first-minutes.ts';

const plainSpaces = (words: string) => words.replace(/[\u2066-\u2069\u200e]/g, '');

describe('Given the minutes of the first meeting', () => {
  test.each([
    [
      'en',
      '**Date**: 28 September 2015',
      'from 10:02 to 10:04 (2\u00a0min\u00a030\u00a0s)',
      'by 30 October 2015',
      '53%',
    ],
    [
      'fr',
      '**Date**\u202f: 28 septembre 2015',
      'de 10:02 à 10:04 (2\u00a0min\u00a030\u00a0s)',
      'd’ici au 30 octobre 2015',
      '53\u00a0%',
    ],
    [
      'es',
      '**Fecha**: 28 de septiembre de 2015',
      'de 10:02 a 10:04 (2\u00a0min\u00a030\u00a0s)',
      'el 30 de octubre de 2015',
      '53\u00a0%',
    ],
    [
      'ar',
      '**التاريخ**: 28 سبتمبر 2015',
      'من الساعة 10:02 إلى الساعة 10:04 (2\u00a0د\u00a030\u00a0ث)',
      '30 أكتوبر 2015',
      '53%',
    ],
    [
      'ru',
      '**Дата**: 28 сентября 2015 г.',
      'с 10:02 до 10:04 (2\u00a0мин\u00a030\u00a0с)',
      'до 30 октября 2015 г.',
      '53\u00a0%',
    ],
    ['zh', '**日期**：2015年9月28日', '10:02 至 10:04（2\u00a0分钟\u00a030\u00a0秒）', '2015年10月30日', '53%'],
  ] as const)(
    'when they are in %s, then days, times, periods, parts and colons are those of the language',
    async (language, ...told) => {
      const words = plainSpaces(writeMarkdown(await firstMinutes(language)));
      for (const each of told) expect(words.includes(each), each).toBe(true);
      expect(words).not.toMatch(/\d{4}-\d\d-\d\d, |[٠-٩]/);
    },
  );
});
