import type { Block, Document, HeadingLevel, Inline } from '../../../shared/report/document.ts';
import { plain, quiet, unnumbered } from '../../../shared/report/document.ts';

const LOWER = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 5 } as const satisfies Record<HeadingLevel, HeadingLevel>;

/** The minutes as a part of a document that is read without a network: headings one level lower, and no way to pages of the server. */
export const bundledMinutes = ({ facts, notices, blocks }: Document, colon: string): readonly Block[] => [
  unnumbered(quiet(facts.map(({ term, text }) => `${term}${colon}${text}`).join('\n'))),
  ...notices.map((notice) => unnumbered(plain(notice))),
  ...blocks.map(lowered),
];

function lowered(block: Block): Block {
  if (block.type === 'heading') return { ...block, level: LOWER[block.level] };
  if (block.type !== 'paragraph') return block;
  const { address: _, sound: __, ...paragraph } = block;
  return { ...paragraph, inlines: block.inlines.map(withoutPath) };
}

function withoutPath(inline: Inline): Inline {
  if (inline.type !== 'text' || !inline.href?.startsWith('/')) return inline;
  const { href: _, ...words } = inline;
  return words;
}
