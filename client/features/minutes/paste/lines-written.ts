import { numbersOf } from '../../../../shared/minutes/line-numbers.ts';
import { type Line, type LineKind, paragraphKind, type Run } from '../../../../shared/minutes/lines.ts';
import { type Marks, noMarks } from './marks.ts';

type Open = { readonly kind: LineKind; readonly number: number | null; runs: Run[] };
type Written = Line & { readonly number: number | null };

const blank = (): Open => ({ kind: paragraphKind, number: null, runs: [] });
const isBreak = (run: Run | undefined): boolean => run?.type === 'text' && run.text === '\n';

/** Writes lines one after the other, with the white space of HTML: runs of it are one space, none at the borders. */
export function createLines() {
  const lines: Written[] = [];
  let open = blank();
  let isHeld = false;

  function push(text: string, marks: Marks): void {
    const last = open.runs.at(-1);
    if (last?.type === 'text' && sameMarks(last, marks) && text !== '\n' && last.text !== '\n')
      open.runs = [...open.runs.slice(0, -1), { ...last, text: last.text + text }];
    else if (text !== '') open.runs.push({ type: 'text', text, ...marks });
  }

  function endsWithSpace(): boolean {
    const last = open.runs.at(-1);
    return last === undefined || (last.type === 'text' && /[ \n]$/.test(last.text));
  }

  function close(): void {
    const runs = trimmed(open.runs);
    if (runs.length > 0) lines.push({ kind: open.kind, number: open.number, runs });
    open = blank();
  }

  return {
    words(text: string, marks: Marks, isPre: boolean): void {
      const parts = text.replace(/\r\n?/g, '\n').split(isPre ? /[\n\v\u2028\u2029]/ : /[\v\u2028\u2029]/);
      for (const [n, part] of parts.entries()) {
        if (n > 0) this.lineBreak();
        const words = isPre ? part : part.replace(/[ \t\n\f]+/g, ' ');
        push(!isPre && endsWithSpace() ? words.replace(/^ /, '') : words, marks);
      }
    },
    lineBreak: (): void => push('\n', noMarks),
    /** The line that comes is this; `number`: what it says that it is numbered. */
    begin(kind: LineKind, number: number | null): void {
      isHeld = false;
      close();
      open = { kind, number, runs: [] };
    },
    /** A paragraph ends; within a point it is a break, as long as no other line has begun. */
    endLine(): void {
      if (isHeld && open.kind.role !== 'paragraph') {
        if (open.runs.length > 0 && !isBreak(open.runs.at(-1))) push('\n', noMarks);
      } else close();
    },
    holding(work: () => void): void {
      isHeld = true;
      work();
      isHeld = false;
    },
    cell(runs: readonly Run[], begins: LineKind['begins'], heads: boolean): void {
      isHeld = false;
      close();
      lines.push({ kind: { ...paragraphKind, role: 'cell', begins, heads }, number: null, runs: trimmed(runs) });
    },
    done(): readonly Line[] {
      close();
      return withStarts(lines);
    },
  };
}

const sameMarks = (one: Marks, other: Marks): boolean =>
  one.strong === other.strong &&
  one.emphasis === other.emphasis &&
  one.script === other.script &&
  one.href === other.href;

/** Without breaks and spaces at both ends. */
function trimmed(runs: readonly Run[]): Run[] {
  const all = [...runs];
  const isBlank = (run: Run | undefined): boolean => run?.type === 'text' && run.text.trim() === '';
  while (isBlank(all[0])) all.shift();
  while (isBlank(all.at(-1))) all.pop();
  const [first, last] = [all[0], all.at(-1)];
  if (first?.type === 'text') all[0] = { ...first, text: first.text.replace(/^[ \t]+/, '') };
  const end = all.at(-1);
  if (last && end?.type === 'text') all[all.length - 1] = { ...end, text: end.text.replace(/[ \t]+$/, '') };
  return all;
}

/** A point asks for its number where it would not get it by itself. */
function withStarts(lines: readonly Written[]): readonly Line[] {
  const kinds: LineKind[] = [];
  for (const { kind, number } of lines) {
    const given = numbersOf([...kinds, kind]).at(-1) ?? null;
    kinds.push(number === null || number === given ? kind : { ...kind, start: number });
  }
  return lines.map(({ runs }, n) => ({ kind: kinds[n] ?? paragraphKind, runs }));
}
