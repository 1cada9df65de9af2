import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../shared/actor.ts';
import { OF_A_PERSON, WEIGHT } from '../../../shared/bounds/bounds.ts';
import { weightOf } from '../../../shared/bounds/weight.ts';
import { isRefusal } from '../../../shared/decision.ts';
import { fold } from '../../../shared/fold.ts';
import { type AgendaItemId, type EntryId, idOf, type ReplyId, type RequestId } from '../../../shared/ids.ts';
import { decide } from '../../../shared/law.ts';
import type { Meeting, MeetingCommand, MeetingRecord } from '../../../shared/meeting.ts';
import { given } from '../../support/given.ts';
import { asking, design, joined, nadia, prepared, requestedBy, sitting, withdrawnBy } from '../../support/history.ts';
import { add, added, noteId, withdrawn } from '../../support/notes.ts';
import { amina, bo, by, chen, dalia, emeka, everybody, sofia } from '../../support/people.ts';

/** What accepted commands make of a meeting; refused ones leave it as it is. */
function heldBy(meeting: Meeting, tried: readonly (readonly [MeetingCommand, Actor])[]): Meeting {
  let seq = 1000;
  return tried.reduce((state, [command, actor]) => {
    const decision = decide(state, command, actor, 0);
    if (isRefusal(decision)) return state;
    const records = decision.events.map((event): MeetingRecord => {
      seq += 1;
      return { seq, at: seq, by: actor.type === 'person' ? actor.person : 'system', command: idOf(`c-${seq}`), event };
    });
    return fold(records, state);
  }, meeting);
}

describe('room for everybody', () => {
  test('B1 given somebody who has annotated as often as one person may, when they go on, then they alone are refused', () => {
    const many = Array.from({ length: OF_A_PERSON.annotations }, (_, n) => added(n, 'More'));
    given(...sitting, ...many)
      .when(add('one-more', 'More'), by(bo))
      .refused('quota-of-person');
    given(...sitting, ...many)
      .when(add('one-more', 'More'), by(chen))
      .done();
    given(...sitting, ...many, withdrawn(7))
      .when(add('one-more', 'More'), by(bo))
      .done();
  });

  test('B1 given long words, when somebody goes on, then their characters are counted, of quotes and replies too', () => {
    const long = Array.from({ length: 7 }, (_, n) => ({
      ...added(n, 'x'.repeat(4000)),
      quote: { exact: 'y'.repeat(17_000), prefix: '', suffix: '' },
    }));
    const meeting = given(...sitting, ...long);
    meeting.when(add('one-more', 'x'.repeat(4000)), by(bo)).refused('quota-of-person');
    meeting
      .when({ type: 'annotation.change', annotationId: noteId(1), text: 'z'.repeat(4000), replacement: null }, by(bo))
      .done();
  });

  test('B1 given somebody who asks and withdraws, or comes and goes, without end, then it ends', () => {
    const asked = Array.from({ length: OF_A_PERSON.requests }, (_, n) => [
      requestedBy(bo, { id: `r-${n}` }),
      withdrawnBy(`r-${n}`),
    ]).flat();
    given(...sitting, ...asked)
      .when({ type: 'floor.request', ...asking(bo) }, by(bo))
      .refused('quota-of-person');
    const came = Array.from({ length: OF_A_PERSON.stays }, (_, n) => joined(bo, n % 2 ? 'room' : 'remote'));
    given(...prepared, ...came)
      .when({ type: 'attendance.join', mode: 'remote' }, by(bo))
      .refused('quota-of-person');
  });

  test('B2 given ten people who write as much as they may, in letters of three bytes, then others can still ask and record', () => {
    const flood = everybody.flatMap((who) =>
      Array.from({ length: 250 }, (_, n) => [add(`${who.id}-${n}`, '\u7684'.repeat(4000)), by(who)] as const),
    );
    const full = heldBy(given(...sitting).meeting, flood);
    expect(weightOf(full.annotation)).toBeLessThanOrEqual(WEIGHT.annotations);
    expect(weightOf(full)).toBeLessThan(WEIGHT.state);
    expect(isRefusal(decide(full, { type: 'floor.request', ...asking(dalia) }, by(dalia), 0))).toBe(false);
    const decision = {
      type: 'minutes.record-decision',
      entryId: idOf<EntryId>('d'),
      agendaItemId: design,
      text: 'Agreed',
      about: null,
    } as const;
    expect(isRefusal(decide(full, decision, by(amina), 0))).toBe(false);
  });

  test('B2 given random meetings in which everybody writes as much as they can, then the state stays within its bound', () => {
    const who = fc.constantFrom(bo, chen, dalia, emeka, amina, sofia);
    const what = fc.constantFrom('note', 'reply', 'guest', 'entry', 'item', 'withdraw');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(who, what, fc.nat(60)), { minLength: 50, maxLength: 600, size: 'max' }),
        (tried) => {
          const commands = tried.map(([person, kind, n], step) => [huge(kind, n, step), by(person)] as const);
          const full = heldBy(given(...sitting).meeting, commands);
          const bytes = Buffer.byteLength(JSON.stringify(full));
          expect(bytes).toBeLessThanOrEqual(WEIGHT.state);
          expect(weightOf(full)).toBeGreaterThanOrEqual(bytes);
        },
      ),
      { numRuns: 20 },
    );
  }, 60_000);
});

const LETTERS = '\u7684';
function huge(kind: string, n: number, step: number): MeetingCommand {
  const text = LETTERS.repeat(4000);
  if (kind === 'note') return add(n, text, LETTERS.repeat(20_000));
  if (kind === 'reply')
    return { type: 'annotation.reply', annotationId: noteId(n), replyId: idOf<ReplyId>(`r-${step}`), text };
  if (kind === 'withdraw') return { type: 'annotation.withdraw', annotationId: noteId(n) };
  if (kind === 'item')
    return {
      type: 'agenda.add-item',
      itemId: idOf<AgendaItemId>(`i-${step}`),
      title: LETTERS.repeat(200),
      minutes: 1,
      introduction: text,
    };
  if (kind === 'entry')
    return {
      type: 'minutes.record-decision',
      entryId: idOf<EntryId>(`e-${step}`),
      agendaItemId: design,
      text,
      about: null,
    };
  const beneficiary = { ...nadia, name: `${LETTERS.repeat(190)}${step}` };
  return {
    type: 'floor.enter',
    ...asking(bo),
    requestId: idOf<RequestId>(`q-${step}`),
    beneficiary,
    written: LETTERS.repeat(6000),
  };
}
