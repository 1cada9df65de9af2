import type { Language } from '../../../shared/languages/language.ts';
import type { Translate } from '../../../shared/languages/translate.ts';
import type { FileRead } from '../../../shared/protocol/http/consultations/files.ts';
import type { Mistake } from '../../ui/form/error-summary.tsx';
import { paragraphsIn } from './new-consultation.ts';

export type ContributionDraft = {
  readonly title: string;
  readonly text: string;
  readonly language: Language;
  /** The hash of a file that was sent and read; empty: the words are those of `text`. */
  readonly file: string;
  /** The title that a file has given, and the person has not changed. */
  readonly given: string;
  /** Whose words they are when they are sent, in whatever window: an id that the draft has from its first words on. */
  readonly sending: string;
};

export const blankDraft = (language: Language): ContributionDraft => ({
  title: '',
  text: '',
  language,
  file: '',
  given: '',
  sending: '',
});

/** What is sent: written words, or those of a file. */
export const wordsOf = ({ title, language, text, file }: ContributionDraft) => ({
  title: title.trim(),
  language,
  ...(file === '' ? { paragraphs: paragraphsIn(text) } : { file }),
});

/** What a file says of itself fills the form, where nobody has written anything else. */
export function filledBy(
  { title, language, hash }: Pick<FileRead, 'title' | 'language' | 'hash'>,
  draft: ContributionDraft,
): Partial<ContributionDraft> {
  const isOpen = draft.title.trim() === '' || draft.title === draft.given;
  return {
    file: hash,
    ...(isOpen && title !== '' && { title: title.slice(0, TITLE_MAX), given: title.slice(0, TITLE_MAX) }),
    ...(language && draft.file !== hash && { language }),
  };
}

/** What the server takes, in characters and paragraphs. */
const PARAGRAPH_MAX = 10_000;
const PARAGRAPHS_MAX = 500;
export const TITLE_MAX = 200;

/** Words, also in languages that write none apart. */
export function wordsIn(text: string, language: Language): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].filter((segment) => segment.isWordLike).length;
}

export function mistakesIn(draft: ContributionDraft, t: Translate): readonly Mistake[] {
  const paragraphs = draft.file === '' ? paragraphsIn(draft.text) : [];
  const long = paragraphs.length > PARAGRAPHS_MAX || paragraphs.some((paragraph) => paragraph.length > PARAGRAPH_MAX);
  return [
    ...(draft.title.trim() ? [] : [{ control: 'title', text: t('writing.contributing.wrong.title') }]),
    ...(draft.file !== '' || paragraphs.length > 0
      ? []
      : [{ control: 'text', text: t('writing.contributing.wrong.text') }]),
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
