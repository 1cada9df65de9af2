import { expect, test } from 'vitest';
import { draftList } from '../../../client/features/compiling/draft/draft-rows.ts';
import type { Draft, DraftPassage } from '../../../shared/compiling/draft.ts';
import { numbered } from '../../../shared/compiling/numbered.ts';
import { type AgendaItemId, idOf, type PassageId, type SectionId } from '../../../shared/ids.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';

const items: MeetingFacts['agenda'] = [
  { id: idOf<AgendaItemId>('i1'), title: 'Power', introduction: '', minutes: 30, state: 'pending' },
  { id: idOf<AgendaItemId>('i2'), title: 'Roads', introduction: '', minutes: 30, state: 'pending' },
];
const passage = (id: string, text: string): DraftPassage => ({
  id: idOf<PassageId>(id),
  text,
  shape: { kind: 'paragraph', marks: [] },
  language: 'en',
  sources: [],
  touched: 1,
});
const draft = (...passages: readonly DraftPassage[]): Draft => ({
  introduction: '',
  sections: [{ id: idOf<SectionId>('s1'), agendaItemId: idOf<AgendaItemId>('i1'), title: 'Power', lead: '', passages }],
});
const listed = (now: Draft, before?: ReturnType<typeof draftList>) => draftList(numbered(now, items), before);

test('K22 given a row that is drawn, when its words, number or place change, then the row stays and says the new', () => {
  const [one, two] = [passage('a', 'Power fails.'), passage('b', 'It is dear.')];
  const before = listed(draft(one, two));
  const after = listed(draft(two, passage('a', 'Power often fails.')), before);
  const rowOf = (list: typeof before, key: string) => list.rows.find((row) => row.key === key);
  for (const key of ['passage-a', 'passage-b', 'section-s1', 'item-i1']) {
    expect(rowOf(before, key)).toBeDefined();
    expect(rowOf(after, key)).toBe(rowOf(before, key));
  }
  expect(after.passages.get('passage-a')).toMatchObject({ number: '1.2', passage: { text: 'Power often fails.' } });
  expect(after.rows.map(({ key }) => key)).toEqual([
    ...['introduction', 'item-i1', 'section-s1', 'passage-b', 'passage-a', 'item-i2'],
  ]);
});

test('given a draft that changed elsewhere, then a passage that says the same is the same object', () => {
  const one = passage('a', 'Power fails.');
  const before = listed(draft(one));
  const after = listed(draft(one, passage('b', 'It is dear.')), before);
  expect(after.passages.get('passage-a')).toBe(before.passages.get('passage-a'));
});
