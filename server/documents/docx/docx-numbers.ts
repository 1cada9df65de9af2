import { AlignmentType, LevelFormat, LevelSuffix } from 'docx';
import type { Block } from '../../../shared/report/document.ts';
import { GREY } from './docx-runs.ts';

/** Where a paragraph stands in the numbering of the word processor. */
export type Place = { readonly reference: string; readonly level: 0 | 1 };

export type DocxNumbers = {
  /** Null where the word processor would count otherwise than the number that is cited: that stands as text. */
  readonly placeOf: (block: Block) => Place | null;
  readonly config: () => readonly { readonly reference: string; readonly levels: ReturnType<typeof levelsFrom> }[];
};

/**
 * Decimal paragraphs of a report count by themselves, as 2.1, 2.2 under the heading 2, wherever they come out as they are cited. In
 * what others answer and amend, as in the compiled inputs, they are text, so that no number moves.
 */
export function createDocxNumbers(blocks: readonly Block[], indent: number): DocxNumbers {
  const places = new Map<Block, Place>();
  const starts: number[] = [];
  let section: number | null = null;
  let last = 0;
  const reference = () => `numbers-${starts.length}`;
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 1 && /^[1-9]\d*$/.test(block.number ?? '')) {
      const number = Number(block.number);
      if (section === null || number !== section + 1) starts.push(number);
      [section, last] = [number, 0];
      places.set(block, { reference: reference(), level: 0 });
    }
    if (block.type !== 'paragraph' || block.as !== undefined || section === null) continue;
    if (block.number !== `${section}.${last + 1}`) continue;
    last += 1;
    places.set(block, { reference: reference(), level: 1 });
  }
  return {
    placeOf: (block) => places.get(block) ?? null,
    config: () => starts.map((start, at) => ({ reference: `numbers-${at + 1}`, levels: levelsFrom(start, indent) })),
  };
}

/** Of headings, and of the paragraphs under each. */
const levelsFrom = (start: number, indent: number) => [
  {
    level: 0,
    start,
    format: LevelFormat.DECIMAL,
    text: '%1.',
    alignment: AlignmentType.START,
    suffix: LevelSuffix.SPACE,
    style: { paragraph: { indent: { start: 0, hanging: 0 } } },
  },
  {
    level: 1,
    start: 1,
    format: LevelFormat.DECIMAL,
    text: '%1.%2',
    alignment: AlignmentType.START,
    style: { run: { color: GREY, bold: false }, paragraph: { indent: { start: indent, hanging: indent } } },
  },
];
