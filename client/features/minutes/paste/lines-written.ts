import { numbersOf } from '../../../../shared/minutes/line-numbers.ts';
import { type Line, type LineKind, paragraphKind, type Run } from '../../../../shared/minutes/lines.ts';
import { type Marks, noMarks } from './marks.ts';

type Open = { readonly kind: LineKind; readonly number: number | null; runs: Run[] };
type Written = Line & { readonly number: number | null };

const blank = (): Open => ({ kind: paragraphKind, number: null, runs: [] });
const isBreak = (run: Run | undefined): boolean => run?.type === 'text' && run.text === '\n';

/** Writes lines one after the other, with the white space of HTML: runs of it are one space, none at the borders. */
export type Lines = {
  /** `isPre`: white space counts as it stands. */
  readonly words: (text: string, marks: Marks, isPre: boolean) => void;
  readonly lineBreak: () => void;
  /** The line that comes is this; `number`: what it says that it is numbered. */
  readonly begin: (kind: LineKind, number: number | null) => void;
  /** A paragraph ends; within a point it is a break, as long as no other line has begun. */
  readonly endLine: () => void;
  /** What `work` writes first belongs to the point that has begun. */
  readonly holding: (work: () => void) => void;
  readonly cell: (runs: readonly Run[], begins: LineKind['begins'], heads: boolean) => void;
  /** Everything written, with the numbers that the points ask for. */
  readonly done: () => readonly Line[];
};

export const createLines = (): Lines => new LinesWritten();

class LinesWritten implements Lines {
  readonly #lines: Written[] = [];
  #open = blank();
  #isHeld = false;

  readonly words = (text: string, marks: Marks, isPre: boolean): void => {
    const parts = text.replace(/\r\n?/g, '\n').split(isPre ? /[\n\v\u2028\u2029]/ : /[\v\u2028\u2029]/);
    for (const [n, part] of parts.entries()) {
      if (n > 0) this.lineBreak();
      const words = isPre ? part : part.replace(/[ \t\n\f]+/g, ' ');
      this.#push(!isPre && endsWithSpace(this.#open) ? words.replace(/^ /, '') : words, marks);
    }
  };

  readonly lineBreak = (): void => this.#push('\n', noMarks);

  readonly begin = (kind: LineKind, number: number | null): void => {
    this.#close();
    this.#isHeld = false;
    this.#open = { kind, number, runs: [] };
  };

  readonly endLine = (): void => {
    const { kind, runs } = this.#open;
    if (!this.#isHeld || kind.role === 'paragraph') this.#close();
    else if (runs.length > 0 && !isBreak(runs.at(-1))) this.lineBreak();
  };

  readonly holding = (work: () => void): void => {
    this.#isHeld = true;
    work();
    this.#isHeld = false;
  };

  readonly cell = (runs: readonly Run[], begins: LineKind['begins'], heads: boolean): void => {
    this.#close();
    this.#isHeld = false;
    this.#lines.push({ kind: { ...paragraphKind, role: 'cell', begins, heads }, number: null, runs: trimmed(runs) });
  };

  readonly done = (): readonly Line[] => {
    this.#close();
    return withStarts(this.#lines);
  };

  #push(text: string, marks: Marks): void {
    const { runs } = this.#open;
    const last = runs.at(-1);
    if (last?.type === 'text' && sameMarks(last, marks) && text !== '\n' && last.text !== '\n')
      this.#open.runs = [...runs.slice(0, -1), { ...last, text: last.text + text }];
    else if (text !== '') runs.push({ type: 'text', text, ...marks });
  }

  #close(): void {
    const runs = trimmed(this.#open.runs);
    if (runs.length > 0) this.#lines.push({ kind: this.#open.kind, number: this.#open.number, runs });
    this.#open = blank();
  }
}

function endsWithSpace({ runs }: Open): boolean {
  const last = runs.at(-1);
  return last === undefined || (last.type === 'text' && /[ \n]$/.test(last.text));
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
