/** What a file has that a text has not, and how it is counted. */
export const LOSSES = [
  // each of them
  'pictures',
  'comments',
  'tracked-changes',
  'text-boxes',
  'equations',
  'embedded-objects',
  'form-fields',
  'bookmarks',
  // links whose address is none that may stand in a text; their words stay
  'links',
  // tables that are divided, or told row by row, because they are too long or too wide; tables that laid a page out, and are
  // read cell by cell; tables inside tables; cells that were joined
  'tables-divided',
  'tables-flattened',
  'tables-laid-out',
  'tables-nested',
  'cells-joined',
  // paragraphs that were longer than a paragraph may be
  'paragraphs-divided',
  // heads and feet of pages
  'page-margins',
  // words that nobody would have seen in the file
  'hidden-words',
  // a list whose points lie deeper than is told apart
  'depth',
  // pages without any text, which may be scans
  'empty-pages',
  // letters that the file does not say how to read
  'letters-unknown',
  // 1: how letters are written was not said, and was guessed
  'letters-guessed',
  // what else the file has that is not known here
  'other',
] as const;
export type LossCode = (typeof LOSSES)[number];

/** `count`: at least 1. */
export type Loss = { readonly code: LossCode; readonly count: number };

/** What was lost, each code once, in the order of the list. */
export function summed(losses: readonly Loss[]): readonly Loss[] {
  return LOSSES.map((code) => ({
    code,
    count: losses.filter((loss) => loss.code === code).reduce((sum, { count }) => sum + count, 0),
  })).filter(({ count }) => count > 0);
}
