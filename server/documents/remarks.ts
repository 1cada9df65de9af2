import type { Translate } from '../../shared/languages/translate.ts';

/** What a file says about itself, in its language, where it cannot show all that was written. */
export type Remarks = {
  readonly substituted: string;
  readonly setPlain: string;
  /** Between the names in such a sentence. */
  readonly comma: string;
};

/** Where a sentence names the characters, or the paragraphs. */
export const CHARACTERS = '{characters}';
export const PARAGRAPHS = '{paragraphs}';

export const remarksIn = (t: Translate): Remarks => ({
  substituted: t('exports.substituted', { characters: CHARACTERS }),
  setPlain: t('exports.setPlain', { paragraphs: PARAGRAPHS }),
  comma: t('common.comma'),
});
