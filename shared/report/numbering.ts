import { anchorName, type Block, type Inline, type Paragraph } from './document.ts';

/**
 * Gives the paragraphs of a section their decimal numbers: 2.1, 2.2 ... When two paragraphs report one thing, as an intervention
 * that was interrupted, references lead to the first.
 */
export function numberParagraphs(section: string, blocks: readonly Block[]): readonly Block[] {
  let last = 0;
  const found = new Set<string>();
  return blocks.map((block) => {
    if (block.type !== 'paragraph' || !block.numbered) return block;
    last += 1;
    const name = block.anchor === null ? '' : anchorName(block.anchor);
    const isFirst = !found.has(name);
    found.add(name);
    const number = `${section}.${last}`;
    if (isFirst || block.anchor === null) return { ...block, number };
    return { ...block, number, anchor: null, continues: block.anchor };
  });
}

/** Tells every reference the number of the paragraph to which it leads. */
export function resolveReferences(blocks: readonly Block[]): readonly Block[] {
  const numbers = numbersByAnchor(blocks);
  const resolve = (inlines: readonly Inline[]) =>
    inlines.map((inline) =>
      inline.type === 'reference' ? { ...inline, number: numbers.get(anchorName(inline.to)) ?? null } : inline,
    );
  return blocks.map((block) => resolved(block, resolve));
}

function resolved(block: Block, resolve: (inlines: readonly Inline[]) => readonly Inline[]): Block {
  if (block.type === 'paragraph' || block.type === 'quotation' || block.type === 'heading')
    return { ...block, inlines: resolve(block.inlines) };
  if (block.type === 'grid') return { ...block, rows: block.rows.map((row) => row.map(resolve)) };
  if (block.type === 'list')
    return { ...block, items: block.items.map((item) => item.map((each) => resolved(each, resolve))) };
  return block;
}

const numbersByAnchor = (blocks: readonly Block[]): ReadonlyMap<string, string> =>
  new Map(
    blocks.flatMap((block) =>
      block.type === 'paragraph' && block.anchor !== null && block.number !== null
        ? [[anchorName(block.anchor), block.number] as const]
        : [],
    ),
  );

export type NumberedParagraph = Paragraph & { readonly number: string };

/** Every numbered paragraph, for programs. */
export const numberedParagraphs = (blocks: readonly Block[]): readonly NumberedParagraph[] => blocks.filter(isNumbered);

const isNumbered = (block: Block): block is NumberedParagraph => block.type === 'paragraph' && block.number !== null;
