import { type Inline, referenceText, type Style, type Words } from '../../../shared/report/document.ts';

/** Characters that Markdown, or HTML inside it, would read as markup. */
const ofALine = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&');
/** White space that has a line break in it gives way. The whole of a run is met at once: a search for its end from each of its places would take its square. */
const withoutBreaks = (text: string, instead: string): string =>
  text.replace(/\s+/g, (run) => (run.includes('\n') ? instead : run));
/** A text of ours on one line. */
export const escaped = (text: string): string => withoutBreaks(ofALine(text), ' ');
/** A line may begin with what looks like a list or a heading. */
export const safeStart = (text: string): string =>
  text.replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^(\s*)([-+](?=\s|$)|(?:=+|-{2,})(?=\s*$))/, '$1\\$2');
/** A text of ours in a cell. */
export const inCell = (text: string): string => withoutBreaks(ofALine(text), BREAK_IN_LINE);

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
    return { ...inline, text: at === last ? withoutLastBreak(begun) : begun };
  });
}

/** The white space around some words. */
function cut(text: string): readonly [before: string, words: string, after: string] {
  const words = text.trim();
  if (words === '') return ['', '', text];
  const [begun, ended] = [text.trimStart(), text.trimEnd()];
  return [text.slice(0, text.length - begun.length), words, text.slice(ended.length)];
}

function withoutLastBreak(text: string): string {
  const [before, words, after] = cut(text);
  const at = after.indexOf('\n');
  return at === -1 ? text : before + words + after.slice(0, at);
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
  const [before, text, after] = cut(words.text);
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
const isSpaceAfter = (text: string, after: Inline | undefined): boolean => /^\s/.test(cut(text)[2] + shownOf(after));

const wrapped = (inside: string, elements: readonly string[]): string =>
  elements.reduceRight((within, name) => `<${name}>${within}</${name}>`, inside);

const addressed = (href: string): string => href.replace(/[<>\\]/g, encodeURIComponent).replaceAll('&', '\\&');
