import { AlignmentType, type FileChild, LevelFormat } from 'docx';
import { type Block, type Document, directionOf, type List } from '../../../shared/report/document.ts';
import { inlinesDocx } from './docx-inlines.ts';
import { paragraph } from './docx-runs.ts';

/** Word knows nine levels of a list; deeper points are lists of their own on the last level, further in. */
const LAST_LEVEL = 8;
/** Twips: for each level, and for those that have to share the rest of the line. */
const STEP = 360;
const NARROW_STEP = 90;
const FIRST = 720;

const indentOf = (depth: number): number =>
  FIRST + Math.min(depth, LAST_LEVEL) * STEP + Math.max(0, depth - LAST_LEVEL) * NARROW_STEP;

type Numbering = {
  readonly reference: string;
  readonly ordered: boolean;
  readonly start: number;
  readonly depth: number;
};

/** One definition for each list of a document: it counts from its own start, at its own depth. */
export function createDocxLists(blockDocx: (block: Block) => readonly FileChild[], document: Document) {
  const found: Numbering[] = [];

  function begin({ ordered, start = 1 }: List, depth: number): Numbering {
    const numbering = { reference: `list-${found.length + 1}`, ordered, start, depth };
    found.push(numbering);
    return numbering;
  }

  function listDocx(list: List, depth = 0): readonly FileChild[] {
    const { reference } = begin(list, depth);
    const numbering = { reference, level: Math.min(depth, LAST_LEVEL) };
    return list.items.flatMap((item) => {
      const [first, ...rest] = item;
      if (first?.type !== 'paragraph') return [paragraph(document.direction, { numbering }), ...below(item, depth)];
      const direction = directionOf(first.inlines, document);
      return [
        paragraph(direction, { numbering, children: inlinesDocx(first.inlines, direction) }),
        ...below(rest, depth),
      ];
    });
  }

  /** What stands under a point's first words is indented as they are. */
  const below = (blocks: readonly Block[], depth: number): readonly FileChild[] =>
    blocks.flatMap((block) => {
      if (block.type === 'list') return listDocx(block, depth + 1);
      if (block.type !== 'paragraph') return blockDocx(block);
      const direction = directionOf(block.inlines, document);
      return [
        paragraph(direction, { indent: { start: indentOf(depth) }, children: inlinesDocx(block.inlines, direction) }),
      ];
    });

  return {
    listDocx: (list: List): readonly FileChild[] => listDocx(list),
    config: () => found.map((numbering) => ({ reference: numbering.reference, levels: levelsOf(numbering) })),
  };
}

const levelsOf = ({ ordered, start, depth }: Numbering) =>
  Array.from({ length: LAST_LEVEL + 1 }, (_, level) => ({
    level,
    start: level === Math.min(depth, LAST_LEVEL) ? start : 1,
    format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: ordered ? `%${level + 1}.` : '•',
    alignment: AlignmentType.START,
    style: {
      paragraph: { indent: { start: indentOf(level === LAST_LEVEL ? Math.max(depth, level) : level), hanging: STEP } },
    },
  }));
