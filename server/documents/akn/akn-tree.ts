import type { Block, Heading } from '../../../shared/report/document.ts';

/** A section: its heading, and what stands under it in order, sections of lower levels included. */
export type Section = { readonly heading: Heading | null; readonly body: readonly (Block | Section)[] };

export const isSection = (one: Block | Section): one is Section => 'body' in one;

type Growing = { readonly heading: Heading | null; readonly level: number; readonly body: (Block | Section)[] };

/** Blocks one after the other as sections in each other, by the levels of their headings. */
export function treeOf(blocks: readonly Block[]): Section {
  const root: Growing = { heading: null, level: 0, body: [] };
  const open = [root];
  for (const block of blocks) {
    if (block.type !== 'heading') open.at(-1)?.body.push(block);
    else {
      while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
      const section = { heading: block, level: block.level, body: [] };
      open.at(-1)?.body.push(section);
      open.push(section);
    }
  }
  const [only, ...others] = root.body;
  return only !== undefined && others.length === 0 && isSection(only) ? only : root;
}
