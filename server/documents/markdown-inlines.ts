import { type Inline, referenceText, type Style, type Words } from '../../shared/minutes/document.ts';

/** What Markdown, or HTML inside it, would read as more than text. */
const ofALine = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&');
/** A text of ours on one line. */
export const escaped = (text: string): string => ofALine(text).replace(/\s*\n\s*/g, ' ');
/** A line may begin with what looks like a list or a heading. */
export const safeStart = (text: string): string => text.replace(/^(\s*)([-+=]|\d+[.)])(?=\s|$)/, '$1\\$2');

/** A line break that stays one; the next line begins like any other. */
export const BREAK = '\\\n';
/** Where everything has to stay on one line, as in a cell. */
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
      const besideMarked = [all[at - 1], all[at + 1]].some((other) => other?.type === 'text' && isMarked(other));
      return wordsMarkdown(inline, lineBreak, besideMarked);
    })
    .join('');

/** At the beginning and the end of a block, a line break would be a letter. */
function withoutBreaksAround(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.length - 1;
  return inlines.map((inline, at) => {
    if (inline.type === 'reference') return inline;
    const begun = at === 0 ? inline.text.replace(/^\s*\n/, '') : inline.text;
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

function wordsMarkdown(words: Words, lineBreak: string, besideMarked: boolean): string {
  const { style, script, href } = words;
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words.text) ?? [];
  if (text === '') return lines(words.text, lineBreak);
  const inside = wrapped(lines(text, lineBreak), script ? [script] : []);
  const marked =
    isPlainAtEnds(text) && !besideMarked ? `${MARKS[style]}${inside}${MARKS[style]}` : wrapped(inside, ELEMENTS[style]);
  const linked = href === undefined ? marked : `[${marked}](<${addressed(href)}>)`;
  return `${lines(before, lineBreak)}${linked}${lines(after, lineBreak)}`;
}

/** Beside anything but a letter or a digit, Markdown's own marks may be read as stars. */
const isPlainAtEnds = (text: string): boolean => /^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/su.test(text);

const wrapped = (inside: string, elements: readonly string[]): string =>
  elements.reduceRight((within, name) => `<${name}>${within}</${name}>`, inside);

const addressed = (href: string): string => href.replace(/[<>\\]/g, encodeURIComponent).replaceAll('&', '\\&');
