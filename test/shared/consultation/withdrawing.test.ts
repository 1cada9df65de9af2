import { describe, expect, test } from 'vitest';
import { idOf, type ReplyId, type RequestId } from '../../../shared/ids.ts';
import { given, type Past } from '../../support/given.ts';
import { closed, requestedBy, sitting, withdrawnBy } from '../../support/history.ts';
import { add, added, noteId, replied, replyWithdrawn, withdrawn } from '../../support/notes.ts';
import { amina, bo, by, chen, dalia, sofia } from '../../support/people.ts';

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

  const withdrawReply = (reply: string) =>
    ({ type: 'annotation.withdraw-reply', annotationId: noteId('a'), replyId: idOf<ReplyId>(reply) }) as const;
  const threads = [...sitting, added('a', 'His'), replied('a', 'hers'), replied('a', 'more')];

  test('N9 given a reply, when its author, the chair or the secretary withdraws it, then it alone is gone', () => {
    for (const who of [chen, amina, sofia])
      given(...threads)
        .when(withdrawReply('hers'), by(who))
        .leadsTo(replyWithdrawn('a', 'hers'));
    const { meeting } = given(...threads, replyWithdrawn('a', 'hers'));
    expect(meeting.annotation.byId[noteId('a')]).toMatchObject({ text: 'His', replies: [{ id: 'more' }] });
    expect(JSON.stringify(meeting)).not.toContain('words of hers');
    given(...threads)
      .when(withdrawReply('hers'), by(dalia))
      .refused('not-yours');
    given(...threads)
      .when(withdrawReply('nobody’s'), by(chen))
      .refused('unknown-reply');
    given(...sitting)
      .when(withdrawReply('hers'), by(chen))
      .refused('unknown-annotation');
  });

  test('N9 given an annotation that was withdrawn, when the last reply to it is withdrawn too, then nothing of it is left', () => {
    const stub = [...threads, withdrawn('a')];
    given(...stub)
      .when(withdrawReply('hers'), by(chen))
      .leadsTo(replyWithdrawn('a', 'hers'));
    const { meeting } = given(...stub, replyWithdrawn('a', 'hers'));
    expect(meeting.annotation.byId[noteId('a')]?.replies).toHaveLength(1);
    expect(told(...stub, replyWithdrawn('a', 'hers'), replyWithdrawn('a', 'more'))).toBe(told(...sitting));
  });

  test('N9 N7 given a closed meeting, when a reply is withdrawn, then its author and its place stay, and it cannot be withdrawn again', () => {
    const late = [...threads, closed];
    given(...late)
      .when(withdrawReply('hers'), by(chen))
      .leadsTo(replyWithdrawn('a', 'hers'));
    const after = given(...late, replyWithdrawn('a', 'hers'));
    expect(after.meeting.annotation.byId[noteId('a')]?.replies).toMatchObject([
      { id: 'hers', author: chen.id, text: '' },
      { id: 'more', text: 'words of more' },
    ]);
    after.when(withdrawReply('hers'), by(chen)).refused('reply-withdrawn');
    const bare = given(...sitting, added('a', 'His'), replied('a', 'hers'), closed, withdrawn('a'));
    expect(bare.meeting.annotation.order).toEqual([noteId('a')]);
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
      replied('b', 'his', bo),
      replyWithdrawn('b', 'his'),
      withdrawn('a'),
      { type: 'annotation.everything-withdrawn', author: chen.id },
    ] as const;
    const whole = given(...sitting, ...events).meeting;
    expect(whole.annotation.order).toEqual([]);
    expect(JSON.stringify(whole)).not.toContain(SECRET);
  });
});
