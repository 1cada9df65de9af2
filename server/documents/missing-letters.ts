import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Document } from '../../shared/minutes/document.ts';
import { mapText } from '../../shared/minutes/map-text.ts';
import { codeOf, inBrackets } from './codes.ts';
import { FONT_FAMILIES, LAST_RESORTS, RTL_FAMILIES, typstFamilies } from './fonts.ts';

/** Measures each sign between two letters, with each of two last fonts: it has no letter where the two differ. */
const measured = (families: readonly string[]): string =>
  `(${LAST_RESORTS.map((last) => typstFamilies(families, last)).join(', ')})`;
const PROBE = `
#set text(size: 100pt, fallback: false, cjk-latin-spacing: none)
#let same(fonts, sign) = {
  let widths = fonts.map(font => measure(text(font: font, "a" + sign + "a")).width)
  widths.at(0) == widths.at(1)
}
#context [#metadata(json(bytes(sys.inputs.signs)).map(sign =>
  same(${measured(FONT_FAMILIES)}, sign) and same(${measured(RTL_FAMILIES)}, sign))) <known>]
`;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Nobody but who made them knows what they look like, and archives refuse them. */
const PRIVATE = /\p{Co}/u;
const PLAIN = /^[\n -~]*$/;
const KNOWN_AT_MOST = 100_000;

/** Signs that the fonts have no letters for, asked of the compiler once for each. */
export function createMissingLetters(compiler: NodeCompiler) {
  const known = new Map<string, boolean>();

  function ask(signs: readonly string[]): void {
    if (known.size > KNOWN_AT_MOST) known.clear();
    if (signs.length === 0) return;
    const inputs = { signs: JSON.stringify(signs) };
    const [answers]: boolean[][] = compiler.query(
      { mainFileContent: PROBE, inputs },
      { selector: '<known>', field: 'value' },
    );
    for (const [at, sign] of signs.entries()) known.set(sign, (answers?.[at] ?? false) && !PRIVATE.test(sign));
  }

  const unasked = (signs: Iterable<string>): readonly string[] =>
    [...new Set(signs)].filter((sign) => !PLAIN.test(sign) && !known.has(sign));
  const isMissing = (sign: string): boolean => known.get(sign) === false;

  /** Both steps by sign, then by character: of a sign, what the fonts do have stays. */
  function learn(document: Document): void {
    const signs = new Set<string>();
    mapText(document, (text) => {
      if (!PLAIN.test(text)) for (const { segment } of graphemes.segment(text)) signs.add(segment);
      return text;
    });
    ask(unasked(signs));
    ask(unasked([...signs].filter(isMissing).flatMap((sign) => [...sign])));
  }

  /** The document with a visible substitute for each sign without a letter, and which they were. */
  return (document: Document): { readonly document: Document; readonly missing: readonly string[] } => {
    learn(document);
    const missing = new Set<string>();
    const shown = mapText(document, (text) => (PLAIN.test(text) ? text : substituted(text, isMissing, missing)));
    return { document: shown, missing: [...missing] };
  };
}

function substituted(text: string, isMissing: (sign: string) => boolean, missing: Set<string>): string {
  let shown = '';
  let codes: string[] = [];
  const close = () => {
    if (codes.length > 0) shown += inBrackets(codes, text);
    codes = [];
  };
  for (const { segment } of graphemes.segment(text)) {
    const parts = isMissing(segment) ? [...segment] : [segment];
    const gone = parts.some(isMissing) ? isMissing : () => parts.length > 1;
    for (const part of parts) {
      if (gone(part)) codes.push(codeOf(part));
      else {
        close();
        shown += part;
      }
    }
    for (const code of codes) missing.add(code);
  }
  close();
  return shown;
}
