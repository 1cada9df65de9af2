import type { Phrases } from './phrases.ts';

/**
 * Which version of the minutes this is. While the meeting is not closed it is a draft, with its time. After that, every text that
 * anybody took away is a revision with a number, and two texts never have one name (R10). `seq`: the last record from which it was
 * made; `at`: the last change, ms.
 */
export type Edition = { readonly seq: number; readonly at: number } & (
  | { readonly kind: 'draft' }
  /**
   * `isContinued`: it was published last, and the meeting goes on again. `differs`: it was made again, and is not what was
   * published then (R11).
   */
  | { readonly kind: 'revision'; readonly number: number; readonly isContinued: boolean; readonly differs: boolean }
);

/** What its name tells of an edition. */
export type EditionName = { readonly at: number } & (
  | { readonly kind: 'draft' }
  | { readonly kind: 'revision'; readonly number: number }
);

/** `Revision 2 of 28 September 2015, 14:05:10, GMT+2` */
export function nameEdition(edition: EditionName, { t, moment }: Phrases): string {
  const time = moment(edition.at);
  return edition.kind === 'draft'
    ? t('exports.draftOf', { time })
    : t('exports.revisionOf', { number: edition.number, time });
}

/** As it stands in the name of a file: `r2`; empty for a draft. */
export const markOfEdition = (edition: EditionName): string => (edition.kind === 'draft' ? '' : `-r${edition.number}`);
