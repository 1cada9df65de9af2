import type { Language } from '../../../shared/languages/language.ts';
import type { Translate } from '../../../shared/languages/translate.ts';
import type { Mistake } from '../../ui/form/error-summary.tsx';
import { paragraphsIn } from './new-consultation.ts';

export type ContributionDraft = { readonly title: string; readonly text: string; readonly language: Language };

/** What the server takes, in characters and paragraphs. */
const PARAGRAPH_MAX = 10_000;
const PARAGRAPHS_MAX = 500;

/** Words, also in languages that write none apart. */
export function wordsIn(text: string, language: Language): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].filter((segment) => segment.isWordLike).length;
}

export function mistakesIn(draft: ContributionDraft, t: Translate): readonly Mistake[] {
  const paragraphs = paragraphsIn(draft.text);
  const long = paragraphs.length > PARAGRAPHS_MAX || paragraphs.some((paragraph) => paragraph.length > PARAGRAPH_MAX);
  return [
    ...(draft.title.trim() ? [] : [{ control: 'title', text: t('writing.contributing.wrong.title') }]),
    ...(paragraphs.length > 0 ? [] : [{ control: 'text', text: t('writing.contributing.wrong.text') }]),
    ...(long
      ? [
          {
            control: 'text',
            text: t('writing.contributing.wrong.text-long', { max: PARAGRAPHS_MAX, paragraph: PARAGRAPH_MAX }),
          },
        ]
      : []),
  ];
}
