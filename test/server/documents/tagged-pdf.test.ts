import { describe, expect, test } from 'vitest';
import { writePdf } from '../../../server/documents/pdf/write-pdf.ts';
import { LANGUAGES } from '../../../shared/languages/language.ts';
import { type Document, heading, textOf } from '../../../shared/report/document.ts';
import { documentOfTexts, REMARKS } from '../../support/documents/document-of-texts.ts';
import { firstMinutes } from '../../support/documents/first-minutes.ts';
import { readByPoppler } from '../../support/documents/poppler.ts';

const setOf = (document: Document) => Buffer.from(writePdf(document, REMARKS).bytes);
const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

describe.each(LANGUAGES)('Given minutes as PDF in %s', (language) => {
  test('when a screen reader opens them, then they are PDF/UA-1, with their parts as what they are', async () => {
    const document = await firstMinutes(language);
    const pdf = setOf(document);
    const raw = pdf.toString('latin1');
    const { facts, structure } = readByPoppler(pdf);
    expect(raw).toContain('pdfuaid:part>1<');
    expect(raw).toContain(`/Lang (${language})`);
    expect(facts).toMatch(/^Tagged: +yes$/m);
    expect(facts).toContain(document.title);
    expect(raw).toContain('/DisplayDocTitle true');
    for (const part of [
      'H1',
      'H2',
      'Table',
      'THead',
      'TH',
      'TD',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Figure',
      'TOC',
      'Link',
      'P',
    ])
      expect(structure, part).toMatch(new RegExp(`^ *${part}\\b`, 'm'));
    const charts = document.blocks.filter(({ type }) => type === 'bars');
    expect(count(structure, /^ *Figure/gm)).toBe(charts.length);
    expect(count(raw, /\/Alt\b/g)).toBe(charts.length);
  });

  test('when it is opened anywhere, then every font is in it, and each heading has a bookmark', async () => {
    const document = await firstMinutes(language);
    const { fonts, bookmarks } = readByPoppler(setOf(document));
    expect(fonts.length).toBeGreaterThan(1);
    expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
    const headings = document.blocks.flatMap((block) => (block.type === 'heading' ? [textOf(block.inlines)] : []));
    expect(bookmarks.map((title) => title.replace(/^\d+\. +|[\u2066-\u2069]/g, ''))).toEqual(headings);
  });
});

describe('Given what PDF/UA-1 does not allow', () => {
  test('when a text leaves out levels of headings, then they are counted as they stand below each other', () => {
    const levels = [3, 5, 3, 2, 4] as const;
    const document = { ...documentOfTexts(['Words.']), blocks: levels.map((level) => heading(level, `Of ${level}`)) };
    const pdf = setOf(document);
    expect(pdf.toString('latin1')).toContain('pdfuaid:part>1<');
    const found = Array.from(readByPoppler(pdf).structure.matchAll(/^ *(H\d) "(.*)"/gm), ([, tag, words]) => [
      tag,
      words,
    ]);
    expect(found).toEqual([
      ['H1', 'Of 3'],
      ['H2', 'Of 5'],
      ['H1', 'Of 3'],
      ['H1', 'Of 2'],
      ['H2', 'Of 4'],
    ]);
  });

  test('when a document has no title, then the file comes all the same, and is tagged', () => {
    const pdf = setOf({ ...documentOfTexts(['Words.']), title: '' });
    expect(readByPoppler(pdf).facts).toMatch(/^Tagged: +yes$/m);
    expect(pdf.toString('latin1')).toContain('pdfaid:conformance>A<');
  });
});
