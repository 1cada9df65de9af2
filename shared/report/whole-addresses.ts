import { type Block, type Document, type Inline, type Paragraph, plain } from './document.ts';
import type { Part } from './parts.ts';

/** The same document, with whole addresses in place of paths: a file is read where nobody knows which server it came from. */
export const withWholeAddresses = (document: Document, origin: string): Document => ({
  ...document,
  blocks: document.blocks.map((block) => inBlock(block, origin)),
});

/** The same parts, as `withWholeAddresses` has a document. */
export const partsWithWholeAddresses = (parts: readonly Part[], origin: string): readonly Part[] =>
  parts.map((part) => ({
    ...part,
    before: part.before.map((block) => inBlock(block, origin)),
    written: part.written.map((block) => inBlock(block, origin)),
    after: part.after.map((block) => inBlock(block, origin)),
  }));

/** Only paragraphs that we compose name pages by their path. */
const inBlock = (block: Block, origin: string): Block =>
  block.type === 'paragraph'
    ? {
        ...block,
        inlines: [...block.inlines, ...linkToSound(block)].map((inline) => inInline(inline, origin)),
        ...(block.address !== undefined && { address: `${origin}${block.address}` }),
      }
    : block;

const linkToSound = ({ sound }: Paragraph): readonly Inline[] =>
  sound === undefined ? [] : [plain(' '), { type: 'text', style: 'quiet', ...sound }];

const inInline = (inline: Inline, origin: string): Inline =>
  inline.type === 'text' && inline.href?.startsWith('/') ? { ...inline, href: `${origin}${inline.href}` } : inline;
