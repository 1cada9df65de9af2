import type { RichBlock, RichInline } from '../../shared/minutes/rich-text.ts';
import type { MinutesSource } from '../../shared/report/compose/compose-minutes.ts';
import { anchorName } from '../../shared/report/document.ts';
import type { InterventionSkeleton } from '../../shared/report/skeleton/skeleton-interventions.ts';
import type { EntrySkeleton, ItemSkeleton } from '../../shared/report/skeleton/skeleton-item.ts';

/** What somebody wrote in the minutes, with the address of where it stands in the document. */
export type MinutesLine = {
  readonly place: string;
  readonly text: string;
  /** Whose words these are; found by these names as well. */
  readonly names: readonly string[];
  /** What is shown in place of words that are not there. */
  readonly instead?: string;
};

const inWords = (inlines: readonly RichInline[]): string =>
  inlines.map((inline) => (inline.type === 'text' ? inline.text : inline.label)).join('');

function linesIn(block: RichBlock): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [inWords(block.inlines)];
    case 'list':
      return block.items.flat().flatMap(linesIn);
    case 'table':
      return block.rows.map((cells) => cells.map(inWords).join('\n'));
  }
}

const entryLine = ({ id, text, action }: EntrySkeleton): MinutesLine => ({
  place: anchorName({ kind: action === null ? 'decision' : 'action', id }),
  text: action === null ? text : `${text}\n${action.responsible}`,
  names: [],
});

/** Whoever was called and was not there has not spoken (F45). */
const spokenUnder = ({ interventions }: ItemSkeleton): readonly InterventionSkeleton[] =>
  interventions.filter(({ absent }) => !absent);

/** Who spoke; the words are there of what was handed in and read out. The title says under which item it was. */
const interventionLine =
  (title: string) =>
  ({ requestId, speaker, written }: InterventionSkeleton): MinutesLine => ({
    place: anchorName({ kind: 'intervention', id: requestId }),
    text: written?.text ?? '',
    names: [speaker.name, speaker.organisation].filter((name) => name !== ''),
    instead: title,
  });

function linesUnder(item: ItemSkeleton, textOf: MinutesSource['textOf']): readonly MinutesLine[] {
  const place = anchorName({ kind: 'item', id: item.id });
  const written = [item.title, ...textOf(item).flatMap(linesIn)].map((text) => ({ place, text, names: [] }));
  const entries = [...item.decisions, ...item.actions].map(entryLine);
  return [...written, ...spokenUnder(item).map(interventionLine(item.title)), ...entries];
}

/** What people wrote: titles of items, text, decisions and actions; and who spoke. What else the record says by itself is not searched. */
export const minutesLines = ({ skeleton, textOf }: MinutesSource): readonly MinutesLine[] =>
  skeleton.items.flatMap((item) => linesUnder(item, textOf));
