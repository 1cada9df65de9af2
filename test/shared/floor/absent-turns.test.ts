import { describe, expect, test } from 'vitest';
import { translateIn } from '../../../server/dictionaries.ts';
import { interventionsCsv } from '../../../server/documents/tables.ts';
import { timesCsv } from '../../../server/documents/times-table.ts';
import { itemCounts } from '../../../shared/agenda/item-counts.ts';
import { shares } from '../../../shared/floor/shares/shares.ts';
import { countedTurns } from '../../../shared/floor/shares/turns.ts';
import { LANGUAGES } from '../../../shared/languages/language.ts';
import { composeIntervention } from '../../../shared/report/compose/compose-intervention.ts';
import { composeShares } from '../../../shared/report/compose/compose-shares.ts';
import { textOf } from '../../../shared/report/document.ts';
import { createPhrases } from '../../../shared/report/phrases.ts';
import { skeletonOf } from '../../../shared/report/skeleton/skeleton.ts';
import { given, later, type Past, type Scene } from '../../support/given.ts';
import {
  cameBack,
  design,
  endedBy,
  enrolled,
  givenTo,
  joined,
  left,
  neutrality,
  prepared,
  requestedBy,
  requestedFor,
  requestOf,
  sitting,
  wentAway,
} from '../../support/history.ts';
import { amina, bo, by, chen, ines, mateo } from '../../support/people.ts';

const phrasesIn = async (language: (typeof LANGUAGES)[number]) =>
  createPhrases(language, await translateIn(language), 'Europe/Zurich');
const isolates = /[\u2066-\u2069]/g;
const skeleton = ({ meeting, at }: Scene) => skeletonOf(meeting, '', at);
const turnsOf = (scene: Scene) => skeleton(scene).items[0]?.interventions ?? [];
const absentIn = (scene: Scene) => turnsOf(scene).map(({ absent }) => absent ?? false);

const lost: readonly Past[] = [...sitting, joined(bo, 'remote'), requestedBy(bo), later(60), wentAway(bo), later(10)];
const called: readonly Past[] = [...lost, givenTo(bo), later(47)];
const ended: readonly Past[] = [...called, endedBy(bo)];

describe('F45 given a turn of 47 seconds to a remote participant whose line is gone for all of it', () => {
  test.each(LANGUAGES)(
    'then the minutes in %s say that they were called and not there, and tell no time',
    async (language) => {
      const phrases = await phrasesIn(language);
      const [block] = turnsOf(given(...ended)).flatMap((turn) => composeIntervention(turn, phrases));
      const told = block?.type === 'paragraph' ? textOf(block.inlines).replace(isolates, '') : '';
      const times = phrases.t('exports.at', { time: '10:01' });
      const absent = phrases.t('exports.turnAbsent', { times }).replace(isolates, '');
      expect(told).toContain(absent);
      expect(told).not.toContain('47');
      expect(told).not.toContain(phrases.t('exports.mode.remote'));
    },
  );

  test('then no figure counts it as spoken, and it is counted apart, also while it goes on', () => {
    for (const past of [called, ended]) {
      const scene = given(...past);
      const { byMode, byEntity } = shares(scene.meeting, scene.at);
      const none = { interventions: 0, spokenMs: 0, waitedMs: 0, absent: 1 };
      expect(byMode.find(({ of }) => of === 'remote')).toMatchObject(none);
      expect(byEntity).toMatchObject([none]);
    }
    const { meeting } = given(...ended);
    expect(itemCounts(meeting, design).interventions).toBe(0);
    expect(countedTurns(meeting)).toEqual([]);
  });

  test('then the tables say so, and the times by delegation stand in the minutes', async () => {
    const phrases = await phrasesIn('en');
    const [head = '', row = ''] = interventionsCsv(skeleton(given(...ended)), phrases, '')
      .replaceAll('"', '')
      .split('\r\n');
    const cell = (column: string) => row.split(',')[head.split(',').indexOf(column)];
    expect([cell('spoken_seconds'), cell('not_there')]).toEqual(['0', 'yes']);
    expect(timesCsv(skeleton(given(...ended)).shares)).toContain('"mode","remote",0,0,0,0,0,1');
    const blocks = composeShares(skeleton(given(...ended)), phrases);
    const table = blocks.findLast((block) => block.type === 'table');
    expect(table?.caption).toContain('By delegation');
    expect(table?.head.at(-1)).toBe('Called, not there');
    expect(table?.rows[0]?.slice(1)).toEqual(['0', '0\u00a0s', '0%', '–', '1']);
  });

  test('then nothing links back to it as to words about a passage', () => {
    const about = { type: 'passage', passageId: neutrality } as const;
    const past = [...sitting, joined(bo, 'remote'), requestedBy(bo, { about }), wentAway(bo), givenTo(bo), endedBy(bo)];
    expect(skeleton(given(...past)).items[0]?.threads).toEqual([]);
  });

  test('when the chair passes over them, then that part of the turn is one in which they were absent', () => {
    const { meeting } = given(...called)
      .when({ type: 'floor.pass-over', requestId: requestOf(bo) }, by(amina))
      .done();
    expect(meeting.floor.interventions.map(({ absent }) => absent)).toEqual([true]);
    expect(meeting.floor.requests[requestOf(bo)]?.status.state).toBe('accepted');
  });

  test('when the chair passes over them, then the minutes say so, and not that somebody interrupted them', async () => {
    const phrases = await phrasesIn('en');
    const scene = given(...called)
      .when({ type: 'floor.pass-over', requestId: requestOf(bo) }, by(amina))
      .done();
    const told = JSON.stringify(turnsOf(scene).map((turn) => composeIntervention(turn, phrases)));
    expect(told).toContain('was given the floor but was not there');
    expect(told).toContain('passed over by the chair for the time being');
    expect(told).not.toContain('interrupted');
  });

  test('when a colleague takes the turn over, then the minutes do not say that they gave it', async () => {
    const phrases = await phrasesIn('en');
    const taking = { type: 'member', person: ines.id } as const;
    const scene = given(...prepared, enrolled(ines), ...called.slice(prepared.length), joined(ines, 'remote'))
      .when({ type: 'floor.substitute', requestId: requestOf(bo), beneficiary: taking }, by(ines))
      .done(30)
      .when({ type: 'floor.end', requestId: requestOf(bo) }, by(ines))
      .done();
    const told = turnsOf(scene).map((turn) => JSON.stringify(composeIntervention(turn, phrases)));
    expect(told[0]).toContain('was not there');
    expect(told[0]).not.toContain('gave the floor');
    expect(told[1]).toContain('instead of');
    expect(scene.meeting.floor.interventions.map(({ absent }) => absent)).toEqual([true, undefined]);
  });

  test('when the chair undoes giving it, then nothing is left of it', () => {
    const scene = given(...lost)
      .when({ type: 'floor.give', requestId: requestOf(bo), ending: null }, by(amina))
      .done(5);
    const seq = scene.meeting.floor.lastStep?.seq ?? 0;
    const { meeting } = scene.when({ type: 'floor.undo', seq }, by(amina)).done();
    expect([meeting.floor.holder, meeting.floor.interventions]).toEqual([null, []]);
  });
});

const helping: Past = { type: 'floor.helping-started', person: mateo.id };
const enteredFor = (who: typeof bo) => requestedBy(who, { enteredBy: mateo });

test.each<[string, boolean, readonly Past[]]>([
  ['who joins in the middle of it', false, [...called, cameBack(bo), later(5), endedBy(bo)]],
  [
    'who joins, and is lost again before it ends',
    false,
    [...called, joined(bo, 'remote'), later(5), wentAway(bo), endedBy(bo)],
  ],
  [
    'whose line is lost in the middle of it',
    false,
    [...sitting, joined(bo, 'remote'), requestedBy(bo), givenTo(bo), later(5), wentAway(bo), endedBy(bo)],
  ],
  [
    'who had left before it',
    true,
    [...sitting, joined(bo, 'remote'), requestedBy(bo), later(5), left(bo), later(5), givenTo(bo), endedBy(bo)],
  ],
  [
    'whose device in the room is off',
    false,
    [...sitting, joined(bo, 'room'), requestedBy(bo), wentAway(bo), givenTo(bo), endedBy(bo, 'room')],
  ],
  [
    'whose text is read out',
    false,
    [
      ...sitting,
      joined(bo, 'remote'),
      requestedBy(bo, { written: 'We agree.' }),
      wentAway(bo),
      givenTo(bo),
      endedBy(bo),
    ],
  ],
  [
    'for whom the moderator speaks, who put them on the list',
    false,
    [...sitting, joined(bo, 'remote'), enteredFor(bo), wentAway(bo), givenTo(bo), helping, endedBy(bo)],
  ],
  [
    'whom the moderator put on the list, and nobody helps',
    true,
    [...sitting, joined(bo, 'remote'), enteredFor(bo), wentAway(bo), givenTo(bo), endedBy(bo)],
  ],
  ['of whom the moderator only says that the line is gone', true, [...called, helping, endedBy(bo)]],
  [
    'who is a guest',
    false,
    [
      ...sitting,
      requestedFor(
        { type: 'guest', name: 'Ann', organisation: 'Village', stakeholderGroup: 'other', mode: 'remote' },
        mateo,
      ),
      givenTo('request-of-nadia'),
      endedBy('request-of-nadia'),
    ],
  ],
])('F45 given a turn of somebody %s, then whether they are taken for absent is %s', (_, absent, past) =>
  expect(absentIn(given(...past))).toEqual([absent]),
);

test('F45 given somebody who was called and was not there, then a policy takes them for one who has not spoken', () => {
  const policy: Past = { type: 'floor.policy-chosen', policy: 'first-time', agendaItemId: null };
  const scene = given(
    ...sitting,
    policy,
    joined(bo, 'remote'),
    joined(chen, 'remote'),
    requestedBy(chen, { id: 'one' }),
    givenTo('one'),
    later(20),
    endedBy('one'),
    requestedBy(bo, { id: 'two' }),
    wentAway(bo),
    givenTo('two'),
    later(20),
    endedBy('two'),
    cameBack(bo),
  );
  expect(countedTurns(scene.meeting).map(({ request }) => request.id)).toEqual(['one']);
});
