import * as Y from 'yjs';
import { openMinutesUpdates } from '../../../db/minutes-updates.ts';
import type { PersonId } from '../../../shared/ids.ts';
import { addTo, type HistoryRow, type Stretch } from '../../../shared/minutes/history.ts';
import type { Owners, ThreadData, WrittenRun } from './questions.ts';

/** Who wrote when, the oldest first. */
export function stretchesOnDisk({ file, meetingId }: ThreadData): readonly Stretch[] {
  const rows = openMinutesUpdates(file);
  const stretches: Stretch[] = [];
  try {
    for (const row of rows.readFrom(meetingId, 1)) if (isOfAPerson(row)) addTo(stretches, row);
  } finally {
    rows.close();
  }
  return stretches;
}

/** Rows of the server hold what people wrote before. */
const isOfAPerson = (row: {
  readonly seq: number;
  readonly at: number;
  readonly person: PersonId | 'system' | 'carrier';
}): row is HistoryRow => row.person !== 'system' && row.person !== 'carrier';

/** The letters that stand in a text, in order, by who wrote them; a line ends with `\n`. */
export function runsOf(text: Y.Text, owners: Owners): readonly WrittenRun[] {
  const runs: { by: PersonId | null; words: string }[] = [];
  for (let item = text._start; item !== null; item = item.right) {
    const words = item.deleted ? '' : wordsOf(item.content);
    if (words === '') continue;
    const owner = owners.get(item.id.client);
    const by = owner === undefined || owner === 'carrier' ? null : owner;
    const last = runs.at(-1);
    if (last && last.by === by) last.words += words;
    else runs.push({ by, words });
  }
  return runs;
}

function wordsOf(content: Y.AbstractType<unknown> | object): string {
  if (content instanceof Y.ContentString) return content.str;
  if (content instanceof Y.ContentType) return '\n';
  return content instanceof Y.ContentEmbed ? labelOf(content.embed) : '';
}

/** A reference to an intervention is read as its name. */
const labelOf = (embed: unknown): string =>
  typeof embed === 'object' && embed !== null && 'label' in embed && typeof embed.label === 'string' ? embed.label : '';
