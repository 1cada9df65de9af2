import { describe, expect, test } from 'vitest';
import { withCalledNotes } from '../../../shared/compiling/called-notes.ts';
import type { CompilingCommand } from '../../../shared/compiling/compiling.ts';
import type { CompilingLog } from '../../../shared/compiling/compiling-log.ts';
import { lengthOf, passageOf } from '../../../shared/compiling/draft.ts';
import { toPublish } from '../../../shared/compiling/to-publish.ts';
import { unplacedOf } from '../../../shared/compiling/unplaced.ts';
import { NOTES_MAX, notesCalledIn, withNotes } from '../../../shared/paper/notes.ts';
import { PLAIN, type Shape, type ShapedText, shapeOf } from '../../../shared/paper/shape.ts';
import {
  around,
  contribution,
  doing,
  ITEMS,
  item,
  passage,
  placing,
  secretary,
  section,
  story,
} from '../../support/random/draft-stories.ts';

const calling = (text: string, ...labels: readonly string[]): readonly [string, Shape] => [
  text,
  { ...PLAIN, marks: labels.map((note) => ({ note, start: text.indexOf(note), end: text.indexOf(note) + 1 })) },
];
const footnote = (label: string, text: string): readonly [string, Shape] => [
  text,
  { kind: 'footnote', label, marks: [] },
];
const textOf = (...all: readonly (readonly [string, Shape])[]): ShapedText => ({
  paragraphs: all.map(([text]) => text),
  shapes: all.map(([, shape]) => shape),
});

/** Two contributions that both have a footnote 1. */
const TEXTS = [
  textOf(
    calling('Transit is dear1 and far2.', '1', '2'),
    footnote('1', 'By the survey of 2026.'),
    footnote('2', 'Some 900 km.'),
    ['Plain.', PLAIN],
  ),
  textOf(calling('Skills are few1.', '1'), footnote('1', 'By our own count.')),
];
const withTexts: typeof around = {
  ...around,
  paragraphOf: ({ contributionId, paragraph, version }) => {
    const text = TEXTS[[0, 1].findIndex((n) => contribution(n) === contributionId)];
    const words = text?.paragraphs[paragraph - 1];
    if (!text || words === undefined) return null;
    const notes = notesCalledIn(text, paragraph, { contributionId, version });
    return { text: words, shape: withNotes(shapeOf(text, paragraph), notes), language: 'en' };
  },
};
const then = (log: CompilingLog, command: CompilingCommand) => doing(log, command, secretary, withTexts);
const begun = story({
  type: 'compiling.add-section',
  sectionId: section(0),
  agendaItemId: item(0),
  title: 'Cost',
  after: null,
});
const place = (log: CompilingLog, ...paragraphs: ReturnType<typeof placing>[]) =>
  then(log, { type: 'compiling.place', sectionId: section(0), after: null, paragraphs });
const placed = place(begun, placing(1, 0, 1), placing(2, 1, 1));
const notesOf = (log: CompilingLog, n: number) =>
  (passageOf(log.draft, passage(n))?.shape.notes ?? []).map(({ label, text }) => `${label} ${text}`);

describe('K16 given a paragraph that calls footnotes', () => {
  test('when it is placed without them, then they come along, each from its own contribution, and count as placed', () => {
    expect(notesOf(placed, 1)).toEqual(['1 By the survey of 2026.', '2 Some 900 km.']);
    expect(notesOf(placed, 2)).toEqual(['1 By our own count.']);
    const left = unplacedOf(
      placed.draft,
      TEXTS.map(({ paragraphs }, n) => ({ id: contribution(n), paragraphs })),
    );
    expect([...left.values()]).toEqual([[4], []]);
    expect(toPublish(placed.draft, ITEMS).passages.map(({ shape }) => shape?.notes?.length)).toEqual([2, 1]);
    expect(lengthOf(placed.draft)).toBe(
      [...(TEXTS[0]?.paragraphs.slice(0, 3) ?? []), ...(TEXTS[1]?.paragraphs ?? [])].join('').length,
    );
  });

  test('when it is divided, then each note goes with its call, and undoing gives it back', () => {
    const split = then(placed, {
      type: 'compiling.split',
      passageId: passage(1),
      at: 'Transit is dear1'.length,
      secondId: passage(3),
    });
    expect([notesOf(split, 1), notesOf(split, 3)]).toEqual([['1 By the survey of 2026.'], ['2 Some 900 km.']]);
    const undone = then(split, { type: 'compiling.undo', seq: split.records.length });
    expect(notesOf(undone, 1)).toHaveLength(2);
  });

  test('when its words are written again without the call, then its note goes, and undoing gives it back', () => {
    const rewritten = then(placed, {
      type: 'compiling.rewrite',
      passageId: passage(1),
      text: 'Transit is dear and far2.',
    });
    expect(notesOf(rewritten, 1)).toEqual(['2 Some 900 km.']);
    expect(notesOf(then(rewritten, { type: 'compiling.undo', seq: rewritten.records.length }), 1)).toHaveLength(2);
  });

  test('when it is joined to one of another contribution with a note of the same label, then both are there, told apart', () => {
    const joined = then(placed, { type: 'compiling.merge', passageId: passage(1), withId: passage(2) });
    const whole = passageOf(joined.draft, passage(1));
    expect(whole?.text).toBe('Transit is dear1 and far2. Skills are few1b.');
    expect(notesOf(joined, 1)).toEqual(['1 By the survey of 2026.', '2 Some 900 km.', '1b By our own count.']);
    const called = whole?.shape.marks.flatMap((mark) =>
      'note' in mark ? [[mark.note, whole.text.slice(mark.start, mark.end)]] : [],
    );
    expect(called).toEqual([
      ['1', '1'],
      ['2', '2'],
      ['1b', '1b'],
    ]);
  });

  test('when two parts of it are joined again, then its notes are there once', () => {
    const split = then(placed, {
      type: 'compiling.split',
      passageId: passage(1),
      at: 'Transit'.length,
      secondId: passage(3),
    });
    const again = then(split, { type: 'compiling.merge', passageId: passage(1), withId: passage(3) });
    expect(notesOf(again, 1)).toEqual(['1 By the survey of 2026.', '2 Some 900 km.']);
    expect(passageOf(again.draft, passage(1))?.text).toBe(TEXTS[0]?.paragraphs[0]);
  });

  test('when its footnotes call more of them than a passage holds, then it has the first, and each paragraph is looked at once', () => {
    const labels = Array.from({ length: 1500 }, (_, n) => String(n + 1));
    const chain = labels.map((label, n) => {
      const marks = [{ note: String(n + 2), start: 0, end: 1 }];
      return ['x', { kind: 'footnote', label, marks }] as const;
    });
    const made = textOf(calling('Dear1', '1'), ...chain);
    let looks = 0;
    const shapes = new Proxy<readonly Shape[]>(made.shapes ?? [], {
      get: (all, at) => {
        looks += 1;
        return Reflect.get(all, at);
      },
    });
    const text = { ...made, shapes };
    const from = { contributionId: contribution(0), version: 1 };
    const notes = notesCalledIn(text, 1, from);
    expect(notes.map(({ label }) => label)).toEqual(labels.slice(0, NOTES_MAX));
    looks = 0;
    for (let n = 0; n < 10; n += 1) notesCalledIn(text, 1, from);
    expect(looks).toBeLessThan(10 * 10 * NOTES_MAX);
  });

  test('when a footnote is placed as a passage too, then it stands in the version once, as that passage', () => {
    const both = place(placed, placing(4, 0, 2));
    const settled = withCalledNotes(toPublish(both.draft, ITEMS).passages, () => []);
    expect(settled.find(({ id }) => id === passage(1))?.shape?.notes?.map(({ label }) => label)).toEqual(['2']);
    expect(settled.find(({ id }) => id === passage(2))?.shape?.notes).toHaveLength(1);
  });
});

test('K16 given a footnote that calls another, and a label that stands twice, then the notes are those that a reader would find', () => {
  const text = textOf(
    calling('First1.', '1'),
    ['Of the first page, see 2.', { kind: 'footnote', label: '1', marks: [{ start: 23, end: 24, note: '2' }] }],
    footnote('2', 'The second.'),
    calling('Later1.', '1'),
    footnote('1', 'Of the second page.'),
  );
  const from = { contributionId: contribution(0), version: 1 };
  expect(notesCalledIn(text, 1, from).map(({ paragraph }) => paragraph)).toEqual([2, 3]);
  expect(notesCalledIn(text, 4, from).map(({ paragraph }) => paragraph)).toEqual([5]);
});
