import { type NodeSpec, Schema } from 'prosemirror-model';
import { marks, nodes } from 'prosemirror-schema-basic';
import { bulletList, listItem, orderedList } from 'prosemirror-schema-list';

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
      getAttrs: (dom) => ({ requestId: dom.getAttribute('data-intervention') ?? '', label: dom.textContent ?? '' }),
    },
  ],
};

const heading: NodeSpec = {
  attrs: { level: { default: 1, validate: 'number' } },
  content: 'inline*',
  group: 'block',
  defining: true,
  toDOM: (node) => [node.attrs.level === 2 ? 'h5' : 'h4', { dir: 'auto' }, 0],
  parseDOM: [
    { tag: 'h1,h2,h3,h4', attrs: { level: 1 } },
    { tag: 'h5,h6', attrs: { level: 2 } },
  ],
};

const paragraph: NodeSpec = { ...nodes.paragraph, toDOM: () => ['p', { dir: 'auto' }, 0] };

/** What the minutes are made of; shared/minutes/rich-text.ts reads the same names. */
export const minutesSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph,
    heading,
    bullet_list: { ...bulletList, content: 'list_item+', group: 'block' },
    ordered_list: { ...orderedList, content: 'list_item+', group: 'block' },
    list_item: { ...listItem, content: 'paragraph block*' },
    text: { group: 'inline' },
    hard_break: nodes.hard_break,
    reference,
  },
  marks: { em: marks.em, strong: marks.strong },
});

export const blockTypes = minutesSchema.nodes;
export const markTypes = minutesSchema.marks;
