import { describe, expect, test } from 'vitest';
import { idOf, type RequestId } from '../../../shared/ids.ts';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import { isAttributed } from '../../../shared/minutes/attribution.ts';
import { given } from '../../support/given.ts';
import { endedBy, givenTo, requestedBy, requestOf, sitting } from '../../support/history.ts';
import { amina, bo, by, chen, rafael, sofia } from '../../support/people.ts';

const boSpoke = [...sitting, requestedBy(bo), givenTo(bo), endedBy(bo)];
const bothSpoke = [...boSpoke, requestedBy(chen), givenTo(chen), endedBy(chen)];
const nobody = idOf<RequestId>('nobody');
const leaveOut = (requestId: RequestId | null) =>
  ({ type: 'minutes.attribute', requestId, attributed: false }) as const;
const name = (requestId: RequestId | null) => ({ type: 'minutes.attribute', requestId, attributed: true }) as const;
const said = (command: ReturnType<typeof leaveOut> | ReturnType<typeof name>): MeetingEvent => ({
  ...command,
  type: 'minutes.attributed',
});

describe('who is named in the summary record', () => {
  test('R14 given an intervention, when the name is left out, then it is left out there alone', () => {
    for (const who of [amina, sofia, rafael])
      given(...bothSpoke)
        .when(leaveOut(requestOf(bo)), by(who))
        .leadsTo(said(leaveOut(requestOf(bo))));
    given(...bothSpoke)
      .when(leaveOut(requestOf(bo)), by(bo))
      .refused('not-permitted');
    const { minutes } = given(...bothSpoke, said(leaveOut(requestOf(bo)))).meeting;
    expect([bo, chen].map((who) => isAttributed(minutes, requestOf(who)))).toEqual([false, true]);
  });

  test('R14 given a choice for one, when names are left out for all, then for all; and one can be named again', () => {
    const all = [...bothSpoke, said(leaveOut(requestOf(bo))), said(leaveOut(null))];
    const one = [...all, said(name(requestOf(chen)))];
    expect([bo, chen].map((who) => isAttributed(given(...all).meeting.minutes, requestOf(who)))).toEqual([
      false,
      false,
    ]);
    expect([bo, chen].map((who) => isAttributed(given(...one).meeting.minutes, requestOf(who)))).toEqual([false, true]);
    const named = [...one, said(name(null))];
    expect([bo, chen].map((who) => isAttributed(given(...named).meeting.minutes, requestOf(who)))).toEqual([
      true,
      true,
    ]);
  });

  test('R14 given nothing that would change, or nobody who spoke, when somebody chooses, then it is refused', () => {
    given(...bothSpoke)
      .when(name(null), by(rafael))
      .refused('nothing-changed');
    given(...bothSpoke, said(leaveOut(requestOf(bo))))
      .when(leaveOut(requestOf(bo)), by(rafael))
      .refused('nothing-changed');
    given(...bothSpoke, said(leaveOut(requestOf(bo))))
      .when(name(null), by(rafael))
      .leadsTo(said(name(null)));
    for (const requestId of [nobody, requestOf(chen)])
      given(...boSpoke)
        .when(leaveOut(requestId), by(rafael))
        .refused('unknown-request');
  });

  test('R16 given words, when they are checked against the sound, then they are until that is taken back', () => {
    const check = { type: 'minutes.check-words', requestId: requestOf(bo), checked: true } as const;
    const checked: MeetingEvent = { ...check, type: 'minutes.words-checked' };
    const unchecked: MeetingEvent = { ...checked, checked: false };
    given(...boSpoke)
      .when(check, by(rafael))
      .leadsTo(checked);
    given(...boSpoke)
      .when(check, by(bo))
      .refused('not-permitted');
    given(...boSpoke, checked)
      .when(check, by(sofia))
      .refused('nothing-changed');
    given(...boSpoke)
      .when({ ...check, requestId: nobody }, by(rafael))
      .refused('unknown-request');
    expect(given(...boSpoke, checked).meeting.minutes.checked).toEqual([requestOf(bo)]);
    expect(given(...boSpoke, checked, unchecked).meeting.minutes.checked).toEqual([]);
  });
});
