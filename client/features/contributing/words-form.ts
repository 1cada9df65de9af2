import { createEffect, on } from 'solid-js';
import type { ContributionAnswer } from '../../../shared/protocol/http/consultations/consultations.ts';
import type { FileRead } from '../../../shared/protocol/http/consultations/files.ts';
import { newId } from '../../connection/new-id.ts';
import { type ContributionDraft, filledBy } from '../wording/new-contribution.ts';
import { createFileChoice } from './file-choice.ts';
import { printOf } from './print-of.ts';

/** A text as it was sent before, in whose place another is sent. */
type Sent = Pick<ContributionAnswer, 'title' | 'language' | 'paragraphs' | 'shapes' | 'file' | 'fileName'>;

export const draftOf = ({ title, language, paragraphs, file }: Sent): Partial<ContributionDraft> => ({
  title,
  language,
  ...(file === null ? { text: paragraphs.join('\n\n') } : { file }),
});

function fileOf(sent: Sent | null): FileRead | null {
  if (!sent || sent.file === null) return null;
  const { file: hash, fileName: name, title, language, paragraphs, shapes } = sent;
  return { hash, name, title, language, paragraphs, shapes, losses: [], size: 0 };
}

type Options = {
  /** As it is kept on this device. */
  readonly draft: ContributionDraft;
  readonly setDraft: (change: Partial<ContributionDraft>) => void;
  readonly now: () => ContributionDraft;
  /** The consultation's, as `/api/consultations/17`. */
  readonly home: string;
  readonly replaced: Sent | null;
};

/** The words of a text that is sent: written, or those of a file. */
export function createWordsForm({ draft, setDraft: change, now, home, replaced }: Options) {
  const begun = () => (draft.sending === '' ? { sending: newId() } : {});
  const setDraft = (some: Partial<ContributionDraft>) => change({ ...begun(), ...some });
  const files = createFileChoice({ home, onRead: (file) => setDraft(filledBy(file, now())) });
  if (draft.file !== '') void files.recall(draft.file, fileOf(replaced));
  // A file that is given up, or cannot be read, is none.
  createEffect(
    on(
      () => files.choice().state,
      (state) => (state === 'none' || state === 'refused') && change({ file: '' }),
      { defer: true },
    ),
  );
  return {
    draft,
    setDraft,
    files,
    isOnItsWay: () => files.choice().state === 'sending',
    /**
     * The same words of a draft go under the same id: when the answer was lost on the way, and when another window has sent
     * them already, they are one text.
     */
    sendingOf(words: object): string {
      change(begun());
      return `${draft.sending}.${printOf(JSON.stringify(words))}`;
    },
  };
}

export type WordsForm = ReturnType<typeof createWordsForm>;
