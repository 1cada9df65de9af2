import { mkdtempSync, readFileSync, rmdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Document } from '../../shared/minutes/document.ts';
import { typstData } from './typst-data.ts';
import { TYPST_TEMPLATE } from './typst-template.ts';
import { fontInWoff } from './woff.ts';

/** Letters of Arabic come with the package, so that they are there on a machine without any fonts. */
const ARABIC = [400, 600].map(
  (weight) => `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-${weight}-normal.woff`,
);
const PDF_A = 'a-2b';
/** Compilations that the compiler may reuse parts of; old ones are forgotten. */
const CACHE_AGE = 4;

const require = createRequire(import.meta.url);
const fontBlobs = () => ARABIC.map((path) => fontInWoff(readFileSync(require.resolve(path))));

let compiler: NodeCompiler | null = null;

/** The workspace is a folder that is gone again: the compiler can read nothing but the template and the data it is given. */
function compilerFor(): NodeCompiler {
  const workspace = mkdtempSync(join(tmpdir(), 'openfloor-press-'));
  try {
    return NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fontBlobs() }] });
  } finally {
    rmdirSync(workspace);
  }
}

/** A PDF/A-2b file. Throws when the document cannot be set, which is a bug of the template. */
export function writePdf(document: Document): Uint8Array {
  compiler ??= compilerFor();
  const inputs = { document: JSON.stringify(typstData(document)) };
  const result = compiler.compile({ mainFileContent: TYPST_TEMPLATE, inputs });
  const typeset = result.result;
  if (typeset === null)
    throw new Error(`not typeset: ${JSON.stringify(result.takeDiagnostics()?.shortDiagnostics).slice(0, 500)}`);
  const pdf = compiler.pdf(typeset, { pdfStandard: PDF_A });
  compiler.evictCache(CACHE_AGE);
  return pdf;
}
