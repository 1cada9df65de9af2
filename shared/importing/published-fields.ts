import { STAKEHOLDER_GROUPS, type StakeholderGroup } from '../attendance/profile.ts';
import { regionOf } from '../attendance/regions.ts';
import { LANGUAGES, type Language } from '../languages/language.ts';
import { isUpright, LINE_MAX } from '../upright.ts';

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

/** Why a field cannot be brought in: it is empty, does not say what it should, is too long, or has signs that cannot be published. */
export type FieldFault = {
  readonly field: Field;
  readonly why: 'empty' | 'unknown' | 'long' | 'signs';
  /** What stands there. */
  readonly value: string;
};
export type Row = {
  readonly line: number;
  readonly file: string;
  /** Whether the list says its language; else the file has to. */
  readonly saysLanguage: boolean;
  /** As they stand in the list, for who mends it. */
  readonly cells: readonly string[];
  /** Each field that does not say what it should; the others of the row are nothing then. */
  readonly fields: PublishedFields | readonly FieldFault[];
};
export const isFaulty = (fields: PublishedFields | readonly FieldFault[]): fields is readonly FieldFault[] =>
  Array.isArray(fields);

/** A code, or a name in one of the languages that the reader of the list knows, to a code; null: none. */
export type CountryOf = (name: string) => string | null;

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
    const fields = fieldsOf(cell, countryOf);
    return { line: index + 2, file: cell('file'), saysLanguage: cell('language') !== '', cells, fields };
  });
}

/** All that is wrong in a row is found at once, so that it is mended once. */
function fieldsOf(cell: (field: Field) => string, countryOf: CountryOf): Row['fields'] {
  const country = countryOf(cell('country'));
  const stakeholderGroup = groupOf(cell('stakeholder group'));
  const language = languageOf(cell('language'));
  const unknown: Readonly<Partial<Record<Field, boolean>>> = {
    country: country === null || regionOf(country) === null,
    'stakeholder group': stakeholderGroup === undefined,
    language: language === undefined,
    date: !isDay(cell('date')),
  };
  const faults = FIELDS.flatMap((field): FieldFault[] => {
    const why = whyOf(field, cell(field), unknown[field] === true);
    return why ? [{ field, why, value: cell(field) }] : [];
  });
  if (faults.length > 0 || country === null || stakeholderGroup === undefined || language === undefined) return faults;
  const [name, organisation, jobTitle] = [cell('name'), cell('organisation'), cell('job title')];
  const of = { name, organisation, jobTitle, date: cell('date'), title: cell('title'), file: cell('file') };
  return { ...of, country, stakeholderGroup, language };
}

/** Published as they stand; of a file, only its name is looked for. */
const SHOWN: readonly Field[] = ['name', 'organisation', 'job title', 'title'];

function whyOf(field: Field, text: string, isUnknown: boolean): FieldFault['why'] | null {
  if (text === '' && NEEDED.includes(field)) return 'empty';
  if (text.length > LINE_MAX) return 'long';
  if (isUnknown) return 'unknown';
  return text !== '' && SHOWN.includes(field) && !isUpright(text) ? 'signs' : null;
}

/** As `2015-08-28`; or nothing, for the day on which it is brought in. No 30 February. */
const isDay = (text: string): boolean =>
  text === '' || (/^(19|2\d)\d\d-\d\d-\d\d$/.test(text) && dayOf(Date.parse(`${text}T00:00:00Z`)) === text);
const dayOf = (at: number): string | null => (Number.isNaN(at) ? null : new Date(at).toISOString().slice(0, 10));

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
