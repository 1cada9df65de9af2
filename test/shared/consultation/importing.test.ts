import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES } from '../../../shared/attendance/regions.ts';
import { type ContributionId, idOf } from '../../../shared/ids.ts';
import { completed } from '../../../shared/importing/completed.ts';
import { createCountryOf } from '../../../shared/importing/country-of.ts';
import { byName, listAmong, listOf, nameIn, unnamed } from '../../../shared/importing/import-list.ts';
import { prospectOf, settled, toMend } from '../../../shared/importing/prospect.ts';
import { isFaulty } from '../../../shared/importing/published-fields.ts';
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
      head,
      rows: [
        {
          line: 2,
          file: 'a.docx',
          saysLanguage: true,
          cells: row,
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
    [1, '2015-02-30', 'date', 'unknown'],
    [3, 'Atlantis', 'country', 'unknown'],
    [3, 'ZZ', 'country', 'unknown'],
    [5, 'Friends', 'stakeholder group', 'unknown'],
    [7, 'Latin', 'language', 'unknown'],
    [6, 'x'.repeat(201), 'title', 'long'],
    [8, ' ', 'file', 'empty'],
    [2, '\u202eLagoon', 'organisation', 'signs'],
    [4, '---', 'job title', 'signs'],
  ])(
    'C9 when column %i says "%s", then the row is named with its field, and the others come in',
    (column, text, field, why) => {
      expect(listed(changed(column, text), row)).toMatchObject({
        rows: [{ fields: [{ field, why, value: text.trim() }] }, { fields: { country: 'GH' } }],
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
    expect(byName([...files, { name: 'elsewhere/a.docx' }]).get(nameIn('A.docx'))).toBe('several');
    const found = listed(row);
    expect('rows' in found && unnamed(files, found.rows)).toEqual([files[2]]);
  });

  test('C9 when the list says no title, date and language, then the file and the day do', () => {
    const fields = fieldsIn(changed(1, '').with(7, ''));
    expect(completed(fields, file)).toMatchObject({ title: 'Of the file', language: 'es', file: 'h' });
    expect(completed(fields, file)).not.toHaveProperty('date');
    expect(completed(fields, { ...file, title: '' })?.title).toBe('a');
    expect(completed(fields, { ...file, title: '\u202eturned' })?.title).toBe('a');
    expect(completed(fields, { ...file, language: null })).toBeNull();
  });
});

const file = {
  hash: 'h',
  name: 'a.docx',
  title: 'Of the file',
  language: 'es',
  paragraphs: ['Words.', 'More.'],
  losses: [{ code: 'pictures', count: 2 }],
} as const;
const rowIn = (cells: string[]) => {
  const found = listed(cells);
  const [first] = 'rows' in found ? found.rows : [];
  if (!first) throw new Error('the list has no row');
  return first;
};
function fieldsIn(cells: string[]) {
  const { fields } = rowIn(cells);
  if (isFaulty(fields)) throw new Error('the row has faults');
  return fields;
}

describe('given a row with its file, before anything is brought in', () => {
  test('C10 when both say what they should, then it is shown what will be made of them, and what is lost', () => {
    const { losses } = file;
    const fields = { title: 'Of the file', organisation: 'Lagoon Registry' };
    expect(prospectOf(rowIn(row), file)).toMatchObject({ state: 'ready', paragraphs: 2, losses, fields });
  });

  test('C10 when several fields and the file are wrong, then all of it is told at once, each with what stands there', () => {
    const wrong = row.with(1, '20 August').with(3, 'Atlantis').with(5, 'Friends').with(7, '');
    const told = (found: Parameters<typeof prospectOf<string>>[1]) => {
      const prospect = prospectOf(rowIn(wrong), found);
      return prospect.state === 'faulty'
        ? prospect.faults.map(({ field, why, value }) => `${field} ${why} ${value}`)
        : [];
    };
    const ofFields = ['date unknown 20 August', 'country unknown Atlantis', 'stakeholder group unknown Friends'];
    expect(told(null)).toEqual([...ofFields, 'file missing a.docx']);
    expect(told({ refused: 'file-too-large' })).toEqual([...ofFields, 'file unread a.docx']);
    expect(told({ ...file, language: null })).toEqual([...ofFields, 'language unsaid ']);
    expect(told(file)).toEqual(ofFields);
  });

  test('C10 when some rows are here already, or say the same as another, then these are told, and the others come in', () => {
    const prospects = [2, 3, 4, 5].map((line) => prospectOf<string>({ ...rowIn(row), line }, line === 5 ? null : file));
    const here = new Map([[2, idOf<ContributionId>('c1')]]);
    expect(settled(prospects, here)).toMatchObject([
      { state: 'before', contribution: 'c1' },
      { state: 'ready' },
      { state: 'twice', of: 3 },
      { state: 'faulty' },
    ]);
  });

  test('C10 when rows are taken out to be mended, then they stand there as in the list, with what to do, and can be read again', () => {
    const wrong = [...changed(3, 'Atlantis')];
    const mended = toMend(head, [{ cells: wrong, why: 'Write a country.' }]);
    expect(mended).toEqual([
      [...head, 'to mend'],
      [...wrong, 'Write a country.'],
    ]);
    const again = listOf(mended, countryOf);
    expect('rows' in again && toMend(again.head, [{ cells: wrong, why: 'Once more.' }])).toEqual([
      [...head, 'to mend'],
      [...wrong, 'Once more.'],
    ]);
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
