import type { Run } from '../composing/draft.ts';
import type { Line } from './lines.ts';
import type { Paragraph } from './paragraphs.ts';

const BEGINS = /^\s*(\d{1,3})[\s.)]*(?=\S)/;

/**
 * Footnotes: the last paragraphs of a page that begin with a number which is raised in a line above. `taken`: those paragraphs, with
 * their labels; what follows one without a number goes on with it.
 */
export function notesOn(paragraphs: readonly Paragraph[], lines: readonly Line[]): ReadonlyMap<Paragraph, string> {
  const taken = new Map<Paragraph, string>();
  let known: string | null = null;
  for (const paragraph of paragraphs.toReversed()) {
    const first = paragraph.lines[0];
    const label = BEGINS.exec(first?.text ?? '')?.[1];
    const isCalled = lines.some(
      (line) => line.calls.includes(label ?? '') && !paragraph.lines.includes(line) && line.y > (first?.y ?? 0),
    );
    const isNext: boolean = known === null || Number(label) === Number(known) - 1;
    if (label === undefined || !isCalled || !isNext) break;
    taken.set(paragraph, label);
    known = label;
  }
  return taken;
}

/** The words of a footnote without its number. */
export function withoutLabel(runs: readonly Run[], label: string): readonly Run[] {
  const index = runs.findIndex(({ text }) => text.trimStart().startsWith(label));
  return runs.flatMap((run, n) => {
    if (n < index) return [];
    if (n > index) return [run];
    return [
      {
        ...run,
        text: run.text
          .trimStart()
          .slice(label.length)
          .replace(/^[\s.)]+/, ''),
      },
    ];
  });
}

/** Raised numbers that call one of these footnotes. */
export const calling = (runs: readonly Run[], labels: ReadonlySet<string>): readonly Run[] =>
  runs.map((run) => {
    const isRaised = run.says.some((one) => 'look' in one && one.look === 'sup');
    return isRaised && labels.has(run.text.trim()) ? { text: run.text.trim(), says: [{ note: run.text.trim() }] } : run;
  });
