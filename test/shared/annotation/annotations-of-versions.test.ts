import { describe, expect, test } from 'vitest';
import { saidIn } from '../../../server/annotating/said.ts';
import { translateIn } from '../../../server/dictionaries.ts';
import { webAnnotations } from '../../../server/documents/web-annotations.ts';
import type { AnnotationEvent } from '../../../shared/annotation/annotation.ts';
import { outcomesIn } from '../../../shared/annotation/carrying/outcomes.ts';
import { type AnnotationId, idOf, type PassageId, type SectionId } from '../../../shared/ids.ts';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import { composeMinutes } from '../../../shared/report/compose/compose-minutes.ts';
import { textOf } from '../../../shared/report/document.ts';
import { createPhrases } from '../../../shared/report/phrases.ts';
import { type Skeleton, skeletonOf, type Texts, withPassages } from '../../../shared/report/skeleton/skeleton.ts';
import { recordedAnnotations } from '../../../shared/report/skeleton/skeleton-annotations.ts';
import { given } from '../../support/given.ts';
import { convocation, design, location, neutrality, sitting } from '../../support/history.ts';
import { draftAt } from '../../support/minutes/draft-at.ts';
import { dalia } from '../../support/people.ts';

const annotated = (id: string, passageId: PassageId): AnnotationEvent => ({
  type: 'annotation.added',
  annotationId: idOf<AnnotationId>(id),
  passageId,
  quote: { exact: 'neutral', prefix: '', suffix: '' },
  position: { start: 0, end: 7 },
  motivation: 'questioning',
  text: 'What does neutral mean?',
  replacement: null,
  author: dalia.id,
});
/** The second version has dropped the passage on neutrality. */
const second: MeetingEvent = {
  type: 'compilation.published',
  version: 2,
  sections: [{ id: idOf<SectionId>('s1'), agendaItemId: design, number: '1', title: 'Design' }],
  passages: [{ id: location, sectionId: idOf<SectionId>('s1'), number: '1.1' }],
};
const scene = given(
  ...sitting,
  annotated('before', neutrality),
  annotated('kept', location),
  second,
  annotated('after', location),
);

describe('given annotations before and after a new version of the compiled inputs', () => {
  test('N1 then each names the version on which it was made, as a log tells it that never said so', () => {
    const versions = recordedAnnotations(scene.meeting).map(({ id, version }) => [id, version]);
    expect(versions).toEqual([
      ['before', 1],
      ['kept', 1],
      ['after', 2],
    ]);
  });

  test('N1 then they are put together once for a state, however many items ask, and again for the next', () => {
    const { meeting } = scene;
    expect(recordedAnnotations(meeting)).toBe(recordedAnnotations(meeting));
    const without = { ...meeting, compilation: { ...meeting.compilation, passages: [] } };
    expect(recordedAnnotations(without).map(({ number }) => number)).toEqual(['', '', '']);
    expect(recordedAnnotations(meeting).map(({ number }) => number)).toEqual(['', '1.1', '1.1']);
  });

  test('N2 when they are taken as Web Annotations, then each targets the text in which its position counts', () => {
    const { first } = webAnnotations(
      convocation.meetingId,
      recordedAnnotations(scene.meeting),
      'https://floor.example',
      () => 'neutral',
    );
    const sources = first?.items.map((item) => saidIn(item).places[0]?.source ?? '');
    expect(sources?.map((source) => new URL(source).search + new URL(source).hash)).toEqual([
      '?version=1#passage-neutrality',
      '?version=1#passage-location',
      '?version=2#passage-location',
    ]);
  });

  test('N2 when a sign of two code units stands before the words, then their place is counted in characters of the source', () => {
    const text = 'neutral; 👩\u200d💻 neutral';
    const [start, end] = [text.lastIndexOf('neutral'), text.length];
    const quote = { exact: 'neutral', prefix: '👩\u200d💻 ', suffix: '' };
    const [one] = recordedAnnotations(scene.meeting);
    const found = webAnnotations(
      convocation.meetingId,
      one ? [{ ...one, quote, position: { start, end } }] : [],
      'https://floor.example',
      () => text,
    );
    expect(found.first?.items[0]).toMatchObject({
      target: { selector: [{ exact: 'neutral' }, { start: 13, end: 20 }] },
    });
    expect([...text].slice(13, 20).join('')).toBe('neutral');
  });

  test('N3 when the minutes are drafted, then one whose passage was dropped has a section of its own, and is not lost', async () => {
    const skeleton = skeletonOf(scene.meeting, '', scene.at);
    expect(skeleton.items.flatMap(({ annotations }) => annotations.map(({ id }) => id))).toEqual(['kept', 'after']);
    expect(skeleton.orphans.map(({ id }) => id)).toEqual(['before']);
    const words = await wordsOf(skeleton);
    const at = words.indexOf('Annotations on passages or words of an earlier version');
    expect(words[at + 1]).toMatch(/^3\.1 Dalia.* on .neutral., in version 1 of the compiled inputs/);
  });

  const texts = (first: string, now: string | null): Texts => ({
    textOf: () => now,
    outcomeOf: outcomesIn(2, (version) => {
      const text = version === 1 ? first : now;
      return text === null ? null : [{ id: location, text }];
    }),
  });
  const placed = (now: string | null, first = 'neutral towards all who build') =>
    withPassages(skeletonOf(scene.meeting, '', scene.at), scene.meeting, texts(first, now));
  const idsOf = ({ items, orphans }: Skeleton) => [
    items.flatMap(({ annotations }) => annotations.map(({ id }) => id)),
    orphans.map(({ id }) => id),
  ];

  test('N3 N13 when a passage says other words now, then what was said about the former ones stands with the orphans as well', async () => {
    const skeleton = placed('The location of exchange points is a matter of cost.');
    expect(idsOf(skeleton)).toEqual([[], ['before', 'kept', 'after']]);
    const words = await wordsOf(skeleton);
    expect(words.filter((each) => each.startsWith('3.'))).toEqual([
      expect.stringMatching(/^3\.1 Dalia.* in version 1 of the compiled inputs/),
      expect.stringMatching(/^3\.2 Dalia.* in version 1 of the compiled inputs/),
      expect.stringMatching(/^3\.3 Dalia.* in version 2 of the compiled inputs/),
    ]);
  });

  test('N10 when the words still stand, or nobody has them to compare, then it stays with its item', () => {
    for (const text of ['neutral towards all who build', null])
      expect(idsOf(placed(text))).toEqual([['kept', 'after'], ['before']]);
  });

  test('N11 when the words have moved to another passage, then it stands under the item of that passage, with its number', () => {
    const sentence = 'neutral towards all who build and towards all who pay.';
    const outcomeOf = outcomesIn(2, (version) => [{ id: version === 1 ? neutrality : location, text: sentence }]);
    const skeleton = withPassages(skeletonOf(scene.meeting, '', scene.at), scene.meeting, {
      textOf: () => null,
      outcomeOf,
    });
    expect(skeleton.items.flatMap(({ annotations }) => annotations.map(({ id, number }) => [id, number]))).toEqual([
      ['before', '1.1'],
      ['after', '1.1'],
    ]);
    expect(idsOf(skeleton)[1]).toEqual(['kept']);
  });
});

async function wordsOf(skeleton: Skeleton): Promise<readonly string[]> {
  const wording = createPhrases('en', await translateIn('en'), 'Europe/Zurich');
  const { blocks } = composeMinutes({ skeleton, textOf: () => [], edition: draftAt(scene) }, wording);
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return [textOf(block.inlines)];
    return block.type === 'paragraph' ? [`${block.number} ${textOf(block.inlines)}`] : [];
  });
}
