import { expect, test } from 'vitest';
import { listedHtml, plainWordsIn } from '../../../server/http/plain/plain-words.ts';

const listed = async (language: 'en' | 'ar' | 'zh', parts: readonly string[]) =>
  listedHtml(parts, (await plainWordsIn(language)).t);

test('given a name and a job title, when they are listed, then the sign between is that of the language, and each stands apart', async () => {
  expect(await listed('en', ['فاطمة', 'Director'])).toBe('<bdi>فاطمة</bdi>, <bdi>Director</bdi>');
  expect(await listed('ar', ['فاطمة', 'Director'])).toBe('<bdi>فاطمة</bdi>، <bdi>Director</bdi>');
  expect(await listed('zh', ['陈晓明', 'Director'])).toBe('<bdi>陈晓明</bdi>，<bdi>Director</bdi>');
});

test('given no job title, when a name is listed, then no comma stands behind it', async () => {
  expect(await listed('en', ['فاطمة', ''])).toBe('<bdi>فاطمة</bdi>');
});
