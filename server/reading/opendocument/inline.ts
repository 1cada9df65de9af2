import { safeAddress } from '../../../shared/minutes/lines.ts';
import { type Run, type Runs, type Saying, type Tally, words } from '../composing/draft.ts';
import {
  attributeOf,
  childOf,
  deepIn,
  type Element,
  elementsOf,
  isElement,
  textIn,
  type XmlNode,
} from '../packed/xml.ts';
import type { Styles } from './styles.ts';

export type InlineDeps = {
  readonly styles: Styles;
  readonly tally: Tally;
  /** A footnote or endnote stands here; its label. */
  readonly note: (note: Element) => string;
  /** Nothing is counted: the same words are read elsewhere. */
  readonly isQuiet?: boolean;
};
export type Inline = { readonly runs: Runs; readonly boxes: readonly Element[] };

export function runsIn(paragraph: Element, deps: InlineDeps): Inline {
  const walk = new InlineWalk(deps);
  walk.all(paragraph.children, []);
  return walk;
}

/** What has no words of the text. */
const GONE = new Set([
  ...[
    'office:annotation-end',
    'text:bookmark',
    'text:bookmark-start',
    'text:bookmark-end',
    'text:soft-page-break',
    'text:change',
  ],
  ...[
    'text:change-start',
    'text:change-end',
    'text:reference-mark',
    'text:toc-mark',
    'text:alphabetical-index-mark',
    'text:ruby-text',
  ],
]);
const SPACES_MAX = 1_000;

class InlineWalk {
  readonly runs: Run[] = [];
  readonly boxes: Element[] = [];
  readonly #deps: InlineDeps;
  /** In how many links the words stand: the line under them is how programs show those. */
  #links = 0;

  constructor(deps: InlineDeps) {
    this.#deps = deps;
  }

  all(nodes: readonly XmlNode[], says: readonly Saying[]): void {
    for (const node of nodes) {
      if (isElement(node)) this.#one(node, says);
      // OpenDocument shows runs of white space as one space.
      else this.#letters(node.replace(/[ \t\r\n]+/g, ' '), says);
    }
  }

  #letters(text: string, says: readonly Saying[]): void {
    const last = this.runs.at(-1)?.text.at(-1);
    const isDouble = text.startsWith(' ') && (last === undefined || last === ' ');
    this.runs.push(words(isDouble ? text.slice(1) : text, says));
  }

  #one(element: Element, says: readonly Saying[]): void {
    switch (element.name) {
      case 'text:s':
        this.runs.push(words(' '.repeat(Math.min(Number(attributeOf(element, 'text:c') ?? 1) || 1, SPACES_MAX)), says));
        break;
      case 'text:tab':
        this.runs.push(words('\t', says));
        break;
      case 'text:line-break':
        this.runs.push(words('\n', says));
        break;
      case 'text:span':
        this.#span(element, says);
        break;
      case 'text:a':
        this.#link(element, says);
        break;
      case 'text:note':
        this.#note(element);
        break;
      case 'office:annotation':
        this.#count('comments');
        break;
      case 'text:hidden-text':
      case 'text:hidden-paragraph':
        this.#count('hidden-words');
        break;
      case 'draw:frame':
        this.#frame(element);
        break;
      case 'draw:control':
        this.#count('form-fields');
        break;
      default:
        this.#other(element, says);
    }
  }

  #other(element: Element, says: readonly Saying[]): void {
    if (element.name.startsWith('draw:')) this.#drawn(element);
    else if (!GONE.has(element.name)) this.all(element.children, says);
  }

  #count(code: Parameters<Tally['count']>[0], by = 1): void {
    if (this.#deps.isQuiet !== true) this.#deps.tally.count(code, by);
  }

  #span(element: Element, says: readonly Saying[]): void {
    const name = attributeOf(element, 'text:style-name');
    if (this.#deps.styles.isHidden(name)) this.#count('hidden-words');
    else this.all(element.children, [...says, ...this.#looks(name)]);
  }

  #looks(name: string | undefined): readonly Saying[] {
    const looks = this.#deps.styles.looks(name);
    return this.#links === 0 ? looks : looks.filter((one) => !('look' in one && one.look === 'underline'));
  }

  #link(element: Element, says: readonly Saying[]): void {
    const target = attributeOf(element, 'xlink:href')?.trim() ?? '';
    const href = safeAddress(target);
    if (href === null) this.#count(target.startsWith('#') ? 'bookmarks' : 'links');
    this.#links += 1;
    this.all(element.children, href === null ? says : [...says, { href }]);
    this.#links -= 1;
  }

  #note(element: Element): void {
    if (this.#deps.isQuiet === true) return;
    const note = this.#deps.note(element);
    this.runs.push(words(note, [{ note }]));
  }

  /** What is put into a frame: a text box, a formula, another document, a picture; the first that is known counts. */
  #frame(element: Element): void {
    const box = childOf(element, 'draw:text-box');
    const object =
      childOf(element, 'draw:object') ?? childOf(element, 'draw:object-ole') ?? childOf(element, 'draw:plugin');
    if (box) this.#box(box);
    else if (object) this.#object(object);
    else this.#count('pictures');
  }

  #object(object: Element): void {
    const math = deepIn(object, ({ name }) => name === 'math:math');
    this.#count(math.length > 0 ? 'equations' : 'embedded-objects');
    this.runs.push(...math.map((one) => words(textIn(one).replace(/\s+/g, ' '))));
  }

  #box(box: Element): void {
    this.#count('text-boxes');
    this.boxes.push(box);
  }

  /** A drawn shape with words in it. */
  #drawn(element: Element): void {
    const hasWords = elementsOf(element).some(({ name }) => name === 'text:p' || name === 'text:list');
    if (hasWords)
      this.#box({ ...element, children: elementsOf(element).filter(({ name }) => name.startsWith('text:')) });
    else this.#count('pictures');
  }
}
