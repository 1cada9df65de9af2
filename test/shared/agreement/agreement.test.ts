import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../shared/agreement/agreement.ts';
import { correctableBy } from '../../../shared/agreement/agreement-rules.ts';
import { agreementOf } from '../../../shared/agreement/standing.ts';
import { type EntryId, idOf } from '../../../shared/ids.ts';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import {
  accept,
  amend,
  CLOSES_AT,
  correct,
  corrected,
  correctionsIn,
  days,
  decline,
  finish,
  finished,
  frozen,
  id,
  issue,
  issued,
  ofNadia,
  reopened,
  spoken,
  withdraw,
} from '../../support/agreements.ts';
import { given, later } from '../../support/given.ts';
import { closed, design, endedBy, givenTo, requestedBy, requestOf, sitting } from '../../support/history.ts';
import { amina, bo, by, chen, dalia, mateo, rafael, sofia } from '../../support/people.ts';

describe('Given a meeting that is closed', () => {
  test('V1 when the chair, the secretary or the rapporteur issues the minutes, then version 1 is frozen; nobody else does it', () => {
    for (const who of [amina, sofia, rafael])
      given(...spoken)
        .when(issue(), by(who))
        .leadsTo(issued());
    for (const who of [bo, mateo])
      given(...spoken)
        .when(issue(), by(who))
        .refused('not-permitted');
  });

  test('V1 when two issue, or the end of the window is not ahead or is more than a year ahead, then it is refused', () => {
    given(...spoken, issued())
      .when(issue(2), by(rafael))
      .refused('already-issued');
    for (const end of [0, CLOSES_AT - 7 * DAY_MS, CLOSES_AT + 366 * DAY_MS])
      given(...spoken)
        .when(issue(1, end), by(rafael))
        .refused('window-out-of-range');
    given(...spoken)
      .when(issue(2), by(rafael))
      .refused('changed-meanwhile');
  });

  test('V1 when it still sits, then nothing is issued', () => {
    given(...sitting)
      .when(issue(), by(sofia))
      .refused('meeting-not-closed');
  });
});

describe('Given minutes that were issued', () => {
  const scene = given(...spoken, issued());

  test('V2 when a decision is recorded, or an entry changed, then it is refused, until the meeting goes on', () => {
    const entryId = idOf<EntryId>('e');
    const wanted = { entryId, agendaItemId: design, text: 'Agreed', about: null };
    const decision = { type: 'minutes.record-decision', ...wanted } as const;
    scene.when(decision, by(rafael)).refused('record-issued');
    scene.when({ type: 'minutes.withdraw', entryId }, by(sofia)).refused('record-issued');
    given(...spoken, issued(), ...reopened)
      .when(decision, by(rafael))
      .done();
  });

  test('V3 when somebody corrects, then only their own words; those of a guest are the secretary’s to correct', () => {
    scene.when(correct, by(bo)).leadsTo({ ...correct, type: 'agreement.corrected' });
    for (const who of [chen, dalia, rafael, sofia, amina]) scene.when(correct, by(who)).refused('not-yours');
    const ofGuest = { ...correct, requestId: ofNadia };
    scene.when(ofGuest, by(sofia)).done();
    for (const who of [bo, rafael, amina, mateo]) scene.when(ofGuest, by(who)).refused('not-yours');
    expect(correctableBy(scene.meeting, by(bo))).toEqual([requestOf(bo)]);
    expect(correctableBy(scene.meeting, by(sofia))).toEqual([ofNadia]);
  });

  test('V3 when nobody spoke, the words are missing, the id is taken or the version is another, then it is refused', () => {
    given(...sitting, requestedBy(dalia), closed, issued())
      .when({ ...correct, requestId: requestOf(dalia) }, by(dalia))
      .refused('nothing-said');
    scene.when({ ...correct, text: '' }, by(bo)).refused('text-empty');
    scene.when({ ...correct, version: 2 }, by(bo)).refused('changed-meanwhile');
    corrected(scene).when(correct, by(bo)).refused('id-in-use');
    given(...spoken)
      .when(correct, by(bo))
      .refused('not-issued');
  });

  test('V4 when the person withdraws, then the correction waits no more; nobody else withdraws it, and nobody after a decision', () => {
    const waiting = corrected(scene);
    for (const who of [chen, rafael, sofia]) waiting.when(withdraw, by(who)).refused('not-yours');
    const withdrawn = waiting.when(withdraw, by(bo)).done();
    expect(correctionsIn(withdrawn)).toMatchObject([{ state: { is: 'withdrawn' } }]);
    withdrawn.when(accept, by(rafael)).refused('correction-decided');
    waiting.when(accept, by(rafael)).done().when(withdraw, by(bo)).refused('correction-decided');
  });

  test('V5 when two decide at once, then the first decision stands; declining has a reason, other words are some', () => {
    const waiting = corrected(scene);
    const accepted = waiting.when(accept, by(rafael)).done();
    for (const second of [accept, amend, decline]) accepted.when(second, by(sofia)).refused('correction-decided');
    expect(correctionsIn(accepted)).toMatchObject([
      { state: { is: 'accepted', text: correct.text, amended: false, by: rafael.id } },
    ]);
    expect(correctionsIn(waiting.when(amend, by(amina)).done())).toMatchObject([
      { state: { is: 'accepted', text: amend.text, amended: true } },
    ]);
    expect(correctionsIn(waiting.when(decline, by(sofia)).done())).toMatchObject([
      { state: { is: 'declined', reason: decline.reason } },
    ]);
    waiting.when({ ...decline, reason: '' }, by(rafael)).refused('text-empty');
    waiting.when({ ...amend, text: '' }, by(rafael)).refused('text-empty');
    waiting.when({ ...accept, correctionId: id('other') }, by(rafael)).refused('unknown-correction');
    for (const who of [bo, chen, mateo]) waiting.when(accept, by(who)).refused('not-permitted');
  });

  test('V6 when a correction comes at the last moment, then it is in time; at the end itself it is late', () => {
    const lastSecond = given(...spoken, issued(), days(7), later(-1));
    const end = given(...spoken, issued(), days(7));
    expect(correctionsIn(corrected(lastSecond))).toMatchObject([{ isLate: false }]);
    expect(correctionsIn(corrected(end))).toMatchObject([{ isLate: true }]);
    expect(end.at).toBe(CLOSES_AT);
  });

  test('V7 when the window is open, or something that came in time waits, then there is no final version', () => {
    scene.when(finish, by(rafael)).refused('window-open');
    const waiting = corrected(scene);
    const over = { ...waiting, ...given(...spoken, issued(), days(8)) };
    over.when(finish, by(rafael)).leadsTo(finished);
    const late = given(...spoken, issued(), { ...correct, type: 'agreement.corrected' }, days(8));
    late.when(finish, by(rafael)).refused('corrections-waiting');
    late.when(decline, by(rafael)).done().when(finish, by(sofia)).leadsTo(finished);
    corrected(over).when(finish, by(amina)).leadsTo(finished);
    over.when({ ...finish, version: 2 }, by(amina)).refused('changed-meanwhile');
    for (const who of [bo, mateo]) over.when(finish, by(who)).refused('not-permitted');
    given(...spoken)
      .when(finish, by(rafael))
      .refused('not-issued');
  });

  test('V8 when the meeting goes on, then corrections go on, and the next version is issued once it is closed again', () => {
    const goesOn = given(...spoken, issued(), ...reopened);
    corrected(goesOn).when(accept, by(rafael)).done();
    goesOn.when(issue(2), by(rafael)).refused('meeting-not-closed');
    const again = given(...spoken, issued(), ...reopened, later(60), closed);
    again.when(finish, by(rafael)).refused('not-issued');
    const second = again.when(issue(2), by(rafael)).done();
    expect(agreementOf(second.meeting.agreement).issued.map(({ version }) => version)).toEqual([1, 2]);
    second.when(correct, by(bo)).refused('changed-meanwhile');
    second.when({ ...correct, version: 2 }, by(bo)).done();
  });

  test('V9 when the record is final, then the meeting is not opened, nothing is issued, and corrections are late', () => {
    const final = given(...spoken, issued(), days(8), finished);
    final.when({ type: 'meeting.open' }, by(amina)).refused('record-final');
    final.when(issue(2), by(sofia)).refused('record-final');
    final.when(finish, by(sofia)).refused('record-final');
    const late = corrected(final).when(accept, by(rafael)).done();
    expect(correctionsIn(late)).toMatchObject([{ isLate: true, state: { is: 'accepted' } }]);
    expect(agreementOf(late.meeting.agreement).final).toMatchObject(frozen());
  });

  test('V3 F39 when a turn changed hands, then each of those who spoke corrects it', () => {
    const handed: MeetingEvent = {
      type: 'floor.substituted',
      requestId: requestOf(bo),
      mode: 'remote',
      group: 'other',
      settled: false,
      beneficiary: { type: 'member', person: dalia.id },
    };
    const both = given(
      ...[
        ...sitting,
        requestedBy(bo),
        givenTo(bo),
        later(60),
        handed,
        later(60),
        endedBy(bo),
        closed,
        issued(1, CLOSES_AT),
      ],
    );
    both.when(correct, by(bo)).done();
    both.when({ ...correct, correctionId: id('second') }, by(dalia)).done();
    both.when(correct, by(chen)).refused('not-yours');
  });
});
