import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type Document, quiet, unnumbered } from '../../../shared/report/document.ts';
import { fontBlobs } from '../fonts.ts';
import { CHARACTERS, type Remarks } from '../remarks.ts';
import { createMissingLetters } from './missing-letters.ts';
import { typstData } from './typst-data.ts';
import { TYPST_TEMPLATE } from './typst-template.ts';

/** For screen readers (ISO 14289-1), then for archives; where a text does not allow that, the file comes without this promise. */
const STANDARDS = ['ua-1', 'a-2a', 'a-2b', '1.7'] as const;
/** How many compilations the compiler may keep to use parts of them again; older ones are forgotten. */
const CACHE_AGE = 4;
/** How many are named in the file; the log names all. */
const NAMED_AT_MOST = 100;

type Press = { readonly compiler: NodeCompiler; readonly withLetters: ReturnType<typeof createMissingLetters> };
/** Made with the first document. */
let press: Press | null = null;

function createPress(): Press {
  const compiler = compilerFor();
  return { compiler, withLetters: createMissingLetters(compiler) };
}

/** The workspace is a folder that is deleted: the compiler can read only the template and the data that it is given. */
function compilerFor(): NodeCompiler {
  const workspace = mkdtempSync(join(tmpdir(), 'openfloor-press-'));
  try {
    return NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fontBlobs() }] });
  } finally {
    rmdirSync(workspace);
  }
}

type Pdf = { readonly bytes: Uint8Array; readonly missing: readonly string[] };

/** A tagged PDF/UA-1 file, and the characters that it shows by their numbers. Throws when the document cannot be set. */
export function writePdf(document: Document, remarks: Remarks): Pdf {
  press ??= createPress();
  const { compiler, withLetters } = press;
  const { document: shown, missing } = withLetters(document);
  const inputs = { document: JSON.stringify(typstData(withRemark(shown, missing, remarks))) };
  const result = compiler.compile({ mainFileContent: TYPST_TEMPLATE, inputs });
  const typeset = result.result;
  if (typeset === null)
    throw new Error(`not typeset: ${JSON.stringify(result.takeDiagnostics()?.shortDiagnostics).slice(0, 500)}`);
  const bytes = inFirst(STANDARDS, (pdfStandard) => compiler.pdf(typeset, { pdfStandard }));
  compiler.evictCache(CACHE_AGE);
  return { bytes, missing };
}

/** The last paragraph tells the maker and the reader of the file. */
function withRemark(document: Document, missing: readonly string[], { substituted, comma }: Remarks): Document {
  if (missing.length === 0) return document;
  const named = missing.slice(0, NAMED_AT_MOST).join(comma) + (missing.length > NAMED_AT_MOST ? ' …' : '');
  const remark = unnumbered(
    quiet(substituted.replace(CHARACTERS, document.direction === 'rtl' ? `\u2066${named}\u2069` : named)),
  );
  return { ...document, blocks: [...document.blocks, remark] };
}

function inFirst<T, R>([first, ...others]: readonly T[], make: (one: T) => R): R {
  if (first === undefined) throw new Error('nothing to try');
  if (others.length === 0) return make(first);
  try {
    return make(first);
  } catch {
    return inFirst(others, make);
  }
}
