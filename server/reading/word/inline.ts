import { safeAddress } from '../../../shared/minutes/lines.ts';
import type { Look } from '../../../shared/paper/shape.ts';
import { type Run, type Runs, type Saying, type Tally, words } from '../composing/draft.ts';
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
/** The words of a paragraph, and the text boxes that are fixed to it. */
export type Inline = { readonly runs: Runs; readonly boxes: readonly Element[] };

export function runsIn(paragraph: Element, deps: InlineDeps): Inline {
  const walk = new InlineWalk(deps);
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

class InlineWalk {
  readonly runs: Run[] = [];
  readonly boxes: Element[] = [];
  readonly #deps: InlineDeps;
  /** In how many links the words stand: the line under them is how programs show those. */
  #links = 0;

  constructor(deps: InlineDeps) {
    this.#deps = deps;
  }

  all(elements: readonly Element[], says: readonly Saying[]): void {
    for (const element of elements) this.#one(element, says);
  }

  #one(element: Element, says: readonly Saying[]): void {
    const { tally } = this.#deps;
    switch (element.name) {
      case 'w:r':
        this.#run(element, says);
        break;
      case 'w:hyperlink':
        this.#link(element, says);
        break;
      case 'w:fldSimple':
        this.#simpleField(element, says);
        break;
      case 'w:ins':
      case 'w:moveTo':
        tally.count('tracked-changes');
        this.all(elementsOf(element), says);
        break;
      case 'w:del':
      case 'w:moveFrom':
        tally.count('tracked-changes');
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

  #link(element: Element, says: readonly Saying[]): void {
    const id = attributeOf(element, 'r:id');
    const href = id === undefined ? null : safeAddress(this.#deps.address(id)?.trim());
    if (href === null) this.#deps.tally.count(id === undefined ? 'bookmarks' : 'links');
    this.#links += 1;
    this.all(elementsOf(element), href === null ? says : [...says, { href }]);
    this.#links -= 1;
  }

  #simpleField(element: Element, says: readonly Saying[]): void {
    const href = addressIn(attributeOf(element, 'w:instr') ?? '');
    this.all(elementsOf(element), href === null ? says : [...says, { href }]);
  }

  #equation(element: Element, says: readonly Saying[]): void {
    this.#deps.tally.count('equations');
    const letters = deepIn(element, ({ name }) => name === 'm:t').map(textIn);
    this.runs.push(words(letters.join(' '), says));
  }

  #run(run: Element, around: readonly Saying[]): void {
    const says = [...around, ...this.#looks(run)];
    const isHidden = isOn(firstOf(this.#properties(run), 'w:vanish'));
    if (isHidden && elementsOf(run).some(({ name }) => name === 'w:t')) this.#deps.tally.count('hidden-words');
    for (const part of elementsOf(run)) this.#part(part, says, { run, isHidden });
  }

  #part(part: Element, says: readonly Saying[], { run, isHidden }: { run: Element; isHidden: boolean }): void {
    const { fields, tally } = this.#deps;
    switch (part.name) {
      case 'w:fldChar':
        this.#fieldSign(attributeOf(part, 'w:fldCharType'));
        break;
      case 'w:instrText':
        fields.order(textIn(part));
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#call(part, run);
        break;
      case 'w:commentReference':
        tally.count('comments');
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'mc:AlternateContent':
        this.#drawn(part);
        break;
      case 'w:object':
        tally.count('embedded-objects');
        break;
      case 'w:ruby':
        this.all(elementsOf(childOf(part, 'w:rubyBase') ?? part), says);
        break;
      default:
        if (!isHidden) this.#letters(lettersOf(part, run), says, part);
    }
  }

  #letters(text: string, says: readonly Saying[], part: Element): void {
    const { fields, tally } = this.#deps;
    if (part.name === 'w:sym') tally.count('letters-unknown');
    if (text === '' || !fields.isShown()) return;
    const href = fields.href();
    this.runs.push(words(text, href === null ? says : [...says, { href }]));
  }

  #fieldSign(type: string | undefined): void {
    const { fields } = this.#deps;
    if (type === 'begin') fields.begin();
    else if (type === 'separate') fields.separate();
    else if (type === 'end') fields.end();
  }

  #call(part: Element, run: Element): void {
    const kind = part.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    const own = isOn(
      attributeOf(part, 'w:customMarkFollows') === undefined
        ? undefined
        : { ...part, attributes: { 'w:val': attributeOf(part, 'w:customMarkFollows') ?? '' } },
    )
      ? textIn(childOf(run, 'w:t')).trim() || null
      : null;
    const note = this.#deps.call(kind, attributeOf(part, 'w:id') ?? '', own);
    this.runs.push(words(note, [{ note }]));
  }

  /** A picture is counted; of a text box, the newer of two forms is taken, and its words are. */
  #drawn(part: Element): void {
    const { tally } = this.#deps;
    const drawn = childOf(part, 'mc:Choice') ?? part;
    const boxes = deepIn(drawn, ({ name }) => name === 'w:txbxContent');
    if (boxes.length > 0) tally.count('text-boxes', boxes.length);
    else tally.count('pictures');
    this.boxes.push(...boxes);
  }

  #properties(run: Element): readonly (Element | undefined)[] {
    const own = childOf(run, 'w:rPr');
    const style = this.#deps.styles(attributeOf(childOf(own, 'w:rStyle'), 'w:val'));
    return [own, ...(style?.own ?? []).map((one) => childOf(one, 'w:rPr'))];
  }

  #looks(run: Element): readonly Saying[] {
    const properties = this.#properties(run);
    const looks = TOGGLES.filter(
      ([name]) => isOn(firstOf(properties, name)) && !(name === 'w:u' && this.#links > 0),
    ).map(([, look]) => ({ look }));
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
