import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { safeAddress } from '../../../shared/minutes/lines.ts';
import type { Tally } from '../composing/draft.ts';
import { notReadable } from '../not-readable.ts';

/** Letters that were printed together: in points, `x` at their left, `y` from the foot of the page. */
export type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
};
export type Link = {
  readonly href: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
};
export type Page = { readonly pieces: readonly Piece[]; readonly links: readonly Link[]; readonly height: number };
export type Printed = { readonly title: string; readonly declared: string | null; readonly pages: readonly Page[] };

const PAGES_MAX = 500;
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
    return { pieces: [], links: [], height: 0 };
  }
}

async function lettersOn(page: PDFPageProxy, tally: Tally): Promise<Page> {
  // Only now does it know what its fonts are called.
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  const looks = new Map<string, { isBold: boolean; isItalic: boolean }>();
  const lookOf = (font: string) => {
    const known = looks.get(font) ?? lookNamed(nameOfFont(page, font));
    looks.set(font, known);
    return known;
  };
  const pieces = items.flatMap((item): readonly Piece[] => {
    if (!('str' in item) || item.str === '') return [];
    const [, , c = 0, d = 0, x = 0, y = 0]: readonly number[] = item.transform;
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d), ...lookOf(item.fontName) }];
  });
  return { pieces, links: await linksOn(page, tally), height: page.view[3] ?? 0 };
}

function nameOfFont(page: PDFPageProxy, font: string): string {
  if (!page.commonObjs.has(font)) return '';
  const found: unknown = page.commonObjs.get(font);
  return typeof found === 'object' && found !== null && 'name' in found ? String(found.name) : '';
}

const lookNamed = (name: string) => ({
  isBold: /bold|black|heavy|semibd|[-,]bd\b|cmbx|demi/i.test(name),
  isItalic: /italic|oblique|slanted|cmti|[-,]it\b/i.test(name),
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
