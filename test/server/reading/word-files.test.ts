import { describe, expect, test } from 'vitest';
import { openFile, p, r, wordFile } from '../../support/paper/office.ts';
import { readNow, told } from '../../support/paper/read-now.ts';

const level = (n: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.', 4)}${level(1, 'lowerLetter', '(%2)')}${level(2, 'decimal', '%1.%3')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', '%1')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>`;
const STYLES = `<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="T1b"><w:name w:val="Own"/><w:basedOn w:val="T1"/></w:style><w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/></w:style>`;
const numbered = (text: string, n: number, id = 1) =>
  p(r(text), `<w:numPr><w:ilvl w:val="${n}"/><w:numId w:val="${id}"/></w:numPr>`);
const styled = (text: string, style: string) => p(r(text), `<w:pStyle w:val="${style}"/>`);

describe('documents of Word', () => {
  test('T5 given numbered paragraphs, then each has the number that Word prints, and headings keep theirs in their words', async () => {
    const body = [
      styled('Scope', 'T1'),
      numbered('four', 0),
      numbered('a', 1),
      numbered('deep', 2),
      numbered('b', 1),
      styled('Next', 'T1b'),
      numbered('five', 0),
      numbered('a again', 1),
      numbered('one', 0, 2),
    ].join('');
    expect(told(await readNow('a.docx', wordFile({ body, parts: { numbering: NUMBERING, styles: STYLES } })))).toEqual([
      'heading 1: I Scope',
      'item 0 4.: four',
      'item 1 (a): a',
      'item 2 4.1: deep',
      'item 1 (b): b',
      'heading 1: II Next',
      'item 0 5.: five',
      'item 1 (a): a again',
      'item 0 1.: one',
    ]);
  });

  test('T5 given looks, links and quotations, then they come through, and fields show what they say', async () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://example.org/b"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('page')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = [
      p(
        `${r('plain ')}${r('strong', '<w:rStyle w:val="S"/>')}${r(' no', '<w:b w:val="0"/>')}${r('2', '<w:vertAlign w:val="superscript"/>')}`,
      ),
      p(`<w:hyperlink r:id="L1">${r('link')}</w:hyperlink> ${field}`),
      styled('said', 'Q'),
    ].join('');
    const file = wordFile({ body, parts: { styles: STYLES }, links: { L1: 'https://example.org/' } });
    expect(told(await readNow('a.docx', file))).toEqual([
      'plain strong no2 {strong: strong} {2: sup}',
      'linkpage {link: https://example.org/} {page: https://example.org/b}',
      'quotation: said',
    ]);
  });

  test('T5 given footnotes and endnotes, then each stands at the end under the label that is printed', async () => {
    const call = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const note = (kind: string, id: number, text: string) => `<w:${kind} w:id="${id}">${p(r(text))}</w:${kind}>`;
    const own = '<w:r><w:footnoteReference w:id="4" w:customMarkFollows="1"/><w:t>*</w:t></w:r>';
    const body = p(
      `${r('a')}${call('footnote', 2)}${r(' b')}${call('endnote', 1)}${r(' c')}${call('footnote', 3)}${r(' d')}${own}`,
    );
    const footnotes = note('footnote', 2, 'first') + note('footnote', 3, 'second') + note('footnote', 4, 'own');
    const file = wordFile({ body, parts: { footnotes, endnotes: note('endnote', 1, 'end') } });
    expect(told(await readNow('a.docx', file))).toEqual([
      'a1 bi c2 d* {1: note 1} {i: note i} {2: note 2} {*: note *}',
      'footnote 1: first',
      'footnote i: end',
      'footnote 2: second',
      'footnote *: own',
    ]);
  });

  test('T6 given what a text cannot have, then it is counted, seen words stay, and deleted and hidden ones do not come back', async () => {
    const box = `<w:r><w:pict><w:txbxContent>${p(r('in a box'))}</w:txbxContent></w:pict></w:r>`;
    const body = [
      p(
        `${r('a')}<w:ins>${r(' new')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>${r('secret', '<w:vanish/>')}${box}`,
      ),
      p(
        `<m:oMath><m:r><m:t>E=mc</m:t></m:r></m:oMath><w:r><w:drawing/></w:r><w:r><w:object/></w:r><w:r><w:commentReference w:id="1"/></w:r>`,
      ),
    ].join('');
    const reading = await readNow('a.docx', wordFile({ body, parts: { header: p(r('head of each page')) } }));
    expect(reading.paragraphs).toEqual(['a new', 'in a box', 'E=mc']);
    expect(Object.fromEntries(reading.losses.map(({ code, count }) => [code, count]))).toEqual({
      pictures: 1,
      comments: 1,
      'tracked-changes': 2,
      'text-boxes': 1,
      equations: 1,
      'embedded-objects': 1,
      'page-margins': 1,
      'hidden-words': 1,
    });
  });

  test('T5 given tables, then cells keep their columns, and a frame of one cell is none', async () => {
    const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(r(text))}</w:tc>`;
    const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const head = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('A')}${cell('B')}${cell('C')}</w:tr>`;
    const table = `<w:tbl>${head}${row(cell('wide', '<w:gridSpan w:val="2"/>'), cell('c'))}</w:tbl>`;
    const reading = await readNow('a.docx', wordFile({ body: `${table}<w:tbl>${row(cell('framed'))}</w:tbl>` }));
    expect(told(reading)).toEqual(['table 1: A\tB\tC\nwide\t\tc', 'framed']);
    expect(reading.losses).toEqual([{ code: 'cells-joined', count: 1 }]);
  });
});

describe('pages that somebody laid out with a table', () => {
  const level = '<w:outlineLvl w:val="0"/>';
  const cell = (...inner: readonly string[]) => `<w:tc>${inner.join('')}</w:tc>`;
  const table = (...rows: readonly (readonly string[])[]) =>
    `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
  const figures = table([cell(p(r('Entity'))), cell(p(r('Cost')))], [cell(p(r('Ministry'))), cell(p(r('3')))]);

  test('T5 given headings with their text, or tables, in the cells of Word, then all of it comes one after the other', async () => {
    const side = cell(p(r('Menu')));
    const page = cell(p(r('Scope'), level), p(r('What it is about.')), figures, p(''));
    const reading = await readNow('a.docx', wordFile({ body: table([side, page]) }));
    expect(told(reading)).toEqual([
      'Menu',
      'heading 1: Scope',
      'What it is about.',
      'table 0: Entity\tCost\nMinistry\t3',
    ]);
  });

  test('T5 given the same in OpenDocument, then it comes through as well', async () => {
    const odf = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const inner = `<table:table><table:table-row>${odf('Entity')}${odf('Cost')}</table:table-row><table:table-row>${odf('Ministry')}${odf('3')}</table:table-row></table:table>`;
    const page = `<table:table-cell><text:h text:outline-level="1">Scope</text:h><text:p>What it is about.</text:p>${inner}</table:table-cell>`;
    const reading = await readNow(
      'a.odt',
      openFile(`<table:table><table:table-row>${odf('Menu')}${page}</table:table-row></table:table>`),
    );
    expect(told(reading)).toEqual([
      'Menu',
      'heading 1: Scope',
      'What it is about.',
      'table 0: Entity\tCost\nMinistry\t3',
    ]);
  });

  const costs = (entity: string, ...more: readonly string[]) => [cell(p(r(entity))), cell(p(r('3')), ...more)];
  test('T6 given figures with a table in one cell, then they stay a table, and in a page that was laid out it is counted', async () => {
    const rows = [costs('Entity'), costs('Ministry', figures, p('')), costs('Lakes'), costs('Fibre')];
    const reading = await readNow('a.docx', wordFile({ body: table(...rows) }));
    expect(told(reading)).toEqual(['table 0: Entity\t3\nMinistry\t3 Entity Cost Ministry 3\nLakes\t3\nFibre\t3']);
    expect(reading.losses).toEqual([{ code: 'tables-nested', count: 1 }]);
    const page = await readNow('a.docx', wordFile({ body: table([cell(p(r('Menu'))), cell(figures, p(''))]) }));
    expect(page.losses).toEqual([{ code: 'tables-laid-out', count: 1 }]);
  });

  test('T6 given the same on a page of the web, then the same holds', async () => {
    const web = (...rows: readonly string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
    const [inner, row] = [web('<td>a<td>b'), '<td>Lakes<td>3'];
    const html = (body: string) => readNow('a.html', Buffer.from(`<!doctype html><html><body>${body}</body></html>`));
    const reading = await html(web(row, `<td>Ministry<td>${inner}`, row, row));
    expect(told(reading)).toEqual(['table 0: Lakes\t3\nMinistry\ta b\nLakes\t3\nLakes\t3']);
    expect(reading.losses).toEqual([{ code: 'tables-nested', count: 1 }]);
    const page = await html(web(`<td>Menu<td>${inner}`));
    expect(page.losses).toEqual([{ code: 'tables-laid-out', count: 1 }]);
  });

  test('T5 given a table whose heads look like headings, then it stays a table', async () => {
    const head = [cell(p(r('Entity'), level)), cell(p(r('Cost'), level))];
    const reading = await readNow('a.docx', wordFile({ body: table(head, [cell(p(r('Ministry'))), cell(p(r('3')))]) }));
    expect(told(reading)).toEqual(['table 0: Entity\tCost\nMinistry\t3']);
  });
});

describe('texts of OpenDocument', () => {
  test('T6 given what a text cannot have, then it is counted, and words that people would have seen stay', async () => {
    const body = [
      '<text:tracked-changes><text:changed-region/></text:tracked-changes>',
      '<text:p>a <office:annotation><text:p>remark</text:p></office:annotation><draw:frame><draw:image/></draw:frame>b</text:p>',
      '<text:p><draw:frame><draw:text-box><text:p>in a box</text:p></draw:text-box></draw:frame></text:p>',
      '<text:section text:display="none"><text:p>secret</text:p></text:section>',
    ].join('');
    const reading = await readNow('a.odt', openFile(body));
    expect(reading.paragraphs).toEqual(['a b', 'in a box']);
    expect(reading.losses.map(({ code }) => code)).toEqual([
      'pictures',
      'comments',
      'tracked-changes',
      'text-boxes',
      'hidden-words',
    ]);
  });
});
