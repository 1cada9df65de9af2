import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../shared/annotation/annotation.ts';
import type { Wording } from '../../../shared/annotation/carrying/version.ts';
import { conflictsOf, isAccepted } from '../../../shared/annotation/suggesting/conflicts.ts';
import { kindOfSuggestion } from '../../../shared/annotation/suggesting/kind-of-suggestion.ts';
import { withAccepted } from '../../../shared/annotation/suggesting/with-accepted.ts';
import { type AnnotationId, idOf } from '../../../shared/ids.ts';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import type { Mark, Shape } from '../../../shared/paper/shape.ts';
import { given } from '../../support/given.ts';
import { closed, location, neutrality, sitting } from '../../support/history.ts';
import { amina, bo, by, chen, dalia, rafael, type Somebody } from '../../support/people.ts';

const TEXT = 'A neutral site is a matter of the building before it is one of the rules.';
const id = (name: string) => idOf<AnnotationId>(name);

function suggested(name: string, exact: string, replacement: string, by: Somebody = bo): MeetingEvent {
  const start = TEXT.indexOf(exact);
  return {
    type: 'annotation.added',
    annotationId: id(name),
    passageId: neutrality,
    quote: {
      exact,
      prefix: TEXT.slice(Math.max(0, start - 32), start),
      suffix: TEXT.slice(start + exact.length).slice(0, 32),
    },
    position: { start, end: start + exact.length },
    motivation: 'editing',
    text: '',
    replacement,
    author: by.id,
  };
}
const accept = (name: string) => ({ type: 'annotation.accept', annotationId: id(name) }) as const;
const accepted = (name: string): MeetingEvent => ({
  type: 'annotation.accepted',
  annotationId: id(name),
  acceptedBy: rafael.id,
});
const commented: MeetingEvent = {
  ...suggested('c', 'site', ''),
  motivation: 'commenting',
  text: 'Which?',
  replacement: null,
} as MeetingEvent;

describe('N14 accepting a suggested wording', () => {
  const scene = given(...sitting, suggested('a', 'neutral', 'impartial'), commented);

  test('N14 given a suggestion, when the rapporteur accepts it, then it is settled and names who did', () => {
    scene.when(accept('a'), by(rafael)).leadsTo(accepted('a'));
    const { meeting } = given(...sitting, suggested('a', 'neutral', 'impartial'), accepted('a'));
    expect(meeting.annotation.byId[id('a')]).toMatchObject({
      state: 'resolved',
      resolvedBy: rafael.id,
      acceptedBy: rafael.id,
    });
  });

  test('N14 given a participant, a comment, or a closed meeting, then nothing is accepted', () => {
    scene.when(accept('a'), by(chen)).refused('not-permitted');
    scene.when(accept('c'), by(rafael)).refused('not-a-suggestion');
    scene.when(accept('x'), by(rafael)).refused('unknown-annotation');
    given(...sitting, suggested('a', 'neutral', 'impartial'), closed)
      .when(accept('a'), by(amina))
      .refused('meeting-closed');
  });

  test('N14 given one that is accepted, then its words stay and it is accepted once, until it is reopened', () => {
    const past = [...sitting, suggested('a', 'neutral', 'impartial'), accepted('a')];
    const change = { type: 'annotation.change', annotationId: id('a'), text: '', replacement: 'fair' } as const;
    given(...past)
      .when(accept('a'), by(rafael))
      .refused('suggestion-accepted');
    given(...past)
      .when(change, by(bo))
      .refused('suggestion-accepted');
    const reopened = given(...past, { type: 'annotation.reopened', annotationId: id('a') });
    expect(reopened.meeting.annotation.byId[id('a')]).not.toHaveProperty('acceptedBy');
    reopened.when(accept('a'), by(rafael)).leadsTo(accepted('a'));
  });

  test('N14 given two for the same words, then each is in conflict with the other, and one of them is accepted', () => {
    const past = [
      ...sitting,
      suggested('a', 'neutral site', 'impartial site'),
      suggested('b', 'neutral', 'fair', dalia),
    ];
    const { meeting } = given(...past);
    const conflicts = (name: string) => {
      const one = meeting.annotation.byId[id(name)];
      return one && conflictsOf(meeting.annotation, one).map((other) => other.id);
    };
    expect([conflicts('a'), conflicts('b')]).toEqual([['b'], ['a']]);
    given(...past, accepted('a'))
      .when(accept('b'), by(rafael))
      .refused('suggestions-conflict');
    given(...past, accepted('a'), { type: 'annotation.withdrawn', annotationId: id('a') })
      .when(accept('b'), by(rafael))
      .leadsTo(accepted('b'));
  });

  test('N14 given two that want the same, or other words, then they are in no conflict', () => {
    const { meeting } = given(
      ...sitting,
      suggested('a', 'neutral', 'fair'),
      suggested('b', 'neutral', 'fair', dalia),
      suggested('c', 'site', 'place'),
    );
    const one = meeting.annotation.byId[id('a')];
    expect(one && conflictsOf(meeting.annotation, one)).toEqual([]);
  });
});

describe('N15 the next version', () => {
  const published: readonly Wording[] = [
    { id: neutrality, text: TEXT },
    { id: location, text: 'Location is a matter of cost.' },
  ];
  const textsOf = (version: number) => (version === 1 ? published : null);
  const annotations = (...events: readonly MeetingEvent[]): readonly Annotation[] =>
    Object.values(given(...sitting, ...events).meeting.annotation.byId);
  const next = (passages: readonly Wording[], ...events: readonly MeetingEvent[]) => {
    const made = withAccepted(passages, annotations(...events).filter(isAccepted), textsOf);
    const ids = (list: readonly { readonly suggestion: Annotation }[]) => list.map(({ suggestion }) => suggestion.id);
    return { text: made.passages[0]?.text, taken: ids(made.taken), left: ids(made.left) };
  };

  test('N15 given accepted wordings, then the passages have them, and those that were not accepted are not there', () => {
    const events = [
      suggested('a', 'neutral', 'impartial'),
      suggested('b', 'the building', 'the room'),
      suggested('c', 'rules', 'law'),
    ];
    expect(next(published, ...events, accepted('a'), accepted('b'))).toEqual({
      text: TEXT.replace('neutral', 'impartial').replace('building', 'room'),
      taken: ['a', 'b'],
      left: [],
    });
  });

  test('N15 given a passage that the secretary has reworked meanwhile, then a wording goes to its own words or is left', () => {
    const moved = `Many said so. ${TEXT}`;
    const events = [suggested('a', 'neutral', 'impartial'), accepted('a')];
    expect(next([{ id: neutrality, text: moved }], ...events)).toMatchObject({
      text: moved.replace('neutral', 'impartial'),
      taken: ['a'],
    });
    const other = 'Location is what counts.';
    expect(next([{ id: neutrality, text: other }], ...events)).toEqual({ text: other, taken: [], left: ['a'] });
    const done = TEXT.replace('neutral', 'impartial');
    expect(next([{ id: neutrality, text: done }], ...events)).toEqual({ text: done, taken: ['a'], left: [] });
  });

  test('N15 given a wording that keeps the quoted words, when the passage has it already, then it does not come twice', () => {
    const events = [suggested('a', 'neutral', 'strictly neutral'), accepted('a')];
    const done = TEXT.replace('neutral', 'strictly neutral');
    expect(next([{ id: neutrality, text: done }], ...events)).toEqual({ text: done, taken: ['a'], left: [] });
    const longer = [suggested('b', 'rules.', 'rules. Others disagree.'), accepted('b')];
    const both = TEXT.replace('rules.', 'rules. Others disagree.');
    expect(next([{ id: neutrality, text: both }], ...longer)).toEqual({ text: both, taken: ['b'], left: [] });
  });

  test('N15 given words to take out, then no second space stays', () => {
    expect(next(published, suggested('a', 'neutral', ''), accepted('a')).text).toBe(TEXT.replace('neutral ', ''));
    expect(next(published, suggested('a', 'rules', ''), accepted('a')).text).toBe(TEXT.replace(' rules', ''));
  });
});

describe('N15 what is put into a version, and what is left', () => {
  type Shaped = Wording & { readonly shape?: Shape };
  const textsOf = () => [{ id: neutrality, text: TEXT }];
  const made = (passages: readonly Shaped[], ...events: readonly MeetingEvent[]) =>
    withAccepted(
      passages,
      Object.values(given(...sitting, ...events).meeting.annotation.byId).filter(isAccepted),
      textsOf,
    );
  const strong = (words: string, text = TEXT): Mark => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, look: 'strong' };
  };
  const shaped = (...marks: readonly Mark[]): Shaped => ({
    id: neutrality,
    text: TEXT,
    shape: { kind: 'paragraph', marks },
  });

  test('N15 given marks before, on, between and behind the words that change, then each stays on its words', () => {
    const events = [
      ...[suggested('a', 'neutral', 'truly impartial'), accepted('a')],
      ...[suggested('b', 'the building', 'stone'), accepted('b')],
    ];
    const [passage] = made([shaped(strong('A neutral'), strong('matter'), strong('rules'))], ...events).passages;
    const text = TEXT.replace('neutral', 'truly impartial').replace('the building', 'stone');
    expect(passage).toMatchObject({ text });
    expect(passage?.shape?.marks).toEqual([
      strong('A truly impartial', text),
      strong('matter', text),
      strong('rules', text),
    ]);
  });

  test('N15 given a wording that takes out a whole passage, then the version goes without it', () => {
    const { passages, taken } = made(
      [shaped(), { id: location, text: 'Cost.' }],
      suggested('a', TEXT, ''),
      accepted('a'),
    );
    expect(passages.map(({ id }) => id)).toEqual([location]);
    expect(taken).toMatchObject([{ passageId: neutrality, suggestion: { id: 'a' } }]);
  });

  test('N15 given words that have changed, then both sides are told, and two for the same words name each other', () => {
    const other = TEXT.replace('neutral site is a matter of the building', 'site of its own counts for the building');
    expect(
      made([{ id: neutrality, text: other }], suggested('a', 'neutral', 'fair'), accepted('a')).left,
    ).toMatchObject([
      { suggestion: { id: 'a' }, hindrance: { why: 'words', outcome: { outcome: 'changed', was: TEXT, now: other } } },
    ]);
    const both = [
      suggested('a', 'neutral', 'fair'),
      accepted('a'),
      suggested('b', 'neutral site', 'place'),
      accepted('b'),
    ];
    expect(made([shaped()], ...both).left).toMatchObject([
      { suggestion: { id: 'b' }, hindrance: { why: 'other', other: { id: 'a' } } },
    ]);
  });

  test('N15 given a passage that would be too long, or a table that would lose cells, then the wording is left', () => {
    const long = `${TEXT} ${'Cost. '.repeat(3320)}`;
    const more = [suggested('a', 'neutral', 'word '.repeat(100)), accepted('a')];
    expect(made([{ id: neutrality, text: long }], ...more).left).toMatchObject([{ hindrance: { why: 'length' } }]);
    const table: Shaped = { id: neutrality, text: TEXT, shape: { kind: 'table', heads: 0, marks: [] } };
    const cells = [suggested('a', 'neutral', 'one\tother'), accepted('a')];
    expect(made([table], ...cells)).toMatchObject({ passages: [table], left: [{ hindrance: { why: 'cells' } }] });
  });
});

test('N4 given a suggestion, then it says whether words come in, go out, or are replaced', () => {
  expect(kindOfSuggestion('neutral', '')).toBe('deletion');
  expect(kindOfSuggestion('neutral', 'strictly neutral')).toBe('insertion');
  expect(kindOfSuggestion('a neutral site', 'a truly neutral site')).toBe('insertion');
  expect(kindOfSuggestion('neutral', 'impartial')).toBe('replacement');
});
