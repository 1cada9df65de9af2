import type { ContributionDraft } from '../wording/new-contribution.ts';

/** The words of a draft that was not sent, to be copied or saved; null: it has none. */
export const unsentOf = ({ title, text }: Pick<ContributionDraft, 'title' | 'text'>): string | null =>
  [title, text]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n') || null;
