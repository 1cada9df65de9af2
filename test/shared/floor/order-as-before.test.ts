import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listOf, type Pin } from '../../../shared/floor/floor.ts';
import { POLICY_ORDERS } from '../../../shared/floor/order/policy-orders.ts';
import type { Reasoned, Situation } from '../../../shared/floor/order/situation.ts';
import { OVERTAKEN_MAX, type Placed, policyOf, speakingOrder } from '../../../shared/floor/order/speaking-order.ts';
import { type FloorRequest, hasPriority } from '../../../shared/floor/requests/floor-request.ts';
import { countedTurns, turnsOn } from '../../../shared/floor/shares/turns.ts';
import type { AgendaItemId } from '../../../shared/ids.ts';
import type { Meeting } from '../../../shared/meeting.ts';
import { design, operation } from '../../support/history.ts';
import { attempts } from '../../support/random/random-attempts.ts';
import { played } from '../../support/random/random-meeting.ts';

const ITEMS = [design, operation] as const;

/** The order in the words of the rules, one after the other, however long that takes on a long list. */
function orderInWords(meeting: Meeting, item: AgendaItemId): readonly Placed[] {
  const list = listOf(meeting.floor, item);
  const waiting = list.waiting.flatMap((id) => meeting.floor.requests[id] ?? []);
  const isPinned = ({ id }: FloorRequest) => list.pins.some(({ requestId }) => requestId === id);
  const unpinned = waiting.filter((request) => !isPinned(request));
  const withPin = (order: readonly Reasoned[], pin: Pin): readonly Reasoned[] => {
    const request = waiting.find(({ id }) => id === pin.requestId);
    if (request === undefined) return order;
    const since = hasPriority(request.kind)
      ? []
      : unpinned.filter((other) => hasPriority(other.kind) && other.asked > pin.since);
    const before = waiting.filter((other) => pin.behind.includes(other.id)).length + since.length;
    return order.toSpliced(before, 0, { request, reason: { type: pin.type, by: pin.by } });
  };
  return list.pins
    .reduce(withPin, byRule(meeting, item, unpinned))
    .map((each, index) => ({ ...each, position: index + 1 }));
}

function byRule(meeting: Meeting, item: AgendaItemId, waiting: readonly FloorRequest[]): readonly Reasoned[] {
  const turns = countedTurns(meeting);
  const onItem = turnsOn(turns, item);
  const overtaken = ({ asked }: FloorRequest) =>
    new Set(onItem.map(({ request }) => request.asked).filter((other) => other > asked)).size;
  const first = waiting.filter(({ kind }) => hasPriority(kind));
  const patient = waiting.filter((request) => !first.includes(request) && overtaken(request) >= OVERTAKEN_MAX);
  const others = waiting.filter((request) => !first.includes(request) && !patient.includes(request));
  return [
    ...first.map((request): Reasoned => ({ request, reason: { type: 'priority', kind: request.kind } })),
    ...patient.map((request): Reasoned => ({ request, reason: { type: 'waited', overtaken: overtaken(request) } })),
    ...byPolicy(meeting, item, others, { turns, onItem }),
  ];
}

function byPolicy(
  meeting: Meeting,
  item: AgendaItemId,
  waiting: readonly FloorRequest[],
  heard: Pick<Situation, 'turns' | 'onItem'>,
): readonly Reasoned[] {
  const order = (some: readonly FloorRequest[], ahead: readonly FloorRequest[]) =>
    POLICY_ORDERS[policyOf(meeting, item)]({ meeting, ...heard, waiting: some, ahead });
  if (meeting.floor.precedence === 'together') return order(waiting, []);
  const inscribed = order(
    waiting.filter((request) => request.inscribed),
    [],
  );
  const onTheSpot = waiting.filter((request) => !request.inscribed);
  return [
    ...inscribed,
    ...order(
      onTheSpot,
      inscribed.map(({ request }) => request),
    ),
  ];
}

test('F3 F5 F9 F42 whatever has happened, the list of speakers stands as the rules say it one after the other', () => {
  fc.assert(
    fc.property(attempts(120), (tried) => {
      for (const { after } of played(tried).steps)
        for (const item of ITEMS) expect(speakingOrder(after, item)).toEqual(orderInWords(after, item));
    }),
    { numRuns: 150 },
  );
});

test('F1 given a state that is frozen, when its order is asked for again, then it is the same, and another state has its own', () => {
  fc.assert(
    fc.property(attempts(120), (tried) => {
      for (const { before, after } of played(tried).steps)
        for (const item of ITEMS) {
          expect(Object.isFrozen(after)).toBe(true);
          expect(speakingOrder(after, item)).toBe(speakingOrder(after, item));
          expect(speakingOrder(before, item)).toEqual(orderInWords(before, item));
        }
    }),
    { numRuns: 30 },
  );
});
