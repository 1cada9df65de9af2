import { expect, test } from 'vitest';
import { annotationsCsv } from '../../../server/documents/tables.ts';
import { webAnnotations } from '../../../server/documents/web-annotations.ts';
import { type AnnotationId, idOf, type ReplyId } from '../../../shared/ids.ts';
import { en } from '../../../shared/languages/en/dictionary.ts';
import { createTranslate } from '../../../shared/languages/translate.ts';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import { composeMinutes } from '../../../shared/report/compose/compose-minutes.ts';
import { createPhrases } from '../../../shared/report/phrases.ts';
import { skeletonOf } from '../../../shared/report/skeleton/skeleton.ts';
import { recordedAnnotations } from '../../../shared/report/skeleton/skeleton-annotations.ts';
import { given, type Past } from '../../support/given.ts';
import { closed, convocation, joined, neutrality, opened, sitting } from '../../support/history.ts';
import { draftAt } from '../../support/minutes/draft-at.ts';
import { bo, chen } from '../../support/people.ts';

const id = idOf<AnnotationId>('a1');
const comment: MeetingEvent = {
  type: 'annotation.added',
  annotationId: id,
  passageId: neutrality,
  quote: { exact: 'neutral', prefix: '', suffix: '' },
  position: { start: 0, end: 7 },
  motivation: 'commenting',
  text: 'Who pays for it?',
  replacement: null,
  author: bo.id,
};
const reply = (author: typeof bo, text: string): MeetingEvent => ({
  type: 'annotation.replied',
  annotationId: id,
  replyId: idOf<ReplyId>(`reply-of-${author.id}`),
  author: author.id,
  text,
});
const withdrawn: MeetingEvent = { type: 'annotation.withdrawn', annotationId: id };
const allWithdrawn = (who: typeof bo): MeetingEvent => ({ type: 'annotation.everything-withdrawn', author: who.id });
const present = [...sitting, joined(bo, 'remote'), joined(chen, 'remote'), comment];

function recordAfter(...past: readonly Past[]): string {
  const scene = given(...past);
  const wording = createPhrases('en', createTranslate(en, 'en'), 'Europe/Zurich');
  const source = { skeleton: skeletonOf(scene.meeting, '', scene.at), textOf: () => [], edition: draftAt(scene) };
  return JSON.stringify(composeMinutes(source, wording).blocks);
}

test('N7 given a closed meeting, when an annotation is withdrawn, then the record keeps that there was one, without its words', () => {
  const record = recordAfter(...present, closed, withdrawn);
  expect(record).toContain('Bo, Post and Telecom Agency withdrew an annotation');
  expect(record).toContain('on paragraph 1.1');
  expect(record).not.toContain('Who pays');
  expect(record).not.toContain('neutral"');
});

test('N7 given replies of others, when it is withdrawn, before the closing or after, then they stay in the record', () => {
  const past = [...present, reply(chen, 'The members do.'), reply(bo, 'All of them?')];
  for (const record of [recordAfter(...past, withdrawn), recordAfter(...past, closed, withdrawn)]) {
    expect(record).toContain('withdrew an annotation');
    expect(record).toContain('The members do.');
    expect(record).not.toContain('Who pays');
    expect(record).not.toContain('All of them?');
  }
  expect(recordAfter(...past, closed, withdrawn)).toContain('This reply was withdrawn.');
});

test('N5 given an open meeting, when an annotation without replies is withdrawn, then the record knows nothing of it', () => {
  expect(recordAfter(...present, withdrawn)).not.toContain('withdrew');
  expect(recordAfter(...present, closed, opened, withdrawn)).not.toContain('withdrew');
});

test('N9 given a closed meeting, when one reply is withdrawn, then the record says so in its place, and keeps the others', () => {
  const past = [...present, reply(chen, 'The members do.'), reply(bo, 'All of them?'), closed];
  const replyId = idOf<ReplyId>(`reply-of-${chen.id}`);
  const record = recordAfter(...past, { type: 'annotation.reply-withdrawn', annotationId: id, replyId });
  expect(record).toContain('This reply was withdrawn.');
  expect(record).toContain('Who pays for it?');
  expect(record).toContain('All of them?');
  expect(record).not.toContain('The members do.');
});

test('N9 given a reply that was withdrawn after the closing, then what a program reads of it says so as well', () => {
  const replyId = idOf<ReplyId>(`reply-of-${chen.id}`);
  const past = [...present, reply(chen, 'The members do.'), reply(bo, 'All of them?'), closed];
  const { meeting } = given(...past, { type: 'annotation.reply-withdrawn', annotationId: id, replyId });
  const rows = annotationsCsv(meeting).trim().split('\r\n');
  expect(rows.map((row) => row.split(',').at(-6))).toEqual(['"state"', '"open"', '"withdrawn"', '""']);
  const { first } = webAnnotations(
    convocation.meetingId,
    recordedAnnotations(meeting),
    'https://floor.example',
    () => null,
  );
  expect(first?.items.map(({ body }) => body)).toMatchObject([
    [{ value: 'Who pays for it?' }],
    { value: 'withdrawn', purpose: 'tagging' },
    { value: 'All of them?', purpose: 'replying' },
  ]);
});

test('N8 given a closed meeting, when everything of one person is withdrawn, then each keeps its place in the record', () => {
  const past = [...present, reply(chen, 'The members do.'), closed];
  expect(recordAfter(...past, allWithdrawn(bo))).toContain('withdrew an annotation');
  const record = recordAfter(...past, allWithdrawn(chen));
  expect(record).toContain('Who pays for it?');
  expect(record).toContain('This reply was withdrawn.');
  expect(record).not.toContain('The members do.');
});
