import type { Phrases } from './phrases.ts';

/**
 * Which text of the minutes this is. While the meeting is not closed it is a draft, told by its time; afterwards every text
 * that anybody took away is a revision with a number, and one name never stands on two texts (R10). `seq`: the last record that
 * it was made from; `at`: the last change, ms.
 */
export type Edition = { readonly seq: number; readonly at: number } & (
  | { readonly kind: 'draft' }
  /**
   * `isContinued`: it is what was published last of a meeting that goes on again. `differs`: it was made again, and is not what was
   * published then (R11).
   */
  | { readonly kind: 'revision'; readonly number: number; readonly isContinued: boolean; readonly differs: boolean }
);

/** `Revision 2 of 28 September 2015, 14:05:10, GMT+2` */
export function nameEdition(edition: Edition, { t, moment }: Phrases): string {
  const time = moment(edition.at);
  return edition.kind === 'draft'
    ? t('exports.draftOf', { time })
    : t('exports.revisionOf', { number: edition.number, time });
}

/** As it stands in the name of a file: `r2`; nothing for a draft. */
export const markOfEdition = (edition: Edition): string => (edition.kind === 'draft' ? '' : `-r${edition.number}`);
