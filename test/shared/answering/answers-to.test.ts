import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf, emptyAnswers, extended } from '../../../shared/answering/answering-log.ts';
import { type Answerable, answersTo, countOpen, historyOf } from '../../../shared/answering/answers-to.ts';
import { standingOf, standingsIn } from '../../../shared/answering/proposed.ts';
import { sameParagraphs } from '../../../shared/answering/same-paragraphs.ts';
import { type CommandId, idOf, type PassageId } from '../../../shared/ids.ts';
import { contributionNamed, doing, input, items, notTaken, section, story, taken } from '../../support/answers.ts';

/** The first contribution, of which these are the versions, as its version `at`. */
const versioned = (at: number, ...texts: readonly (readonly string[])[]): Answerable => {
  const paragraphs = texts[at - 1] ?? [];
  const former = texts.flatMap((text, index) =>
    index + 1 === at ? [] : [{ version: index + 1, now: sameParagraphs(text, paragraphs) }],
  );
  return { id: contributionNamed(1), version: at, paragraphs, former };
};
const kinds = (...given: Parameters<typeof answersTo>) =>
  answersTo(...given).map((answer) => answer?.outcome.kind ?? null);

describe('given answers to a contribution', () => {
  const log = story(taken(input(1, 1)), notTaken('Elsewhere.', input(1, 2)));
  const first = ['Transit is dear.', 'Fibre is far.', 'Skills are few.'];

  test('W4 when it is replaced, then answers hold where words are the same, also at another place, and nowhere else', () => {
    const second = ['New.', 'Fibre is far.', 'Transit is very dear.', 'Skills are few.'];
    expect(kinds(log, versioned(2, first, second))).toEqual([null, 'not-taken', null, null]);
    expect(kinds(log, versioned(1, first, second))).toEqual(['taken', 'not-taken', null]);
    expect(countOpen(answersTo(log, versioned(2, first, second)))).toBe(3);
  });

  test('W4 when words come back in a third version, then their answer is back; what was said last holds', () => {
    const texts = [first, ['Fibre is far.'], ['Skills are few.', 'Transit is dear.', 'Fibre is far.']] as const;
    expect(kinds(log, versioned(3, ...texts))).toEqual([null, 'taken', 'not-taken']);
    const later = doing(log, taken(input(1, 1, 2)));
    expect(kinds(later, versioned(3, ...texts))).toEqual([null, 'taken', 'taken']);
    const back = doing(later, { type: 'answering.withdraw', inputs: [input(1, 3, 3)] });
    expect(kinds(back, versioned(1, ...texts))).toEqual(['taken', null, null]);
  });

  test('W4 given words that stand several times, then their order tells them apart where they stand as often, and otherwise nothing does', () => {
    const twice = ['Yes.', 'Yes.', 'No.'];
    expect(kinds(log, versioned(2, twice, ['No.', 'Yes.', 'Yes.']))).toEqual([null, 'taken', 'not-taken']);
    expect(kinds(log, versioned(2, twice, ['Yes.', 'No.']))).toEqual([null, null]);
    expect(kinds(log, versioned(2, twice, ['Yes.', 'Yes.', 'Yes.']))).toEqual([null, null, null]);
  });

  test('W4 given any two versions, then an answer is never on other words, and two paragraphs never share one', () => {
    const words = fc.array(fc.constantFrom('Yes.', 'No.', 'Transit is dear.', 'Transit is  dear.', 'Fibre.'), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const same = sameParagraphs(before, after);
        for (const [index, n] of same.entries()) if (n > 0) expect(after[n - 1]).toBe(before[index]);
        const found = same.filter((n) => n > 0);
        expect(new Set(found).size).toBe(found.length);
        expect(sameParagraphs(before, before)).toEqual(before.map((_, index) => index + 1));
      }),
      { numRuns: 500 },
    );
  });

  test('W5 given records in any portions, then the same has no answer yet', () => {
    const text = versioned(1, first);
    const whole = answersOf(log.records);
    const portions = log.records.reduce((so, record) => extended(so, [record]), emptyAnswers);
    expect(answersTo(portions, text)).toEqual(answersTo(whole, text));
    expect(countOpen(answersTo(whole, text))).toBe(1);
  });

  test('W3 W4 given any answers, taken back and undone, to any versions, then each paragraph has the last of its history', () => {
    const texts = [first, ['Fibre is far.', 'New.'], ['Skills are few.', 'Transit is dear.', 'Fibre is far.']] as const;
    const step = fc.record({
      kind: fc.constantFrom('taken', 'not', 'back', 'undo'),
      n: fc.integer({ min: 1, max: 3 }),
      version: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let said = emptyAnswers;
        for (const { kind, n, version } of steps) {
          const to = input(1, n, version);
          if (kind === 'taken') said = doing(said, taken(to));
          else if (kind === 'not') said = doing(said, notTaken('Elsewhere.', to));
          else if (kind === 'back') said = doing(said, { type: 'answering.withdraw', inputs: [to] });
          else said = { ...said, undone: new Set([...said.undone, n]) };
        }
        for (const at of [1, 2, 3]) {
          const text = versioned(at, ...texts);
          const last = text.paragraphs.length;
          const histories = Array.from({ length: last }, (_, index) => historyOf(said, text, index + 1).at(-1));
          expect(answersTo(said, text)).toEqual(histories.map((given) => (given?.outcome ? given : null)));
        }
      }),
    );
  });

  test('W3 given a long contribution answered paragraph by paragraph in turn, many times, then every paragraph has its last answer', () => {
    const length = 2000;
    const paragraphs = Array.from({ length }, (_, index) => index + 1);
    const halves = [0, 1].map((rest) => paragraphs.filter((n) => n % 2 === rest).map((n) => input(1, n)));
    const said = answersOf(
      Array.from({ length: 50 }, (_, n) => ({
        ...{ seq: n + 1, at: n, by: 'system' as const, command: idOf<CommandId>(`command-${n}`) },
        event: {
          type: 'answering.answered' as const,
          answers: halves.map((inputs) => ({ inputs, outcome: { kind: 'not-taken' as const, reason: `For ${n}.` } })),
        },
      })),
    );
    const answers = answersTo(said, { id: contributionNamed(1), version: 1, paragraphs, former: [] });
    expect(new Set(answers.map((answer) => answer?.seq))).toEqual(new Set([50]));
  });
});

test('W6 given a published compilation, then it is proposed what it says, also of words that it cites from an earlier version', () => {
  const first = ['Transit is dear.', 'Fibre is far.', 'Skills are few.'];
  const passage = (n: number, ...sources: readonly ReturnType<typeof input>[]) => {
    return { id: idOf<PassageId>(`p-${n}`), sectionId: section, sources };
  };
  const agendaItemId = items[1]?.id ?? idOf('');
  const standings = standingsIn({
    sections: [{ id: section, agendaItemId }],
    passages: [passage(1, input(1, 1)), passage(2, input(1, 2), input(2, 5)), passage(3, input(1, 1), input(1, 3))],
  });
  const text = versioned(2, first, ['Fibre is far.', 'Transit is dear.', 'Money is short.']);
  expect([1, 2, 3].map((n) => standingOf(standings, text, n))).toEqual([
    {
      ...{ agendaItemId, places: [{ sectionId: section, passageId: 'p-2' }] },
      proposed: { kind: 'merged', with: [input(2, 5)], remark: '' },
    },
    {
      ...{ agendaItemId, places: [1, 3].map((n) => ({ sectionId: section, passageId: `p-${n}` })) },
      proposed: { kind: 'taken', sectionId: section, remark: '' },
    },
    null,
  ]);
});
