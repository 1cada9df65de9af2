import type { Saying, Tally } from '../composing/draft.ts';
import { type Inline, InlineWalk } from '../composing/inline-walk.ts';
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

export function runsIn(paragraph: Element, deps: InlineDeps): Inline {
  const walk = new OpenWalk(deps);
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

class OpenWalk extends InlineWalk {
  readonly #deps: InlineDeps;

  constructor(deps: InlineDeps) {
    super(deps.isQuiet === true ? () => undefined : deps.tally.count);
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
    this.say(isDouble ? text.slice(1) : text, says);
  }

  #one(element: Element, says: readonly Saying[]): void {
    switch (element.name) {
      case 'text:s':
        this.say(' '.repeat(Math.min(Number(attributeOf(element, 'text:c') ?? 1) || 1, SPACES_MAX)), says);
        break;
      case 'text:tab':
        this.say('\t', says);
        break;
      case 'text:line-break':
        this.say('\n', says);
        break;
      case 'text:span':
        this.#span(element, says);
        break;
      case 'text:a':
        this.#anchor(element, says);
        break;
      case 'text:note':
        this.#note(element);
        break;
      case 'office:annotation':
        this.count('comments');
        break;
      case 'text:hidden-text':
      case 'text:hidden-paragraph':
        this.count('hidden-words');
        break;
      case 'draw:frame':
        this.#frame(element);
        break;
      case 'draw:control':
        this.count('form-fields');
        break;
      default:
        this.#other(element, says);
    }
  }

  #other(element: Element, says: readonly Saying[]): void {
    if (element.name.startsWith('draw:')) this.#drawn(element);
    else if (!GONE.has(element.name)) this.all(element.children, says);
  }

  #span(element: Element, says: readonly Saying[]): void {
    const name = attributeOf(element, 'text:style-name');
    if (this.#deps.styles.isHidden(name)) this.count('hidden-words');
    else this.all(element.children, [...says, ...this.seen(this.#deps.styles.looks(name))]);
  }

  #anchor(element: Element, says: readonly Saying[]): void {
    const address = attributeOf(element, 'xlink:href')?.trim() ?? '';
    this.link({ address, isHere: address.startsWith('#') }, says, (linked) => this.all(element.children, linked));
  }

  #note(element: Element): void {
    if (this.#deps.isQuiet === true) return;
    this.call(this.#deps.note(element));
  }

  /** What is put into a frame: a text box, a formula, another document, a picture; the first that is known counts. */
  #frame(element: Element): void {
    const box = childOf(element, 'draw:text-box');
    const object =
      childOf(element, 'draw:object') ?? childOf(element, 'draw:object-ole') ?? childOf(element, 'draw:plugin');
    if (box) this.box([box]);
    else if (object) this.#object(object);
    else this.count('pictures');
  }

  #object(object: Element): void {
    const math = deepIn(object, ({ name }) => name === 'math:math');
    this.count(math.length > 0 ? 'equations' : 'embedded-objects');
    for (const one of math) this.say(textIn(one).replace(/\s+/g, ' '));
  }

  /** A drawn shape with words in it. */
  #drawn(element: Element): void {
    const hasWords = elementsOf(element).some(({ name }) => name === 'text:p' || name === 'text:list');
    if (hasWords)
      this.box([{ ...element, children: elementsOf(element).filter(({ name }) => name.startsWith('text:')) }]);
    else this.count('pictures');
  }
}
