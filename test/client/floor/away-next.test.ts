import { describe, expect, test } from 'vitest';
import { passingOverNext } from '../../../client/features/floor/chair/away-next.ts';
import { speakingOrder } from '../../../shared/floor/order/speaking-order.ts';
import { fold } from '../../../shared/fold.ts';
import { type CommandId, idOf } from '../../../shared/ids.ts';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import { design, joined, left, requestedBy, requestOf, sitting, wentAway } from '../../support/history.ts';
import { amina, bo, chen } from '../../support/people.ts';

function stepAfter(...events: readonly MeetingEvent[]) {
  const history = [...sitting, joined(bo, 'remote'), joined(chen, 'remote'), ...events];
  const command = idOf<CommandId>('c');
  const meeting = fold(history.map((event, index) => ({ seq: index + 1, at: index, by: amina.id, command, event })));
  return passingOverNext(meeting, speakingOrder(meeting, design)[0] ?? null);
}
const both = [requestedBy(bo), requestedBy(chen)];

describe('given two on the list, when the chair passes over the next one in one step', () => {
  test('F45 then there is no such step for somebody who is here, and none when nobody waits', () => {
    expect(stepAfter(...both)).toBeNull();
    expect(stepAfter(...both, wentAway(chen))).toBeNull();
    expect(stepAfter()).toBeNull();
  });

  test('F45 then there is one for somebody who is away or has left', () => {
    const step = { type: 'floor.pass-over', requestId: requestOf(bo) };
    expect(stepAfter(...both, wentAway(bo))).toEqual(step);
    expect(stepAfter(...both, left(bo))).toEqual(step);
  });
});
