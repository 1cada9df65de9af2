import { describe, expect, test } from 'vitest';
import { sameParagraphs } from '../../../shared/answering/same-paragraphs.ts';
import type { CompilingCommand } from '../../../shared/compiling/compiling.ts';
import { type CompilingLog, emptyLog } from '../../../shared/compiling/compiling-log.ts';
import { decideCompiling } from '../../../shared/compiling/decide-compiling.ts';
import { PASSAGES_MAX, passageOf, passagesOf } from '../../../shared/compiling/draft.ts';
import { toPublish } from '../../../shared/compiling/to-publish.ts';
import { quotingWhatIsGone, unplacedOf } from '../../../shared/compiling/unplaced.ts';
import { refuse } from '../../../shared/decision.ts';
import type { PassageId } from '../../../shared/ids.ts';
import type { Mark } from '../../../shared/paper/shape.ts';
import { PLAIN } from '../../../shared/paper/shape.ts';
import {
  around,
  CONTRIBUTIONS,
  contribution,
  doing,
  ITEMS,
  idsIn,
  item,
  passage,
  placing,
  section,
  story,
  wordsOf,
} from '../../support/random/draft-stories.ts';

const addSection = (n: number, of = n): CompilingCommand => ({
  type: 'compiling.add-section',
  sectionId: section(n),
  agendaItemId: item(of),
  title: `Subject ${n}`,
  after: null,
});
const place = (
  into: number,
  behind: PassageId | null,
  ...paragraphs: ReturnType<typeof placing>[]
): CompilingCommand => ({
  type: 'compiling.place',
  sectionId: section(into),
  after: behind,
  paragraphs,
});
const decided = (log: CompilingLog, command: CompilingCommand, how = around) => decideCompiling(log, command, how);
const wordsIn = (log: CompilingLog) => passagesOf(log.draft).map(({ text }) => text);

const placed = story(addSection(0), addSection(1), place(0, null, placing(1, 0, 3), placing(2, 1, 1)));

describe('placing', () => {
  test('K2 given paragraphs of two contributions, when they are placed together, then they stand in the order chosen, with words, version and source', () => {
    expect(passagesOf(placed.draft)).toMatchObject([
      {
        id: passage(1),
        text: wordsOf(placing(1, 0, 3)),
        sources: [{ contributionId: contribution(0), paragraph: 3, version: 1 }],
      },
      { id: passage(2), text: wordsOf(placing(2, 1, 1)), language: 'en', shape: PLAIN },
    ]);
    expect(idsIn(doing(placed, place(0, passage(1), placing(3, 2, 1))))).toEqual([passage(1), passage(3), passage(2)]);
    expect(idsIn(doing(placed, place(0, null, placing(3, 2, 1))))).toEqual([passage(3), passage(1), passage(2)]);
  });

  test('K1 given a paragraph that was placed, when it is placed under another item as well, then it stands under both', () => {
    const twice = doing(placed, place(1, null, placing(3, 0, 3)));
    expect(wordsIn(twice).filter((text) => text === wordsOf(placing(1, 0, 3)))).toHaveLength(2);
  });

  test('K1, K3 given ids that are in use or not there, when somebody places, then it is refused', () => {
    expect(decided(placed, place(1, null, placing(1, 0, 1)))).toEqual(refuse('id-in-use'));
    expect(decided(placed, place(1, null, placing(3, 0, 1), placing(3, 0, 2)))).toEqual(refuse('id-in-use'));
    expect(decided(placed, place(2, null, placing(3, 0, 1)))).toEqual(refuse('not-in-draft'));
    expect(decided(placed, place(1, passage(1), placing(3, 0, 1)))).toEqual(refuse('not-in-draft'));
    expect(decided(placed, place(1, null, placing(3, 0, 5)))).toEqual(refuse('unknown-contribution'));
    expect(decided(placed, addSection(3, 7))).toEqual(refuse('unknown-agenda-item'));
  });

  test('K9 given a draft with all the passages that it can hold, when one more is placed, then it is refused, and one is taken out', () => {
    const many = Array.from({ length: PASSAGES_MAX }, (_, n) => placing(n, 0, 1));
    const full = story(addSection(0), place(0, null, ...many));
    expect(idsIn(full)).toHaveLength(PASSAGES_MAX);
    expect(decided(full, place(0, null, placing(PASSAGES_MAX, 0, 2)))).toEqual(refuse('compilation-full'));
    expect(
      decided(full, { type: 'compiling.split', passageId: passage(1), at: 9, secondId: passage(PASSAGES_MAX) }),
    ).toEqual(refuse('compilation-full'));
    expect(idsIn(doing(full, { type: 'compiling.remove', passages: [passage(0)] }))).toHaveLength(PASSAGES_MAX - 1);
  });
});

describe('words', () => {
  const split = doing(placed, { type: 'compiling.split', passageId: passage(1), at: 9, secondId: passage(9) });

  test('K4 given a passage, when it is divided, then both halves follow each other and keep the source; joined again it is what it was', () => {
    expect(wordsIn(split).slice(0, 2)).toEqual(['The words', 'of paragraph 3 of c-0, version 1.']);
    const [first, second] = passagesOf(split.draft);
    expect(second?.sources).toEqual(first?.sources);
    const joined = doing(split, { type: 'compiling.merge', passageId: passage(1), withId: passage(9) });
    expect(wordsIn(joined)).toEqual(wordsIn(placed));
    expect(passageOf(joined.draft, passage(1))?.sources).toHaveLength(1);
  });

  test('K4 given two passages that follow each other, when they are joined, then the whole has both sources', () => {
    const joined = doing(placed, { type: 'compiling.merge', passageId: passage(1), withId: passage(2) });
    expect(passagesOf(joined.draft).map(({ sources }) => sources.length)).toEqual([2]);
    expect(decided(split, { type: 'compiling.merge', passageId: passage(1), withId: passage(2) })).toEqual(
      refuse('not-in-draft'),
    );
  });

  test('K3 given words that somebody changed, when another who has not seen it changes them, then it is refused', () => {
    const stale = { ...around, known: 3 };
    const rewrite = { type: 'compiling.rewrite', passageId: passage(1), text: 'Other words.' } as const;
    expect(decided(split, rewrite, stale)).toEqual(refuse('changed-meanwhile'));
    expect(wordsIn(doing(split, rewrite))[0]).toBe('Other words.');
    expect(decided(split, { ...rewrite, text: ' ' })).toEqual(refuse('text-empty'));
  });

  test('K5 given marks, when words in the middle are written anew, then what stays has its marks, and what is replaced whole keeps them', () => {
    const marks: readonly Mark[] = [
      { start: 0, end: 3, look: 'strong' },
      { start: 4, end: 9, look: 'emphasis' },
      { start: 10, end: 14, href: 'https://example.org/' },
    ];
    const marked = {
      ...around,
      paragraphOf: () => ({ text: 'one three five', shape: { ...PLAIN, marks }, language: 'en' as const }),
    };
    const log = doing(story(addSection(0)), place(0, null, placing(1, 0, 1)), undefined, marked);
    const rewritten = doing(log, { type: 'compiling.rewrite', passageId: passage(1), text: 'one two five' });
    const { text, shape } = passageOf(rewritten.draft, passage(1)) ?? { text: '', shape: PLAIN };
    expect(shape.marks.map((mark) => [text.slice(mark.start, mark.end), 'look' in mark ? mark.look : 'link'])).toEqual([
      ['one', 'strong'],
      ['two', 'emphasis'],
      ['five', 'link'],
    ]);
  });

  test('K1 given own text of the secretary, then it has no source and stands between passages', () => {
    const written = doing(placed, {
      type: 'compiling.write',
      sectionId: section(0),
      after: passage(1),
      passageId: passage(5),
      text: ' Others disagree: ',
      language: 'en',
    });
    expect(passagesOf(written.draft)[1]).toMatchObject({ text: 'Others disagree:', sources: [] });
  });
});

describe('order', () => {
  test('K3 given a range, when it is moved behind a passage of another section, then it stands there in its order, and never behind itself', () => {
    const more = doing(placed, place(1, null, placing(3, 2, 1), placing(4, 2, 2)));
    const moved = doing(more, {
      type: 'compiling.move',
      sectionId: section(1),
      after: passage(3),
      passages: [passage(2), passage(1)],
    });
    expect(idsIn(moved)).toEqual([passage(3), passage(2), passage(1), passage(4)]);
    const onItself = {
      type: 'compiling.move',
      sectionId: section(0),
      after: passage(1),
      passages: [passage(1)],
    } as const;
    expect(decided(more, onItself)).toEqual(refuse('not-in-draft'));
  });

  test('K8 given sections and passages, then their numbers follow from their places', () => {
    const two = story(
      addSection(0),
      addSection(1),
      addSection(2, 1),
      place(0, null, placing(1, 0, 1)),
      place(1, null, placing(2, 0, 2), placing(3, 0, 3)),
      place(2, null, placing(4, 0, 4)),
    );
    const { sections, passages } = toPublish(two.draft, ITEMS);
    expect(sections.map(({ number, id }) => [number, id])).toEqual([
      ['1', section(0)],
      ['2.1', section(2)],
      ['2.2', section(1)],
    ]);
    expect(passages.map(({ number }) => number)).toEqual(['1.1', '2.1.1', '2.2.1', '2.2.2']);
  });

  test('K10 given an empty section and one whose item has gone, when the draft is published, then they are left out, and passages keep their ids', () => {
    const log = doing(placed, addSection(2));
    expect(toPublish(log.draft, ITEMS)).toMatchObject({
      sections: [{ id: section(0) }],
      passages: [{ id: passage(1) }, { id: passage(2) }],
    });
    expect(toPublish(log.draft, ITEMS.slice(1))).toEqual({ introduction: '', sections: [], passages: [] });
    const later = doing(log, { type: 'compiling.move', sectionId: section(1), after: null, passages: [passage(2)] });
    expect(toPublish(later.draft, ITEMS).passages.map(({ id }) => id)).toEqual([passage(1), passage(2)]);
  });
});

test('K7 given paragraphs that were placed, then those that stand nowhere are counted by contribution', () => {
  expect([...unplacedOf(placed.draft, CONTRIBUTIONS).values()]).toEqual([
    [1, 2, 4],
    [2, 3, 4],
    [1, 2, 3, 4],
  ]);
  expect([...unplacedOf(emptyLog.draft, CONTRIBUTIONS).values()].flat()).toHaveLength(12);
});

test('K7 given a contribution that was corrected, then its paragraphs count as placed where their words are the same, whatever their numbers', () => {
  const before = ['Cost.', 'Distance.', 'Power.', 'People.'];
  const now = ['New.', 'Cost.', 'Distances.', 'Power.'];
  const corrected = {
    ...CONTRIBUTIONS[0],
    version: 2,
    paragraphs: now,
    former: [{ version: 1, now: sameParagraphs(before, now) }],
  };
  const placedThird = [...unplacedOf(placed.draft, CONTRIBUTIONS).values()][0];
  expect(placedThird).not.toContain(3);
  const [unplaced] = [...unplacedOf(placed.draft, [corrected as never]).values()];
  expect(unplaced).toEqual([1, 2, 3]);
});

test('K15 given words of a contribution that was withdrawn, then their passages are told', () => {
  const passages = passagesOf(placed.draft);
  const [first] = passages.flatMap(({ sources }) => sources);
  const gone = quotingWhatIsGone(passages, (id) => id !== first?.contributionId);
  expect(gone.map(({ id }) => id)).toEqual([passages[0]?.id]);
  expect(quotingWhatIsGone(passages, () => true)).toEqual([]);
});
