import { describe, expect, test } from 'vitest';
import { type EntryId, idOf } from '../../../shared/ids.ts';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import { given, TEN_O_CLOCK } from '../../support/given.ts';
import {
  closed,
  design,
  endedBy,
  givenTo,
  neutrality,
  nowhere,
  requestedBy,
  requestOf,
  sitting,
} from '../../support/history.ts';
import { amina, bo, by, rafael, sofia } from '../../support/people.ts';

const entryId = idOf<EntryId>('d1');
const decided = {
  entryId,
  agendaItemId: design,
  text: 'The meeting noted the practices of neutral sites.',
  about: { type: 'passage', passageId: neutrality },
} as const;
const record = { type: 'minutes.record-decision', ...decided } as const;
const recorded: MeetingEvent = { type: 'minutes.decision-recorded', recordedBy: rafael.id, ...decided };
const action = { ...record, type: 'minutes.record-action', responsible: 'The secretariat', due: '2015-10-01' } as const;
const amend = { type: 'minutes.amend', entryId, text: 'The meeting took note.' } as const;
const withdraw = { type: 'minutes.withdraw', entryId } as const;
const withdrawn: MeetingEvent = { type: 'minutes.withdrawn', entryId };

describe('decisions and actions', () => {
  test('R1 given an item, when a decision is recorded, then the minutes have it with who recorded it and when', () => {
    given(...sitting)
      .when(record, by(rafael))
      .leadsTo(recorded);
    for (const who of [amina, sofia])
      given(...sitting)
        .when(record, by(who))
        .leadsTo({ ...decided, type: 'minutes.decision-recorded', recordedBy: who.id });
    expect(given(...sitting, recorded).meeting.minutes.entries).toEqual([
      {
        kind: 'decision',
        id: entryId,
        agendaItemId: design,
        text: decided.text,
        about: decided.about,
        recordedBy: rafael.id,
        at: TEN_O_CLOCK,
        state: 'recorded',
      },
    ]);
    given(...sitting)
      .when(record, by(bo))
      .refused('not-permitted');
  });

  test('R1 given an action, when it names who is responsible, then it is recorded; else it is refused', () => {
    given(...sitting)
      .when(action, by(rafael))
      .leadsTo({ ...action, type: 'minutes.action-recorded', recordedBy: rafael.id });
    given(...sitting)
      .when({ ...action, responsible: '' }, by(rafael))
      .refused('text-empty');
    expect(
      given(...sitting, { ...action, type: 'minutes.action-recorded', recordedBy: rafael.id }).meeting.minutes
        .entries[0],
    ).toMatchObject({ kind: 'action', due: '2015-10-01' });
  });

  test('R1 given what does not exist, when a decision speaks to it, then it is refused', () => {
    given(...sitting)
      .when({ ...record, agendaItemId: nowhere }, by(rafael))
      .refused('unknown-agenda-item');
    given(...sitting)
      .when({ ...record, about: { type: 'intervention', requestId: requestOf(bo) } }, by(rafael))
      .refused('unknown-request');
    given(...sitting)
      .when({ ...record, text: '' }, by(rafael))
      .refused('text-empty');
    given(...sitting, recorded)
      .when(record, by(rafael))
      .refused('id-in-use');
  });

  test('R1 given an intervention, when a decision speaks to it, then the thread holds', () => {
    const about = { type: 'intervention', requestId: requestOf(bo) } as const;
    given(...sitting, requestedBy(bo), givenTo(bo), endedBy(bo))
      .when({ ...record, about }, by(rafael))
      .leadsTo({ ...decided, about, type: 'minutes.decision-recorded', recordedBy: rafael.id });
  });

  test('R2 given an entry, when it is amended after the meeting, then it has the new words', () => {
    given(...sitting, recorded, closed)
      .when(amend, by(rafael))
      .leadsTo({ ...amend, type: 'minutes.amended' });
    expect(given(...sitting, recorded, { ...amend, type: 'minutes.amended' }).meeting.minutes.entries[0]?.text).toBe(
      amend.text,
    );
    given(...sitting, recorded)
      .when({ ...amend, text: '' }, by(rafael))
      .refused('text-empty');
    given(...sitting)
      .when(amend, by(rafael))
      .refused('unknown-entry');
  });

  test('R2 given an entry, when it is withdrawn, then it stays visible as such and is not amended', () => {
    given(...sitting, recorded)
      .when(withdraw, by(sofia))
      .leadsTo(withdrawn);
    expect(given(...sitting, recorded, withdrawn).meeting.minutes.entries[0]).toMatchObject({
      state: 'withdrawn',
      text: decided.text,
    });
    for (const command of [amend, withdraw])
      given(...sitting, recorded, withdrawn)
        .when(command, by(rafael))
        .refused('entry-withdrawn');
    given(...sitting)
      .when(withdraw, by(rafael))
      .refused('unknown-entry');
  });
});
