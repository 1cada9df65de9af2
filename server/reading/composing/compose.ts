import { type Refusal, refuse } from '../../../shared/decision.ts';
import { LANGUAGES, type Language } from '../../../shared/languages/language.ts';
import { summed } from '../../../shared/paper/losses.ts';
import type { Reading } from '../../../shared/paper/reading.ts';
import { extentOf, isTooLong, PARAGRAPHS_MAX, type Shaped, textOf, together } from '../../../shared/paper/shape.ts';
import { hasWords } from '../../../shared/paper/tidy.ts';
import { languageOfText } from '../../../shared/report/language-of-text.ts';
import { type Block, createTally, type Draft, type Table, type Tally, words } from './draft.ts';
import { inPieces } from './pieces.ts';
import { paragraphOf, tableOf } from './runs.ts';
import { isTooWide, unframed } from './tables.ts';
import { titleOf } from './title-of.ts';

/** So much of a text tells its language. */
const ENOUGH = 20_000;

/** What a draft says within the bounds of a text; what had to be divided or given up for that is counted. */
export function compose(draft: Draft): Reading | Refusal {
  const tally = createTally();
  const shaped: Shaped[] = [];
  let extent = extentOf([]);
  for (const block of [...draft.blocks, ...draft.notes]) {
    const next = shapedOf(block, tally);
    shaped.push(...next);
    extent = together(extent, extentOf(next));
    if (shaped.length > PARAGRAPHS_MAX || isTooLong(extent)) return refuse('file-too-long');
  }
  if (shaped.length === 0) return refuse('file-empty');
  return {
    title: titleOf(draft.title, shaped),
    language: languageOf(shaped, draft.declared),
    ...textOf(shaped),
    losses: summed([...draft.losses, ...tally.losses()]),
  };
}

function shapedOf(block: Block, tally: Tally): readonly Shaped[] {
  const one = block.kind === 'table' ? tablesOf(block, tally) : [paragraphOf(block)];
  return one.filter(hasWords).flatMap((each) => inPieces(each, tally));
}

/** A table that is wider than any that can be read is told row by row. */
function tablesOf(table: Table, tally: Tally): readonly Shaped[] {
  const blocks = unframed(table);
  if (blocks) return blocks.flatMap((block) => shapedOf(block, tally));
  if (!isTooWide(table)) return [tableOf(table)];
  tally.count('tables-flattened');
  const between = words(' · ');
  return table.rows.map((cells) =>
    paragraphOf({
      kind: 'paragraph',
      runs: cells
        .filter((runs) => runs.some(({ text }) => text.trim() !== ''))
        .flatMap((runs, n) => (n === 0 ? runs : [between, ...runs])),
    }),
  );
}

const isLanguage = (tag: string | null | undefined): tag is Language => LANGUAGES.some((known) => known === tag);

function languageOf(shaped: readonly Shaped[], declared: string | null): Language | null {
  let text = '';
  for (const one of shaped) {
    text += `${one.text}\n`;
    if (text.length > ENOUGH) break;
  }
  const [found, said] = [languageOfText(text.slice(0, ENOUGH)), declared?.toLowerCase().split('-')[0]];
  if (isLanguage(found)) return found;
  return found === null && isLanguage(said) ? said : null;
}
