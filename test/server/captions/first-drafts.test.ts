import { describe, expect, test } from 'vitest';
import { createCaptionEvents } from '../../../db/captions/caption-events.ts';
import { openDatabase } from '../../../db/open-database.ts';
import { draftsIn } from '../../../server/minutes/drafts-of-words.ts';
import type { CaptionsEvent } from '../../../shared/captions/captions.ts';
import { type CommandId, idOf, type MeetingId } from '../../../shared/ids.ts';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import { plainText } from '../../../shared/minutes/rich-text.ts';
import { skeletonOf } from '../../../shared/report/skeleton/skeleton.ts';
import { draftedWords } from '../../../shared/report/words.ts';
import { given, later, type Past } from '../../support/given.ts';
import { closed, endedBy, givenTo, requestedBy, requestOf, sitting } from '../../support/history.ts';
import { bo } from '../../support/people.ts';

const id = idOf<MeetingId>('2015-09-28');
const reopened: MeetingEvent = { type: 'meeting.opened' };
const spoken: readonly Past[] = [...sitting, requestedBy(bo), givenTo(bo), later(60), endedBy(bo)];

/** What the verbatim record begins with, of captions that came so many ms after the last record of `past`. */
function draftOf(past: readonly Past[], captions: readonly (readonly [ms: number, event: CaptionsEvent])[]) {
  const db = openDatabase(':memory:');
  const { meeting, at } = given(...past);
  const events = createCaptionEvents(db);
  for (const [index, [ms, event]] of captions.entries())
    events.append(id, { seq: index + 1, at: at + ms, by: 'system', command: idOf<CommandId>(`c${index}`), event });
  const [turn] = skeletonOf(meeting, '', at).items.flatMap(({ interventions }) => interventions);
  if (!turn) throw new Error('Bo spoke');
  const words = draftedWords(turn, draftsIn(db, { id, seq: past.length, at, meeting }));
  db.close();
  return words && { from: words.from, language: words.language, text: plainText(words.blocks).trim() };
}

const line = (text: string, language = 'en'): CaptionsEvent => ({
  ...{ type: 'captions.written', language, text, machine: false },
  ...{ request: requestOf(bo), speaker: 'Bo' },
});
const corrected: CaptionsEvent = { type: 'captions.corrected', language: 'en', seq: 1, text: 'Costs fall.' };
const early = [
  [-50_000, line('Cots fall.')],
  [-49_000, line('Yes.')],
] as const;

describe('Given an intervention that was captioned and has no text of its own', () => {
  test('R15 when nobody has written its words, then its captions are the first draft of them, as they were corrected', () => {
    expect(draftOf(spoken, early)).toEqual({ from: 'captions', language: 'en', text: 'Cots fall. Yes.' });
    expect(draftOf(spoken, [...early, [-1000, corrected]])?.text).toBe('Costs fall. Yes.');
    expect(draftOf(spoken, [])).toBeNull();
  });

  test('R15 when lines come after the last record of a meeting that goes on, then they count', () => {
    expect(draftOf(spoken, [...early, [5000, line('And more.')]])?.text).toContain('And more.');
  });

  test('R15 when it is closed, then captions count as they stood with its last record, and all of them once it goes on', () => {
    const late = [...early, [5000, corrected], [6000, line('And more.')]] as const;
    expect(draftOf([...spoken, closed], late)?.text).toBe('Cots fall. Yes.');
    expect(draftOf([...spoken, closed], [[1, line('Too late.')]])).toBeNull();
    expect(draftOf([...spoken, closed, reopened], late)?.text).toContain('And more.');
  });
});
