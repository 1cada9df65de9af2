import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyAnswers, extended, saidOf } from '../../../shared/answering/answering-log.ts';
import { decideAnswering } from '../../../shared/answering/decide-answering.ts';
import { holds, meets, spansIn } from '../../../shared/answering/spans.ts';
import { type AgendaItemId, type CommandId, idOf, type SectionId } from '../../../shared/ids.ts';
import { lastOf, undoneLastBy } from '../../../shared/log/undoing.ts';
import {
  around,
  decided,
  doing,
  input,
  items,
  notTaken,
  rapporteur,
  section,
  story,
  taken,
} from '../../support/answers.ts';
import { sofia } from '../../support/people.ts';

const now = (log = emptyAnswers, of = input(1, 1)) => saidOf(log, of).at(-1)?.outcome ?? null;

describe('given paragraphs of contributions', () => {
  test('W1 when it is said what became of them, then a section and an item have number and title, and what was not taken a reason', () => {
    const log = story(
      taken(input(1, 1)),
      {
        type: 'answering.answer',
        answers: [
          {
            inputs: [input(1, 2)],
            outcome: { kind: 'discussed', agendaItemId: items[1]?.id ?? idOf(''), remark: 'Twice.' },
          },
          { inputs: [input(1, 3)], outcome: { kind: 'merged', with: [input(2, 4)], remark: '' } },
        ],
      },
      notTaken('It is about another question.', input(1, 4)),
    );
    expect([1, 2, 3, 4].map((n) => now(log, input(1, n)))).toEqual([
      { kind: 'taken', sectionId: section, number: '2.1', title: 'Cost of transit', remark: '' },
      { kind: 'discussed', agendaItemId: 'i-2', number: '2', title: 'Design', remark: 'Twice.' },
      { kind: 'merged', with: [input(2, 4)], remark: '' },
      { kind: 'not-taken', reason: 'It is about another question.' },
    ]);
  });

  test('W1 when section, item, paragraph or reason are not there, or a paragraph would be merged with itself alone, then it is refused', () => {
    const answering = (outcome: Parameters<typeof withOutcome>[0]) => decided(emptyAnswers, withOutcome(outcome));
    expect(answering({ kind: 'taken', sectionId: idOf<SectionId>('s-9'), remark: '' })).toEqual({
      refused: 'unknown-section',
    });
    expect(answering({ kind: 'discussed', agendaItemId: idOf<AgendaItemId>('i-9'), remark: '' })).toEqual({
      refused: 'unknown-agenda-item',
    });
    expect(answering({ kind: 'not-taken', reason: '  ' })).toEqual({ refused: 'text-empty' });
    expect(answering({ kind: 'merged', with: [input(1, 1)], remark: '' })).toEqual({ refused: 'merged-with-itself' });
    expect(answering({ kind: 'merged', with: [input(1, 10)], remark: '' })).toEqual({
      refused: 'unknown-contribution',
    });
    expect(decided(emptyAnswers, taken(input(1, 10)))).toEqual({ refused: 'unknown-contribution' });
  });

  test('W2 when many are answered at once and one of them is not there, or named twice, then none is answered', () => {
    expect(decided(emptyAnswers, taken(input(1, 1), input(1, 99)))).toHaveProperty('refused');
    expect(decided(emptyAnswers, taken(input(1, 1), input(1, 1)))).toEqual({ refused: 'bad-message' });
  });

  test('W2 when somebody else has said or undone something of one of them since, then the step is refused, and of others it is not', () => {
    const log = doing(story(taken(input(1, 1))), notTaken('Elsewhere.', input(1, 2)), rapporteur);
    expect(decided(log, taken(input(1, 2), input(1, 3)), 1)).toEqual({ refused: 'changed-meanwhile' });
    expect(decided(log, taken(input(1, 3)), 1)).toHaveProperty('events');
    const undone = doing(log, { type: 'answering.undo', seq: 1 }, rapporteur);
    expect(decided(undone, taken(input(1, 1)), 2)).toEqual({ refused: 'changed-meanwhile' });
    expect(decided(undone, taken(input(1, 1)), 3)).toHaveProperty('events');
  });

  test('W3 when an answer is changed, taken back, and steps are undone and done again, then what stood before stands again, with who and when', () => {
    const changed = doing(story(taken(input(1, 1))), notTaken('Elsewhere.', input(1, 1)), rapporteur);
    const back = doing(changed, { type: 'answering.withdraw', inputs: [input(1, 1)] });
    expect(now(back)).toBeNull();
    const again = doing(back, { type: 'answering.undo', seq: 3 });
    expect(saidOf(again, input(1, 1)).at(-1)).toMatchObject({
      by: rapporteur,
      at: 2000,
      outcome: { kind: 'not-taken' },
    });
    expect(now(doing(again, { type: 'answering.undo', seq: 2 }))).toMatchObject({ kind: 'taken' });
    expect(now(doing(again, { type: 'answering.redo', seq: 3 }))).toBeNull();
    expect(decided(again, { type: 'answering.undo', seq: 3 })).toEqual({ refused: 'nothing-to-undo' });
    expect(decided(again, { type: 'answering.undo', seq: 4 })).toEqual({ refused: 'nothing-to-undo' });
  });

  test('W3 when two people work, then each undoes their own last step, and does it again until they do something else', () => {
    const both = doing(story(taken(input(1, 1))), taken(input(1, 2)), rapporteur);
    expect([lastOf(both, sofia.id), lastOf(both, rapporteur)]).toEqual([1, 2]);
    const undone = doing(both, { type: 'answering.undo', seq: 1 });
    expect([lastOf(undone, sofia.id), undoneLastBy(undone, sofia.id)]).toEqual([null, 1]);
    expect(undoneLastBy(doing(undone, taken(input(1, 3))), sofia.id)).toBeNull();
  });
});

test('W2 given 5,000 paragraphs of 200 contributions that are answered together, then the step is kept as spans, small, and says of each what it said', () => {
  const inputs = Array.from({ length: 200 }, (_, of) => Array.from({ length: 25 }, (__, n) => input(of, n + 1))).flat();
  const decision = decideAnswering(emptyAnswers, taken(...inputs), { ...around, hasInput: () => true });
  const [event] = 'events' in decision ? decision.events : [];
  expect(JSON.stringify(event).length).toBeLessThan(20_000);
  const log = extended(emptyAnswers, [
    {
      seq: 1,
      at: 1,
      by: sofia.id,
      command: idOf<CommandId>('one'),
      event: event ?? { type: 'answering.undone', seq: 0 },
    },
  ]);
  expect(inputs.every((each) => now(log, each)?.kind === 'taken')).toBe(true);
  expect(now(log, input(3, 26))).toBeNull();
});

test('W3 given a log from before steps were kept as spans, when it is folded, then it says what it said', () => {
  const outcome = { kind: 'not-taken', reason: 'Elsewhere.' } as const;
  const event = {
    type: 'answering.answered',
    answers: [{ inputs: [input(1, 1), input(1, 2), input(1, 4)], outcome }],
  } as const;
  const log = extended(emptyAnswers, [{ seq: 1, at: 1, by: sofia.id, command: idOf<CommandId>('one'), event }]);
  expect([1, 2, 3, 4].map((n) => now(log, input(1, n)) !== null)).toEqual([true, true, false, true]);
  expect(decided(log, taken(input(1, 2)), 0)).toEqual({ refused: 'changed-meanwhile' });
});

test('W2 given any paragraphs, then their spans hold just these, and no two of them meet', () => {
  const some = fc.array(fc.record({ of: fc.integer({ min: 1, max: 2 }), n: fc.integer({ min: 1, max: 9 }) }));
  fc.assert(
    fc.property(some, (chosen) => {
      const inputs = chosen.map(({ of, n }) => input(of, n));
      const spans = spansIn(inputs);
      for (const of of [1, 2])
        for (let n = 1; n <= 10; n += 1) {
          const held = spans.filter(
            (span) => span.contributionId === input(of, n).contributionId && holds(span, input(of, n)),
          );
          expect(held).toHaveLength(chosen.some((each) => each.of === of && each.n === n) ? 1 : 0);
          expect(meets([input(of, n)], spans)).toBe(held.length === 1);
        }
    }),
  );
});

const withOutcome = (
  outcome: Extract<Parameters<typeof decided>[1], { type: 'answering.answer' }>['answers'][number]['outcome'],
) => ({
  type: 'answering.answer' as const,
  answers: [{ inputs: [input(1, 1)], outcome }],
});
