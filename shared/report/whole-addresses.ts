import type { Block, Document, Inline } from './document.ts';

/** The same document, with whole addresses in place of paths: a file is read where nobody knows which server it came from. */
export const withWholeAddresses = (document: Document, origin: string): Document => ({
  ...document,
  blocks: document.blocks.map((block) => inBlock(block, origin)),
});

/** Only paragraphs that we compose name pages by their path. */
const inBlock = (block: Block, origin: string): Block =>
  block.type === 'paragraph'
    ? {
        ...block,
        inlines: block.inlines.map((inline) => inInline(inline, origin)),
        ...(block.address !== undefined && { address: `${origin}${block.address}` }),
      }
    : block;

const inInline = (inline: Inline, origin: string): Inline =>
  inline.type === 'text' && inline.href?.startsWith('/') ? { ...inline, href: `${origin}${inline.href}` } : inline;
