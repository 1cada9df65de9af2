import type { Look } from '../../../shared/paper/shape.ts';
import type { Saying, Tally } from '../composing/draft.ts';
import { type Inline, InlineWalk } from '../composing/inline-walk.ts';
import { attributeOf, childOf, deepIn, type Element, elementsOf, textIn } from '../packed/xml.ts';
import { addressIn, type Fields } from './fields.ts';
import { firstOf, isOn, type Styles } from './styles.ts';

export type InlineDeps = {
  readonly styles: Styles;
  readonly tally: Tally;
  readonly fields: Fields;
  readonly address: (id: string) => string | null;
  /** The label of a footnote or endnote that is called here; `own`: the sign that its author gave it. */
  readonly call: (kind: 'footnote' | 'endnote', id: string, own: string | null) => string;
};

export function runsIn(paragraph: Element, deps: InlineDeps): Inline {
  const walk = new WordWalk(deps);
  walk.all(elementsOf(paragraph), []);
  return walk;
}

const TOGGLES: readonly (readonly [string, Look])[] = [
  ['w:b', 'strong'],
  ['w:i', 'emphasis'],
  ['w:u', 'underline'],
  ['w:strike', 'strike'],
  ['w:dstrike', 'strike'],
];

class WordWalk extends InlineWalk {
  readonly #deps: InlineDeps;

  constructor(deps: InlineDeps) {
    super(deps.tally.count);
    this.#deps = deps;
  }

  all(elements: readonly Element[], says: readonly Saying[]): void {
    for (const element of elements) this.#one(element, says);
  }

  #one(element: Element, says: readonly Saying[]): void {
    switch (element.name) {
      case 'w:r':
        this.#run(element, says);
        break;
      case 'w:hyperlink':
        this.#hyperlink(element, says);
        break;
      case 'w:fldSimple':
        this.#simpleField(element, says);
        break;
      case 'w:ins':
      case 'w:moveTo':
        this.count('tracked-changes');
        this.all(elementsOf(element), says);
        break;
      case 'w:del':
      case 'w:moveFrom':
        this.count('tracked-changes');
        break;
      case 'm:oMath':
      case 'm:oMathPara':
        this.#equation(element, says);
        break;
      case 'w:pPr':
      case 'w:sdtPr':
      case 'mc:Fallback':
        break;
      default:
        this.all(elementsOf(element), says);
    }
  }

  #hyperlink(element: Element, says: readonly Saying[]): void {
    const id = attributeOf(element, 'r:id');
    const to = { address: id === undefined ? null : this.#deps.address(id), isHere: id === undefined };
    this.link(to, says, (linked) => this.all(elementsOf(element), linked));
  }

  #simpleField(element: Element, says: readonly Saying[]): void {
    const href = addressIn(attributeOf(element, 'w:instr') ?? '');
    this.all(elementsOf(element), href === null ? says : [...says, { href }]);
  }

  #equation(element: Element, says: readonly Saying[]): void {
    this.count('equations');
    const letters = deepIn(element, ({ name }) => name === 'm:t').map(textIn);
    this.say(letters.join(' '), says);
  }

  #run(run: Element, around: readonly Saying[]): void {
    const says = [...around, ...this.#looks(run)];
    const isHidden = isOn(firstOf(this.#properties(run), 'w:vanish'));
    if (isHidden && elementsOf(run).some(({ name }) => name === 'w:t')) this.count('hidden-words');
    for (const part of elementsOf(run)) this.#part(part, says, { run, isHidden });
  }

  #part(part: Element, says: readonly Saying[], { run, isHidden }: { run: Element; isHidden: boolean }): void {
    const { fields } = this.#deps;
    switch (part.name) {
      case 'w:fldChar':
        this.#fieldSign(attributeOf(part, 'w:fldCharType'));
        break;
      case 'w:instrText':
        fields.order(textIn(part));
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#note(part, run);
        break;
      case 'w:commentReference':
        this.count('comments');
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'mc:AlternateContent':
        this.#drawn(part);
        break;
      case 'w:object':
        this.count('embedded-objects');
        break;
      case 'w:ruby':
        this.all(elementsOf(childOf(part, 'w:rubyBase') ?? part), says);
        break;
      default:
        if (!isHidden) this.#letters(lettersOf(part, run), says, part);
    }
  }

  #letters(text: string, says: readonly Saying[], part: Element): void {
    const { fields } = this.#deps;
    if (part.name === 'w:sym') this.count('letters-unknown');
    if (text === '' || !fields.isShown()) return;
    const href = fields.href();
    this.say(text, href === null ? says : [...says, { href }]);
  }

  #fieldSign(type: string | undefined): void {
    const { fields } = this.#deps;
    if (type === 'begin') fields.begin();
    else if (type === 'separate') fields.separate();
    else if (type === 'end') fields.end();
  }

  #note(part: Element, run: Element): void {
    const kind = part.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    const own = isOn(
      attributeOf(part, 'w:customMarkFollows') === undefined
        ? undefined
        : { ...part, attributes: { 'w:val': attributeOf(part, 'w:customMarkFollows') ?? '' } },
    )
      ? textIn(childOf(run, 'w:t')).trim() || null
      : null;
    this.call(this.#deps.call(kind, attributeOf(part, 'w:id') ?? '', own));
  }

  /** A picture is counted; of a text box, the newer of two forms is taken, and its words are. */
  #drawn(part: Element): void {
    const drawn = childOf(part, 'mc:Choice') ?? part;
    const boxes = deepIn(drawn, ({ name }) => name === 'w:txbxContent');
    if (boxes.length > 0) this.box(boxes);
    else this.count('pictures');
  }

  #properties(run: Element): readonly (Element | undefined)[] {
    const own = childOf(run, 'w:rPr');
    const style = this.#deps.styles(attributeOf(childOf(own, 'w:rStyle'), 'w:val'));
    return [own, ...(style?.own ?? []).map((one) => childOf(one, 'w:rPr'))];
  }

  #looks(run: Element): readonly Saying[] {
    const properties = this.#properties(run);
    const looks = this.seen(TOGGLES.filter(([name]) => isOn(firstOf(properties, name))).map(([, look]) => ({ look })));
    const raised = attributeOf(firstOf(properties, 'w:vertAlign'), 'w:val');
    if (raised === 'superscript') return [...looks, { look: 'sup' }];
    return raised === 'subscript' ? [...looks, { look: 'sub' }] : looks;
  }
}

/** The letters of one part of a run. The sign of a footnote whose author chose it is in the call already. */
function lettersOf(part: Element, run: Element): string {
  switch (part.name) {
    case 'w:t':
      return elementsOf(run).some((one) => attributeOf(one, 'w:customMarkFollows') !== undefined) ? '' : textIn(part);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
      return attributeOf(part, 'w:type') === 'page' || attributeOf(part, 'w:type') === 'column' ? '' : '\n';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '\u2011';
    default:
      return '';
  }
}
