import { describe, expect, test } from 'vitest';
import type { PolicyName } from '../../../shared/floor/order/policies.ts';
import { OVERTAKEN_MAX, speakingOrder } from '../../../shared/floor/order/speaking-order.ts';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import { given, later, type Scene } from '../../support/given.ts';
import {
  closed,
  concluded,
  design,
  endedBy,
  givenTo,
  joined,
  moved,
  nadia,
  nowhere,
  operation,
  requestedBy,
  requestedFor,
  sitting,
  taken,
} from '../../support/history.ts';
import { amina, bo, by, chen, dalia, emeka, farah, mateo, rafael, type Somebody } from '../../support/people.ts';
import { placeOf } from '../../support/place-of.ts';

const chosen = (policy: PolicyName, agendaItemId: typeof design | null = null): MeetingEvent => ({
  type: 'floor.policy-chosen',
  policy,
  agendaItemId,
});
/** Rafael takes part for the regulator of a Member State. */
const seated: readonly MeetingEvent[] = [
  ...sitting,
  { type: 'attendance.role-assigned', person: rafael.id, role: 'participant' },
];
const reasonOf = ({ meeting }: Scene, who: Somebody) => placeOf(meeting, who)?.reason;
/** A turn that is over: asked for, given, and ended after so many seconds. */
const spoke = (who: Somebody, seconds: number, item = design) => [
  requestedBy(who, { id: `earlier-of-${who.id}`, item }),
  givenTo(`earlier-of-${who.id}`),
  later(seconds),
  endedBy(`earlier-of-${who.id}`),
];

describe('choosing a policy', () => {
  test('F9 given a meeting, when the chair chooses a policy for it or for one item, then the item’s own comes first', () => {
    given(...seated)
      .when({ type: 'floor.choose-policy', policy: 'council', agendaItemId: null }, by(amina))
      .leadsTo(chosen('council'));
    given(...seated)
      .when({ type: 'floor.choose-policy', policy: 'asked', agendaItemId: design }, by(amina))
      .leadsTo(chosen('asked', design));
    const both = given(...seated, chosen('council'), chosen('asked', design), requestedBy(dalia), requestedBy(bo));
    expect(both.order()).toEqual(['dalia', 'bo']);
  });

  test('F9 given people wait, when the chair changes the policy, then the order follows at once', () => {
    const waiting = [...seated, requestedBy(dalia), requestedBy(bo)];
    expect(given(...waiting).order()).toEqual(['dalia', 'bo']);
    expect(given(...waiting, chosen('council')).order()).toEqual(['bo', 'dalia']);
  });

  test('F22 given no such item, a closed meeting or no right to, when a policy is chosen, then it is refused', () => {
    const council = { type: 'floor.choose-policy', policy: 'council', agendaItemId: null } as const;
    given(...seated)
      .when({ ...council, agendaItemId: nowhere }, by(amina))
      .refused('unknown-agenda-item');
    given(...seated, closed)
      .when(council, by(amina))
      .refused('meeting-closed');
    given(...seated)
      .when(council, by(mateo))
      .refused('not-permitted');
  });
});

describe('the order of the list', () => {
  test('F9 in the order asked: given three ask, then they stand as they asked', () => {
    const scene = given(...seated, requestedBy(dalia), requestedBy(bo), requestedBy(chen));
    expect(scene.order()).toEqual(['dalia', 'bo', 'chen']);
    expect(reasonOf(scene, bo)).toEqual({ type: 'asked' });
    expect(speakingOrder(scene.meeting, design).map(({ position }) => position)).toEqual([1, 2, 3]);
  });

  test('F3 given interventions wait, when a point of order and a right of reply are asked, then they go ahead in the order asked', () => {
    for (const policy of ['asked', 'alternating', 'council', 'first-time', 'fair-shares'] as const) {
      const scene = given(
        ...seated,
        chosen(policy),
        requestedBy(bo),
        requestedBy(dalia, { kind: 'right-of-reply' }),
        requestedBy(chen),
        requestedBy(emeka, { kind: 'point-of-order' }),
      );
      expect(scene.order()).toEqual(['dalia', 'emeka', 'bo', 'chen']);
      expect(reasonOf(scene, emeka)).toEqual({ type: 'priority', kind: 'point-of-order' });
    }
  });

  test('F9 room and remote in turn: given two in the room asked first, then a remote participant comes between them', () => {
    const people = [joined(bo, 'room'), joined(chen, 'room'), joined(dalia, 'remote')];
    const scene = given(
      ...seated,
      chosen('alternating'),
      ...people,
      requestedBy(bo),
      requestedBy(chen),
      requestedBy(dalia),
    );
    expect(scene.order()).toEqual(['bo', 'dalia', 'chen']);
    expect(reasonOf(scene, dalia)).toEqual({ type: 'alternating', mode: 'remote' });
  });

  test('F9 room and remote in turn: given the room has just spoken, then a remote participant is next', () => {
    const people = [joined(bo, 'room'), joined(chen, 'room'), joined(dalia, 'remote')];
    const scene = given(
      ...seated,
      chosen('alternating'),
      ...people,
      requestedBy(bo),
      givenTo(bo),
      requestedBy(chen),
      requestedBy(dalia),
    );
    expect(scene.order()).toEqual(['dalia', 'chen']);
    expect(
      given(...seated, chosen('alternating'), ...people, requestedFor(nadia, mateo), requestedBy(dalia)).order(),
    ).toEqual(['request-of-nadia', 'dalia'].map((id) => id.replace('request-of-', '')));
  });

  test('F9 Council rule: given all groups ask, then Member States, Sector Members, Associates, Academia, others follow each other', () => {
    const scene = given(
      ...seated,
      chosen('council'),
      requestedBy(dalia),
      requestedBy(emeka),
      requestedBy(farah),
      requestedBy(chen),
      requestedBy(rafael),
      requestedBy(bo),
    );
    expect(scene.order()).toEqual(['rafael', 'bo', 'chen', 'farah', 'emeka', 'dalia']);
    expect(reasonOf(scene, farah)).toEqual({ type: 'council', stakeholderGroup: 'associate' });
  });

  test('F9 Council rule: given a Member State has spoken on the item, then everybody’s first time comes before its second', () => {
    const scene = given(
      ...seated,
      chosen('council'),
      ...spoke(bo, 60),
      requestedBy(bo),
      requestedBy(dalia),
      requestedBy(rafael),
    );
    expect(scene.order()).toEqual(['rafael', 'dalia', 'bo']);
    expect(reasonOf(scene, bo)).toEqual({ type: 'council-again', stakeholderGroup: 'member-state' });
  });

  test('F9 Council rule: given a Member State has spoken on another item, then this is their first time', () => {
    const history = [...seated, chosen('council'), ...spoke(bo, 60), concluded(design), taken(operation)];
    expect(
      given(...history, requestedBy(dalia, { item: operation }), requestedBy(bo, { item: operation })).order(operation),
    ).toEqual(['bo', 'dalia']);
  });

  test('F3 F9 Council rule: given a point of order was raised, then it was not their first time', () => {
    const order = [requestedBy(bo, { kind: 'point-of-order', id: 'order' }), givenTo('order'), endedBy('order')];
    expect(given(...seated, chosen('council'), ...order, requestedBy(dalia), requestedBy(bo)).order()).toEqual([
      'bo',
      'dalia',
    ]);
  });

  test('F9 first-time speakers first: given somebody has spoken in the meeting, then who has not goes first', () => {
    const scene = given(
      ...seated,
      chosen('first-time'),
      ...spoke(bo, 60),
      requestedBy(bo),
      requestedBy(chen),
      requestedBy(dalia),
    );
    expect(scene.order()).toEqual(['chen', 'dalia', 'bo']);
    expect(reasonOf(scene, chen)).toEqual({ type: 'first-time' });
    expect(reasonOf(scene, bo)).toEqual({ type: 'spoken-before' });
  });

  test('F9 fair shares: given Member States have spoken longest, then the group with least time goes first', () => {
    const scene = given(
      ...seated,
      chosen('fair-shares'),
      ...spoke(bo, 300),
      ...spoke(chen, 60),
      requestedBy(rafael),
      requestedBy(chen),
      requestedBy(dalia),
    );
    expect(scene.order()).toEqual(['dalia', 'chen', 'rafael']);
    expect(reasonOf(scene, rafael)).toEqual({
      type: 'fair-shares',
      stakeholderGroup: 'member-state',
      spokenMs: 300_000,
    });
  });

  test('F9 fair shares: given two of one group wait, then the time that the first will have counts before the second', () => {
    const scene = given(...seated, chosen('fair-shares'), requestedBy(bo), requestedBy(rafael), requestedBy(chen));
    expect(scene.order()).toEqual(['bo', 'chen', 'rafael']);
  });

  test.each(['council', 'fair-shares'] as const)(
    'P5 F9 %s: given who works for the meeting asks first, then the stakeholders go before, whoever has been heard',
    (policy) => {
      const scene = given(...seated, chosen(policy), requestedBy(mateo), ...spoke(chen, 60), requestedBy(chen));
      expect(scene.order()).toEqual(['chen', 'mateo']);
      expect(reasonOf(scene, mateo)).toMatchObject({ type: policy, stakeholderGroup: 'secretariat' });
    },
  );

  test('F5 F9 given any policy, when the chair moves somebody, then the move wins', () => {
    for (const policy of ['asked', 'alternating', 'council', 'first-time', 'fair-shares'] as const) {
      const scene = given(
        ...seated,
        chosen(policy),
        requestedBy(bo),
        requestedBy(chen),
        requestedBy(dalia),
        moved(dalia),
      );
      expect(scene.order()[0]).toBe('dalia');
    }
  });

  test('F9 given ten who asked later have been heard first, then a request goes ahead of the policy', () => {
    const overtakers = Array.from({ length: OVERTAKEN_MAX }, (_, index) => index).map((index) => [
      requestedBy(bo, { id: `bo-${index}` }),
      givenTo(`bo-${index}`),
      endedBy(`bo-${index}`),
    ]);
    const scene = (times: number) =>
      given(...seated, chosen('council'), requestedBy(dalia), ...overtakers.slice(0, times), requestedBy(rafael));
    expect(scene(OVERTAKEN_MAX - 1).order()).toEqual(['rafael', 'dalia']);
    expect(scene(OVERTAKEN_MAX).order()).toEqual(['dalia', 'rafael']);
    expect(reasonOf(scene(OVERTAKEN_MAX), dalia)).toEqual({ type: 'waited', overtaken: OVERTAKEN_MAX });
  });
});
