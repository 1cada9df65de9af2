import {
  type Bars,
  type Block,
  type Document,
  type Inline,
  type List,
  referenceText,
  type Table,
} from '../../shared/minutes/document.ts';

/** What Markdown, or HTML inside it, would read as more than text. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
/** A line may begin with what looks like a list or a heading. */
const safeStart = (text: string): string => text.replace(/^(\s*)([-+=]|\d+[.)])(?=\s|$)/, '$1\\$2');

/** CommonMark with tables; headings, numbers and ids as in the other formats. */
export function writeMarkdown(document: Document): string {
  const front = [
    ...(document.kicker === '' ? [] : [escaped(document.kicker)]),
    `# ${escaped(document.title)}`,
    ...document.notices.map((notice) => `> ${escaped(notice)}`),
    document.facts.map(({ term, text }) => `**${escaped(term)}:** ${escaped(text)}`).join('  \n'),
  ];
  return `${[...front, ...document.blocks.map((block) => blockMarkdown(block)), '---', escaped(document.foot)].join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return block.number === null
        ? safeStart(inlinesMarkdown(block.inlines))
        : `**${block.number}** ${inlinesMarkdown(block.inlines)}`;
    case 'quotation':
      return `> ${inlinesMarkdown(block.inlines)}`;
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${block.number === null ? '' : `${block.number}\\. `}${escaped(block.text)}`;
    case 'list':
      return listMarkdown(block);
    case 'table':
      return tableMarkdown(block);
    case 'bars':
      return barsMarkdown(block);
  }
}

const inlinesMarkdown = (inlines: readonly Inline[]): string => inlines.map(inlineMarkdown).join('');

function inlineMarkdown(inline: Inline): string {
  if (inline.type === 'reference') return escaped(referenceText(inline));
  const text = escaped(inline.text);
  if (inline.style === 'plain' || inline.style === 'quiet' || text.trim() === '') return text;
  return emphasised(text, inline.style === 'strong' ? '**' : '*');
}

/** Emphasis does not begin or end at white space in CommonMark. */
function emphasised(text: string, mark: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return `${before}${mark}${words}${mark}${after}`;
}

const listMarkdown = ({ ordered, items }: List): string =>
  items
    .map((item, index) => {
      const mark = ordered ? `${index + 1}. ` : '- ';
      const inside = item.map(blockMarkdown).join('\n\n');
      return mark + inside.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');

const rowMarkdown = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;

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
