import { type Line, paragraphKind, type Run } from './lines.ts';

/**
 * A mark is written once and read with every run that it covers, and every row of a table is as long as its longest: some bytes of
 * text can become gigabytes of a file. So a text is read in full form only up to these bounds; of the rest, only the words are
 * read.
 */
const ADDRESSES_MAX = 100_000;
const COLUMNS_MAX = 60;
const CELLS_MAX = 40_000;

/** The same lines, with as many addresses and cells as a file can bear. */
export const withinBounds = (lines: readonly Line[]): readonly Line[] => cellsWithin(addressesWithin(lines));

function addressesWithin(lines: readonly Line[]): readonly Line[] {
  let left = ADDRESSES_MAX;
  const bounded = (run: Run): Run => {
    if (run.type !== 'text' || run.href === undefined) return run;
    left -= run.href.length;
    if (left >= 0) return run;
    const { href: _, ...words } = run;
    return words;
  };
  return lines.map((line) => ({ ...line, runs: line.runs.map(bounded) }));
}

/** A row that is too long goes on in the next one; behind the last cell that fits, each cell stands as a paragraph. */
function cellsWithin(lines: readonly Line[]): readonly Line[] {
  let [rows, width, column, before] = [0, 0, 0, 0];
  return lines.map((line): Line => {
    const { begins, role } = line.kind;
    if (role !== 'cell') {
      [rows, width, column, before] = [0, 0, 0, before + rows * width];
      return line;
    }
    if (begins === 'table') [rows, width, before] = [0, 0, before + rows * width];
    const isNewRow = begins !== null || rows === 0 || column >= COLUMNS_MAX;
    column = isNewRow ? 1 : column + 1;
    rows += isNewRow ? 1 : 0;
    width = Math.max(width, column);
    if (before + rows * width > CELLS_MAX) return { ...line, kind: paragraphKind };
    return begins === null && isNewRow && rows > 1 ? { ...line, kind: { ...line.kind, begins: 'row' } } : line;
  });
}
