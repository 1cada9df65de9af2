import type { Language } from '../languages/language.ts';
import type { Loss } from '../paper/losses.ts';
import type { Reading } from '../paper/reading.ts';
import { isUpright, LINE_MAX } from '../upright.ts';
import type { PublishedFields } from './published-fields.ts';

/** A file as it was read. */
export type ReadFile = Pick<Reading, 'title' | 'language'> & {
  readonly hash: string;
  readonly name: string;
  readonly paragraphs: { readonly length: number };
  readonly losses: readonly Loss[];
};
/** Without a day where the list says none: it is then that on which it is brought in. */
export type Completed = Omit<PublishedFields, 'language' | 'date'> & {
  readonly language: Language;
  readonly date?: string;
};

/** What the list leaves open, the file says: its title, or else its name, and its language. Null: nothing says the language. */
export function completed({ language, title, date, ...fields }: PublishedFields, read: ReadFile): Completed | null {
  const known = language ?? read.language;
  const named = title || titleIn(read) || read.name.replace(/\.\w+$/, '');
  const day = date === '' ? {} : { date };
  return known && { ...fields, ...day, language: known, title: named, file: read.hash };
}

/** A title that cannot be published is none. */
function titleIn({ title }: ReadFile): string {
  const cut = title.slice(0, LINE_MAX);
  return isUpright(cut) ? cut : '';
}
