import { createRoot } from 'solid-js';
import { expect, test } from 'vitest';
import { createAnswersView } from '../../../client/features/answering/desk/answers-view.ts';
import { type Filled, wantedAnswers } from '../../../client/features/answering/desk/wanted.ts';
import { type AnnotationId, type ContributionId, idOf, type PassageId, type SectionId } from '../../../shared/ids.ts';
import type { AnsweredContribution } from '../../../shared/protocol/http/consultations/answering.ts';
import { input, items, section } from '../../support/answers.ts';

const contribution = (n: number): AnsweredContribution => ({
  id: idOf<ContributionId>(`c-${n}`),
  number: n,
  name: 'A',
  organisation: `Organisation ${n}`,
  country: 'KE',
  stakeholderGroup: 'other',
  language: 'en',
  title: 'T',
  version: 1,
  date: '2015-08-20',
  paragraphs: ['One.', 'Two.', 'Three.'],
  former: [],
  answers: [],
});
const item = items[1]?.id ?? idOf('');
const passage = (n: number, ...sources: readonly ReturnType<typeof input>[]) => ({
  ...{ id: idOf<never>(`p-${n}`), sectionId: section, number: `2.${n}`, text: 'X', language: 'en' as const },
  sources: sources.map((source) => ({ ...source, organisation: 'A' })),
});
const view = createRoot(() =>
  createAnswersView(
    {
      contributions: [contribution(1), contribution(2)],
      meeting: null,
      compilation: {
        version: 1,
        date: '2015-09-01',
        introduction: '',
        sections: [{ id: section, agendaItemId: item, number: '2', title: 'Design', lead: '' }],
        passages: [passage(1, input(1, 1)), passage(2, input(1, 2), input(2, 1)), passage(3, input(2, 2))],
      },
    },
    null,
  ),
);
const rows = [...view.rows.byKey.values()];
const filled = (change: Partial<Filled>): Filled => {
  return { kind: 'taken', section: '', item: '', contribution: '', number: '', words: '', ...change };
};
const wanted = (change: Partial<Filled>, some = rows) => wantedAnswers(filled(change), some, view);

test('W6 given paragraphs of two contributions, when they are answered as proposed, then each is as the compilation has it, and others not at all', () => {
  expect(wanted({ kind: 'as-proposed' })).toEqual([
    { inputs: [input(1, 1), input(2, 2)], outcome: { kind: 'taken', sectionId: section, remark: '' } },
    { inputs: [input(1, 2)], outcome: { kind: 'merged', with: [input(2, 1)], remark: '' } },
    { inputs: [input(2, 1)], outcome: { kind: 'merged', with: [input(1, 2)], remark: '' } },
  ]);
  expect(wanted({ kind: 'as-proposed' }, rows.slice(2, 3))).toBeNull();
});

test('W1 given a form in which something is missing, then nothing can be given; a reason, a section and another paragraph are needed', () => {
  expect(wanted({})).toBeNull();
  expect(wanted({ kind: 'not-taken', words: ' ' })).toBeNull();
  expect(wanted({ kind: 'merged', contribution: idOf('c-2'), number: '9' })).toBeNull();
  expect(wanted({ kind: 'merged', contribution: idOf('c-2'), number: '3' }, rows.slice(0, 1))).toEqual([
    { inputs: [input(1, 1)], outcome: { kind: 'merged', with: [input(2, 3)], remark: '' } },
  ]);
  expect(wanted({ kind: 'together' }, rows.slice(0, 2))?.[0]?.outcome).toMatchObject({
    with: [input(1, 1), input(1, 2)],
  });
  expect(wanted({ kind: 'together' }, rows.slice(0, 1))).toBeNull();
  expect(wanted({ kind: 'not-taken', words: 'Elsewhere.' }, [])).toBeNull();
});

test('W5 given the choice of an item, or of what stands nowhere, then just those paragraphs are shown', () => {
  const shown = () => view.shown().flatMap((row) => (row.kind === 'paragraph' ? [row.key] : []));
  view.setChoice(`item-${item}`);
  expect(shown()).toEqual(['c-1-1', 'c-1-2', 'c-2-1', 'c-2-2']);
  view.setChoice('unplaced');
  expect(shown()).toEqual(['c-1-3', 'c-2-3']);
  expect([view.count(), view.countOf('c-1')]).toEqual([
    { open: 6, of: 6 },
    { open: 3, of: 3 },
  ]);
});

test('W10 given answers that name a section, when the compilation has the paragraph in another or in none, then these are shown by themselves, with whose wording it has', () => {
  const answer = (paragraph: number, sectionId: string) => {
    const outcome = {
      kind: 'taken' as const,
      sectionId: idOf<SectionId>(sectionId),
      number: '1',
      title: 'X',
      remark: '',
    };
    return { paragraph, date: '2015-09-02', outcome };
  };
  const one = { ...contribution(1), answers: [answer(1, section), answer(2, 's-old'), answer(3, section)] };
  const compilation = {
    ...{ version: 2, date: '2015-09-03', introduction: '' },
    sections: [{ id: section, agendaItemId: item, number: '2', title: 'Design', lead: '' }],
    passages: [passage(1, input(1, 1)), passage(2, input(1, 2))],
    wordings: [
      {
        ...{ annotationId: idOf<AnnotationId>('a'), passageId: idOf<PassageId>('p-1') },
        suggestedBy: { name: 'Bo', organisation: '' },
        acceptedBy: { name: 'Rafael', organisation: '' },
      },
    ],
  };
  const later = createRoot(() => createAnswersView({ contributions: [one], meeting: null, compilation }, null));
  later.setChoice('changed');
  expect(later.shown().flatMap((row) => (row.kind === 'paragraph' ? [row.n] : []))).toEqual([2, 3]);
  const all = [...later.rows.byKey.values()];
  expect(all.map((row) => later.sinceOf(row)?.what ?? null)).toEqual([null, 'elsewhere', 'out']);
  expect(all.map((row) => later.wordingsOf(row).length)).toEqual([1, 0, 0]);
});
