import { expect, test } from 'vitest';
import { calledAmong } from '../../../shared/answering/called.ts';
import { countAll, countIn } from '../../../shared/answering/counting.ts';
import { standingsIn } from '../../../shared/answering/proposed.ts';
import { changedSince } from '../../../shared/answering/since.ts';
import { isTitledByItem } from '../../../shared/compiling/numbered.ts';
import { unplacedOf } from '../../../shared/compiling/unplaced.ts';
import { idOf, type PassageId, type SectionId } from '../../../shared/ids.ts';
import { PLAIN, type Shape } from '../../../shared/paper/shape.ts';
import { contributionNamed, input, items, section } from '../../support/answers.ts';

const HEADING: Shape = { kind: 'heading', level: 2, marks: [] };
const text = {
  paragraphs: ['Cost', 'Transit is dear.', 'Distance', 'Fibre is far.'],
  shapes: [HEADING, PLAIN, HEADING, PLAIN],
};

test('W8 given a contribution with headings, when all that stands under them has an answer, then nothing is open', () => {
  const answers = [{ paragraph: 2 }];
  expect(countIn({ ...text, answers })).toEqual({ of: 2, open: 1 });
  expect(countIn({ ...text, answers: [...answers, { paragraph: 4 }] })).toEqual({ of: 2, open: 0 });
  expect(countIn({ ...text, answers: [{ paragraph: 1 }, ...answers] })).toEqual({ of: 2, open: 1 });
  expect(
    countAll([
      { ...text, answers },
      { paragraphs: ['Plain.'], answers: [] },
    ]),
  ).toEqual({ of: 3, open: 2 });
});

test('K17 given a contribution with headings, when all that stands under them is placed, then nothing is unplaced', () => {
  const of = contributionNamed(1);
  const sources = [input(1, 2), input(1, 4)].map((source, n) => ({ ...source, n }));
  const passage = { id: idOf<PassageId>('p-1'), text: 'T', shape: PLAIN, language: 'en' as const, sources, touched: 1 };
  const part = { id: section, agendaItemId: items[0]?.id ?? idOf(''), title: 'T', lead: '', passages: [passage] };
  const draft = { introduction: '', sections: [part] };
  expect([...unplacedOf(draft, [{ id: of, ...text }]).values()]).toEqual([[]]);
  expect([...unplacedOf({ ...draft, sections: [] }, [{ id: of, ...text }]).values()]).toEqual([[2, 4]]);
});

test('K18 given an item with one section of its title, then it is headed once; another title or number is shown', () => {
  const part = {
    id: idOf<SectionId>('s'),
    agendaItemId: items[1]?.id ?? idOf(''),
    title: 'Design',
    lead: '',
    passages: [],
  };
  expect(isTitledByItem({ number: '2', section: part, passages: [] }, items)).toBe(true);
  expect(isTitledByItem({ number: '2.1', section: part, passages: [] }, items)).toBe(false);
  expect(isTitledByItem({ number: '2', section: { ...part, title: 'Cost' }, passages: [] }, items)).toBe(false);
});

test('W8 given a footnote that came into the compilation with the words that call it, then it is proposed as taken there', () => {
  const agendaItemId = items[1]?.id ?? idOf('');
  const shape = { notes: [input(1, 9)] };
  const standings = standingsIn({
    sections: [{ id: section, agendaItemId }],
    passages: [{ id: idOf<PassageId>('p-1'), sectionId: section, sources: [input(1, 1)], shape }],
  });
  expect(standings.get('c-1 1 9')?.proposed).toEqual({ kind: 'taken', sectionId: section, remark: '' });
});

test('W9 given contributions of which two are of one organisation, then these are called by their numbers too', () => {
  const one = (n: number, organisation: string) => ({ id: contributionNamed(n), organisation, number: n });
  const called = calledAmong([one(1, 'Lagoon Registry'), one(2, 'Fjord Exchange'), one(3, 'Lagoon Registry')]);
  expect([1, 2, 3, 4].map((n) => called(contributionNamed(n)))).toEqual([
    'Lagoon Registry (1)',
    'Fjord Exchange',
    'Lagoon Registry (3)',
    '',
  ]);
});

test('W10 given an answer that names a section, when a later version has the paragraph elsewhere, or nowhere, then that is told, and it holds while the paragraph still stands there too', () => {
  const [here, there] = ['s-1', 's-2'].map((id) => idOf<SectionId>(id));
  if (!here || !there) throw new Error('two sections');
  const outcome = { kind: 'taken', sectionId: here, number: '1', title: 'Cost', remark: '' } as const;
  expect(changedSince(outcome, [here])).toBeNull();
  expect(changedSince(outcome, [there, here])).toBeNull();
  expect(changedSince(outcome, [there])).toEqual({ what: 'elsewhere', sectionId: there });
  expect(changedSince(outcome, [])).toEqual({ what: 'out' });
  expect(changedSince({ kind: 'not-taken', reason: 'Elsewhere.' }, [there])).toBeNull();
});
