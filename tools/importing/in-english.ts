import type { ListRefused } from '../../shared/importing/import-list.ts';
import { en } from '../../shared/languages/en/dictionary.ts';
import { createTranslate } from '../../shared/languages/translate.ts';

const said = createTranslate(en, 'en');
/** A terminal shows the marks around what runs the other way as signs. */
export const t: typeof said = (key, params) => said(key, params).replace(/[\u2066-\u2069]/g, '');

export const listInWords = (why: ListRefused): string =>
  t(`importing.refused.${why.refused}`, { fields: why.refused === 'columns' ? why.missing.join(', ') : '' });
