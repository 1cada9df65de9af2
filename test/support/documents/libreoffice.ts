import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PATIENCE_MS = 200_000;

/** A Word file as LibreOffice understands it: flat OpenDocument. */
export const asOpenDocument = async (docx: Uint8Array): Promise<string> => (await converted(docx, 'fodt')).toString();

/** A Word file as LibreOffice prints it. */
export const asPrinted = (docx: Uint8Array): Promise<Buffer> => converted(docx, 'pdf');

async function converted(docx: Uint8Array, format: 'fodt' | 'pdf'): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'openfloor-word-'));
  const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  try {
    writeFileSync(join(folder, 'text.docx'), docx);
    await run('soffice', [own, '--headless', '--convert-to', format, '--outdir', folder, join(folder, 'text.docx')], {
      timeout: PATIENCE_MS,
    });
    return readFileSync(join(folder, `text.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const plain = (xml: string): string =>
  xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** What does not count as words of the text: the bodies of comments. */
const withoutComments = (xml: string): string => xml.replace(/<office:annotation [\s\S]*?<\/office:annotation>/g, '');

export type Comment = { readonly author: string; readonly said: string; readonly words: string };

/** The comments in a flat OpenDocument text, each with the words that it is about. */
export function commentsIn(xml: string): readonly Comment[] {
  return Array.from(xml.matchAll(/<office:annotation ([^>]*)>([\s\S]*?)<\/office:annotation>/g), (found) => {
    const name = /office:name="([^"]*)"/.exec(found[1] ?? '')?.[1] ?? '';
    const body = found[2] ?? '';
    const from = found.index + found[0].length;
    const to = xml.indexOf(`<office:annotation-end office:name="${name}"`, from);
    const said = Array.from(body.matchAll(/<text:p[^>]*>([\s\S]*?)<\/text:p>/g), ([, words]) =>
      plain(words ?? ''),
    ).join(' ');
    return {
      author: plain(/<dc:creator>([\s\S]*?)<\/dc:creator>/.exec(body)?.[1] ?? ''),
      said,
      words: name === '' || to === -1 ? '' : plain(withoutComments(xml.slice(from, to))),
    };
  });
}

export type Change = { readonly kind: string; readonly author: string; readonly words: string };

/** The tracked changes in a flat OpenDocument text, with the words that go or come. */
export function changesIn(xml: string): readonly Change[] {
  const regions = xml.matchAll(/<text:changed-region [^>]*text:id="([^"]*)"[^>]*>([\s\S]*?)<\/text:changed-region>/g);
  return Array.from(regions, ([, id = '', body = '']) => {
    const start = `<text:change-start text:change-id="${id}"/>`;
    const from = xml.indexOf(start) + start.length;
    const to = xml.indexOf(`<text:change-end text:change-id="${id}"/>`);
    return {
      kind: body.includes('<text:deletion') ? 'deletion' : 'insertion',
      author: plain(/<dc:creator>([\s\S]*?)<\/dc:creator>/.exec(body)?.[1] ?? ''),
      words: plain(withoutComments(xml.slice(from, to))),
    };
  });
}

export type FootnoteFound = { readonly before: string; readonly said: string };

/** The footnotes in a flat OpenDocument text, each with the words of the run before its call. */
export function footnotesIn(xml: string): readonly FootnoteFound[] {
  const notes = xml.matchAll(/<text:note [^>]*text:note-class="footnote"[^>]*>([\s\S]*?)<\/text:note>/g);
  return Array.from(notes, (found) => {
    const body = /<text:note-body>([\s\S]*)<\/text:note-body>/.exec(found[1] ?? '')?.[1] ?? '';
    const before = plain(xml.slice(xml.lastIndexOf('<text:p ', found.index), found.index)).replace(
      /<text:note[\s\S]*/,
      '',
    );
    const said = Array.from(body.matchAll(/<text:p[^>]*>([\s\S]*?)<\/text:p>/g), ([, words]) =>
      plain(words ?? '').trim(),
    );
    return { before, said: said.join(' ').trim() };
  });
}
