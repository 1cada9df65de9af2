import fc from 'fast-check';
import { expect, test } from 'vitest';
import { POLICIES } from '../../../shared/floor/order/policies.ts';
import { speakingOrder } from '../../../shared/floor/order/speaking-order.ts';
import { mayBeHeard } from '../../../shared/floor/sound/who-may-be-heard.ts';
import { whoseTurn } from '../../../shared/floor/sound/whose-turn.ts';
import { idOf, type PersonId } from '../../../shared/ids.ts';
import type { Meeting } from '../../../shared/meeting.ts';
import { given } from '../../support/given.ts';
import { design, enrolled, operation, prepared, requestedBy } from '../../support/history.ts';
import { bo, chen, dalia, emeka, farah, type Somebody } from '../../support/people.ts';
import { attempts } from '../../support/random/random-attempts.ts';
import { played } from '../../support/random/random-meeting.ts';

test('F42 whatever people try, those who were inscribed and whom nobody moved stand before those who ask during the item', () => {
  fc.assert(
    fc.property(attempts(120), (tried) => {
      for (const { after } of played(tried).steps.slice(-5)) expectInscribedFirst(after);
    }),
    { numRuns: 200 },
  );
});

function expectInscribedFirst(meeting: Meeting): void {
  if (meeting.floor.precedence === 'together') return;
  for (const item of [design, operation]) {
    const byPolicy = speakingOrder(meeting, item).filter(
      ({ reason }) => !['moved', 'passed-over', 'interrupted', 'priority', 'waited'].includes(reason.type),
    );
    const first = byPolicy.map(({ request }) => request.inscribed === true);
    expect(first).toEqual([...first].sort((a, b) => Number(b) - Number(a)));
  }
}

test('F12 F39 whatever people try, the microphone that the floor opens is that of its holder and of nobody else', () => {
  fc.assert(
    fc.property(attempts(120), (tried) => {
      for (const { after } of played(tried).steps) {
        const { holder, requests, helping } = after.floor;
        const request = holder === null ? undefined : requests[holder.requestId];
        const turn = whoseTurn(after).map(({ person }) => person);
        if (request === undefined) expect(turn).toEqual([]);
        else if (request.written === null && request.beneficiary.type === 'member')
          expect(turn).toEqual([request.beneficiary.person]);
        for (const person of mayBeHeard(after).persons) {
          const { role } = after.attendance.members[person]!;
          expect(turn.includes(person) || role === 'chair' || helping === person).toBe(true);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('F41 B1 when three hundred people are inscribed, then each has one place, whatever the policy', () => {
  const crowd = Array.from(
    { length: 300 },
    (_, n): Somebody => ({
      ...([bo, chen, dalia, emeka, farah][n % 5] ?? bo),
      id: idOf<PersonId>(`p${n}`),
    }),
  );
  const asked = crowd.map((who) => ({ ...requestedBy(who, { item: operation }), inscribed: true as const }));
  for (const policy of POLICIES) {
    const chosen = { type: 'floor.policy-chosen', policy, agendaItemId: null } as const;
    const scene = given(...prepared, ...crowd.map(enrolled), ...asked, chosen);
    expect(new Set(scene.order(operation)).size).toBe(300);
  }
});
