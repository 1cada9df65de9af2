import { type Block, type Run, words } from './draft.ts';

/** All blocks of a cell, one behind the other. */
export const inOne = (blocks: readonly Block[]): readonly Run[] =>
  blocks.flatMap((block, n) => [
    ...(n === 0 ? [] : [words(' ')]),
    ...(block.kind === 'table'
      ? block.rows.flat().flatMap((runs) => [...runs, words(' ')])
      : block.kind === 'item'
        ? [words(`${block.label} `), ...block.runs]
        : block.runs),
  ]);

/** All blocks of a footnote, each in a line of its own. */
export const inLines = (blocks: readonly Block[]): readonly Run[] =>
  blocks.flatMap((block, n) => [...(n === 0 ? [] : [words('\n')]), ...inOne([block])]);
