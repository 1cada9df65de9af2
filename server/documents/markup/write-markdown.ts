import { BULLET } from '../../../shared/paper/shape.ts';
import type { Bars, Block, Document, Grid, List, Paragraph, Table } from '../../../shared/report/document.ts';
import { BREAK_IN_LINE, escaped, inCell, inlinesMarkdown, safeStart } from './markdown-inlines.ts';

/** CommonMark with tables; headings, numbers and ids as in the other formats. */
export function writeMarkdown(document: Document): string {
  const front = [
    ...(document.kicker === '' ? [] : [safeStart(escaped(document.kicker))]),
    `# ${escaped(document.title)}`,
    ...document.notices.map((notice) => `> ${safeStart(escaped(notice))}`),
    document.facts.map(({ term, text }) => `**${escaped(term)}**${colonIn(document)}${escaped(text)}`).join('  \n'),
  ];
  return `${[...front, blocksMarkdown(withColons(document)), '---', safeStart(escaped(document.foot))].join('\n\n')}\n`;
}

/** As each language writes it. */
const colonIn = ({ language }: Pick<Document, 'language'>): string => {
  if (language === 'zh') return '：';
  return language === 'fr' ? '\u202f: ' : ': ';
};

const withColons = (document: Document): readonly Block[] =>
  document.blocks.map((block) =>
    block.type === 'bars' ? { ...block, measures: block.measures.map((name) => name + colonIn(document)) } : block,
  );

/** Two lists that follow each other would be one, if the signs behind their numbers were the same. */
function blocksMarkdown(blocks: readonly Block[]): string {
  let before: Block | null = null;
  let mark: '.' | ')' = '.';
  let depth = -1;
  return blocks
    .map((block) => {
      mark = isOrdered(block) && isOrdered(before) && mark === '.' ? ')' : '.';
      before = block;
      const item = block.type === 'paragraph' && block.as?.kind === 'item' ? block.as : null;
      depth = item ? Math.min(item.depth, depth + 1) : -1;
      return item && block.type === 'paragraph' ? itemMarkdown(block, item.label, depth) : blockMarkdown(block, mark);
    })
    .join('\n\n');
}

const isOrdered = (block: Block | null): boolean => block?.type === 'list' && block.ordered;

function blockMarkdown(block: Block, mark: '.' | ')'): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphMarkdown(block);
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

/** What stands in front of the words: the number of the paragraph. */
const numberMarkdown = (number: string | null | undefined): string => (number ? `**${number}** ` : '');

function paragraphMarkdown({ number, inlines, as }: Paragraph): string {
  const words = inlinesMarkdown(inlines);
  const said = number === null && as?.kind !== 'footnote' ? safeStart(words) : words;
  const label = as?.kind === 'footnote' ? `<sup>${escaped(as.label)}</sup> ` : '';
  const whole = `${numberMarkdown(number)}${label}${said}`;
  return as?.kind === 'quotation' ? `> ${whole.replaceAll('\n', '\n> ')}` : whole;
}

/** The number as its author printed it is the mark of the point where Markdown has such a mark. */
function itemMarkdown({ number, inlines }: Paragraph, label: string, depth: number): string {
  const isMark = /^\d{1,9}[.)]$/.test(label);
  const mark = isMark ? `${label} ` : '- ';
  const printed = isMark || label === BULLET ? '' : `${escaped(label)} `;
  const words = `${mark}${numberMarkdown(number)}${printed}${inlinesMarkdown(inlines)}`;
  const indent = ' '.repeat(depth * 4);
  return `${indent}${words.replaceAll('\n', `\n${indent}${' '.repeat(mark.length)}`)}`;
}

const listMarkdown = ({ ordered, start = 1, items }: List, delimiter: '.' | ')'): string =>
  items
    .map((item, index) => {
      const mark = ordered ? `${start + index}${delimiter} ` : '- ';
      return mark + blocksMarkdown(item).replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');

/** Its first row becomes the head, because a table of Markdown must have one. */
function gridMarkdown({ rows, number }: Grid): string {
  const [head = '', ...rest] = rows.map(
    (row) => `| ${row.map((cell) => inlinesMarkdown(cell, BREAK_IN_LINE)).join(' | ')} |`,
  );
  const table = [head, `|${rows[0]?.map(() => ' --- ').join('|')}|`, ...rest].join('\n');
  return number ? `**${number}**\n\n${table}` : table;
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
      ...bars.map(({ part, text }, index) => `  - ${escaped(measures[index] ?? '')}${drawn(part)}${escaped(text)}`),
    ]),
  ].join('\n');

const drawn = (part: number): string => (part === 0 ? '' : `${'█'.repeat(Math.max(1, Math.round(part * 20)))} `);
