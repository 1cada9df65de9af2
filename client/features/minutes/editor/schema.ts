import { type DOMOutputSpec, type Mark, type MarkSpec, type Node, type NodeSpec, Schema } from 'prosemirror-model';
import { kindFrom, type LineKind, paragraphKind, safeAddress } from '../../../../shared/minutes/lines.ts';

/** What a line of the document is; the attributes are those of a line of the text. */
export const kindOfNode = ({ attrs }: Node): LineKind => kindFrom((key) => attrs[key]);

const TAGS = { paragraph: 'p', heading: 'h4', bullet: 'p', ordered: 'p', cell: 'p' } as const;

function drawLine(node: Node): DOMOutputSpec {
  const { role, level, indent, start, begins, heads } = kindOfNode(node);
  const tag = level === 2 ? 'h5' : TAGS[role];
  const isPoint = role === 'bullet' || role === 'ordered';
  return [
    tag,
    {
      dir: 'auto',
      ...(role === 'paragraph' || role === 'heading' ? {} : { 'data-role': role }),
      ...(isPoint ? { 'data-indent': String(indent), style: `--indent: ${indent}` } : {}),
      ...(start === null ? {} : { 'data-start': String(start) }),
      ...(begins === null ? {} : { 'data-begins': begins }),
      ...(heads ? { 'data-heads': '' } : {}),
    },
    0,
  ];
}

function kindOfElement(element: HTMLElement): LineKind {
  const { role, indent, start, begins, heads } = element.dataset;
  return kindFrom(
    (key) =>
      ({
        role,
        indent: Number(indent ?? 0),
        start: start ? Number(start) : null,
        begins,
        heads: heads !== undefined,
        level: 0,
      })[key],
  );
}

/** One kind of block for everything: its attributes say what it is, so that a change of kind replaces no words. */
const line: NodeSpec = {
  attrs: Object.fromEntries(Object.entries(paragraphKind).map(([key, value]) => [key, { default: value }])),
  content: 'inline*',
  group: 'block',
  toDOM: drawLine,
  parseDOM: [
    { tag: 'h1,h2,h3,h4', attrs: { ...paragraphKind, role: 'heading', level: 1 } },
    { tag: 'h5,h6', attrs: { ...paragraphKind, role: 'heading', level: 2 } },
    { tag: 'p,div,li', getAttrs: kindOfElement },
  ],
};

/** A reference to an intervention: it carries the id, and reads as the label until the minutes give it a number. */
const reference: NodeSpec = {
  attrs: { requestId: { validate: 'string' }, label: { validate: 'string' } },
  inline: true,
  group: 'inline',
  atom: true,
  selectable: true,
  leafText: (node) => String(node.attrs.label),
  toDOM: (node) => [
    'span',
    { class: 'minutes-reference', 'data-intervention': String(node.attrs.requestId) },
    String(node.attrs.label),
  ],
  parseDOM: [
    {
      tag: 'span[data-intervention]',
      getAttrs: (dom) => ({
        requestId: (dom.getAttribute('data-intervention') ?? '').slice(0, 100),
        label: (dom.textContent ?? '').slice(0, 500),
      }),
    },
  ],
};

/** Something in the text that our editor has not put there: it keeps its place, and shows nothing. */
const unknown: NodeSpec = { inline: true, group: 'inline', atom: true, toDOM: () => ['span', { hidden: '' }] };

const hardBreak: NodeSpec = {
  inline: true,
  group: 'inline',
  selectable: false,
  linebreakReplacement: true,
  toDOM: () => ['br'],
  leafText: () => '\n',
  parseDOM: [{ tag: 'br' }],
};

const simple = (tag: string, others: readonly string[] = []): MarkSpec => ({
  toDOM: () => [tag, 0],
  parseDOM: [tag, ...others].map((each) => ({ tag: each })),
});

const link: MarkSpec = {
  attrs: { href: { validate: 'string' } },
  inclusive: false,
  toDOM: (mark) => ['a', { href: String(mark.attrs.href), rel: 'noreferrer noopener' }, 0],
  parseDOM: [
    {
      tag: 'a[href]',
      getAttrs: (dom) => {
        const href = safeAddress(dom.getAttribute('href'));
        return href === null ? false : { href };
      },
    },
  ],
};

export const minutesSchema = new Schema({
  nodes: {
    doc: { content: 'line+' },
    line,
    text: { group: 'inline' },
    hard_break: hardBreak,
    reference,
    unknown,
  },
  marks: {
    link,
    em: simple('em', ['i']),
    strong: simple('strong'),
    sub: { ...simple('sub'), excludes: 'sub sup' },
    sup: { ...simple('sup'), excludes: 'sub sup' },
  },
});

export const nodeTypes = minutesSchema.nodes;
export const markTypes = minutesSchema.marks;

/** How marks are kept in the text. */
export type Marks = Readonly<Record<string, true | string>>;
export const marksKept = (marks: readonly Mark[]): Marks =>
  Object.fromEntries(
    marks.map(({ type, attrs }) => (type === markTypes.link ? ['href', String(attrs.href)] : [type.name, true])),
  );
