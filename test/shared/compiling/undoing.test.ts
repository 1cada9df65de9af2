import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CompilingLog, extended, logOf, standing } from '../../../shared/compiling/compiling-log.ts';
import { emptyDraft, passagesOf } from '../../../shared/compiling/draft.ts';
import { evolveDraft } from '../../../shared/compiling/evolve-draft.ts';
import { unplacedOf } from '../../../shared/compiling/unplaced.ts';
import { lastOf, undoneLastBy } from '../../../shared/log/undoing.ts';
import {
  anyStory,
  CONTRIBUTIONS,
  doing,
  idsIn,
  item,
  passage,
  placing,
  rapporteur,
  secretary,
  section,
  story,
} from '../../support/random/draft-stories.ts';

const undo = (log: CompilingLog, seq: number, by = secretary) => doing(log, { type: 'compiling.undo', seq }, by);
const redo = (log: CompilingLog, seq: number, by = secretary) => doing(log, { type: 'compiling.redo', seq }, by);

const two = story(
  { type: 'compiling.add-section', sectionId: section(0), agendaItemId: item(0), title: 'A subject', after: null },
  { type: 'compiling.place', sectionId: section(0), after: null, paragraphs: [placing(1, 0, 1), placing(2, 0, 2)] },
);

describe('given a draft', () => {
  test('K6 when what brought a passage is undone, then what was done to it changes nothing; done again, everything is as it was', () => {
    const worked = doing(doing(two, { type: 'compiling.rewrite', passageId: passage(1), text: 'New words.' }), {
      type: 'compiling.write',
      sectionId: section(0),
      after: passage(2),
      passageId: passage(3),
      text: 'Own words.',
      language: 'en',
    });
    const without = undo(worked, 2);
    expect(idsIn(without)).toEqual([passage(3)]);
    expect(idsIn(undo(worked, 1))).toEqual([]);
    expect(redo(without, 2).draft).toEqual(worked.draft);
  });

  test('K6 when two people work, then each undoes what they did last themselves, and does it again until they do something else', () => {
    const both = doing(two, { type: 'compiling.remove', passages: [passage(1)] }, rapporteur);
    expect(lastOf(both, secretary)).toBe(2);
    const undone = undo(undo(both, 2), 1);
    expect([lastOf(undone, secretary), undoneLastBy(undone, secretary)]).toEqual([null, 1]);
    const again = redo(undone, 1);
    expect(undoneLastBy(again, secretary)).toBe(2);
    expect(undoneLastBy(again, rapporteur)).toBeNull();
    const other = doing(again, { type: 'compiling.write-introduction', introduction: 'Compiled.' });
    expect(undoneLastBy(other, secretary)).toBeNull();
  });
});

test('K6 given hundreds of steps, when an early and a late one are undone and done again, then the draft is as if folded anew', () => {
  const written = Array.from({ length: 230 }, (_, n) => ({
    type: 'compiling.write' as const,
    sectionId: section(0),
    after: null,
    passageId: passage(10 + n),
    text: `Text ${n}.`,
    language: 'en' as const,
  }));
  const long = written.reduce((log, command) => doing(log, command), two);
  for (const seq of [2, 49, 50, 51, 100, 149, 232]) {
    const without = undo(long, seq);
    expect(without.draft).toEqual(logOf(without.records).draft);
    expect(idsIn(without)).not.toEqual(idsIn(long));
    expect(redo(without, seq).draft).toEqual(long.draft);
  }
});

describe('given anything that people do, in any order', () => {
  test('K1 when it is folded, then no passage stands outside a section, no id twice, and all portions give the same draft', () => {
    fc.assert(
      fc.property(anyStory(), fc.nat(), (log, cut) => {
        const ids = idsIn(log);
        expect(new Set(ids).size).toBe(ids.length);
        expect(passagesOf(log.draft).every(({ text }) => text !== '')).toBe(true);
        const at = cut % (log.records.length + 1);
        const portions = extended(logOf(log.records.slice(0, at)), log.records.slice(at));
        expect(portions.draft).toEqual(log.draft);
        const alone = standing(log).reduce((draft, event) => evolveDraft(draft, event, 1), emptyDraft);
        expect(passagesOf(alone).map(({ id, text }) => [id, text])).toEqual(
          passagesOf(log.draft).map(({ id, text }) => [id, text]),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('K6 when any change is undone and done again, then the draft is what it was, and undoing never breaks the fold', () => {
    fc.assert(
      fc.property(anyStory(120), fc.nat(), (log, n) => {
        const changes = log.records.filter(({ seq, event }) => !log.undone.has(seq) && !event.type.endsWith('done'));
        const seq = changes[n % Math.max(1, changes.length)]?.seq;
        if (seq === undefined) return;
        const undone = undo(log, seq);
        expect(undone.undone.has(seq)).toBe(true);
        expect(new Set(idsIn(undone)).size).toBe(idsIn(undone).length);
        expect(redo(undone, seq).draft).toEqual(log.draft);
        expect(logOf(undone.records).draft).toEqual(undone.draft);
      }),
      { numRuns: 300 },
    );
  });

  test('K7 when they have placed what they like, then placed and unplaced are all paragraphs', () => {
    fc.assert(
      fc.property(anyStory(), (log) => {
        const placed = new Set(
          passagesOf(log.draft).flatMap(({ sources }) =>
            sources.map((source) => `${source.contributionId} ${source.paragraph}`),
          ),
        );
        const unplaced = [...unplacedOf(log.draft, CONTRIBUTIONS)].flatMap(([id, numbers]) =>
          numbers.map((n) => `${id} ${n}`),
        );
        expect(placed.size + unplaced.length).toBe(12);
        expect(unplaced.filter((name) => placed.has(name))).toEqual([]);
      }),
    );
  });
});
