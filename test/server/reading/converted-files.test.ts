import { beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../../shared/paper/reading.ts';
import { converted } from '../../support/paper/converted.ts';
import { readNow, told } from '../../support/paper/read-now.ts';
import { RICH_MARKDOWN, RICH_PLAIN } from '../../support/paper/rich-markdown.ts';
import { PARAGRAPHS, RICH_TEXT } from '../../support/paper/rich-text.ts';

const FORMATS = ['odt', 'docx', 'html', 'pdf'] as const;
const readings = new Map<string, Reading>();

beforeAll(async () => {
  for (const [format, bytes] of await converted(RICH_TEXT, FORMATS))
    readings.set(format, await readNow(`text.${format}`, bytes));
  readings.set('md', await readNow('text.md', RICH_MARKDOWN));
  readings.set('txt', await readNow('text.txt', RICH_PLAIN));
}, 480_000);

const toldOf = (format: string): readonly string[] => {
  const reading = readings.get(format);
  return reading ? told(reading) : [];
};

/** All that the text has. What a format cannot have is said below. */
const WHOLE = [
  'heading 1: An open consultation',
  `${PARAGRAPHS.en} It has strong and stressed words, a link to a page, the 2nd point and a footnote.1 {strong: strong} {stressed: emphasis} {link to a page: https://www.itu.int/} {nd: sup} {1: note 1}`,
  'heading 2: Français',
  PARAGRAPHS.fr,
  'item 0 1.: First point of the list',
  'item 0 2.: Second point of the list',
  'item 1 (a): A point below',
  'item 1 (b): Another below',
  'item 0 3.: Third point of the list',
  'heading 2: Español',
  PARAGRAPHS.es,
  'item 0 •: Un punto',
  'item 0 •: Otro punto',
  'heading 3: La segunda parte',
  'Tres niveles, y palabras fuertes y destacadas. {palabras fuertes y destacadas: strong} {palabras fuertes y destacadas: emphasis}',
  'heading 2: Русский',
  PARAGRAPHS.ru,
  'table 1: Entity\tCountry\tСтрана\nMinistry\tFrance\tФранция\nCompany\t\t中国',
  'heading 2: العربية',
  PARAGRAPHS.ar,
  'heading 2: 中文',
  `${PARAGRAPHS.zh}2 {2: note 2}`,
  'footnote 1: The first footnote, in English.',
  'footnote 2: 中文脚注。',
];

describe('one text in six languages as LibreOffice writes it in each format', () => {
  test('T5 given DOCX or ODT, then all of it comes through', () => {
    expect(toldOf('odt')).toEqual(WHOLE);
    expect(toldOf('docx')).toEqual(WHOLE);
  });

  test('T5 given HTML, then all comes through but the brackets of numbers, which HTML does not have', () => {
    expect(toldOf('html')).toEqual(WHOLE.map((line) => line.replace(/^item 1 \((.)\)/, 'item 1 $1.')));
  });

  test('T5 given a PDF, then all comes through but which row has the heads of the columns', () => {
    expect(toldOf('pdf')).toEqual(WHOLE.map((line) => line.replace(/^table 1/, 'table 0')));
  });

  test('T5 given Markdown, then all comes through but numbers that are letters, which Markdown does not have', () => {
    const numbered = (line: string) =>
      line.replace(/^item 1 \((.)\)/, (_, letter: string) => `item 1 ${letter === 'a' ? 1 : 2}.`);
    expect(toldOf('md')).toEqual(WHOLE.map(numbered));
  });

  test('T5 given plain text, then its paragraphs and points come through, and nothing that it does not have', () => {
    const bare = WHOLE.filter((line) => !line.startsWith('table')).map((line) =>
      line
        .replace(/^heading \d: /, '')
        .replace(/^item 1/, 'item 0')
        .replace(/^footnote (\d): /, '[$1] ')
        .replace(/(\d) \{.*note \d\}$/, '[$1]')
        .replace(/ \{.*\}$/, ''),
    );
    expect(toldOf('txt')).toEqual(bare);
  });

  test('T6 given a text that has nothing but words, then no format loses anything without saying so', () => {
    expect([...readings.values()].map(({ losses, title, language }) => ({ losses, title, language }))).toEqual(
      [...readings.keys()].map(() => ({ losses: [], title: 'An open consultation', language: 'en' })),
    );
  });
});
