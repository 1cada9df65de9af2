import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../shared/annotation/annotation.ts';
import { type AnnotationId, idOf, type PassageId, type ReplyId } from '../../../shared/ids.ts';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import { given } from '../../support/given.ts';
import { closed, neutrality, opened, sitting } from '../../support/history.ts';
import { amina, bo, by, chen, dalia, olga, rafael, sofia } from '../../support/people.ts';

const annotationId = idOf<AnnotationId>('a1');
const replyId = idOf<ReplyId>('reply-1');
const made = {
  annotationId,
  passageId: neutrality,
  quote: { exact: 'neutral', prefix: 'A ', suffix: ' site' },
  position: { start: 2, end: 9 },
  motivation: 'commenting',
  text: 'Neutral for whom?',
  replacement: null,
} as const;
const add = { type: 'annotation.add', ...made } as const;
const added: MeetingEvent = { type: 'annotation.added', author: bo.id, ...made };
const change = { type: 'annotation.change', annotationId, text: 'Neutral how?', replacement: null } as const;
const reply = { type: 'annotation.reply', annotationId, replyId, text: 'For every network.' } as const;
const replied: MeetingEvent = { ...reply, type: 'annotation.replied', author: chen.id };
const resolved: MeetingEvent = { type: 'annotation.resolved', annotationId, resolvedBy: rafael.id };
const withdrawn: MeetingEvent = { type: 'annotation.withdrawn', annotationId };
const annotationOf = (...past: readonly MeetingEvent[]): Annotation | undefined =>
  given(...sitting, ...past).meeting.annotation.byId[annotationId];

describe('annotations', () => {
  test('N4 given a passage, when somebody comments on its words, then everybody sees the comment', () => {
    given(...sitting)
      .when(add, by(bo))
      .leadsTo(added);
    expect(annotationOf(added)).toMatchObject({ id: annotationId, author: bo.id, state: 'open', replies: [] });
    given(...sitting, added)
      .when(add, by(chen))
      .refused('id-in-use');
    given(...sitting)
      .when({ ...add, passageId: idOf<PassageId>('gone') }, by(bo))
      .refused('unknown-passage');
    given(...sitting)
      .when(add, by(olga))
      .refused('not-permitted');
  });

  test('N1 N4 given no words quoted, when an annotation is made, then it is refused', () => {
    given(...sitting)
      .when({ ...add, position: { start: 9, end: 9 } }, by(bo))
      .refused('out-of-range');
    given(...sitting)
      .when({ ...add, quote: { ...made.quote, exact: '' } }, by(bo))
      .refused('out-of-range');
  });

  test('N4 given each motivation, then a comment needs words, a suggestion its wording, a highlight neither', () => {
    given(...sitting)
      .when({ ...add, text: '' }, by(bo))
      .refused('text-empty');
    given(...sitting)
      .when({ ...add, motivation: 'questioning', text: '' }, by(bo))
      .refused('text-empty');
    given(...sitting)
      .when({ ...add, motivation: 'editing', replacement: null }, by(bo))
      .refused('text-empty');
    given(...sitting)
      .when({ ...add, replacement: 'open' }, by(bo))
      .refused('out-of-range');
    given(...sitting)
      .when({ ...add, motivation: 'highlighting', text: '' }, by(bo))
      .leadsTo({ ...made, type: 'annotation.added', author: bo.id, motivation: 'highlighting', text: '' });
    given(...sitting)
      .when({ ...add, motivation: 'editing', text: '', replacement: '' }, by(bo))
      .leadsTo({ ...made, type: 'annotation.added', author: bo.id, motivation: 'editing', text: '', replacement: '' });
  });

  test('N5 given an annotation, when its author changes it, then it has the new words; nobody else may', () => {
    given(...sitting, added)
      .when(change, by(bo))
      .leadsTo({ ...change, type: 'annotation.changed' });
    expect(annotationOf(added, { ...change, type: 'annotation.changed' })?.text).toBe('Neutral how?');
    given(...sitting, added)
      .when(change, by(chen))
      .refused('not-yours');
    given(...sitting, added)
      .when({ ...change, text: '' }, by(bo))
      .refused('text-empty');
    given(...sitting)
      .when(change, by(bo))
      .refused('unknown-annotation');
  });

  test('N5 given an annotation, when its author, the chair or the secretary withdraws it, then it is gone', () => {
    const withdraw = { type: 'annotation.withdraw', annotationId } as const;
    for (const who of [bo, amina, sofia])
      given(...sitting, added)
        .when(withdraw, by(who))
        .leadsTo(withdrawn);
    given(...sitting, added)
      .when(withdraw, by(dalia))
      .refused('not-yours');
    given(...sitting)
      .when(withdraw, by(bo))
      .refused('unknown-annotation');
    for (const command of [withdraw, change, reply])
      given(...sitting, added, withdrawn)
        .when(command, by(bo))
        .refused('unknown-annotation');
    expect(annotationOf(added, withdrawn)).toBeUndefined();
  });

  test('N6 given an annotation, when somebody replies, then the thread has the reply', () => {
    given(...sitting, added)
      .when(reply, by(chen))
      .leadsTo(replied);
    expect(annotationOf(added, replied)?.replies).toMatchObject([
      { id: replyId, author: chen.id, text: 'For every network.' },
    ]);
    given(...sitting, added, replied)
      .when(reply, by(chen))
      .refused('id-in-use');
    given(...sitting, added)
      .when({ ...reply, text: '' }, by(chen))
      .refused('text-empty');
    given(...sitting)
      .when(reply, by(chen))
      .refused('unknown-annotation');
  });

  test('N6 given an annotation, when it is resolved and reopened, then each is done once', () => {
    const resolve = { type: 'annotation.resolve', annotationId } as const;
    const reopen = { type: 'annotation.reopen', annotationId } as const;
    given(...sitting, added)
      .when(resolve, by(rafael))
      .leadsTo(resolved);
    given(...sitting, added)
      .when(resolve, by(bo))
      .leadsTo({ ...resolved, resolvedBy: bo.id });
    for (const command of [resolve, reopen])
      given(...sitting, added)
        .when(command, by(chen))
        .refused('not-yours');
    given(...sitting, added, resolved)
      .when(resolve, by(bo))
      .refused('already-resolved');
    given(...sitting, added, resolved)
      .when(reopen, by(bo))
      .leadsTo({ type: 'annotation.reopened', annotationId });
    given(...sitting, added)
      .when(reopen, by(bo))
      .refused('not-resolved');
    given(...sitting, closed)
      .when(resolve, by(bo))
      .refused('unknown-annotation');
    expect(annotationOf(added, resolved)).toMatchObject({ state: 'resolved', resolvedBy: rafael.id });
    expect(annotationOf(added, resolved, { type: 'annotation.reopened', annotationId })).toMatchObject({
      state: 'open',
      resolvedBy: null,
    });
  });

  test('N7 given a meeting that is closed, then annotations are resolved and withdrawn, and nothing else, until it opens again', () => {
    const reopen = { type: 'annotation.reopen', annotationId } as const;
    const late = [...sitting, closed];
    given(...late)
      .when(add, by(bo))
      .refused('meeting-closed');
    for (const command of [change, reply])
      given(...late, added)
        .when(command, by(bo))
        .refused('meeting-closed');
    given(...late, added, resolved)
      .when(reopen, by(bo))
      .refused('meeting-closed');
    given(...late, added)
      .when({ type: 'annotation.resolve', annotationId }, by(rafael))
      .leadsTo(resolved);
    given(...late, added)
      .when({ type: 'annotation.withdraw', annotationId }, by(bo))
      .leadsTo(withdrawn);
    given(...late, opened)
      .when(add, by(bo))
      .leadsTo(added);
  });

  test('N17 given what came from a file, then it is open; an old record that says that it was settled folds as before', () => {
    const origin = { name: 'Vera', organisation: '', at: null };
    const imported = {
      type: 'annotation.imported',
      ...made,
      version: 1,
      origin,
      replies: [],
      author: sofia.id,
    } as const;
    expect(annotationOf(imported)).toMatchObject({ state: 'open', resolvedBy: null });
    expect(annotationOf({ ...imported, resolved: true })).toMatchObject({ state: 'resolved', resolvedBy: sofia.id });
  });
});
