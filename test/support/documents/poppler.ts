import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Poppler = {
  /** What `pdfinfo` says of the file: `Tagged: yes`. */
  readonly facts: string;
  /** The tree of its structure, one element on a line. */
  readonly structure: string;
  /** One line for each font. */
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[];
  /** The titles of its bookmarks, in order. */
  readonly bookmarks: readonly string[];
};

/** A PDF file as poppler reads it. */
export function readByPoppler(pdf: Uint8Array): Poppler {
  const folder = mkdtempSync(join(tmpdir(), 'openfloor-poppler-'));
  const file = join(folder, 'document.pdf');
  const ask = (program: string, ...args: string[]) =>
    execFileSync(program, [...args, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], cwd: folder });
  try {
    writeFileSync(file, pdf);
    return {
      facts: ask('pdfinfo'),
      structure: ask('pdfinfo', '-struct'),
      fonts: ask('pdffonts').trim().split('\n').slice(2).map(fontIn),
      bookmarks: bookmarksIn(ask('pdftohtml', '-xml', '-stdout', '-i')),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of `name type encoding emb sub uni object ID`, the name has no spaces, and the kind may have some. */
function fontIn(line: string) {
  const [, name = '', embedded = ''] =
    /^(\S+)\s.*\s(yes|no)\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+\s*$/.exec(line) ?? [];
  return { name, isEmbedded: embedded === 'yes' };
}

const bookmarksIn = (xml: string): readonly string[] =>
  Array.from(xml.matchAll(/<item page="\d+">([^<]*)<\/item>/g), ([, title = '']) => title);
