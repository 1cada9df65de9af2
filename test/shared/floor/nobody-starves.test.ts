import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POLICIES, type PolicyName } from '../../../shared/floor/order/policies.ts';
import { OVERTAKEN_MAX, speakingOrder } from '../../../shared/floor/order/speaking-order.ts';
import { hasPriority } from '../../../shared/floor/requests/floor-request.ts';
import { evolve } from '../../../shared/fold.ts';
import { type CommandId, idOf, type RequestId } from '../../../shared/ids.ts';
import type { Meeting, MeetingEvent } from '../../../shared/meeting.ts';
import { given, TEN_O_CLOCK } from '../../support/given.ts';
import { design, endedBy, givenTo, joined, requestedBy, sitting } from '../../support/history.ts';
import { amina, bo, chen, dalia, emeka, farah, mateo, rafael, type Somebody } from '../../support/people.ts';

const speakers: readonly Somebody[] = [bo, rafael, chen, farah, emeka, dalia, mateo];

/** Who asks while each turn goes on, who raises a point of order, another policy if the chair chooses one, and how long the turn lasts. */
type Round = {
  readonly ask: readonly number[];
  readonly order: number | null;
  readonly policy: PolicyName | null;
  readonly seconds: number;
};
const rounds: fc.Arbitrary<readonly Round[]> = fc.array(
  fc.record({
    ask: fc.array(fc.nat(speakers.length - 1), { maxLength: 3 }),
    order: fc.option(fc.nat(speakers.length - 1), { freq: 4 }),
    policy: fc.option(fc.constantFrom(...POLICIES), { freq: 2 }),
    seconds: fc.integer({ min: 1, max: 400 }),
  }),
  { minLength: 10, maxLength: 60, size: 'max' },
);

/** Always gives the floor to the next; afterwards the others finish the list. Who was given it, in order. */
function heardInOrder(
  policy: PolicyName,
  story: readonly Round[],
): readonly { readonly id: RequestId; readonly asked: number }[] {
  const beginning = given(...sitting, ...speakers.map((who, index) => joined(who, index % 2 ? 'room' : 'remote')), {
    type: 'floor.policy-chosen',
    policy,
    agendaItemId: null,
  });
  let { meeting, seq } = beginning;
  let at = TEN_O_CLOCK;
  const happens = (event: MeetingEvent) => {
    seq += 1;
    meeting = evolve(meeting, { seq, at, by: amina.id, command: idOf<CommandId>(`c${seq}`), event });
  };
  for (const { ask, order, policy: chosen, seconds } of [...story, ...quiet(story.length * 4)]) {
    if (chosen !== null) happens({ type: 'floor.policy-chosen', policy: chosen, agendaItemId: null });
    for (const who of ask) if (!waits(meeting, speakers[who]!)) happens(requestedBy(speakers[who]!, { id: `r${seq}` }));
    if (order !== null) happens(requestedBy(speakers[order]!, { id: `order-${seq}`, kind: 'point-of-order' }));
    const [next] = speakingOrder(meeting, design);
    if (next === undefined) continue;
    happens(givenTo(next.request.id));
    at += seconds * 1000;
    happens(endedBy(next.request.id));
  }
  expect(speakingOrder(meeting, design)).toEqual([]);
  return meeting.floor.interventions
    .filter(({ kind }) => !hasPriority(kind))
    .map(({ requestId: id }) => ({ id, asked: meeting.floor.requests[id]!.asked }));
}

const quiet = (length: number): readonly Round[] =>
  Array.from({ length }, () => ({ ask: [], order: null, policy: null, seconds: 60 }));
const waits = ({ floor }: Meeting, { id }: Somebody): boolean =>
  (floor.lists[design]?.waiting ?? []).some((waiting) =>
    JSON.stringify(floor.requests[waiting]?.beneficiary).includes(`"${id}"`),
  );

describe('nobody starves', () => {
  for (const policy of POLICIES) {
    test(`F9 given the policy "${policy}" at first, and people who ask or raise a point of order at any time, then nobody is overtaken more than ${OVERTAKEN_MAX} times, and all are heard`, () => {
      fc.assert(
        fc.property(rounds, (story) => {
          const heard = heardInOrder(policy, story);
          for (const [index, { asked }] of heard.entries()) {
            const overtakers = heard.slice(0, index).filter((earlier) => earlier.asked > asked);
            expect(overtakers.length).toBeLessThanOrEqual(OVERTAKEN_MAX);
          }
        }),
        { numRuns: 300 },
      );
    });
  }
});
