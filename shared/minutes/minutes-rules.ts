import { mustHaveAbout } from '../about-rules.ts';
import { mustHaveItem } from '../agenda/agenda-rules.ts';
import { firstRefusal, type Refusal, refuseUnless } from '../decision.ts';
import type { EntryId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import type { Recording } from './minutes.ts';

export const mustBeRecordable = (meeting: Meeting, { entryId, agendaItemId, text, about }: Recording): Refusal | null =>
  firstRefusal(
    refuseUnless(
      meeting.minutes.entries.every((entry) => entry.id !== entryId),
      'id-in-use',
    ),
    mustHaveItem(meeting, agendaItemId),
    refuseUnless(text !== '', 'text-empty'),
    about === null ? null : mustHaveAbout(meeting, about),
  );

export function mustHaveEntry({ minutes }: Meeting, id: EntryId): Refusal | null {
  const entry = minutes.entries.find((each) => each.id === id);
  return firstRefusal(
    refuseUnless(entry !== undefined, 'unknown-entry'),
    refuseUnless(entry?.state !== 'withdrawn', 'entry-withdrawn'),
  );
}
