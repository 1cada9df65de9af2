import { readFileSync } from 'node:fs';
import { translateIn } from '../../../server/dictionaries.ts';
import { fold } from '../../../shared/fold.ts';
import type { Language } from '../../../shared/languages/language.ts';
import type { MeetingRecord } from '../../../shared/meeting.ts';
import { composeMinutes, type MinutesSource } from '../../../shared/report/compose/compose-minutes.ts';
import type { Document } from '../../../shared/report/document.ts';
import { createPhrases, type Phrases } from '../../../shared/report/phrases.ts';
import { skeletonOf } from '../../../shared/report/skeleton/skeleton.ts';
import { timeZoneOf } from '../../../shared/sitting/sitting.ts';

const LOG = new URL('../../fixtures/first-meeting.ndjson', import.meta.url);
const records: readonly MeetingRecord[] = readFileSync(LOG, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const meeting = fold(records);
const at = records.at(-1)?.at ?? 0;

const said = (text: string) => ({ type: 'text', text, strong: false, emphasis: false }) as const;

/** The first meeting's minutes, with a report of a rapporteur under each item: words, points, and a table with heads. */
export const firstSource: MinutesSource = {
  skeleton: skeletonOf(meeting, 'WG-Internet 1/1', at),
  edition: { kind: 'revision', number: 2, seq: records.length, at, isContinued: false, differs: false },
  textOf: () => [
    { type: 'heading', level: 1, inlines: [said('What was said')] },
    { type: 'paragraph', inlines: [said('Some stakeholders stated that cost decides, in 10.5 % of the cases.')] },
    { type: 'list', ordered: true, items: [[{ type: 'paragraph', inlines: [said('Neutrality comes first.')] }]] },
    {
      type: 'table',
      rows: [
        [[said('Country')], [said('Members')]],
        [[said('Kenya')], [said('1201')]],
      ],
      heads: [
        [true, true],
        [true, false],
      ],
    },
  ],
};

export async function firstPhrases(language: Language): Promise<Phrases> {
  return createPhrases(language, await translateIn(language), timeZoneOf(meeting.sitting));
}

export const firstMinutes = async (language: Language): Promise<Document> =>
  composeMinutes(firstSource, await firstPhrases(language));
