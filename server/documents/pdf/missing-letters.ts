import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Document } from '../../../shared/report/document.ts';
import { mapText } from '../../../shared/report/map-text.ts';
import { codeOf, inBrackets } from '../codes.ts';
import { FONT_FAMILIES, LAST_RESORTS, typstFamilies } from '../fonts.ts';

/** Measures each sign between two letters, with each of two last fonts: the sign has no letter where the two widths differ. */
const PROBE = `
#set text(size: 100pt, fallback: false, cjk-latin-spacing: none)
#let fonts = (${LAST_RESORTS.map((last) => typstFamilies(FONT_FAMILIES, last)).join(', ')})
#let has-letter(sign) = {
  let widths = fonts.map(font => measure(text(font: font, "a" + sign + "a")).width)
  widths.at(0) == widths.at(1)
}
#context [#metadata(json(bytes(sys.inputs.signs)).map(has-letter)) <known>]
`;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Only their makers know what they look like, and archives refuse them. */
const PRIVATE = /\p{Co}/u;
const PLAIN = /^[\n -~]*$/;
const KNOWN_AT_MOST = 100_000;
const AT_ONCE = 500;
/** No language has so many in one text. What is beyond is not asked, and shows a box where it has no letter. */
const ASKED_AT_MOST = 8000;

/** The document with a visible substitute for each sign without a letter, and the list of these signs. */
export type Substituting = (document: Document) => { readonly document: Document; readonly missing: readonly string[] };

export function createMissingLetters(compiler: NodeCompiler): Substituting {
  const without = createAsking(compiler);

  /** First by sign, then by character; the parts of a sign that the fonts have stay. */
  function missingIn(document: Document): ReadonlySet<string> {
    const signs = without(signsOf(document));
    const characters = without([...new Set(signs.flatMap((sign) => [...sign]))]);
    return new Set([...signs, ...characters]);
  }

  return (document) => {
    const gone = missingIn(document);
    const named = new Set<string>();
    const shown = mapText(document, (text) =>
      PLAIN.test(text) ? text : substituted(text, (sign) => gone.has(sign), named),
    );
    return { document: shown, missing: [...named] };
  };
}

/** Those of some signs for which the fonts have no letters; the compiler is asked once for each. */
function createAsking(compiler: NodeCompiler): (signs: readonly string[]) => readonly string[] {
  const known = new Map<string, boolean>();

  /** What the compiler remembers about measuring is of no further use. */
  function askSome(signs: readonly string[]): void {
    const inputs = { signs: JSON.stringify(signs) };
    const [answers]: boolean[][] = compiler.query(
      { mainFileContent: PROBE, inputs },
      { selector: '<known>', field: 'value' },
    );
    for (const [at, sign] of signs.entries()) known.set(sign, (answers?.[at] ?? false) && !PRIVATE.test(sign));
    compiler.evictCache(0);
  }

  return (signs) => {
    const unasked = signs.filter((sign) => !known.has(sign));
    if (known.size > KNOWN_AT_MOST) known.clear();
    for (let at = 0; at < unasked.length; at += AT_ONCE) askSome(unasked.slice(at, at + AT_ONCE));
    return signs.filter((sign) => known.get(sign) === false);
  };
}

function signsOf(document: Document): readonly string[] {
  const signs = new Set<string>();
  mapText(document, (text) => {
    if (!PLAIN.test(text))
      for (const { segment } of graphemes.segment(text)) if (!PLAIN.test(segment)) signs.add(segment);
    return text;
  });
  return [...signs].slice(0, ASKED_AT_MOST);
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
