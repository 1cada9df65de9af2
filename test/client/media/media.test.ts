import { describe, expect, test } from 'vitest';
import { tilesOf } from '../../../client/media/heard/tile.ts';
import { streamIdOf } from '../../../client/media/media-session.ts';
import { microphoneState } from '../../../client/media/own/microphone.ts';
import { qualityOf } from '../../../client/media/quality/quality.ts';
import { createSoundTally } from '../../../client/media/quality/sound-tally.ts';
import { idOf, type PersonId } from '../../../shared/ids.ts';
import type { OnStage } from '../../../shared/protocol/media-frames.ts';
import { SOURCES } from '../../../shared/protocol/media-source.ts';

const [ada, bo] = ['ada', 'bo'].map((name) => idOf<PersonId>(name)) as [PersonId, PersonId];

describe('the own microphone', () => {
  const facts = {
    elsewhere: false,
    wanted: true,
    prompted: false,
    blocked: false,
    held: false,
    onStage: true,
    agreed: true,
    muted: false,
  };
  test.each([
    ['they are heard on another device of theirs', { elsewhere: true }, 'elsewhere'],
    ['they did not choose one', { wanted: false }, 'off'],
    ['the browser asks whether it may', { prompted: true, onStage: false }, 'prompted'],
    ['the browser asks once more after it gave none', { prompted: true, blocked: true }, 'prompted'],
    ['the browser gives none', { blocked: true }, 'blocked'],
    ['the system silences it', { held: true }, 'held'],
    ['they have not got the floor', { onStage: false }, 'waiting'],
    ['they have the floor and did not agree to its opening', { agreed: false }, 'asking'],
    ['they have the floor and agreed', {}, 'open'],
    ['they have the floor and shut it', { muted: true }, 'muted'],
  ] as const)('F13 given %s, then it says so', (_, change, state) => {
    expect(microphoneState({ ...facts, ...change })).toBe(state);
  });
});

test('given microphone and camera of one person, then they are one stream, so that lips fit, and nothing else is', () => {
  const ids = SOURCES.map((source) => streamIdOf({ person: ada, source }));
  expect(ids).toEqual(['ada', 'ada', 'ada-screen', 'ada-check']);
  expect(streamIdOf({ person: bo, source: 'camera' })).not.toBe(ids[1]);
});

describe('tiles of the stage', () => {
  const on = (producerId: string, person: PersonId, source: OnStage['source']): OnStage => ({
    producerId,
    person,
    source,
  });
  const stream = {} as MediaStream;

  test('given a person with microphone and camera, then they have one tile, with their picture', () => {
    const tiles = tilesOf([on('m', ada, 'microphone'), on('c', ada, 'camera')], [{ producerId: 'c', stream }]);
    expect(tiles).toEqual([{ id: 'ada', person: ada, source: 'camera', stream, audible: true }]);
  });

  test('given a camera that has not arrived, then the tile is there without a picture', () => {
    expect(tilesOf([on('c', ada, 'camera')], [])).toMatchObject([{ person: ada, stream: null, audible: false }]);
  });

  test('given a shared screen, then it comes first and apart from its person', () => {
    const tiles = tilesOf([on('m', bo, 'microphone'), on('s', bo, 'screen')], [{ producerId: 's', stream }]);
    expect(tiles.map(({ source, stream: picture }) => [source, picture !== null])).toEqual([
      ['screen', true],
      ['camera', false],
    ]);
  });

  test('given a picture of somebody who is not on the stage, then it is not shown', () => {
    expect(tilesOf([], [{ producerId: 'c', stream }])).toEqual([]);
  });
});

test.each([
  ['sound is starting', { call: 'joining' }, 'awaited'],
  ['it is interrupted', { call: 'lost' }, 'none'],
  ['nobody is heard, and nothing is known', { reception: 'idle' }, 'idle'],
  ['others are heard well', {}, 'good'],
  ['others are heard with gaps', { reception: 'weak' }, 'weak'],
  ['nothing of others comes', { reception: 'none' }, 'none'],
  ['they speak, and it arrives badly', { own: 'arrives', said: 'bad' }, 'bad'],
  ['they speak, and nothing arrives', { own: 'lost', said: 'none' }, 'none'],
  ['they have just begun to speak', { own: 'awaited', said: 'awaited', reception: 'idle' }, 'awaited'],
  ['they have just begun to speak, and hear others', { own: 'awaited', said: 'awaited' }, 'good'],
] as const)(
  'F33 given somebody with sound, when %s, then the sign says so: the worse direction counts',
  (_, change, quality) => {
    expect(qualityOf({ call: 'joined', own: null, said: null, reception: 'good', ...change })).toBe(quality);
  },
);

describe('the sound of a microphone', () => {
  const tone = (amplitude: number) => Float32Array.from({ length: 2048 }, (_, n) => amplitude * Math.sin(n / 7));
  const tallyOf = (...looks: readonly Float32Array[]) => {
    const tally = createSoundTally();
    for (const look of looks) tally.add(look);
    return tally;
  };

  test('F14 given nothing was heard, then there is no level and nothing is cut off', () => {
    expect([createSoundTally().levelDb(), createSoundTally().clipped(), createSoundTally().now()]).toEqual([
      null,
      0,
      0,
    ]);
  });

  test('F14 given speech with pauses, then the pauses do not lower its level', () => {
    const silence = new Float32Array(2048);
    const spoken = tallyOf(tone(0.1)).levelDb() ?? 0;
    expect(spoken).toBeCloseTo(-23, 0);
    expect(tallyOf(tone(0.1), silence, tone(0.1), silence).levelDb()).toBeCloseTo(spoken, 1);
  });

  test('F14 given a voice that is too loud, then what is cut off is counted', () => {
    const cut = Float32Array.from(tone(3), (sample) => Math.max(-1, Math.min(1, sample)));
    expect(tallyOf(cut).clipped()).toBeGreaterThan(0.5);
    expect(tallyOf(tone(0.5)).clipped()).toBe(0);
  });
});
