import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { numberOf } from '../../../client/features/minutes/paste/list-markers.ts';
import { readHtml } from '../../../client/features/minutes/paste/read-html.ts';
import { readPlain } from '../../../client/features/minutes/paste/read-plain.ts';
import { numbersOf } from '../../../shared/minutes/line-numbers.ts';
import type { Line, Run } from '../../../shared/minutes/lines.ts';
import { parseHtml } from '../../support/documents/parse-html.ts';

const fixture = (name: string): string => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
const pasted = (html: string) => readHtml(parseHtml(html));

function markedUp(run: Run): string {
  if (run.type !== 'text') return '';
  const marks = [run.strong && 'b', run.emphasis && 'i', run.script, run.href].filter(
    (mark) => typeof mark === 'string',
  );
  return marks.length > 0 ? `[${marks.join(' ')}:${run.text}]` : run.text;
}

/** `- a`, `2. b`, two spaces for each step in; `|` before a cell, `‖` before the first of a row. */
function drawn(lines: readonly Line[]): readonly string[] {
  const numbers = numbersOf(lines.map(({ kind }) => kind));
  return lines.map(({ kind, runs }, n) => {
    const signs = {
      paragraph: '',
      heading: '#'.repeat(kind.level),
      bullet: '-',
      ordered: `${numbers[n]}.`,
      cell: kind.begins === null ? '|' : '‖',
    };
    return `${'  '.repeat(kind.indent)}${signs[kind.role]} ${runs.map(markedUp).join('')}`.replace(/^ (?=\S)/, '');
  });
}
const read = (html: string): readonly string[] => drawn(pasted(html).lines);

describe('Given what is pasted from elsewhere', () => {
  test('R5 given a list of Word, then its points stand as deep as they stood, with their numbers and marks', () => {
    expect(read(fixture('paste-word-list.html'))).toEqual([
      '- first point;',
      '  - a point beneath it;',
      '1. numbered, with m[sup:2] and a [https://example.org/policy:link]',
    ]);
  });

  test('R5 given a sheet, then each figure stands in its cell', () => {
    expect(read(fixture('paste-sheet.html'))).toEqual(['‖ Country', '| Ports', '| Fee', '‖ Kenya', '| 120', '| 1500']);
  });

  test('R5 given a numbered list of Word that begins at 4 and goes on after a bullet, then the numbers stand', () => {
    const point = (level: number, sign: string, words: string) =>
      `<p class=MsoListParagraph style='mso-list:l3 level${level} lfo1'><span style='mso-list:Ignore'>${sign}<span>&nbsp; </span></span>${words}</p>`;
    const html = [
      point(1, '4.', 'four'),
      point(2, '(b)', 'b'),
      point(1, '5.', 'five'),
      point(1, '·', 'dot'),
      point(1, '6.', 'six'),
    ];
    expect(read(html.join('\n'))).toEqual(['4. four', '  2. b', '5. five', '- dot', '6. six']);
  });

  test('R5 given a document of Google, then all is not bold, and lists beside points are beneath them', () => {
    expect(
      read(
        `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">Plain, </span><span style="font-weight:700;font-style:italic">both</span><span style="vertical-align:super">2</span></p><ul><li dir="ltr" aria-level="1"><p role="presentation">one</p></li><ul><li aria-level="2"><p>two</p></li></ul></ul><ol start="3"><li>three</li></ol></b><br class="Apple-interchange-newline">`,
      ),
    ).toEqual(['Plain, [b i:both][sup:2]', '- one', '  - two', '3. three']);
  });

  test('R5 given what LibreOffice writes, then lists in points, breaks and headings stand', () => {
    expect(
      read(
        `<html><head><style>p{color:red}</style></head><body><h2>Costs</h2>\n<p>One<br/>\ntwo<br>\n</p>\n<ul>\n<li><p>a</p>\n<p>more of a</p>\n<ol type="a"><li><p>deeper</p></li></ol></li>\n</ul></body></html>`,
      ),
    ).toEqual(['# Costs', 'One\ntwo', '- a\nmore of a', '  1. deeper']);
  });

  test('R5 given cells that reach over others, then every figure stays in its column', () => {
    expect(
      read(
        '<table><tr><td rowspan=2>A</td><td colspan=2>B</td></tr><tr><td>1</td><td>2</td></tr><tr><td>x<br>y</td><td></td><td><p>p</p><p>q</p></td></tr></table>',
      ),
    ).toEqual(['‖ A', '| B', '| ', '‖ ', '| 1', '| 2', '‖ x\ny', '| ', '| p\nq']);
  });

  test('R5 given a table in a cell, then its figures do not run together', () => {
    const inner = '<table><tr><td>120</td><td>1500</td></tr></table>';
    expect(read(`<table><tr><td>a</td><td>${inner}</td></tr></table>`)).toEqual(['‖ a', '| 120\t1500']);
  });

  test('R5 given cells that name a column or a row, or stand in the head of their table, then they go on doing so', () => {
    const heads = (html: string) => pasted(html).lines.map(({ kind }) => kind.heads);
    expect(heads('<table><tr><th>Country<th>Ports</tr><tr><th>Kenya<td>120</tr></table>')).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(heads('<table><thead><tr><td>A<td>B</tr></thead><tr><td>1<td>2</tr></table>')).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(heads('<table><tr><th colspan=2>A</tr><tr><td>1<td>2</tr></table>')).toEqual([true, true, false, false]);
  });

  test('R5 given one cell alone, or a page in a table, then it is words', () => {
    expect(read('<table><tr><td><p>one</p><p>two</p></td></tr></table>')).toEqual(['one', 'two']);
  });

  test('R5 given links, then those that show a page stay, and of others the words', () => {
    expect(
      read(
        '<p><a href="https://a.example/x">a</a> <a href="mailto:b@b.example">b</a> <a href="javascript:alert(1)">c</a> <a href="#ftn1">d</a> <a href="file:///c:/x">e</a></p>',
      ),
    ).toEqual(['[https://a.example/x:a] [mailto:b@b.example:b] c d e']);
  });

  test.each([
    ['a vertical tab', '<p>one\u000btwo</p>', ['one\ntwo']],
    ['a line separator', '<p>one\u2028two</p>', ['one\ntwo']],
    ['text set as it is', '<pre>a  b\nc</pre>', ['a  b\nc']],
    ['white space of the source', '<p>\n  one\n  two </p>\n\n<p> </p>', ['one two']],
    ['no paragraphs at all', 'one <b>two</b>', ['one [b:two]']],
    ['what is hidden', '<p>a<span style="display: none">b</span></p><script>c</script>', ['a']],
  ])('R5 given %s, then it is read as it looks', (_what, html, lines) => expect(read(html)).toEqual(lines));

  test('R5 given pictures, then each is named, and the rest is taken', () => {
    const { lines, leftOut } = pasted(
      '<p>before <img alt="Figure 1" src="x.png"> after</p><img src="https://a.example/maps/ports.png?x=1"><img src="data:image/png;base64,AA">',
    );
    expect(drawn(lines)).toEqual(['before after']);
    expect(leftOut).toEqual(['Figure 1', 'ports.png', '']);
  });

  test('R5 given plain text, then each line is a paragraph, and a vertical tab breaks it', () => {
    expect(drawn(readPlain('one\r\ntwo\u000bstill two\nthree\u2028still three\n'))).toEqual([
      'one',
      'two\nstill two',
      'three\nstill three',
    ]);
  });

  test.each([
    ['4.', 4],
    ['(b)', 2],
    ['iv.', 4],
    ['xii)', 12],
    ['1.2.', 2],
    ['·', null],
    ['o', null],
    ['§', null],
  ])('R5 given the sign %s of a point, then its number is known', (sign, number) =>
    expect(numberOf(sign)).toBe(number),
  );
});
