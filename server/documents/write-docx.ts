import {
  AlignmentType,
  Bookmark,
  Document as DocxFile,
  Paragraph as DocxParagraph,
  type FileChild,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import type { Direction } from '../../shared/minutes/direction.ts';
import {
  type Anchor,
  anchorName,
  type Block,
  type Document,
  directionOf,
  type Inline,
  type List,
  type Paragraph,
  referenceText,
} from '../../shared/minutes/document.ts';
import { barsDocx } from './docx-bars.ts';
import { GREY, paragraph, run } from './docx-runs.ts';
import { docxStyles } from './docx-styles.ts';
import { factsTable, tableDocx } from './docx-tables.ts';

const BULLETS = 'bullets';

/** A Word file (OOXML) that reads the same from right to left; numbers stand as text, so that they are what was cited. */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const counter = { lists: 0 };
  const children = [...titleOf(document), ...document.blocks.flatMap((block) => blockDocx(block, document, counter))];
  const file = new DocxFile({
    title: document.title,
    description: document.foot,
    creator: 'Openfloor',
    styles: docxStyles(document.language),
    numbering: { config: [bulletList, ...orderedLists(counter.lists)] },
    sections: [{ properties: {}, footers: { default: footerOf(document) }, children }],
  });
  return Packer.toBuffer(file);
}

const indented = (level: number) => ({ paragraph: { indent: { start: 720 + level * 360, hanging: 360 } } });
const levels = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (level: number) => string) =>
  [0, 1, 2, 3].map((level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.START,
    style: indented(level),
  }));
const bulletList = { reference: BULLETS, levels: levels(LevelFormat.BULLET, () => '•') };
/** Each ordered list counts from 1. */
const orderedLists = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    reference: `ordered-${index + 1}`,
    levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`),
  }));

function titleOf(document: Document): readonly FileChild[] {
  const { direction, kicker, title } = document;
  const line = (text: string, options: Parameters<typeof run>[2]) =>
    paragraph(direction, { children: run(direction, text, options) });
  return [
    ...(kicker === '' ? [] : [line(kicker, { color: GREY })]),
    paragraph(direction, { heading: HeadingLevel.TITLE, children: run(direction, title) }),
    ...document.notices.map((notice) => line(notice, { italics: true, color: GREY })),
    factsTable(document),
    new DocxParagraph({}),
  ];
}

type Counter = { lists: number };

function blockDocx(block: Block, document: Document, counter: Counter): readonly FileChild[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphDocx(block, document)];
    case 'quotation':
      return [quotationDocx(block.inlines, directionOf(block.inlines, document))];
    case 'heading':
      return [headingDocx(block, document)];
    case 'list':
      return listDocx(block, document, counter, 0);
    case 'table':
      return tableDocx(block, document);
    case 'bars':
      return barsDocx(block, document);
  }
}

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function headingDocx(block: Extract<Block, { type: 'heading' }>, { direction }: Document): DocxParagraph {
  const number = block.number === null ? [] : run(direction, `${block.number}. `);
  const children = [...number, ...run(direction, block.text)];
  return paragraph(direction, { heading: HEADINGS[block.level], children: marked(block.anchor, children) });
}

/** What a link inside the file leads to. */
const marked = (anchor: Anchor | null, children: readonly ParagraphChild[]): readonly ParagraphChild[] =>
  anchor === null ? children : [new Bookmark({ id: bookmarkOf(anchorName(anchor)), children })];

/** Word allows 40 letters, digits and underscores: the end of an id tells it apart, its beginning does not. */
const bookmarkOf = (name: string): string => `_${name.replace(/\W/g, '_').slice(-38)}`;

/** Numbers of up to five characters stand before the words, which begin at one place. */
const INDENT = 720;

function paragraphDocx({ number, anchor, inlines }: Paragraph, document: Document): DocxParagraph {
  const direction = directionOf(inlines, document);
  const words = inlinesDocx(inlines, direction);
  if (number === null) return paragraph(direction, { children: marked(anchor, words) });
  const before = new TextRun({ children: [number, new Tab()], color: GREY, rightToLeft: direction === 'rtl' });
  return paragraph(direction, {
    indent: { start: INDENT, hanging: INDENT },
    children: marked(anchor, [before, ...words]),
  });
}

const quotationDocx = (inlines: readonly Inline[], direction: Direction): DocxParagraph =>
  paragraph(direction, { indent: { start: INDENT + 280 }, children: inlinesDocx(inlines, direction, GREY) });

const inlinesDocx = (inlines: readonly Inline[], direction: Direction, color?: string): readonly ParagraphChild[] =>
  inlines.flatMap((inline) => inlineDocx(inline, direction, color === undefined ? {} : { color }));

function inlineDocx(inline: Inline, direction: Direction, options: { color?: string }): readonly ParagraphChild[] {
  if (inline.type === 'text')
    return run(direction, inline.text, {
      ...options,
      ...(inline.style === 'quiet' ? { color: GREY, size: 18 } : {}),
      bold: inline.style === 'strong',
      italics: inline.style === 'emphasis',
    });
  const children = run(direction, referenceText(inline), options);
  if (inline.number === null) return children;
  return [new InternalHyperlink({ anchor: bookmarkOf(anchorName(inline.to)), children })];
}

function listDocx({ ordered, items }: List, document: Document, counter: Counter, level: number): readonly FileChild[] {
  if (ordered) counter.lists += 1;
  const reference = ordered ? `ordered-${counter.lists}` : BULLETS;
  const numbering = { reference, level: Math.min(level, 3) };
  return items.flatMap((item) =>
    item.flatMap((block, index) => {
      if (block.type === 'list') return listDocx(block, document, counter, level + 1);
      if (block.type !== 'paragraph') return blockDocx(block, document, counter);
      const direction = directionOf(block.inlines, document);
      const children = inlinesDocx(block.inlines, direction);
      return [paragraph(direction, { ...(index === 0 ? { numbering } : {}), children })];
    }),
  );
}

/** The page's number has a line of its own: beside words from right to left its halves would change places. */
const footerOf = ({ direction, foot }: Document): Footer =>
  new Footer({
    children: [
      paragraph(direction, { alignment: AlignmentType.CENTER, spacing: TIGHT, children: run(direction, foot, SMALL) }),
      paragraph('ltr', {
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ ...SMALL, children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });

const TIGHT = { after: 0 };
const SMALL = { color: GREY, size: 18 };
