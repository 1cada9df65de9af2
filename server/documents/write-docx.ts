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
  TextRun,
} from 'docx';
import {
  anchorName,
  type Block,
  type Document,
  type Inline,
  type List,
  type Paragraph,
  referenceText,
  textOf,
} from '../../shared/minutes/document.ts';
import { GREY, paragraph, run } from './docx-runs.ts';
import { barsDocx, factsTable, tableDocx } from './docx-tables.ts';

const BULLETS = 'bullets';
const FONT = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Arial', eastAsia: 'SimSun' };

/** A Word file (OOXML) that reads the same from right to left; numbers stand as text, so that they are what was cited. */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const counter = { lists: 0 };
  const children = [...titleOf(document), ...document.blocks.flatMap((block) => blockDocx(block, document, counter))];
  const file = new DocxFile({
    title: document.title,
    description: document.foot,
    creator: 'Openfloor',
    styles: {
      default: { document: { run: { font: FONT, size: 22 }, paragraph: { spacing: { after: 120, line: 276 } } } },
    },
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
  const line = (text: string, options: Parameters<typeof run>[2]) =>
    paragraph(document, text, { children: run(document, text, options) });
  return [
    ...(document.kicker === '' ? [] : [line(document.kicker, { color: GREY })]),
    paragraph(document, document.title, { heading: HeadingLevel.TITLE, children: run(document, document.title) }),
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
      return [
        paragraph(document, textOf(block.inlines), {
          indent: { start: 1000 },
          children: inlinesDocx(block.inlines, document, GREY),
        }),
      ];
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

function headingDocx(block: Extract<Block, { type: 'heading' }>, document: Document): DocxParagraph {
  const text = block.number === null ? block.text : `${block.number}. ${block.text}`;
  const children = run(document, text);
  return paragraph(document, block.text, {
    heading: HEADINGS[block.level],
    keepNext: true,
    spacing: { before: 240, after: 120 },
    children: block.anchor === null ? children : [new Bookmark({ id: bookmarkOf(anchorName(block.anchor)), children })],
  });
}

/** Word allows 40 letters, digits and underscores: the end of an id tells it apart, its beginning does not. */
const bookmarkOf = (name: string): string => `_${name.replace(/\W/g, '_').slice(-38)}`;

function paragraphDocx({ number, anchor, inlines }: Paragraph, document: Document): DocxParagraph {
  const words = inlinesDocx(inlines, document);
  const children = [...(number === null ? [] : run(document, `${number}\u2002`, { color: GREY })), ...words];
  return paragraph(document, textOf(inlines), {
    ...(number === null ? {} : { indent: { start: 720, hanging: 720 } }),
    children: anchor === null ? children : [new Bookmark({ id: bookmarkOf(anchorName(anchor)), children })],
  });
}

const inlinesDocx = (inlines: readonly Inline[], document: Document, color?: string): readonly ParagraphChild[] =>
  inlines.flatMap((inline) => inlineDocx(inline, document, color === undefined ? {} : { color }));

function inlineDocx(inline: Inline, document: Document, options: { color?: string }): readonly ParagraphChild[] {
  if (inline.type === 'text')
    return run(document, inline.text, {
      ...options,
      bold: inline.style === 'strong',
      italics: inline.style === 'emphasis',
    });
  const children = run(document, referenceText(inline), options);
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
      const children = inlinesDocx(block.inlines, document);
      return [paragraph(document, textOf(block.inlines), { ...(index === 0 ? { numbering } : {}), children })];
    }),
  );
}

const footerOf = (document: Document): Footer =>
  new Footer({
    children: [
      paragraph(document, document.foot, {
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            text: `${document.foot} · `,
            color: GREY,
            size: 18,
            rightToLeft: document.direction === 'rtl',
          }),
          new TextRun({ children: [PageNumber.CURRENT], color: GREY, size: 18 }),
        ],
      }),
    ],
  });
