import { describe, expect, test } from 'vitest';
import { idOf, type SpeechId } from '../../../shared/ids.ts';
import { deliveryOf } from '../../../shared/speeches/delivery.ts';
import { isPublic } from '../../../shared/speeches/speech-rules.ts';
import { given, later, type Past } from '../../support/given.ts';
import {
  closed,
  concluded,
  design,
  endedBy,
  givenTo,
  interrupted,
  operation,
  requestedBy,
  requestOf,
  revokedFrom,
  sitting,
  taken,
} from '../../support/history.ts';
import { amina, bo, by, chen, dalia, mateo, rafael, sofia } from '../../support/people.ts';
import {
  forEverybody,
  handedIn,
  handIn,
  readersIn,
  sayNo,
  speechIn,
  stateIn,
  turn,
  withdraw,
} from '../../support/texts-of-speeches.ts';

describe('Given a meeting that sits', () => {
  test('H1 when a member hands in a text, or the secretary for them, then it is theirs; nobody else does it for them', () => {
    for (const who of [bo, sofia])
      given(...sitting)
        .when(handIn, by(who))
        .leadsTo(handedIn);
    for (const who of [chen, amina, rafael])
      given(...sitting)
        .when(handIn, by(who))
        .refused('not-yours');
    given(...sitting)
      .when({ ...handIn, person: dalia.id }, by(dalia))
      .leadsTo({ ...handedIn, person: dalia.id });
  });

  test('H1 when a text waits, then another one for the same item is refused, and one for another item is not', () => {
    const another = { ...handIn, speechId: idOf<SpeechId>('another') };
    given(...sitting, handedIn)
      .when(another, by(bo))
      .refused('speech-handed-in');
    given(...sitting, handedIn)
      .when({ ...another, agendaItemId: operation }, by(bo))
      .done();
    given(...sitting, handedIn, ...turn, endedBy(bo))
      .when(another, by(bo))
      .done();
  });

  test('H2 when it is replaced before the turn, then it has the next version; from the turn on it stays as it is', () => {
    const replaced = given(...sitting, handedIn)
      .when(handIn, by(bo))
      .done();
    expect(speechIn(replaced)).toMatchObject({ version: 2 });
    for (const past of [turn, [...turn, endedBy(bo)]])
      for (const command of [handIn, withdraw])
        given(...sitting, handedIn, ...past)
          .when(command, by(bo))
          .refused('speech-delivered');
    const gone = given(...sitting, handedIn)
      .when(withdraw, by(sofia))
      .done();
    expect(gone.meeting.speech.byId).toEqual({});
    given(...sitting, handedIn)
      .when(withdraw, by(chen))
      .refused('not-yours');
  });

  test('H3 when it waits or is being held, then its speaker and those who record, interpret and caption read it, and nobody else', () => {
    const [interpreter, captioner] = [mateo, chen];
    const roles = [
      { type: 'attendance.role-assigned', person: interpreter.id, role: 'interpreter' },
      { type: 'attendance.role-assigned', person: captioner.id, role: 'captioner' },
    ] as const;
    for (const past of [[], turn]) {
      const scene = given(...sitting, ...roles, handedIn, ...past);
      expect(readersIn(scene, bo, sofia, rafael, interpreter, captioner, amina, dalia)).toEqual(
        [bo, sofia, rafael, interpreter, captioner].map((one) => one.id),
      );
      expect(forEverybody(scene)).toBe(false);
    }
    const excluded = given(...sitting, ...roles, handedIn, { type: 'attendance.excluded', person: captioner.id });
    expect(readersIn(excluded, captioner)).toEqual([]);
  });
});

describe('Given a text that was handed in', () => {
  const over = {
    'ended by the speaker': [endedBy(bo)],
    'taken away by the chair': [revokedFrom(bo)],
    'broken off, and its rest withdrawn': [interrupted(bo), { type: 'floor.withdrawn', requestId: requestOf(bo) }],
    'broken off, and the item concluded': [interrupted(bo), concluded(design)],
    'broken off, and the meeting closed': [interrupted(bo), concluded(design), closed],
  } as const satisfies Readonly<Record<string, readonly Past[]>>;
  for (const [how, past] of Object.entries(over))
    test(`H4 when the turn was ${how}, then it has been delivered`, () => {
      const scene = given(...sitting, handedIn, ...turn, ...past);
      expect(deliveryOf(scene.meeting, speechIn(scene))).toEqual({ state: 'delivered', requestId: requestOf(bo) });
      expect(forEverybody(scene)).toBe(true);
    });

  test('H4 H2 when the turn was broken off and its rest waits, then it has begun, and is neither delivered nor replaced', () => {
    const scene = given(...sitting, handedIn, ...turn, interrupted(bo));
    expect(deliveryOf(scene.meeting, speechIn(scene))).toEqual({ state: 'begun', requestId: requestOf(bo) });
    expect(forEverybody(scene)).toBe(false);
    for (const command of [handIn, withdraw]) scene.when(command, by(bo)).refused('speech-delivered');
  });

  test('H4 when its speaker makes a point of order, or speaks on another item, or another person speaks, then it waits', () => {
    const order = [requestedBy(bo, { kind: 'point-of-order' }), givenTo(bo), later(20), endedBy(bo)];
    const other = [requestedBy(chen), givenTo(chen), later(20), endedBy(chen)];
    for (const past of [order, other]) expect(stateIn(given(...sitting, handedIn, ...past))).toBe('waiting');
    const before = given(...sitting, ...turn, endedBy(bo), later(1), handedIn);
    expect(stateIn(before)).toBe('waiting');
  });

  test('H4 when the item is concluded, or the meeting closed, without the turn, then it is read by nobody else, and waits on when the item is taken again', () => {
    for (const past of [[concluded(design)], [concluded(design), closed]]) {
      const scene = given(...sitting, handedIn, ...past);
      expect([stateIn(scene), forEverybody(scene)]).toEqual(['missed', false]);
    }
    expect(stateIn(given(...sitting, handedIn, concluded(design), taken(design)))).toBe('waiting');
  });

  test('H6 when its speaker says no, before or after it was public, then it is not public; another yes opens it again', () => {
    const spoken = given(...sitting, handedIn, ...turn, endedBy(bo));
    const closedAgain = spoken.when(sayNo, by(bo)).done();
    expect(isPublic(closedAgain.meeting, speechIn(closedAgain))).toBe(false);
    expect(readersIn(closedAgain, bo, rafael, amina)).toEqual([bo.id, rafael.id]);
    const open = closedAgain.when({ ...sayNo, isOpen: true }, by(bo)).done();
    expect(forEverybody(open)).toBe(true);
    // The secretary says no for a speaker, but does not take a no back.
    const kept = spoken.when(sayNo, by(sofia)).done();
    kept.when({ ...sayNo, isOpen: true }, by(sofia)).refused('speech-kept-back');
    kept.when({ ...sayNo, isOpen: true }, by(bo)).done();
    given(...sitting, { ...handedIn, isOpen: false }, ...turn, endedBy(bo))
      .when(sayNo, by(bo))
      .refused('nothing-changed');
    spoken.when(sayNo, by(amina)).refused('not-yours');
  });

  test('H6 when its speaker said no before the turn, then the secretary does not open it by replacing it, or by handing it in anew', () => {
    const no = { ...handedIn, isOpen: false };
    const scene = given(...sitting, no);
    scene.when(handIn, by(sofia)).refused('speech-kept-back');
    scene.when({ ...handIn, isOpen: false }, by(sofia)).done();
    scene.when(handIn, by(bo)).done();
    const gone = scene.when(withdraw, by(sofia)).done();
    const anew = { ...handIn, speechId: idOf<SpeechId>('anew') };
    gone.when(anew, by(sofia)).refused('speech-kept-back');
    gone.when({ ...anew, isOpen: false }, by(sofia)).done();
    gone.when({ ...anew, agendaItemId: operation }, by(sofia)).done();
    const own = gone.when(anew, by(bo)).done();
    own.when(anew, by(sofia)).done();
  });

  test('H6 when the meeting was closed, or its speaker was excluded, then they can still say no', () => {
    const spoken = [...sitting, handedIn, ...turn, endedBy(bo), concluded(design)] as const;
    given(...spoken, closed)
      .when(sayNo, by(bo))
      .done();
    given(...spoken, { type: 'attendance.excluded', person: bo.id })
      .when(sayNo, by(bo))
      .done();
    given(...spoken, closed)
      .when(handIn, by(bo))
      .refused('meeting-closed');
  });

  test('H6 when the chair gives the turn back, then it is not public, until the turn ends again', () => {
    const ended = given(...sitting, handedIn, ...turn)
      .when({ type: 'floor.end', requestId: requestOf(bo) }, by(amina))
      .done(1);
    expect(stateIn(ended)).toBe('delivered');
    const back = ended.when({ type: 'floor.undo', seq: ended.meeting.floor.lastStep?.seq ?? 0 }, by(amina)).done();
    expect([stateIn(back), forEverybody(back)]).toEqual(['speaking', false]);
  });

  test('H8 when a person has 50 texts for a meeting, then one more is refused, whoever hands it in', () => {
    const many = Array.from({ length: 50 }, (_, n): readonly Past[] => [
      { ...handedIn, speechId: idOf<SpeechId>(`text-${n}`), agendaItemId: design },
    ]).flat();
    const more = { ...handIn, speechId: idOf<SpeechId>('more'), agendaItemId: operation };
    for (const who of [bo, sofia])
      given(...sitting, ...many)
        .when(more, by(who))
        .refused('quota-of-person');
  });

  test('H8 when the publication of a text was changed 20 times, then a yes is refused, and a no is still heard', () => {
    const turns = Array.from({ length: 10 }, (): readonly Past[] => [chosen(false), chosen(true)]).flat();
    const yes = { ...sayNo, isOpen: true };
    given(...sitting, handedIn, ...turns.slice(0, -1))
      .when(yes, by(bo))
      .done();
    const full = given(...sitting, handedIn, ...turns);
    const shut = full.when(sayNo, by(bo)).done();
    shut.when(yes, by(bo)).refused('quota-of-person');
    // Replacing it does not begin a new count.
    const replaced = full.when({ ...handIn, isOpen: false }, by(bo)).done();
    replaced.when(yes, by(bo)).refused('quota-of-person');
  });
});

const chosen = (isOpen: boolean): Past => ({ ...sayNo, type: 'speech.publication-chosen', isOpen });
