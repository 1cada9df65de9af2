import { ExternalHyperlink, FootnoteReferenceRun, InternalHyperlink, type ParagraphChild } from 'docx';
import type { Direction } from '../../../shared/report/direction.ts';
import { anchorName, type Inline, referenceText, type Style, type Words } from '../../../shared/report/document.ts';
import { changeDocx, noted } from './docx-notes.ts';
import { GREY, type RunOptions, run } from './docx-runs.ts';

/** Word allows 40 letters, digits and underscores: the end of an id identifies it, its beginning does not. */
export const bookmarkOf = (name: string): string => `_${name.replace(/\W/g, '_').slice(-38)}`;

export const inlinesDocx = (
  inlines: readonly Inline[],
  direction: Direction,
  options: RunOptions = {},
): readonly ParagraphChild[] => noted(inlines, (inline) => inlineDocx(inline, direction, options));

function inlineDocx(inline: Inline, direction: Direction, options: RunOptions): readonly ParagraphChild[] {
  if (inline.type === 'text') return wordsDocx(inline, direction, options);
  const children = run(direction, referenceText(inline), options);
  if (inline.number === null) return children;
  return [new InternalHyperlink({ anchor: bookmarkOf(anchorName(inline.to)), children })];
}

/** The number of every change; `settledDocx` gives each its own. */
const CHANGE = 0;

const STYLES: Readonly<Record<Style, RunOptions>> = {
  plain: {},
  strong: { bold: true },
  emphasis: { italics: true },
  'strong-emphasis': { bold: true, italics: true },
  quiet: { color: GREY, size: 18 },
};

function wordsDocx(words: Words, direction: Direction, options: RunOptions) {
  const { text, style, script, underline, strike, href, to, change, footnote } = words;
  if (change) return changeDocx(text, change, direction, { ...options, id: CHANGE });
  const children =
    text === '' && footnote !== undefined
      ? []
      : run(direction, text, {
          ...options,
          ...STYLES[style],
          ...(script === 'sub' ? { subScript: true } : {}),
          ...(script === 'sup' ? { superScript: true } : {}),
          ...(href === undefined && !underline ? {} : { underline: {} }),
          ...(strike ? { strike: true } : {}),
        });
  if (footnote !== undefined) return [...children, new FootnoteReferenceRun(footnote)];
  if (to !== undefined) return [new InternalHyperlink({ anchor: bookmarkOf(anchorName(to)), children })];
  return href === undefined ? children : [new ExternalHyperlink({ link: href, children })];
}
