import { describe, expect, test } from 'vitest';
import type { AnnotationEvent } from '../../../shared/annotation/annotation.ts';
import { type AnnotationId, idOf } from '../../../shared/ids.ts';
import { en } from '../../../shared/languages/en/dictionary.ts';
import { createTranslate } from '../../../shared/languages/translate.ts';
import type { RichBlock } from '../../../shared/minutes/rich-text.ts';
import { composeDraft, composeMinutes } from '../../../shared/report/compose/compose-minutes.ts';
import { type Block, textOf } from '../../../shared/report/document.ts';
import { blocksOf } from '../../../shared/report/parts.ts';
import { createPhrases } from '../../../shared/report/phrases.ts';
import { skeletonOf } from '../../../shared/report/skeleton/skeleton.ts';
import { given } from '../../support/given.ts';
import {
  concluded,
  design,
  endedBy,
  givenTo,
  interrupted,
  neutrality,
  operation,
  requestedBy,
  requestOf,
  sitting,
  taken,
} from '../../support/history.ts';
import { draftAt } from '../../support/minutes/draft-at.ts';
import { bo, dalia } from '../../support/people.ts';

const annotated: AnnotationEvent = {
  type: 'annotation.added',
  annotationId: idOf<AnnotationId>('a1'),
  passageId: neutrality,
  quote: { exact: 'neutral', prefix: '', suffix: '' },
  position: { start: 0, end: 7 },
  motivation: 'questioning',
  text: 'What does neutral mean?',
  replacement: null,
  author: dalia.id,
};
const wording = createPhrases('en', createTranslate(en, 'en'), 'Europe/Zurich');
const said = (text: string): RichBlock => ({
  type: 'paragraph',
  inlines: [{ type: 'text', text, strong: false, emphasis: false }],
});
const paragraphs = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph' && block.number !== null ? [`${block.number} ${textOf(block.inlines)}`] : [],
  );

describe('Given minutes that are drawn where they are written, part by part', () => {
  const elsewhere: RichBlock = {
    type: 'paragraph',
    inlines: [{ type: 'reference', requestId: requestOf(bo), label: 'Bo' }],
  };
  const scene = given(...sitting, requestedBy(bo), givenTo(bo), endedBy(bo), concluded(design), taken(operation));
  const source = {
    skeleton: skeletonOf(scene.meeting, '', scene.at),
    textOf: ({ id }: { readonly id: string }) => [
      said('Costs were discussed.'),
      ...(id === operation ? [elsewhere] : []),
    ],
    edition: draftAt(scene),
  };
  const { parts } = composeDraft(source, wording);

  test('then the parts are the document that is exported, in its order, and one with nothing in it is not there', () => {
    expect(parts.flatMap(blocksOf)).toEqual(composeMinutes(source, wording).blocks);
    expect(parts.map(({ key }) => key)).toEqual(['opening', 'item-design', 'item-operation', 'times']);
  });

  test('then what is written stands apart from what is said before and after it, with its numbers', () => {
    const [part] = parts.filter(({ itemId }) => itemId === design);
    expect(part && [part.before, part.written, part.after].map((blocks) => paragraphs(blocks).length)).toEqual([
      1, 1, 1,
    ]);
    expect(part && paragraphs(part.written)).toEqual(['1.2 Costs were discussed.']);
  });

  test('then a reference has the number of a paragraph in another part', () => {
    const [part] = parts.filter(({ itemId }) => itemId === operation);
    expect(part && paragraphs(part.written)).toContain('2.3 Bo (1.3)');
  });
});

test('Given a turn that was broken off and went on, then who annotated what it spoke to is told its number once', () => {
  const about = { type: 'passage', passageId: neutrality } as const;
  const scene = given(
    ...sitting,
    annotated,
    requestedBy(bo, { about }),
    givenTo(bo),
    interrupted(bo),
    givenTo(bo),
    endedBy(bo),
  );
  const source = { skeleton: skeletonOf(scene.meeting, '', scene.at), textOf: () => [], edition: draftAt(scene) };
  expect(paragraphs(composeMinutes(source, wording).blocks).at(-1)).toMatch(/Interventions on this: 1\.2\.$/);
});

test('F20 given a page whose clock stands at the minute before a turn began, then no speaking time is below nothing', () => {
  const { meeting, at } = given(...sitting, requestedBy(bo), givenTo(bo));
  expect(skeletonOf(meeting, '', at - 30_000).shares.byMode.map(({ spokenMs }) => spokenMs)).toEqual([0, 0]);
});
