import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES } from '../../../shared/attendance/regions.ts';
import { completed } from '../../../shared/importing/completed.ts';
import { createCountryOf } from '../../../shared/importing/country-of.ts';
import { byName, listAmong, listOf, nameIn, unnamed } from '../../../shared/importing/import-list.ts';
import { LANGUAGES } from '../../../shared/languages/language.ts';

const lists = await Promise.all(
  LANGUAGES.map(async (language) => (await import(`../../../shared/languages/${language}/countries.ts`)).countries),
);
const countryOf = createCountryOf(lists);
const head = ['Name', 'Date', 'Organization', 'Country', 'Job_title', 'Stakeholder group', 'Title', 'Language', 'File'];
const row = [
  'MENSAH, Ama',
  '2015-08-20',
  'Lagoon Registry',
  'Ghana',
  'Director',
  'Sector Members',
  '',
  'French',
  'a.docx',
];
const listed = (...rows: string[][]) => listOf([head, ...rows], countryOf);
const changed = (column: number, text: string): string[] => row.with(column, text);

describe('given a list of contributions', () => {
  test('C9 when a row says what it should, in words or codes, then its fields are those', () => {
    expect(listed(row)).toEqual({
      rows: [
        {
          line: 2,
          file: 'a.docx',
          fields: {
            name: 'MENSAH, Ama',
            date: '2015-08-20',
            organisation: 'Lagoon Registry',
            country: 'GH',
            jobTitle: 'Director',
            stakeholderGroup: 'sector-member',
            title: '',
            language: 'fr',
            file: 'a.docx',
          },
        },
      ],
    });
  });

  test.each([
    [0, '', 'name', 'empty'],
    [1, '20 August', 'date', 'unknown'],
    [1, '2015-13-01', 'date', 'unknown'],
    [3, 'Atlantis', 'country', 'unknown'],
    [3, 'ZZ', 'country', 'unknown'],
    [5, 'Friends', 'stakeholder group', 'unknown'],
    [7, 'Latin', 'language', 'unknown'],
    [6, 'x'.repeat(201), 'title', 'long'],
    [8, ' ', 'file', 'empty'],
  ])(
    'C9 when column %i says "%s", then the row is named with its field, and the others come in',
    (column, text, field, why) => {
      expect(listed(changed(column, text), row)).toMatchObject({
        rows: [{ fields: { field, why } }, { fields: { country: 'GH' } }],
      });
    },
  );

  test('C9 when a column that is needed is missing, or there is no row, then the list is refused', () => {
    expect(listOf([['name', 'file']], countryOf)).toEqual({ refused: 'columns', missing: ['organisation', 'country'] });
    expect(listed()).toEqual({ refused: 'empty' });
  });

  test('C9 when there is no list among the files, or two, then that is said', () => {
    const [list, text] = [{ name: 'List.CSV' }, { name: 'a.docx' }];
    expect(listAmong([list, text])).toBe(list);
    expect([listAmong([text]), listAmong([list, list])]).toEqual([{ refused: 'none' }, { refused: 'several' }]);
  });

  test('C9 when a file is named with a folder or other letters, then it is found; files that no row names are told', () => {
    const files = [{ name: 'A.docx' }, { name: 'list.csv' }, { name: 'other.pdf' }];
    expect(byName(files).get(nameIn('answers\\a.DOCX'))).toBe(files[0]);
    const found = listed(row);
    expect('rows' in found && unnamed(files, found.rows)).toEqual([files[2]]);
  });

  test('C9 when the list says no title, date and language, then the file and the day do', () => {
    const found = listed(changed(1, '').with(7, ''));
    const fields = 'rows' in found && found.rows[0]?.fields;
    if (!fields || 'why' in fields) throw new Error('the row was refused');
    const file = { hash: 'h', name: 'a.docx', title: 'Of the file', language: 'es' } as const;
    expect(completed(fields, file, '2015-09-01')).toMatchObject({
      title: 'Of the file',
      language: 'es',
      date: '2015-09-01',
      file: 'h',
    });
    expect(completed(fields, { ...file, title: '' }, '2015-09-01')?.title).toBe('a');
    expect(completed(fields, { ...file, language: null }, '2015-09-01')).toBeNull();
  });
});

test.each([
  ['Côte d’Ivoire', 'CI'],
  ["cote d'ivoire", 'CI'],
  ['la Suisse', 'CH'],
  ['Estados Unidos', 'US'],
  ['Российская Федерация', 'RU'],
  ['Россия', 'RU'],
  ['大韩民国', 'KR'],
  ['韩国', 'KR'],
  ['جمهورية مصر العربية', null],
  ['مصر', 'EG'],
  ['The Netherlands', 'NL'],
  ['Congo, or so', null],
])('C9 given %s as a country in a list, then it is %s', (name, code) => {
  expect(countryOf(name)).toBe(code);
});

test.each(lists)('C9 given the names of one language, then each of them is known, and is its own country', (names) => {
  for (const code of COUNTRY_CODES) if (code in names) expect([code, countryOf(names[code])]).toEqual([code, code]);
});
