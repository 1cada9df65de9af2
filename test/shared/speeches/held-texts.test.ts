import { describe, expect, test } from 'vitest';
import { freezeDeep } from '../../../client/meeting/freeze-deep.ts';
import { idOf, type PersonId, type RequestId, type SpeechId } from '../../../shared/ids.ts';
import { interventionsOn } from '../../../shared/report/skeleton/skeleton-interventions.ts';
import { deliveryOf } from '../../../shared/speeches/delivery.ts';
import { textNow } from '../../../shared/speeches/held-texts.ts';
import { given, later, type Past } from '../../support/given.ts';
import {
  closed,
  concluded,
  design,
  endedBy,
  givenTo,
  interrupted,
  requestedBy,
  requestOf,
  sitting,
  taken,
} from '../../support/history.ts';
import { bo, by, chen, sofia } from '../../support/people.ts';
import {
  forEverybody,
  handedIn,
  handIn,
  id,
  sayNo,
  speechIn,
  stateIn,
  turn,
  withdraw,
} from '../../support/texts-of-speeches.ts';

describe('Given a text that was handed in', () => {
  test('H4 H6 when the item of a turn that was broken off is concluded and taken again, then it stays public, also while the rest is spoken', () => {
    const again = [concluded(design), later(60), taken(design), later(60)];
    const scene = given(...sitting, handedIn, ...turn, interrupted(bo), later(1), ...again);
    expect([stateIn(scene), forEverybody(scene)]).toEqual(['delivered', true]);
    const goesOn = given(...sitting, handedIn, ...turn, interrupted(bo), later(1), ...again, givenTo(bo), later(5));
    expect([stateIn(goesOn), forEverybody(goesOn)]).toEqual(['delivered', true]);
    expect(textNow(goesOn.meeting)?.id).toBe(id);
  });

  test('H4 when a second text is held in a second turn, then each has been delivered in its own', () => {
    const second = idOf<SpeechId>('second');
    const again = [requestedBy(bo, { id: 'again' }), givenTo('again'), later(20), endedBy('again')];
    const scene = given(
      ...sitting,
      handedIn,
      ...turn,
      endedBy(bo),
      later(1),
      { ...handedIn, speechId: second },
      ...again,
    );
    expect(deliveryOf(scene.meeting, speechIn(scene))).toMatchObject({ requestId: requestOf(bo) });
    expect(deliveryOf(scene.meeting, speechIn(scene, second))).toMatchObject({ requestId: 'again' });
  });

  test('H4 H6 H7 when its speaker has the floor a second time, then in the middle of it the first text stays public, and the second is offered', () => {
    const second = idOf<SpeechId>('second');
    const again = [requestedBy(bo, { id: 'again' }), givenTo('again'), later(20)];
    const without = given(...sitting, handedIn, ...turn, endedBy(bo), later(1), ...again);
    expect([stateIn(without), forEverybody(without), textNow(without.meeting)]).toEqual(['delivered', true, undefined]);
    const another = { ...handedIn, speechId: second };
    const both = given(...sitting, handedIn, ...turn, endedBy(bo), later(1), another, ...again);
    expect([stateIn(both), stateIn(both, second), forEverybody(both)]).toEqual(['delivered', 'speaking', true]);
    expect(textNow(both.meeting)?.id).toBe(second);
  });

  test('H5 H2 when another takes over in the middle of the turn with a text of their own, then the first has begun, and each has been delivered once the turn ends', () => {
    const over = {
      type: 'floor.substituted',
      requestId: requestOf(bo),
      beneficiary: { type: 'member', person: chen.id },
      ...({ mode: 'remote', group: 'member-state', settled: false } as const),
    } as const;
    const own = { ...handedIn, speechId: idOf<SpeechId>('of-chen'), person: chen.id };
    const scene = given(...sitting, handedIn, own, ...turn, over, later(10));
    expect([stateIn(scene), stateIn(scene, own.speechId)]).toEqual(['begun', 'speaking']);
    for (const command of [handIn, withdraw]) scene.when(command, by(bo)).refused('speech-delivered');
    expect(textNow(scene.meeting)?.id).toBe(own.speechId);
    const ended = scene.when({ type: 'floor.end', requestId: requestOf(bo) }, by(chen)).done();
    expect([stateIn(ended), stateIn(ended, own.speechId)]).toEqual(['delivered', 'delivered']);
    const texts = interventionsOn(ended.meeting, design).map(({ speech }) => speech?.id);
    expect(texts).toEqual([id, own.speechId]);
    // Without one they go on with the first.
    const alone = given(...sitting, handedIn, ...turn, over, later(10));
    expect(stateIn(alone)).toBe('speaking');
    // A text of their own that they have held already does not count.
    const held = [requestedBy(chen), givenTo(chen), later(20), endedBy(chen), later(1)];
    const after = given(...sitting, handedIn, own, ...held, ...turn, over, later(10));
    expect([stateIn(after), stateIn(after, own.speechId)]).toEqual(['speaking', 'delivered']);
  });

  test('H4 when there are a thousand texts and a thousand turns, then all are judged in one look', () => {
    const many = Array.from({ length: 1000 }, (_, n) => idOf<PersonId>(`p-${n}`));
    const scene = given(...sitting);
    const byId = Object.fromEntries(
      many.map((person) => {
        const speechId = idOf<SpeechId>(`text-of-${person}`);
        return [speechId, { id: speechId, agendaItemId: design, person, isOpen: true, version: 1, since: 0 }];
      }),
    );
    const [intervention] = given(...sitting, ...turn, endedBy(bo)).meeting.floor.interventions;
    const interventions = many.map((person) => ({
      ...(intervention ?? expect.fail('no turn')),
      beneficiary: { type: 'member', person } as const,
      requestId: idOf<RequestId>(`r-${person}`),
    }));
    const floor = { ...scene.meeting.floor, interventions };
    const meeting = freezeDeep({ ...scene.meeting, speech: { byId }, floor });
    const began = performance.now();
    const states = Object.values(meeting.speech.byId).map((one) => deliveryOf(meeting, one).state);
    expect(new Set(states)).toEqual(new Set(['delivered']));
    // A look for each text takes seconds.
    expect(performance.now() - began).toBeLessThan(250);
  });

  test('H5 H7 when another of the delegation speaks in the place of its speaker, then their own text has been delivered, or else this one is offered', () => {
    const offered = given(...sitting, handedIn, ...requested, givenTo(bo), later(60));
    expect([textNow(offered.meeting)?.id, stateIn(offered)]).toEqual([id, 'held']);
    const own = { ...handedIn, speechId: idOf<SpeechId>('of-chen'), person: chen.id };
    const both = given(...sitting, handedIn, own, ...heldByChen);
    expect([stateIn(both), stateIn(both, own.speechId)]).toEqual(['waiting', 'delivered']);
  });

  test('H5 H6 H2 when only another spoke in the place of its speaker, then it is not public, and its speaker replaces or withdraws it', () => {
    for (const past of [heldByChen, heldByChen.slice(0, -1), [...heldByChen, concluded(design), closed]]) {
      const scene = given(...sitting, handedIn, ...past);
      expect([stateIn(scene), forEverybody(scene)]).toEqual(['held', false]);
      scene.when(withdraw, by(bo)).done();
    }
    const replaced = given(...sitting, handedIn, ...heldByChen)
      .when(handIn, by(bo))
      .done();
    expect(stateIn(replaced)).toBe('waiting');
  });

  test('H5 H4 when its speaker then holds it in a turn of their own, then it is delivered in that', () => {
    const own = [requestedBy(bo, { id: 'own' }), givenTo('own'), later(20), endedBy('own')];
    const scene = given(...sitting, handedIn, ...heldByChen, later(1), ...own);
    expect(deliveryOf(scene.meeting, speechIn(scene))).toEqual({ state: 'delivered', requestId: 'own' });
    expect(forEverybody(scene)).toBe(true);
  });

  test('H6 when another spoke with it, then it is public once its speaker says yes after that turn, and by nobody else', () => {
    const yes = { ...sayNo, isOpen: true };
    given(...sitting, handedIn, ...requested, givenTo(bo), later(60))
      .when(yes, by(bo))
      .refused('nothing-changed');
    const scene = given(...sitting, handedIn, ...heldByChen, later(5));
    scene.when(yes, by(sofia)).refused('nothing-changed');
    scene.when(yes, by(chen)).refused('not-yours');
    const open = scene.when(yes, by(bo)).done();
    expect([stateIn(open), forEverybody(open)]).toEqual(['delivered', true]);
    expect(interventionsOn(open.meeting, design).map(({ speech }) => speech?.id)).toEqual([id]);
    const shut = open.when(sayNo, by(bo)).done();
    expect(forEverybody(shut)).toBe(false);
  });
});

const requested: readonly Past[] = [
  requestedBy(bo),
  {
    ...{ type: 'floor.substituted', requestId: requestOf(bo), beneficiary: { type: 'member', person: chen.id } },
    ...({ mode: 'remote', group: 'member-state', settled: false } as const),
  },
];
/** Chen speaks in the place of Bo, to the end. */
const heldByChen: readonly Past[] = [...requested, givenTo(bo), later(60), endedBy(bo)];
