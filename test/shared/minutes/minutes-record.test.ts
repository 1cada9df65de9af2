import { describe, expect, test } from 'vitest';
import { translateIn } from '../../../server/dictionaries.ts';
import type { PlaceReason } from '../../../shared/floor/order/place-reason.ts';
import { type AnnotationId, type EntryId, idOf } from '../../../shared/ids.ts';
import { LANGUAGES, type Language } from '../../../shared/languages/language.ts';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import { composeMinutes } from '../../../shared/report/compose/compose-minutes.ts';
import { type Bars, type Block, directionOf, type Paragraph, textOf } from '../../../shared/report/document.ts';
import { createPhrases } from '../../../shared/report/phrases.ts';
import { skeletonOf } from '../../../shared/report/skeleton/skeleton.ts';
import { given, later, type Past, type Scene } from '../../support/given.ts';
import {
  design,
  endedBy,
  givenTo,
  interrupted,
  joined,
  left,
  nadia,
  neutrality,
  place,
  prepared,
  requestedBy,
  requestedFor,
  requestOf,
  sitting,
} from '../../support/history.ts';
import { draftAt } from '../../support/minutes/draft-at.ts';
import { amina, bo, chen, mateo, rafael, sofia } from '../../support/people.ts';

async function composed({ meeting, seq, at }: Scene, language: Language = 'en') {
  const wording = createPhrases(language, await translateIn(language), 'Europe/Zurich');
  const skeleton = skeletonOf(meeting, '', at);
  return { skeleton, document: composeMinutes({ skeleton, textOf: () => [], edition: draftAt({ seq, at }) }, wording) };
}
const isParagraph = (block: Block): block is Paragraph => block.type === 'paragraph';
const isBars = (block: Block): block is Bars => block.type === 'bars';
const interventions = (blocks: readonly Block[]) =>
  blocks.filter(isParagraph).filter(({ anchor }) => anchor?.kind === 'intervention');

const readOut: readonly Past[] = [
  requestedFor(nadia, mateo, { written: 'We support this.' }),
  givenTo('request-of-nadia'),
  later(20),
  endedBy('request-of-nadia', 'room'),
];
const placed = (reason: PlaceReason) =>
  given(...sitting, requestedBy(bo), givenTo(bo, 180, place(4, reason)), later(30), endedBy(bo));

describe('Given somebody got the floor, when the record is written', () => {
  test('F10 then it says where they stood and why, as data and in one sentence', async () => {
    const { skeleton } = await composed(placed({ type: 'moved', by: amina.id }));
    expect(skeleton.items[0]?.interventions[0]?.place).toEqual({
      position: 4,
      reason: { type: 'moved', by: 'amina' },
      sentence: { key: 'reasons.moved', params: { name: 'Amina' } },
    });
  });

  test.each(LANGUAGES)('F10 then the document says nothing of how the list works, as %s', async (language) => {
    const reason = { type: 'council', stakeholderGroup: 'member-state' } as const;
    const { document } = await composed(placed(reason), language);
    const t = await translateIn(language);
    const [spoke] = interventions(document.blocks);
    expect(textOf(spoke?.inlines ?? [])).not.toContain(t('reasons.council-member-state'));
  });

  test('F3 then a turn that was interrupted is told in two paragraphs, and found at the first', async () => {
    const scene = given(
      ...sitting,
      requestedBy(bo),
      givenTo(bo),
      later(60),
      [interrupted(bo), requestedBy(chen, { kind: 'point-of-order' }), givenTo(chen)],
      later(20),
      [endedBy(chen), givenTo(bo, 120, place(1, { type: 'interrupted', by: amina.id }))],
      later(50),
      endedBy(bo),
    );
    const { document } = await composed(scene);
    const told = document.blocks
      .filter(isParagraph)
      .map(({ anchor, inlines }) => [anchor?.id ?? null, textOf(inlines)]);
    const first = told.findIndex(([id]) => id === requestOf(bo));
    expect(told.slice(first, first + 3)).toEqual([
      [requestOf(bo), expect.stringContaining('interrupted by a point of order')],
      [requestOf(chen), expect.stringContaining('raised a point of order')],
      [null, expect.stringMatching(/\(50\u00a0s\)\.$/)],
    ]);
  });

  test('F4 then who read a written one out is named when one moderator was there, and nobody when several were', async () => {
    const second: MeetingEvent = { type: 'attendance.role-assigned', person: sofia.id, role: 'moderator' };
    const readBy = async (...before: readonly MeetingEvent[]) => {
      const { skeleton, document } = await composed(given(...sitting, ...before, later(60), ...readOut));
      const [told] = interventions(document.blocks);
      return [skeleton.items[0]?.interventions[0]?.written?.readBy, textOf(told?.inlines ?? [])];
    };
    const both = [second, joined(mateo, 'remote'), joined(sofia, 'room')];
    const named = ['Mateo', expect.stringContaining('read out by Mateo')];
    const anybody = [null, expect.stringContaining('read out by the moderator')];
    expect(await readBy(second, joined(mateo, 'remote'))).toEqual(named);
    expect(await readBy(...both, left(sofia))).toEqual(named);
    expect(await readBy(...both)).toEqual(anybody);
    expect(await readBy()).toEqual(anybody);
  });
});

describe('Given speaking and waiting times, when the record is written', () => {
  test('F20 then each mode, group and region has both bars, each as long as its part of the longest', async () => {
    const scene = given(
      ...sitting,
      joined(bo, 'remote'),
      joined(chen, 'room'),
      [requestedBy(bo), requestedBy(chen)],
      later(30),
      givenTo(bo),
      later(120),
      [endedBy(bo), givenTo(chen)],
      later(60),
      endedBy(chen, 'room'),
    );
    const charts = (await composed(scene)).document.blocks.filter(isBars);
    expect(charts.map(({ groups }) => groups.length)).toEqual([2, 6, 6]);
    expect(charts.flatMap(({ measures }) => measures).slice(0, 2)).toEqual(['Speaking time', 'Average wait']);
    expect(charts[0]?.groups.map(({ label, bars }) => [label, ...bars.map(({ part }) => part)])).toEqual([
      ['In the room', 0.5, 1],
      ['Remotely', 1, 0.2],
    ]);
    expect(charts[1]?.groups.find(({ label }) => label === 'Academia')?.bars.map(({ part }) => part)).toEqual([0, 0]);
  });

  test('F20 then there is nothing of it while nobody has spoken', async () =>
    expect((await composed(given(...prepared))).document.blocks.filter(isBars)).toEqual([]));
});

describe('Given a decision and an action, when the record is written', () => {
  test('then their sentences end in one full stop each, whatever they were written with', async () => {
    const entry = (id: string, text: string) => ({
      entryId: idOf<EntryId>(id),
      agendaItemId: design,
      text,
      about: null,
    });
    const by = { recordedBy: rafael.id };
    const scene = given(
      ...sitting,
      { type: 'minutes.decision-recorded', ...entry('d1', 'The report was noted'), ...by },
      { type: 'minutes.action-recorded', ...entry('a1', 'Send it.'), responsible: 'Sofia', due: '2015-10-01', ...by },
    );
    const { document } = await composed(scene, 'ru');
    const told = document.blocks.filter(isParagraph).filter(({ anchor }) => anchor !== null);
    expect(told.map(({ inlines }) => textOf(inlines))).toEqual([
      'Решение. The report was noted.',
      'Поручение. Send it. Отвечает: Sofia, до 1 октября 2015 г.',
    ]);
  });
});

describe('Given names and texts in Latin letters, when the record is written in Arabic', () => {
  test('then its own sentences run from right to left all the same', async () => {
    const decided = {
      type: 'minutes.decision-recorded',
      entryId: idOf<EntryId>('d1'),
      agendaItemId: design,
      text: 'The meeting noted the report.',
      about: null,
      recordedBy: rafael.id,
    } as const;
    const { document } = await composed(given(...sitting, requestedBy(bo), givenTo(bo), endedBy(bo), decided), 'ar');
    const told = document.blocks.filter(isParagraph).filter(({ anchor }) => anchor !== null);
    expect(told.map(({ inlines }) => directionOf(inlines, document))).toEqual(['rtl', 'rtl']);
  });
});

test.each(LANGUAGES)(
  'N14 given a suggestion that was accepted, then the minutes say by whom, as %s',
  async (language) => {
    const annotationId = idOf<AnnotationId>('a1');
    const suggested: MeetingEvent = {
      ...{ type: 'annotation.added', annotationId, passageId: neutrality, motivation: 'editing', author: bo.id },
      ...{ quote: { exact: 'neutral', prefix: '', suffix: '' }, position: { start: 0, end: 7 } },
      ...{ text: '', replacement: 'impartial' },
    };
    const accepted: MeetingEvent = { type: 'annotation.accepted', annotationId, acceptedBy: rafael.id };
    const { document } = await composed(given(...sitting, suggested, accepted), language);
    const t = await translateIn(language);
    const told = document.blocks.filter(isParagraph).find(({ anchor }) => anchor?.kind === 'annotation');
    const words = textOf(told?.inlines ?? []).replace(/[\u2068\u2069]/g, '');
    expect(words).toContain(t('exports.acceptedBy', { name: 'Rafael' }).replace(/[\u2068\u2069]/g, ''));
    expect(words).not.toContain(t('exports.resolvedBy', { name: 'Rafael' }).replace(/[\u2068\u2069]/g, ''));
  },
);
