import { type IStylesOptions, LeaderType, LineRuleType, TabStopType } from 'docx';
import type { Direction } from '../../../shared/report/direction.ts';
import type { Document } from '../../../shared/report/document.ts';
import { TEXT_WIDTH } from './docx-runs.ts';

const FONT = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Arial', eastAsia: 'SimSun' };
const INK = '1C2126';

/** The languages that proofing tools use: for Latin and Cyrillic letters, for Chinese, and for Arabic. */
const LATIN: Readonly<Record<string, string>> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES', ru: 'ru-RU' };
const OTHERS: ReadonlySet<string> = new Set(['ar', 'zh', 'ja', 'ko', 'he']);
/** For a document, or for words in another language than that of the document. */
export const docxLanguage = (language: string) => ({
  value: LATIN[language] ?? (OTHERS.has(language) ? 'en-GB' : language),
  eastAsia: language === 'ja' || language === 'ko' ? language : 'zh-CN',
  bidirectional: language === 'he' ? 'he-IL' : 'ar-SA',
});

const title = (size: number, before: number, outlineLevel?: number) => ({
  run: { size, bold: true, color: INK, font: FONT },
  paragraph: {
    spacing: { before, after: 120, line: 264, lineRule: LineRuleType.AUTO },
    keepNext: true,
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
  },
});

/** Above the table of contents; no heading, because it is no part of the contents. */
export const CONTENTS_STYLE = 'TOCHeading';

const INDENT = 240;

/** A line of the table of contents; its page stands at the far end. */
const contentsLine = (level: number, direction: Direction) => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  paragraph: {
    spacing: { after: 60 },
    indent: { start: (level - 1) * INDENT },
    ...(direction === 'rtl' && { bidirectional: true }),
    tabStops: [{ type: TabStopType.END, position: TEXT_WIDTH, leader: LeaderType.DOT }],
  },
});

/** The word processor's own names of styles, so that its outline and its table of contents find them. */
export const docxStyles = ({ language, direction }: Pick<Document, 'language' | 'direction'>): IStylesOptions => ({
  paragraphStyles: [
    { id: CONTENTS_STYLE, name: 'TOC Heading', basedOn: 'Normal', next: 'Normal', ...title(30, 360) },
    ...[1, 2].map((level) => contentsLine(level, direction)),
  ],
  default: {
    document: {
      run: { font: FONT, size: 22, language: docxLanguage(language) },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: title(40, 0),
    heading1: title(30, 360, 0),
    heading2: title(24, 240, 1),
    heading3: title(22, 200, 2),
    heading4: title(22, 160, 3),
    heading5: title(22, 160, 4),
  },
});
