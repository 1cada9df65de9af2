import type { Language } from '../languages/language.ts';
import type { Reading } from '../paper/reading.ts';
import type { PublishedFields } from './published-fields.ts';

const TITLE_MAX = 200;

type Read = Pick<Reading, 'title' | 'language'> & { readonly hash: string; readonly name: string };
export type Completed = Omit<PublishedFields, 'language'> & { readonly language: Language };

/** What the list leaves open, the file says: its title, or else its name, and its language. Null: nothing says the language. */
export function completed(
  { language, title, date, ...fields }: PublishedFields,
  read: Read,
  today: string,
): Completed | null {
  const known = language ?? read.language;
  const named = title || read.title || read.name.replace(/\.\w+$/, '');
  return (
    known && { ...fields, date: date || today, language: known, title: named.slice(0, TITLE_MAX), file: read.hash }
  );
}
