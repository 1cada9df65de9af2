import { STAKEHOLDER_GROUPS, type StakeholderGroup } from '../attendance/profile.ts';
import { regionOf } from '../attendance/regions.ts';
import { LANGUAGES, type Language } from '../languages/language.ts';

/** The columns of a list of contributions, as their heads are written. */
export const FIELDS = [
  'name',
  'date',
  'organisation',
  'country',
  'job title',
  'stakeholder group',
  'title',
  'language',
  'file',
] as const;
export type Field = (typeof FIELDS)[number];

/** Without these columns nothing can be brought in. */
export const NEEDED: readonly Field[] = ['name', 'organisation', 'country', 'file'];

/** What a row says. Date, title and language are empty or null where the list leaves them to the day and to the file. */
export type PublishedFields = {
  readonly name: string;
  readonly date: string;
  readonly organisation: string;
  readonly country: string;
  readonly jobTitle: string;
  readonly stakeholderGroup: StakeholderGroup;
  readonly title: string;
  readonly language: Language | null;
  readonly file: string;
};

/** Why a row cannot be brought in: a field is empty, or does not say what it should. */
export type Fault = { readonly field: Field; readonly why: 'empty' | 'unknown' | 'long' };
export type Row = { readonly line: number; readonly file: string; readonly fields: PublishedFields | Fault };
export const isFault = (fields: PublishedFields | Fault): fields is Fault => 'why' in fields;

/** A code, or a name in one of the languages that the reader of the list knows, to a code; null: none. */
export type CountryOf = (name: string) => string | null;

const LINE_MAX = 200;
const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
const HEADS: Readonly<Record<string, Field>> = {
  organization: 'organisation',
  group: 'stakeholder group',
  job: 'job title',
};

const headOf = (text: string): Field | undefined => FIELDS.find((field) => field === plain(text)) ?? HEADS[plain(text)];

/** Which column holds which field, by its head. */
export function columnsOf(head: readonly string[]): ReadonlyMap<Field, number> {
  const found = head.flatMap((text, index): [Field, number][] => {
    const field = headOf(text);
    return field ? [[field, index]] : [];
  });
  return new Map(found.toReversed());
}

export const missingIn = (columns: ReadonlyMap<Field, number>): readonly Field[] =>
  NEEDED.filter((field) => !columns.has(field));

/** The rows of a list under its head, counted as a person counts its lines. */
export function rowsOf([head = [], ...rows]: readonly (readonly string[])[], countryOf: CountryOf): readonly Row[] {
  const columns = columnsOf(head);
  return rows.map((cells, index) => {
    const cell = (field: Field): string => cells[columns.get(field) ?? -1]?.trim() ?? '';
    return { line: index + 2, file: cell('file'), fields: fieldsOf(cell, countryOf) };
  });
}

function fieldsOf(cell: (field: Field) => string, countryOf: CountryOf): PublishedFields | Fault {
  const empty = NEEDED.find((field) => cell(field) === '');
  if (empty) return { field: empty, why: 'empty' };
  const long = FIELDS.find((field) => cell(field).length > LINE_MAX);
  if (long) return { field: long, why: 'long' };
  const country = countryOf(cell('country'));
  if (country === null || regionOf(country) === null) return unknown('country');
  const stakeholderGroup = groupOf(cell('stakeholder group'));
  if (stakeholderGroup === undefined) return unknown('stakeholder group');
  const language = languageOf(cell('language'));
  if (language === undefined) return unknown('language');
  if (!isDay(cell('date'))) return unknown('date');
  const [name, organisation, jobTitle] = [cell('name'), cell('organisation'), cell('job title')];
  const of = { name, organisation, jobTitle, date: cell('date'), title: cell('title'), file: cell('file') };
  return { ...of, country, stakeholderGroup, language };
}

const unknown = (field: Field): Fault => ({ field, why: 'unknown' });

/** As `2015-08-28`; or nothing, for the day on which it is brought in. */
const isDay = (text: string): boolean =>
  text === '' || (/^(19|2\d)\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)));

function groupOf(text: string): StakeholderGroup | undefined {
  const wanted = plain(text).replace(/ stakeholders?$/, '');
  if (wanted === '') return 'other';
  return STAKEHOLDER_GROUPS.find((group) => plain(group) === wanted || `${plain(group)}s` === wanted);
}

/** Null where the list does not say; undefined where it is none of the six. */
function languageOf(text: string): Language | null | undefined {
  if (text === '') return null;
  const wanted = plain(text);
  const names = (language: Language) =>
    [language, 'en'].map((of) => new Intl.DisplayNames(of, { type: 'language' }).of(language) ?? '');
  return LANGUAGES.find((language) => language === wanted || names(language).map(plain).includes(wanted));
}
