import { normalMarks } from '../../../shared/paper/marks.ts';
import { MARKS_MAX, type Mark, type Shaped } from '../../../shared/paper/shape.ts';
import { tidied } from '../../../shared/paper/tidy.ts';
import type { Run, Runs, Saying, Table, Words } from './draft.ts';

/** Runs of white space as one space, and none beside a line break, as browsers show them. */
export function collapsed(runs: Runs): Runs {
  let last = '\n';
  const put = (text: string): string => {
    const made = text
      .replace(/[ \t\f]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/^ /, last === ' ' || last === '\n' ? '' : ' ');
    last = made.at(-1) ?? last;
    return made;
  };
  return runs.map(({ text, says }) => ({ text: put(text), says }));
}

/** The line under a link is how programs show links, and no look of its words. */
const lookedOver = (says: readonly Saying[]): readonly Saying[] =>
  says.some((one) => 'href' in one) ? says.filter((one) => !('look' in one && one.look === 'underline')) : says;

/** The words of runs, and the marks that they bear. */
function marked(runs: Runs): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  for (const run of runs) {
    const [start, end] = [text.length, text.length + run.text.length];
    text += run.text;
    marks.push(...lookedOver(run.says).map((saying) => ({ start, end, ...saying })));
  }
  return { text, marks };
}

/** Where a paragraph has more marks than any has, its looks go, and links and calls stay. */
function bounded(marks: readonly Mark[]): readonly Mark[] {
  const normal = normalMarks(marks);
  const [all, bare] = [normal, normal.filter((mark) => !('look' in mark))];
  return all.length <= MARKS_MAX ? all : bare.slice(0, MARKS_MAX);
}

const inOneLine = (run: Run): Run => ({
  ...run,
  text: run.text.replace(/\s+/g, (space) => (/[\t\n]/.test(space) ? ' ' : space)),
});
const withoutTabs = (run: Run): Run => ({ ...run, text: run.text.replaceAll('\t', ' ') });
/** Where a word may be broken is seen by nobody, and would stand in the way of those who search for the word. */
const withoutSoftHyphens = (runs: Runs): Runs =>
  runs.map((run) => ({ ...run, text: run.text.replaceAll('\u00ad', '') }));

/** A block of words as a paragraph with its shape. */
export function paragraphOf({ runs, ...kind }: Words): Shaped {
  const { text, marks } = marked(withoutSoftHyphens(runs).map(withoutTabs));
  const made = tidied({ text, shape: { ...kind, marks } });
  return { ...made, shape: { ...made.shape, marks: bounded(made.shape.marks) } };
}

/** One cell: its words without breaks, in a form that every format can hold. */
function cellOf(runs: Runs): Shaped {
  const { text, marks } = marked(withoutSoftHyphens(runs).map(inOneLine));
  const made = tidied({ text, shape: { kind: 'paragraph', marks } });
  return /[\t\n]/.test(made.text) ? { ...made, text: made.text.replace(/[\t\n]/g, ' ') } : made;
}

/** A table as one paragraph. */
export function tableOf({ rows, heads }: Table): Shaped {
  const marks: Mark[] = [];
  let text = '';
  for (const [y, row] of rows.entries()) {
    for (const [x, runs] of row.entries()) {
      text += x > 0 ? '\t' : y > 0 ? '\n' : '';
      const cell = cellOf(runs);
      marks.push(
        ...cell.shape.marks.map((mark) => ({ ...mark, start: mark.start + text.length, end: mark.end + text.length })),
      );
      text += cell.text;
    }
  }
  return { text, shape: { kind: 'table', heads, marks: bounded(marks) } };
}
