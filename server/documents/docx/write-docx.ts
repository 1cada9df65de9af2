import {
  AlignmentType,
  Bookmark,
  Document as DocxFile,
  Paragraph as DocxParagraph,
  ExternalHyperlink,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageNumber,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import {
  type Anchor,
  anchorName,
  type Block,
  type Document,
  directionOf,
  type Grid,
  type Heading,
  type List,
  languageOf,
  leadsOn,
  type Paragraph,
  type Quotation,
} from '../../../shared/report/document.ts';
import { barsDocx } from './docx-bars.ts';
import { contentsOf, pagesOf } from './docx-contents.ts';
import { bookmarkOf, inlinesDocx } from './docx-inlines.ts';
import { createDocxLists } from './docx-lists.ts';
import { commentsDocx } from './docx-notes.ts';
import { createDocxNumbers, type DocxNumbers, type Place } from './docx-numbers.ts';
import { GREY, paragraph, type RunOptions, run } from './docx-runs.ts';
import { docxLanguage, docxStyles } from './docx-styles.ts';
import { factsTable, gridDocx, tableDocx } from './docx-tables.ts';
import { type Footnote, footnotesApart } from './footnotes-apart.ts';
import { settledDocx } from './settled-docx.ts';

/** A Word file (OOXML) that also reads from right to left. */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const { body, footnotes } = footnotesApart(document);
  const lists = createDocxLists((block) => write(block), document);
  const numbers = createDocxNumbers(document.contents === undefined ? [] : body.blocks, INDENT);
  const write = (block: Block): readonly FileChild[] => blockDocx(block, document, lists.listDocx, numbers);
  const children = [...titleOf(document), ...contentsOf(body), ...body.blocks.flatMap(write)];
  const file = new DocxFile({
    title: document.title,
    description: document.foot,
    creator: 'Openfloor',
    ...pagesOf(body),
    styles: docxStyles(document),
    numbering: { config: [...lists.config(), ...numbers.config()] },
    ...(document.notes?.length && { comments: commentsDocx(document) }),
    ...(footnotes.length > 0 && { footnotes: footnotesDocx(footnotes, document) }),
    sections: [{ headers: { default: headerOf(document) }, footers: { default: footerOf(document) }, children }],
  });
  return settledDocx(await Packer.toBuffer(file));
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

function blockDocx(block: Block, document: Document, listDocx: WriteList, numbers: DocxNumbers): readonly FileChild[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphDocx(block, document, numbers.placeOf(block))];
    case 'quotation':
      return [quotationDocx(block, document)];
    case 'heading':
      return [headingDocx(block, document, numbers.placeOf(block))];
    case 'list':
      return listDocx(block);
    case 'grid':
      return [...gridNumber(block, document), ...gridDocx(block, document)];
    case 'table':
      return tableDocx(block, document);
    case 'bars':
      return barsDocx(block, document);
  }
}

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
} as const;

function headingDocx(block: Heading, document: Document, place: Place | null): DocxParagraph {
  const { direction } = document;
  const number = block.number === null || place ? [] : run(direction, `${block.number}. `);
  const children = [...number, ...inlinesDocx(block.inlines, direction, spoken(block, document))];
  return paragraph(direction, {
    heading: HEADINGS[block.level],
    ...(place && { numbering: place }),
    ...(block.startsPage && { pageBreakBefore: true }),
    children: marked(block.anchor, children),
  });
}

/** The targets of links inside the file. */
const marked = (anchor: Anchor | null, children: readonly ParagraphChild[]): readonly ParagraphChild[] =>
  anchor === null ? children : [new Bookmark({ id: bookmarkOf(anchorName(anchor)), children })];

/** Numbers of up to five characters stand before the words, which begin in one column. */
const INDENT = 720;

function paragraphDocx(block: Paragraph, document: Document, place: Place | null): DocxParagraph {
  const { number, anchor, inlines, as } = block;
  const direction = directionOf(inlines, document);
  const small = as?.kind === 'footnote' ? { size: 18 } : {};
  const words = inlinesDocx(inlines, direction, { ...small, ...spoken(block, document) });
  const before = [...(number === null || place ? [] : [number]), ...(as && as.kind !== 'quotation' ? [as.label] : [])];
  const heads = before.map(
    (text) => new TextRun({ children: [text, new Tab()], color: GREY, rightToLeft: direction === 'rtl' }),
  );
  const own = place ? { numbering: place } : indentOf(block);
  return paragraph(direction, { ...own, children: [...marked(anchor, [...heads, ...words]), ...citedDocx(block)] });
}

/** The number counts by itself and cannot lead anywhere: a sign at the end of the paragraph is the link to its address. */
const citedDocx = ({ address }: Paragraph): readonly ParagraphChild[] =>
  address === undefined
    ? []
    : [new ExternalHyperlink({ link: address, children: [new TextRun({ text: '\u00a0¶', color: GREY, size: 16 })] })];

/** At the foot of the page; the number under which it is cited, and a label that is not the number there, stand before its words. */
const footnotesDocx = (footnotes: readonly Footnote[], document: Document) =>
  Object.fromEntries(
    footnotes.map(({ id, label, paragraph: block, under }) => [
      id,
      {
        children: [
          footnoteDocx(block, label === String(id) ? '' : `[${label}]`, document),
          ...under.map(underDocx(document)),
        ],
      },
    ]),
  );

function footnoteDocx(block: Paragraph, label: string, document: Document): DocxParagraph {
  const direction = directionOf(block.inlines, document);
  const heads = [block.number ?? '', label].filter(Boolean).map((head) => `${head} `);
  const words = inlinesDocx(block.inlines, direction, { ...NOTE, ...spoken(block, document) });
  const before = run(direction, ` ${heads.join('')}`, { ...NOTE, color: GREY });
  return paragraph(direction, { spacing: TIGHT, children: marked(block.anchor, [...before, ...words]) });
}

const underDocx = (document: Document) => (block: Quotation) => {
  const direction = directionOf(block.inlines, document);
  const words = inlinesDocx(block.inlines, direction, { ...NOTE, color: GREY, ...spoken(block, document) });
  return paragraph(direction, { spacing: TIGHT, children: words });
};

/** Twips: a point is further in by its depth, and its words begin in one column. */
const STEP = 360;

function indentOf({ number, as }: Paragraph): Pick<IParagraphOptions, 'indent' | 'tabStops'> {
  const column = number === null ? 0 : INDENT;
  if (as === undefined) return column === 0 ? {} : { indent: { start: column, hanging: column } };
  if (as.kind === 'quotation')
    return { indent: { start: column + STEP, end: STEP, hanging: column === 0 ? 0 : column + STEP } };
  const place = column + (as.kind === 'item' ? as.depth * STEP : 0);
  const start = place + STEP;
  const stops = column === 0 ? [start] : [place, start];
  return {
    indent: { start, hanging: column === 0 ? STEP : start },
    tabStops: stops.map((position) => ({ type: TabStopType.LEFT, position })),
  };
}

const gridNumber = ({ number = null, anchor = null }: Grid, { direction }: Document): readonly FileChild[] =>
  number === null
    ? []
    : [paragraph(direction, { keepNext: true, children: marked(anchor, run(direction, number, { color: GREY })) })];

function quotationDocx(block: Quotation, document: Document): DocxParagraph {
  const direction = directionOf(block.inlines, document);
  const children = inlinesDocx(block.inlines, direction, { color: GREY, ...spoken(block, document) });
  return paragraph(direction, { indent: { start: INDENT + 280 }, keepNext: leadsOn(block), children });
}

/** Words in another language than that of the document say so, for screen readers. */
function spoken(block: Paragraph | Quotation | Heading, document: Document): RunOptions {
  const language = languageOf(block, document);
  return language === document.language ? {} : { language: docxLanguage(language) };
}

const NO_BREAK_HYPHEN = '\u2011';

const headerOf = ({ direction, head }: Document): Header =>
  new Header({
    children: [paragraph(direction, { alignment: AlignmentType.CENTER, children: run(direction, head, SMALL) })],
  });

/**
 * The page's number has a line of its own: beside words from right to left its two halves would change places. Dates are not
 * broken.
 */
const footerOf = ({ direction, foot }: Document): Footer =>
  new Footer({
    children: [
      paragraph(direction, {
        alignment: AlignmentType.CENTER,
        spacing: TIGHT,
        children: run(direction, foot.replaceAll('-', NO_BREAK_HYPHEN), SMALL),
      }),
      paragraph('ltr', {
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ ...SMALL, children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });

const TIGHT = { after: 0 };
const NOTE = { size: 18 };
const SMALL = { color: GREY, size: 18 };
