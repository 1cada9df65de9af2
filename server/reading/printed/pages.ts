import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { safeAddress } from '../../../shared/minutes/lines.ts';
import type { Tally } from '../composing/draft.ts';
import { notReadable } from '../not-readable.ts';
import { glyphsOn } from './glyphs.ts';
import type { Piece } from './piece.ts';

export type Link = {
  readonly href: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
};
/** `isByLetter`: each piece is one letter. */
export type Page = { readonly pieces: readonly Piece[]; readonly links: readonly Link[]; readonly isByLetter: boolean };
export type Printed = { readonly title: string; readonly declared: string | null; readonly pages: readonly Page[] };

const PAGES_MAX = 500;
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const HOME = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * The letters of a PDF, page by page. No script of it runs, no font of it is compiled, no picture of it is unpacked, and nothing is
 * fetched.
 * @throws NotReadable
 */
export async function pagesOf(bytes: Uint8Array, tally: Tally): Promise<Printed> {
  const document = await opened(bytes);
  try {
    if (document.numPages > PAGES_MAX) return notReadable('file-too-long');
    const pages: Page[] = [];
    for (let n = 1; n <= document.numPages; n += 1) pages.push(await pageFrom(document, n, tally));
    return { ...(await saidBy(document)), pages };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function opened(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      // It takes the bytes for itself.
      data: Uint8Array.from(bytes),
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
      maxImageSize: 1,
      enableXfa: false,
      verbosity: 0,
      cMapUrl: `${join(HOME, 'cmaps')}/`,
      cMapPacked: true,
      standardFontDataUrl: `${join(HOME, 'standard_fonts')}/`,
    }).promise;
  } catch (error) {
    return notReadable(error instanceof Error && error.name === 'PasswordException' ? 'file-encrypted' : 'file-broken');
  }
}

async function saidBy(document: PDFDocumentProxy): Promise<Pick<Printed, 'title' | 'declared'>> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const said = (name: string): string | null => {
    const value: unknown = Object.entries(info).find(([key]) => key === name)?.[1];
    return typeof value === 'string' ? value : null;
  };
  return { title: said('Title') ?? '', declared: said('Language') };
}

/** A page that is broken is a page without letters. */
async function pageFrom(document: PDFDocumentProxy, n: number, tally: Tally): Promise<Page> {
  try {
    const page = await document.getPage(n);
    const read = await lettersOn(page, tally);
    page.cleanup();
    if (read.pieces.every(({ text }) => text.trim() === '')) tally.count('empty-pages');
    return read;
  } catch {
    tally.count('empty-pages');
    return { pieces: [], links: [], isByLetter: false };
  }
}

async function lettersOn(page: PDFPageProxy, tally: Tally): Promise<Page> {
  // Only now does it know what its fonts are called.
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  const fonts = new Map<string, Font>();
  const fontOf = (name: string): Font => {
    const known = fonts.get(name) ?? fontNamed(page, name);
    fonts.set(name, known);
    return known;
  };
  const links = await linksOn(page, tally);
  if (items.some((item) => 'str' in item && RTL.test(item.str)))
    return { pieces: await glyphsOn(page, fontOf), links, isByLetter: true };
  const pieces = items.flatMap((item): readonly Piece[] => {
    if (!('str' in item) || item.str === '') return [];
    const [, , c = 0, d = 0, x = 0, y = 0]: readonly number[] = item.transform;
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d), ...fontOf(item.fontName) }];
  });
  return { pieces, links, isByLetter: false };
}

/** `scale`: of the widths of its letters. */
type Font = { readonly isBold: boolean; readonly isItalic: boolean; readonly scale: number };
const SCALE = 0.001;

function fontNamed(page: PDFPageProxy, id: string): Font {
  const found: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
  const font: Readonly<Record<string, unknown>> =
    typeof found === 'object' && found !== null ? { ...propertiesOf(found) } : {};
  const name = String(font.name ?? '');
  const matrix: readonly unknown[] = Array.isArray(font.fontMatrix) ? font.fontMatrix : [];
  return {
    isBold: /bold|black|heavy|semibd|[-,]bd\b|cmbx|demi/i.test(name),
    isItalic: /italic|oblique|slanted|cmti|[-,]it\b/i.test(name),
    scale: typeof matrix[0] === 'number' ? matrix[0] : SCALE,
  };
}

/** Some versions keep what a font is behind getters. */
const propertiesOf = (font: object) => ({
  name: 'name' in font ? font.name : undefined,
  fontMatrix: 'fontMatrix' in font ? font.fontMatrix : undefined,
});

const REMARKS = new Set([
  'Text',
  'FreeText',
  'Highlight',
  'Underline',
  'StrikeOut',
  'Squiggly',
  'Caret',
  'Ink',
  'Stamp',
]);

async function linksOn(page: PDFPageProxy, tally: Tally): Promise<readonly Link[]> {
  const annotations: readonly {
    readonly subtype?: string;
    readonly url?: string;
    readonly rect?: readonly number[];
  }[] = await page.getAnnotations();
  tally.count('comments', annotations.filter(({ subtype }) => REMARKS.has(subtype ?? '')).length);
  tally.count('form-fields', annotations.filter(({ subtype }) => subtype === 'Widget').length);
  tally.count('embedded-objects', annotations.filter(({ subtype }) => subtype === 'FileAttachment').length);
  return annotations.flatMap(({ url, rect = [] }) => {
    const href = safeAddress(url);
    const [left = 0, bottom = 0, right = 0, top = 0] = rect;
    return href === null ? [] : [{ href, left, right, bottom, top }];
  });
}
