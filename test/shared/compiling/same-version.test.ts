import { describe, expect, test } from 'vitest';
import { isSameVersion } from '../../../shared/compilation/same-version.ts';
import { type ContributionId, idOf } from '../../../shared/ids.ts';
import type { Mark } from '../../../shared/paper/shape.ts';

const strong: Mark = { start: 0, end: 5, look: 'strong' };
const section = { id: 's1', agendaItemId: 'i1', number: '1', title: 'Power', lead: '' };
const source = { contributionId: 'c1', version: 1, paragraph: 2 };
const passage = { id: 'p1', sectionId: 's1', number: '1.1', text: 'Power fails.', language: 'en', sources: [source] };
const version = { introduction: '', sections: [section], passages: [passage] };

describe('Given a version that was published', () => {
  test('K21 when the draft says the same, then it is the same, whatever else is known of its sources and notes', () => {
    const named = { ...passage, sources: [{ ...source, organisation: 'Lakes', title: 'Our view' }] };
    expect(isSameVersion({ ...version, passages: [named] }, version)).toBe(true);
    const from = { contributionId: idOf<ContributionId>('c1'), version: 1, paragraph: 3 };
    const note = { label: '1', text: 'In spring.', marks: [], ...from };
    const shaped = { ...passage, shape: { kind: 'paragraph', marks: [strong] } } as const;
    const withNotes = { ...shaped, shape: { ...shaped.shape, notes: [note] } } as const;
    expect(isSameVersion({ ...version, passages: [withNotes] }, { ...version, passages: [shaped] })).toBe(true);
  });

  test.each([
    ['introduction', { ...version, introduction: 'We asked.' }],
    ['lead of a section', { ...version, sections: [{ ...section, lead: 'First.' }] }],
    ['title of a section', { ...version, sections: [{ ...section, title: 'Energy' }] }],
    ['words', { ...version, passages: [{ ...passage, text: 'Power often fails.' }] }],
    [
      'look of the words',
      { ...version, passages: [{ ...passage, shape: { kind: 'paragraph', marks: [strong] } } as const] },
    ],
    ['source', { ...version, passages: [{ ...passage, sources: [{ ...source, version: 2 }] }] }],
    ['number', { ...version, passages: [{ ...passage, number: '1.2' }] }],
    ['passages', { ...version, passages: [] }],
  ])('K21 when another %s stands in the draft, then it is not', (_, other) => {
    expect(isSameVersion(other, version)).toBe(false);
  });
});
