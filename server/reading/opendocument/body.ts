import { BULLET, DEPTH_MAX, type Level } from '../../../shared/paper/shape.ts';
import { type Block, type WordsKind, words } from '../composing/draft.ts';
import type { Inline } from '../composing/inline-walk.ts';
import { attributeOf, deepIn, type Element, elementsOf } from '../packed/xml.ts';
import { type InlineDeps, runsIn } from './inline.ts';
import { type Counts, countOn, labelAt } from './numbering.ts';
import { tableFrom } from './table.ts';

/** The list in which something stands. `label`: of its item, until the first paragraph has taken it. */
type InList = {
  readonly style: string | undefined;
  readonly level: number;
  readonly counts: Counts;
  label: string | null;
};

const GONE = new Set([
  'text:tracked-changes',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'office:forms',
  'text:alphabetical-index-auto-mark-file',
]);

/** Goes through the body once, and makes blocks of it; lists go on counting where the document says so. */
export class Body {
  readonly blocks: Block[] = [];
  readonly #deps: InlineDeps;
  readonly #outline: Counts = [];
  /** How far lists have counted, by their names and by their styles. */
  readonly #counted = new Map<string, Counts>();

  constructor(deps: InlineDeps) {
    this.#deps = deps;
  }

  all(parent: Element, list: InList | null = null): void {
    for (const child of elementsOf(parent)) this.#one(child, list);
  }

  #one(element: Element, list: InList | null): void {
    const { tally } = this.#deps;
    switch (element.name) {
      case 'text:h':
        this.#heading(element, list);
        break;
      case 'text:p':
        this.#paragraph(element, list);
        break;
      case 'text:list':
        this.#list(element, list);
        break;
      case 'table:table':
        this.blocks.push(...tableFrom(element, this.#deps, blocksIn));
        break;
      case 'text:tracked-changes':
        tally.count('tracked-changes', elementsOf(element).length);
        break;
      case 'text:section':
        this.#section(element, list);
        break;
      case 'draw:frame':
      case 'draw:custom-shape':
        this.#put({ kind: 'paragraph' }, runsIn({ name: '', attributes: {}, children: [element] }, this.#deps));
        break;
      default:
        if (!GONE.has(element.name)) this.all(element, list);
    }
  }

  #section(section: Element, list: InList | null): void {
    if (attributeOf(section, 'text:display') !== 'none') this.all(section, list);
    else this.#deps.tally.count('hidden-words');
  }

  #heading(element: Element, list: InList | null): void {
    const level = levelOf(Number(attributeOf(element, 'text:outline-level') ?? 1));
    const number = list?.label ?? this.#outlineNumber(element, level);
    if (list) list.label = null;
    this.#put({ kind: 'heading', level }, runsIn(element, this.#deps), number === BULLET ? '' : number);
  }

  #outlineNumber(element: Element, level: Level): string {
    const { outline } = this.#deps.styles;
    if (!outline || runsIn(element, { ...this.#deps, isQuiet: true }).runs.every(({ text }) => text.trim() === ''))
      return '';
    countOn(this.#outline, outline, level - 1, null);
    return labelAt(this.#outline, outline, level - 1);
  }

  #paragraph(element: Element, list: InList | null): void {
    const style = attributeOf(element, 'text:style-name');
    const inline = runsIn(element, this.#deps);
    const label = list?.label ?? '';
    if (list) list.label = null;
    this.#put(this.#kindOf(style, list, label), inline);
  }

  #kindOf(style: string | undefined, list: InList | null, label: string): WordsKind {
    const { styles } = this.#deps;
    if (list && label !== '') return { kind: 'item', depth: Math.min(list.level, DEPTH_MAX), label };
    const level = styles.levelOf(style);
    if (level !== null) return { kind: 'heading', level: levelOf(level) };
    return { kind: styles.isQuotation(style) ? 'quotation' : 'paragraph' };
  }

  #put(kind: WordsKind, { runs, boxes }: Inline, before = ''): void {
    this.blocks.push({ ...kind, runs: before === '' ? runs : [words(`${before} `), ...runs] });
    for (const box of boxes) this.all(box);
  }

  #list(element: Element, outer: InList | null): void {
    const level = outer ? outer.level + 1 : 0;
    const style = attributeOf(element, 'text:style-name') ?? outer?.style;
    const counts = outer?.counts ?? this.#countsOf(element, style);
    counts.length = Math.min(counts.length, level === 0 ? counts.length : level);
    const list: InList = { style, level, counts, label: null };
    if (level > DEPTH_MAX) this.#deps.tally.count('depth');
    for (const item of elementsOf(element)) {
      if (item.name === 'text:list-item') this.#item(item, list);
      else if (item.name === 'text:list-header') this.all(item, { ...list, label: null });
    }
    const id = attributeOf(element, 'xml:id');
    if (id !== undefined) this.#counted.set(`id ${id}`, counts);
    this.#counted.set(`style ${style}`, counts);
  }

  #item(item: Element, list: InList): void {
    const isOuter = elementsOf(item)[0]?.name === 'text:list';
    if (isOuter) {
      this.all(item, { ...list, label: null });
      return;
    }
    const style = this.#deps.styles.lists.get(list.style ?? '');
    const from = Number(attributeOf(item, 'text:start-value') ?? Number.NaN);
    countOn(list.counts, style, list.level, Number.isInteger(from) ? from : null);
    this.all(item, { ...list, label: labelAt(list.counts, style, list.level) });
  }

  /** A list goes on with another, with the last of its style, or begins anew. */
  #countsOf(element: Element, style: string | undefined): Counts {
    const other = attributeOf(element, 'text:continue-list');
    const before = other === undefined ? undefined : this.#counted.get(`id ${other}`);
    if (before) return before;
    const goesOn = attributeOf(element, 'text:continue-numbering') === 'true';
    return (goesOn ? this.#counted.get(`style ${style}`) : undefined) ?? [];
  }
}

/** What stands in a part of the document by itself, as in a cell. */
export function blocksIn(parent: Element, deps: InlineDeps): readonly Block[] {
  const body = new Body(deps);
  body.all(parent);
  return body.blocks;
}

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5, 6];
const levelOf = (n: number): Level => LEVELS.find((level) => level === n) ?? (n > 6 ? 6 : 1);

/** Whether a part has words at all. */
export const hasWords = (element: Element): boolean =>
  deepIn(element, ({ name }) => name === 'text:p').some((one) =>
    one.children.some((child) => typeof child !== 'string' || child.trim() !== ''),
  );
