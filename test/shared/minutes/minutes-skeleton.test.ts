import { describe, expect, test } from 'vitest';
import type { AnnotationEvent } from '../../../shared/annotation/annotation.ts';
import { type AnnotationId, type EntryId, idOf, type ReplyId } from '../../../shared/ids.ts';
import { en } from '../../../shared/languages/en/dictionary.ts';
import { createTranslate } from '../../../shared/languages/translate.ts';
import type { MinutesEvent } from '../../../shared/minutes/minutes.ts';
import type { RichBlock } from '../../../shared/minutes/rich-text.ts';
import { composeMinutes } from '../../../shared/report/compose/compose-minutes.ts';
import { type Block, textOf } from '../../../shared/report/document.ts';
import { createPhrases } from '../../../shared/report/phrases.ts';
import { skeletonOf, withPassages } from '../../../shared/report/skeleton/skeleton.ts';
import { given, later, type Past, type Scene } from '../../support/given.ts';
import {
  closed,
  concluded,
  design,
  endedBy,
  givenTo,
  joined,
  left,
  nadia,
  neutrality,
  opened,
  prepared,
  requestedBy,
  requestedFor,
  requestOf,
  resumed,
  revokedFrom,
  sitting,
  suspended,
  taken,
} from '../../support/history.ts';
import { draftAt } from '../../support/minutes/draft-at.ts';
import { amina, bo, chen, dalia, hall, mateo, rafael } from '../../support/people.ts';

const annotationId = idOf<AnnotationId>('a1');
const annotated: AnnotationEvent = {
  type: 'annotation.added',
  annotationId,
  passageId: neutrality,
  quote: { exact: 'neutral', prefix: '', suffix: '' },
  position: { start: 0, end: 7 },
  motivation: 'questioning',
  text: 'What does neutral mean?',
  replacement: null,
  author: dalia.id,
};
const decided: MinutesEvent = {
  type: 'minutes.decision-recorded',
  entryId: idOf<EntryId>('d1'),
  agendaItemId: design,
  text: 'The meeting noted the report.',
  about: { type: 'intervention', requestId: requestOf(bo) },
  recordedBy: rafael.id,
};

const readOut: readonly Past[] = [
  requestedFor(nadia, mateo, { written: 'We support this.\nThank you.' }),
  givenTo('request-of-nadia'),
  later(20),
  endedBy('request-of-nadia', 'room'),
];

const skeleton = ({ meeting, at }: Scene) => skeletonOf(meeting, 'WG-Internet 6/S1', at);
const onDesign = (scene: Scene) => {
  const [item] = skeleton(scene).items;
  if (!item) throw new Error('no item');
  return item;
};
const wording = createPhrases('en', createTranslate(en, 'en'), 'Europe/Zurich');
const composed = (scene: Scene, text: readonly RichBlock[] = []) =>
  composeMinutes(
    { skeleton: skeleton(scene), textOf: ({ id }) => (id === design ? text : []), edition: draftAt(scene) },
    wording,
  );
const paragraphs = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph' && block.number !== null ? [`${block.number} ${textOf(block.inlines)}`] : [],
  );
const said = (text: string): RichBlock => ({
  type: 'paragraph',
  inlines: [{ type: 'text', text, strong: false, emphasis: false }],
});

describe('Given a meeting, when its minutes are drafted', () => {
  test('then they name the times of opening, suspension and closing, and the zone', () => {
    const scene = given(...prepared, opened, later(7200), suspended, later(3600), resumed, later(5400), closed);
    const facts = new Map(composed(scene).facts.map(({ term, text }) => [term, text]));
    expect(facts.get('In session')).toBe('28 September 2015, from 10:00 to 12:00 and from 13:00 to 14:30');
    expect(facts.get('Times')).toBe('local time of Geneva (Central European Summer Time, GMT+2)');
    expect(facts.get('Document')).toBe('WG-Internet 6/S1');
  });

  test('then attendance is told by stakeholder group, of who came and not of who was invited, without the room’s device', () => {
    const scene = given(
      ...prepared,
      joined(bo, 'remote'),
      left(bo),
      joined(bo, 'room'),
      joined(chen, 'remote'),
      joined(hall, 'room'),
    );
    expect(skeleton(scene).attendance).toMatchObject([
      { group: 'member-state', attendees: [{ person: 'bo', modes: ['room', 'remote'] }] },
      { group: 'sector-member', attendees: [{ person: 'chen', modes: ['remote'] }] },
    ]);
  });

  test('then paragraphs are numbered within their item: times, report, decisions, interventions, annotations', () => {
    const scene = given(
      ...sitting,
      joined(bo, 'remote'),
      annotated,
      requestedBy(bo, { about: { type: 'annotation', annotationId } }),
      later(60),
      givenTo(bo),
      later(160),
      endedBy(bo),
      decided,
      concluded(design),
    );
    expect(paragraphs(composed(scene, [said('Costs were discussed.')]).blocks)).toEqual([
      '1.1 The item was under discussion from 10:00 to 10:03.',
      '1.2 Costs were discussed.',
      '1.3 Decision. The meeting noted the report. Concerns: the intervention of Bo (1.4).',
      '1.4 Bo (Post and Telecom Agency, Sweden, Member State) spoke remotely in English from 10:01 to 10:03 (2 min 40 s). Spoke to: an annotation to paragraph 1.1 (“neutral”) (1.5).',
      '1.5 Dalia, Exchange Point Association asked on “neutral”, paragraph 1.1. Open. Interventions on this: 1.4.',
    ]);
  });
});

describe('Given interventions, when the minutes report them', () => {
  test('then they stand in the order in which the floor was given, with the seconds spoken and without suspensions', () => {
    const scene = given(
      ...sitting,
      requestedBy(bo),
      requestedBy(chen),
      givenTo(chen),
      later(100),
      endedBy(chen, 'room'),
      givenTo(bo),
      later(30),
      endedBy(bo),
    );
    expect(onDesign(scene).interventions.map(({ speaker, spokenMs, mode }) => [speaker.name, spokenMs, mode])).toEqual([
      ['Chen', 100_000, 'room'],
      ['Bo', 30_000, 'remote'],
    ]);
  });

  test('F4: then a guest’s is the guest’s, with who entered it, and a written one with its text', () => {
    const scene = given(...sitting, ...readOut);
    expect(onDesign(scene).interventions).toMatchObject([
      {
        speaker: { person: null, name: 'Nadia', organisation: 'Village Network' },
        enteredBy: 'Mateo',
        written: { text: 'We support this.\nThank you.' },
      },
    ]);
    expect(composed(scene).blocks.filter(({ type }) => type === 'quotation')).toHaveLength(2);
  });

  test('then one that goes on is told as such, and one that was taken away with the reason', () => {
    const revoked = given(...sitting, requestedBy(bo), givenTo(bo), later(10), revokedFrom(bo, 'off the subject'));
    expect(onDesign(revoked).interventions).toMatchObject([{ revoked: 'off the subject' }]);
    const going = given(...sitting, requestedBy(bo), givenTo(bo), later(10));
    expect(onDesign(going).interventions).toMatchObject([{ to: null, spokenMs: null }]);
    expect(paragraphs(composed(going).blocks)[1]).toContain('since 10:00');
  });

  test('then a passage spoken to is quoted by who has its words', () => {
    const scene = given(
      ...sitting,
      requestedBy(bo, { about: { type: 'passage', passageId: neutrality } }),
      givenTo(bo),
      endedBy(bo),
    );
    const texts = { textOf: (id: string) => `words of ${id}`, outcomeOf: () => null };
    const [item] = withPassages(skeleton(scene), scene.meeting, texts).items;
    expect(item?.interventions[0]?.about).toEqual({
      type: 'passage',
      passageId: 'neutrality',
      number: '1.1',
      quote: 'words of neutrality',
    });
  });

  test('then ids lead both ways between what was spoken to, who spoke and what was decided', () => {
    const about = { type: 'annotation', annotationId } as const;
    const scene = given(...sitting, annotated, requestedBy(bo, { about }), givenTo(bo), endedBy(bo), decided);
    expect(onDesign(scene).threads).toEqual([
      { about, interventions: ['request-of-bo'], entries: [] },
      { about: { type: 'intervention', requestId: 'request-of-bo' }, interventions: [], entries: ['d1'] },
    ]);
  });
});

describe('Given annotations and entries that were taken back, when the minutes are drafted', () => {
  test('then they are not in them, and replies and resolutions are', () => {
    const reply: AnnotationEvent = {
      type: 'annotation.replied',
      annotationId,
      replyId: idOf<ReplyId>('r1'),
      author: amina.id,
      text: 'Serving all alike.',
    };
    const answered = given(...sitting, annotated, reply, {
      type: 'annotation.resolved',
      annotationId,
      resolvedBy: amina.id,
    });
    expect(onDesign(answered).annotations).toMatchObject([
      {
        state: 'resolved',
        resolvedBy: { name: 'Amina' },
        replies: [{ author: { name: 'Amina' }, text: 'Serving all alike.' }],
      },
    ]);
    const withdrawn = given(...sitting, annotated, { type: 'annotation.withdrawn', annotationId }, decided, {
      type: 'minutes.withdrawn',
      entryId: idOf<EntryId>('d1'),
    });
    expect(onDesign(withdrawn)).toMatchObject({ annotations: [], decisions: [] });
  });

  test('then an item that was taken up again has both its stretches', () => {
    const scene = given(
      ...sitting,
      later(600),
      concluded(design),
      later(600),
      taken(design),
      later(600),
      concluded(design),
    );
    expect(paragraphs(composed(scene).blocks)).toEqual([
      '1.1 The item was under discussion from 10:00 to 10:10 and from 10:20 to 10:30.',
    ]);
  });

  test('then a stretch that begins and ends in one minute is told by that minute, once', () => {
    const scene = given(...sitting, later(20), concluded(design));
    expect(paragraphs(composed(scene).blocks)).toEqual(['1.1 The item was under discussion at 10:00.']);
  });
});
