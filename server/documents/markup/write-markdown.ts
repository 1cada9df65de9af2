import type { Bars, Block, Document, Grid, List, Table } from '../../../shared/report/document.ts';
import { BREAK_IN_LINE, escaped, inCell, inlinesMarkdown, safeStart } from './markdown-inlines.ts';

/** CommonMark with tables; headings, numbers and ids as in the other formats. */
export function writeMarkdown(document: Document): string {
  const front = [
    ...(document.kicker === '' ? [] : [safeStart(escaped(document.kicker))]),
    `# ${escaped(document.title)}`,
    ...document.notices.map((notice) => `> ${safeStart(escaped(notice))}`),
    document.facts.map(({ term, text }) => `**${escaped(term)}:** ${escaped(text)}`).join('  \n'),
  ];
  return `${[...front, blocksMarkdown(document.blocks), '---', safeStart(escaped(document.foot))].join('\n\n')}\n`;
}

/** Two lists that follow each other would be one, if the signs behind their numbers were the same. */
function blocksMarkdown(blocks: readonly Block[]): string {
  let before: Block | null = null;
  let mark: '.' | ')' = '.';
  return blocks
    .map((block) => {
      mark = isOrdered(block) && isOrdered(before) && mark === '.' ? ')' : '.';
      before = block;
      return blockMarkdown(block, mark);
    })
    .join('\n\n');
}

const isOrdered = (block: Block | null): boolean => block?.type === 'list' && block.ordered;

function blockMarkdown(block: Block, mark: '.' | ')'): string {
  switch (block.type) {
    case 'paragraph':
      return block.number === null
        ? safeStart(inlinesMarkdown(block.inlines))
        : `**${block.number}** ${inlinesMarkdown(block.inlines)}`;
    case 'quotation':
      return `> ${safeStart(inlinesMarkdown(block.inlines)).replaceAll('\n', '\n> ')}`;
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${block.number === null ? '' : `${block.number}\\. `}${inlinesMarkdown(block.inlines, ' ')}`;
    case 'list':
      return listMarkdown(block, mark);
    case 'grid':
      return gridMarkdown(block);
    case 'table':
      return tableMarkdown(block);
    case 'bars':
      return barsMarkdown(block);
  }
}

const listMarkdown = ({ ordered, start = 1, items }: List, delimiter: '.' | ')'): string =>
  items
    .map((item, index) => {
      const mark = ordered ? `${start + index}${delimiter} ` : '- ';
      return mark + blocksMarkdown(item).replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');

/** Its first row becomes the head, because a table of Markdown must have one. */
function gridMarkdown({ rows }: Grid): string {
  const [head = '', ...rest] = rows.map(
    (row) => `| ${row.map((cell) => inlinesMarkdown(cell, BREAK_IN_LINE)).join(' | ')} |`,
  );
  return [head, `|${rows[0]?.map(() => ' --- ').join('|')}|`, ...rest].join('\n');
}

const rowMarkdown = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;

const tableMarkdown = ({ caption, head, rows }: Table): string =>
  [
    `**${escaped(caption)}**`,
    '',
    rowMarkdown(head),
    `|${head.map(() => ' --- ').join('|')}|`,
    ...rows.map(rowMarkdown),
  ].join('\n');

const barsMarkdown = ({ caption, measures, groups }: Bars): string =>
  [
    `**${escaped(caption)}**`,
    '',
    ...groups.flatMap(({ label, bars }) => [
      `- ${escaped(label)}`,
      ...bars.map(({ part, text }, index) => `  - ${escaped(measures[index] ?? '')}: ${drawn(part)}${escaped(text)}`),
    ]),
  ].join('\n');

const drawn = (part: number): string => (part === 0 ? '' : `${'█'.repeat(Math.max(1, Math.round(part * 20)))} `);
