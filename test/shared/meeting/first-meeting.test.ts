import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../shared/fold.ts';
import { LAW_VERSION } from '../../../shared/log/law-version.ts';
import { stateHash } from '../../../shared/log/state-hash.ts';
import type { MeetingRecord } from '../../../shared/meeting.ts';
import { skeletonOf } from '../../../shared/report/skeleton/skeleton.ts';

/** A log as it was written by the first version: events are for ever, so it folds to the same meeting for ever. */
const records: readonly MeetingRecord[] = readFileSync(
  new URL('../../fixtures/first-meeting.ndjson', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const meeting = fold(records);

describe('given the log of the first meeting', () => {
  test('L1 when it is folded, then it is the same meeting as on its day', () => {
    expect({ version: LAW_VERSION, state: stateHash(meeting) }).toEqual({ version: 8, state: '10nj3ef92th' });
  });

  test('L1 when its minutes are drafted, then they tell who spoke, for how long, and what was decided', () => {
    const skeleton = skeletonOf(meeting, 'WG-Internet 1/1', records.at(-1)?.at ?? 0);
    expect(skeleton.stretches).toHaveLength(2);
    const design = skeleton.items[1];
    expect(design?.interventions.map(({ speaker, spokenMs }) => [speaker.name, (spokenMs ?? 0) / 1000])).toEqual([
      ['Dalia', 25],
      ['Bo', 170],
      ['A. Visitor', 45],
      ['Chen', 150],
    ]);
    expect(design?.decisions.map(({ text }) => text)).toEqual([
      'A written right of access comes before any equipment.',
    ]);
    expect(design?.actions.map(({ action }) => action?.responsible)).toEqual(['Secretariat']);
  });
});
