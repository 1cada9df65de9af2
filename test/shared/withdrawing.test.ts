import { describe, expect, test } from 'vitest';
import { idOf, type RequestId } from '../../shared/ids.ts';
import { given, type Past } from '../support/given.ts';
import { requestedBy, sitting, withdrawnBy } from '../support/history.ts';
import { add, added, noteId, replied, withdrawn } from '../support/notes.ts';
import { amina, bo, by, chen, sofia } from '../support/people.ts';

describe('what is withdrawn', () => {
  const SECRET = 'words that were taken back';
  const told = (...past: readonly Past[]) => JSON.stringify(given(...past).meeting);

  test('B3 N5 given an annotation, when it is withdrawn, then it is nowhere in the state; what others replied stands on a stub', () => {
    expect(told(...sitting, added('a', SECRET), withdrawn('a'))).toBe(told(...sitting));
    expect(told(...sitting, added('a', SECRET), replied('a', 'own', bo), withdrawn('a'))).toBe(told(...sitting));
    const { meeting } = given(
      ...sitting,
      added('a', SECRET),
      replied('a', 'own', bo),
      replied('a', 'theirs'),
      withdrawn('a'),
    );
    expect(meeting.annotation.byId[noteId('a')]).toMatchObject({
      state: 'withdrawn',
      text: '',
      quote: { exact: '' },
      replies: [{ text: 'words of theirs' }],
    });
    expect(JSON.stringify(meeting)).not.toContain(SECRET);
    given(...sitting, added('a', SECRET), replied('a', 'theirs'), withdrawn('a'))
      .when(add('a', 'Anew'), by(chen))
      .refused('id-in-use');
  });

  test('B3 F5 given a request, when it is withdrawn, then its words are nowhere in the state, nor in what can be undone', () => {
    const asked = { ...requestedBy(bo), note: SECRET };
    const moved = {
      type: 'floor.moved',
      requestId: asked.type === 'floor.requested' ? asked.requestId : idOf<RequestId>(''),
      behind: [],
    } as const;
    expect(told(...sitting, asked, moved, withdrawnBy(bo))).not.toContain(SECRET);
  });

  test('N8 given a flood of one person, when the secretary withdraws everything of theirs, then nothing of it is left', () => {
    const flood = [
      added('a', SECRET),
      added('b', 'Hers', chen),
      replied('b', 'his', bo),
      added('c', SECRET),
      replied('c', 'hers', chen),
      requestedBy(bo),
    ];
    const everything = { type: 'annotation.withdraw-everything', person: bo.id } as const;
    const scene = given(...sitting, ...flood);
    scene
      .when(everything, by(sofia))
      .leadsTo(withdrawnBy(bo), { type: 'annotation.everything-withdrawn', author: bo.id });
    const { meeting } = scene.when(everything, by(amina)).done();
    expect(JSON.stringify(meeting)).not.toContain(SECRET);
    expect(meeting.annotation.order).toEqual([noteId('b'), noteId('c')]);
    expect(meeting.annotation.byId[noteId('b')]?.replies).toEqual([]);
    scene.when(everything, by(bo)).refused('not-permitted');
    given(...sitting)
      .when(everything, by(sofia))
      .refused('nothing-to-withdraw');
    given(...sitting, ...flood, { type: 'attendance.excluded', person: bo.id })
      .when(everything, by(sofia))
      .done();
  });

  test('B3 L1 given a log with withdrawals, when it is folded in any portions, then it is the same state', () => {
    const events = [
      added('a', SECRET),
      replied('a', 'theirs'),
      added('b', 'Hers', chen),
      withdrawn('a'),
      { type: 'annotation.everything-withdrawn', author: chen.id },
    ] as const;
    const whole = given(...sitting, ...events).meeting;
    expect(whole.annotation.order).toEqual([]);
    expect(JSON.stringify(whole)).not.toContain(SECRET);
  });
});
