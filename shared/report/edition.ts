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
  | ({
      readonly kind: 'revision';
      readonly number: number;
      readonly isContinued: boolean;
      readonly differs: boolean;
    } & Agreed)
);

/** Missing: nobody issued this revision. `closesAt`: until when it can be corrected, ms. */
type Agreed = {
  readonly agreed?: { readonly as: 'issued' | 'final'; readonly version: number; readonly closesAt: number };
};

/** What its name tells of an edition. */
export type EditionName = { readonly kind: 'draft'; readonly at: number } | RevisionName;
export type RevisionName = { readonly kind: 'revision'; readonly number: number; readonly at: number } & Agreed;

/** `Revision 2 of 28 September 2015, 14:05:10, GMT+2` */
export function nameEdition(edition: EditionName, { t, moment }: Phrases): string {
  const time = moment(edition.at);
  if (edition.kind === 'draft') return t('exports.draftOf', { time });
  const { number, agreed } = edition;
  if (agreed === undefined) return t('exports.revisionOf', { number, time });
  return agreed.as === 'final'
    ? t('exports.finalOf', { time })
    : t('exports.issuedOf', { number: agreed.version, time });
}

/** As it stands in the name of a file: `-r2`, `-v1` once it is issued, `-final`; empty for a draft. */
export function markOfEdition(edition: EditionName): string {
  if (edition.kind === 'draft') return '';
  const { number, agreed } = edition;
  if (agreed === undefined) return `-r${number}`;
  return agreed.as === 'final' ? '-final' : `-v${agreed.version}`;
}
