import * as v from 'valibot';
import type { Shaped } from '../../../shared/paper/shape.ts';
import { line } from '../../../shared/protocol/fields/fields.ts';

/** What programs put in the place of a title. */
const NO_TITLE = /^(untitled|document\d*|microsoft word\b.*|new document|.*\.(docx?|odt|rtf|pdf|html?|txt|md))$/i;
/** A heading so far down is not the text's title. */
const NEAR_THE_TOP = 5;
const TITLE_MAX = 200;

const asLine = (text: string): string | null => {
  const parsed = v.safeParse(line, text.replace(/\s+/g, ' ').trim());
  return parsed.success ? parsed.output : null;
};

/** The title of a text: its first heading near the top, or what the file says itself; empty where neither is a title. */
export function titleOf(said: string, shaped: readonly Shaped[]): string {
  const heading = shaped.slice(0, NEAR_THE_TOP).find(({ shape }) => shape.kind === 'heading' && shape.level <= 2);
  const own = NO_TITLE.test(said.trim()) ? '' : said;
  return asLine((heading?.text ?? '').slice(0, TITLE_MAX)) ?? asLine(own.slice(0, TITLE_MAX)) ?? '';
}
