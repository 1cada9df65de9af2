import {
  AlignmentType,
  Bookmark,
  Document as DocxFile,
  Paragraph as DocxParagraph,
  type FileChild,
  Footer,
  HeadingLevel,
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
} from '../../shared/minutes/document.ts';
import { barsDocx } from './docx-bars.ts';
import { bookmarkOf, inlinesDocx } from './docx-inlines.ts';
import { createDocxLists } from './docx-lists.ts';
import { GREY, paragraph, run } from './docx-runs.ts';
import { docxStyles } from './docx-styles.ts';
import { factsTable, gridDocx, tableDocx } from './docx-tables.ts';

/** A Word file (OOXML) that reads the same from right to left; numbers stand as text, so that they are what was cited. */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const lists = createDocxLists((block) => write(block), document);
  const write = (block: Block): readonly FileChild[] => blockDocx(block, document, lists.listDocx);
  const children = [...titleOf(document), ...document.blocks.flatMap(write)];
  const file = new DocxFile({
    title: document.title,
    description: document.foot,
    creator: 'Openfloor',
    styles: docxStyles(document.language),
    numbering: { config: lists.config() },
    sections: [{ properties: {}, footers: { default: footerOf(document) }, children }],
  });
  return Packer.toBuffer(file);
}

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

type WriteList = (list: List) => readonly FileChild[];

function blockDocx(block: Block, document: Document, listDocx: WriteList): readonly FileChild[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphDocx(block, document)];
    case 'quotation':
      return [quotationDocx(block.inlines, directionOf(block.inlines, document))];
    case 'heading':
      return [headingDocx(block, document)];
    case 'list':
      return listDocx(block);
    case 'grid':
      return gridDocx(block, document);
    case 'table':
      return tableDocx(block, document);
    case 'bars':
      return barsDocx(block, document);
  }
}

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function headingDocx(block: Extract<Block, { type: 'heading' }>, { direction }: Document): DocxParagraph {
  const number = block.number === null ? [] : run(direction, `${block.number}. `);
  const children = [...number, ...inlinesDocx(block.inlines, direction)];
  return paragraph(direction, { heading: HEADINGS[block.level], children: marked(block.anchor, children) });
}

/** What a link inside the file leads to. */
const marked = (anchor: Anchor | null, children: readonly ParagraphChild[]): readonly ParagraphChild[] =>
  anchor === null ? children : [new Bookmark({ id: bookmarkOf(anchorName(anchor)), children })];

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
  paragraph(direction, { indent: { start: INDENT + 280 }, children: inlinesDocx(inlines, direction, { color: GREY }) });

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
