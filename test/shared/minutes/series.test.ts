import { describe, expect, test } from 'vitest';
import { type AgendaItemId, type EntryId, idOf, type MeetingId } from '../../../shared/ids.ts';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import { openActionsOf } from '../../../shared/minutes/open-actions.ts';
import type { ActionKey } from '../../../shared/minutes/outcome.ts';
import { given } from '../../support/given.ts';
import { closed, design, sitting } from '../../support/history.ts';
import { bo, by, rafael, sofia } from '../../support/people.ts';

const february = { meetingId: idOf<MeetingId>('2015-02-02'), title: 'First consultation', date: '2015-02-02' };
const june = { ...february, meetingId: idOf<MeetingId>('2015-06-01') };
const agendaItemId = idOf<AgendaItemId>('open');
const write = { id: idOf<EntryId>('write'), from: february, text: 'Write', responsible: 'Secretariat', due: null };
const map = { ...write, id: idOf<EntryId>('map'), text: 'Map the sites' };
const takeOver = {
  type: 'minutes.take-over',
  follows: february,
  agendaItemId,
  title: 'Open actions',
  actions: [write],
} as const;
const { title: _, ...taken } = takeOver;
const takenOver: MeetingEvent = { ...taken, type: 'minutes.taken-over' };
const item: MeetingEvent = {
  type: 'agenda.item-added',
  itemId: agendaItemId,
  title: 'Open actions',
  minutes: 10,
  introduction: '',
};
const followed = [...sitting, item, takenOver];
const report = {
  type: 'minutes.report-action',
  of: february.meetingId,
  entryId: write.id,
  outcome: 'done',
  text: '',
} as const;
const reported = (outcome: 'done' | 'continues' | 'dropped', rest: Partial<ActionKey> = {}): MeetingEvent => ({
  ...report,
  type: 'minutes.action-reported',
  outcome,
  text: 'Nobody could.',
  reportedBy: rafael.id,
  ...rest,
});

const entryId = idOf<EntryId>('a1');
const ownAction: MeetingEvent = {
  type: 'minutes.action-recorded',
  entryId,
  agendaItemId: design,
  text: 'Survey',
  about: null,
  responsible: 'Bo',
  due: null,
  recordedBy: rafael.id,
};
const decision: MeetingEvent = {
  type: 'minutes.decision-recorded',
  entryId: idOf<EntryId>('d1'),
  agendaItemId: design,
  text: 'Agreed',
  about: null,
  recordedBy: rafael.id,
};

describe('meetings in series', () => {
  test('R18 given a meeting to follow, when its open actions are taken over, then they stand under an item of the agenda', () => {
    given(...sitting)
      .when(takeOver, by(sofia))
      .leadsTo(item, takenOver);
    given(...sitting)
      .when(takeOver, by(bo))
      .refused('not-permitted');
    given(...sitting, closed)
      .when(takeOver, by(sofia))
      .refused('meeting-closed');
    given(...followed)
      .when({ type: 'agenda.remove-item', itemId: agendaItemId }, by(sofia))
      .refused('item-in-use');
  });

  test('R18 given actions that were taken over, when they come again with a new one, then only that is taken over', () => {
    given(...followed)
      .when({ ...takeOver, actions: [write, map] }, by(rafael))
      .leadsTo({ ...takenOver, actions: [map] });
    given(...followed)
      .when(takeOver, by(rafael))
      .refused('nothing-changed');
  });

  test('R18 given a meeting that follows one, when it is to follow another, then only while nothing was reported', () => {
    given(...followed)
      .when({ ...takeOver, follows: june, actions: [] }, by(rafael))
      .leadsTo({ ...takenOver, follows: june, actions: [] });
    given(...followed, reported('done'))
      .when({ ...takeOver, follows: june }, by(rafael))
      .refused('already-follows');
    const own = given(...sitting).meeting.sitting.convocation;
    if (!own) throw new Error('the meeting is convened');
    given(...sitting)
      .when({ ...takeOver, follows: { ...february, meetingId: own.meetingId } }, by(rafael))
      .refused('follows-itself');
  });

  test('R18, R19 given what became of actions, when the next meeting asks, then it gets those that are open', () => {
    const texts = (...events: readonly MeetingEvent[]) =>
      openActionsOf(given(...followed, ownAction, ...events).meeting).map(({ text }) => text);
    expect(texts()).toEqual(['Write', 'Survey']);
    expect(texts(reported('continues'))).toEqual(['Write', 'Survey']);
    for (const outcome of ['done', 'dropped'] as const) expect(texts(reported(outcome))).toEqual(['Survey']);
    expect(texts(reported('done'), reported('done', { of: null, entryId }))).toEqual([]);
    expect(texts({ type: 'minutes.withdrawn', entryId })).toEqual(['Write']);
  });

  test('R19 given an action, when somebody says what became of it, then it must exist, and dropping needs words', () => {
    given(...followed)
      .when(report, by(rafael))
      .leadsTo({ ...report, type: 'minutes.action-reported', reportedBy: rafael.id });
    given(...followed, closed)
      .when(report, by(rafael))
      .leadsTo({ ...report, type: 'minutes.action-reported', reportedBy: rafael.id });
    given(...followed)
      .when({ ...report, outcome: 'dropped' }, by(rafael))
      .refused('text-empty');
    given(...followed)
      .when({ ...report, of: june.meetingId }, by(rafael))
      .refused('unknown-entry');
    given(...followed, decision)
      .when({ ...report, of: null, entryId: idOf<EntryId>('d1') }, by(rafael))
      .refused('unknown-entry');
    given(...followed)
      .when(report, by(bo))
      .refused('not-permitted');
  });

  test('R20 given a decision, when it follows one of another meeting, then it names it, until it names none', () => {
    const follow = {
      type: 'minutes.follow-decision',
      entryId: idOf<EntryId>('d1'),
      follows: { meetingId: february.meetingId, entryId: idOf<EntryId>('d0') },
    } as const;
    const done: MeetingEvent = { ...follow, type: 'minutes.decision-followed' };
    given(...sitting, decision)
      .when(follow, by(rafael))
      .leadsTo(done);
    expect(given(...sitting, decision, done).meeting.minutes.entries[0]).toMatchObject({ follows: follow.follows });
    const none = { ...follow, follows: null };
    expect(given(...sitting, decision, done, { ...done, follows: null }).meeting.minutes.entries[0]).not.toHaveProperty(
      'follows',
    );
    given(...sitting, decision)
      .when(none, by(rafael))
      .refused('nothing-changed');
    given(...sitting, ownAction)
      .when({ ...follow, entryId }, by(rafael))
      .refused('unknown-entry');
  });
});
