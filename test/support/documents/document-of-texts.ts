import { directionOf, type Language } from '../../../shared/languages/language.ts';
import {
  type Block,
  type Document,
  emphasis,
  heading,
  numbered,
  plain,
  quotation,
  unnumbered,
} from '../../../shared/report/document.ts';

export const REMARKS = {
  substituted: 'Without a letter: {characters}.',
  setPlain: 'Set plain: {paragraphs}.',
  comma: ', ',
};

/** Each text in a paragraph, and in turn as a heading, a quotation, a point, a cell and a bar. */
export const documentOfTexts = (texts: readonly string[], language: Language = 'en'): Document => ({
  language,
  direction: directionOf(language),
  title: texts[0] ?? '',
  kicker: texts[1] ?? '',
  facts: [{ term: 'Fact', text: texts[2] ?? '' }],
  notices: [],
  day: '2015-09-28',
  head: texts[4] ?? '',
  foot: texts[3] ?? '',
  blocks: texts.flatMap((text, n): readonly Block[] => [
    { ...numbered([plain(text)], { kind: 'passage', id: `p${n}` }), number: `1.${n + 1}` },
    elsewhere(text, n),
  ]),
});

function elsewhere(text: string, n: number): Block {
  const kinds: readonly (() => Block)[] = [
    () => heading(2, text, '3'),
    () => quotation(emphasis(text)),
    () => ({ type: 'list', ordered: n % 2 === 0, items: [[unnumbered(plain(text)), unnumbered(plain(text))]] }),
    () => ({ type: 'table', caption: text, head: [text, 'b'], rows: [['a', text]] }),
    () => ({ type: 'grid', rows: [[[plain(text)], [plain('b')]]] }),
    () => ({ type: 'bars', caption: text, measures: ['m'], groups: [{ label: text, bars: [{ part: 0.5, text }] }] }),
  ];
  return kinds[n % kinds.length]?.() ?? unnumbered(plain(text));
}
