import { type Inline, referenceText, type Style, type Words } from '../../../shared/report/document.ts';

/** Characters that Markdown, or HTML inside it, would read as markup. */
const ofALine = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&');
/** A text of ours on one line. */
export const escaped = (text: string): string => ofALine(text).replace(/\s*\n\s*/g, ' ');
/** A line may begin with what looks like a list or a heading. */
export const safeStart = (text: string): string =>
  text.replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^(\s*)([-+](?=\s|$)|(?:=+|-{2,})(?=\s*$))/, '$1\\$2');
/** A text of ours in a cell. */
export const inCell = (text: string): string => ofALine(text).replace(/\s*\n\s*/g, BREAK_IN_LINE);

/** A line break that stays one; the next line begins like any other. */
export const BREAK = '\\\n';
/** For a place where everything has to stay on one line, such as a cell. */
export const BREAK_IN_LINE = '<br>';

const lines = (text: string, lineBreak: string): string =>
  text
    .split('\n')
    .map((line, n) => (n === 0 ? ofALine(line) : safeStart(ofALine(line.trimStart()))))
    .join(lineBreak);

export const inlinesMarkdown = (inlines: readonly Inline[], lineBreak = BREAK): string =>
  withoutBreaksAround(inlines)
    .map((inline, at, all) => {
      if (inline.type === 'reference') return escaped(referenceText(inline));
      return wordsMarkdown(inline, lineBreak, { before: all[at - 1], after: all[at + 1] });
    })
    .join('');

/** At the beginning and the end of a block, a line break would become a letter, and spaces would make it code. */
function withoutBreaksAround(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.length - 1;
  return inlines.map((inline, at) => {
    if (inline.type === 'reference') return inline;
    const begun = at === 0 ? inline.text.replace(/^\s+/, '') : inline.text;
    return { ...inline, text: at === last ? begun.replace(/\n\s*$/, '') : begun };
  });
}

const isMarked = ({ style }: Words): boolean => style !== 'plain' && style !== 'quiet';

const MARKS: Readonly<Record<Style, string>> = {
  plain: '',
  quiet: '',
  strong: '**',
  emphasis: '*',
  'strong-emphasis': '***',
};
const ELEMENTS: Readonly<Record<Style, readonly string[]>> = {
  plain: [],
  quiet: [],
  strong: ['strong'],
  emphasis: ['em'],
  'strong-emphasis': ['strong', 'em'],
};

/** What stands on both sides of some words; undefined: the border of their block. */
type Beside = { readonly before: Inline | undefined; readonly after: Inline | undefined };

function wordsMarkdown(words: Words, lineBreak: string, beside: Beside): string {
  const { style, script, underline, strike, href } = words;
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words.text) ?? [];
  if (text === '') return lines(words.text, lineBreak);
  const elements = [...(underline ? ['u'] : []), ...(strike ? ['s'] : []), ...(script ? [script] : [])];
  const inside = wrapped(lines(text, lineBreak), elements);
  const marked = areMarksRead(words, beside)
    ? `${MARKS[style]}${inside}${MARKS[style]}`
    : wrapped(inside, ELEMENTS[style]);
  const linked = href === undefined ? marked : `[${marked}](<${addressed(href)}>)`;
  return `${lines(before, lineBreak)}${linked}${lines(after, lineBreak)}`;
}

/**
 * Whether stars are read as marks here: each has a letter or a digit on its inner side, or white space (or the border of the block)
 * on its outer one (CommonMark 0.31, 6.2: left- and right-flanking). Stars of two neighbours would run together.
 */
function areMarksRead({ text, script, underline, strike }: Words, { before, after }: Beside): boolean {
  if (underline || strike) return false;
  if ([before, after].some((other) => other?.type === 'text' && isMarked(other))) return false;
  const opens = isSpaceBefore(text, before) || (!script && /^\s*[\p{L}\p{N}]/u.test(text));
  const closes = isSpaceAfter(text, after) || (!script && /[\p{L}\p{N}]\s*$/u.test(text));
  return opens && closes;
}

const shownOf = (inline: Inline | undefined): string => {
  if (inline === undefined) return ' ';
  return inline.type === 'reference' ? referenceText(inline) : inline.text;
};
const isSpaceBefore = (text: string, before: Inline | undefined): boolean =>
  /\s$/.test(shownOf(before) + /^\s*/.exec(text));
const isSpaceAfter = (text: string, after: Inline | undefined): boolean =>
  /^\s/.test(/\s*$/.exec(text) + shownOf(after));

const wrapped = (inside: string, elements: readonly string[]): string =>
  elements.reduceRight((within, name) => `<${name}>${within}</${name}>`, inside);

const addressed = (href: string): string => href.replace(/[<>\\]/g, encodeURIComponent).replaceAll('&', '\\&');
