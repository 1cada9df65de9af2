import { describe, test } from 'vitest';
import { given } from '../../support/given.ts';
import { closed, concluded, design, joined, left, prepared, sitting, suspended } from '../../support/history.ts';
import { amina, bo, by, mateo, sofia } from '../../support/people.ts';

describe('silencing and helping', () => {
  test('F16 given an open meeting, when the chair silences everybody, then nobody can be silenced twice', () => {
    given(...sitting)
      .when({ type: 'floor.silence' }, by(amina))
      .leadsTo({ type: 'floor.silenced' });
    given(...sitting, { type: 'floor.silenced' })
      .when({ type: 'floor.silence' }, by(sofia))
      .refused('already-silenced');
    given(...sitting, suspended)
      .when({ type: 'floor.silence' }, by(amina))
      .refused('meeting-suspended');
    given(...sitting)
      .when({ type: 'floor.silence' }, by(bo))
      .refused('not-permitted');
  });

  test('F16 given everybody is silenced, when the chair ends it, then sound comes back', () => {
    given(...sitting, { type: 'floor.silenced' })
      .when({ type: 'floor.unsilence' }, by(amina))
      .leadsTo({ type: 'floor.unsilenced' });
    given(...sitting, { type: 'floor.silenced' }, { type: 'floor.unsilenced' })
      .when({ type: 'floor.unsilence' }, by(amina))
      .refused('not-silenced');
  });

  test('F12 given an open meeting, when the moderator helps, then nobody else can until they stop', () => {
    const helping = { type: 'floor.helping-started', person: mateo.id } as const;
    given(...sitting)
      .when({ type: 'floor.help' }, by(mateo))
      .leadsTo(helping);
    given(...sitting, helping)
      .when({ type: 'floor.help' }, by(mateo))
      .refused('already-helping');
    given(...prepared)
      .when({ type: 'floor.help' }, by(mateo))
      .refused('meeting-not-open');
    given(...sitting)
      .when({ type: 'floor.help' }, by(bo))
      .refused('not-permitted');
    given(...sitting, helping)
      .when({ type: 'floor.stop-helping' }, by(mateo))
      .leadsTo({ type: 'floor.helping-ended' });
    given(...sitting, helping, { type: 'floor.helping-ended' })
      .when({ type: 'floor.stop-helping' }, by(mateo))
      .refused('not-helping');
  });

  test('A5 F12 given the moderator helps, when they leave, get another role or the meeting closes, then their helping ends', () => {
    const helping = [...sitting, joined(mateo, 'remote'), { type: 'floor.helping-started', person: mateo.id }] as const;
    const ended = { type: 'floor.helping-ended' } as const;
    given(...helping)
      .when({ type: 'attendance.leave' }, by(mateo))
      .leadsTo(ended, left(mateo));
    given(...helping)
      .when({ type: 'attendance.assign-role', person: mateo.id, role: 'participant' }, by(sofia))
      .leadsTo(ended, { type: 'attendance.role-assigned', person: mateo.id, role: 'participant' });
    given(...helping)
      .when({ type: 'attendance.assign-role', person: mateo.id, role: 'observer' }, by(sofia))
      .leadsTo(ended, { type: 'attendance.role-assigned', person: mateo.id, role: 'observer' });
    given(...helping, { type: 'floor.silenced' })
      .when({ type: 'meeting.close' }, by(amina))
      .leadsTo(ended, { type: 'floor.unsilenced' }, concluded(design), closed);
  });
});
