import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { createEventLog } from '../../../db/event-log.ts';
import { openDatabase } from '../../../db/open-database.ts';
import { openSearchIndex } from '../../../db/search/search-index.ts';
import { executeAll } from '../../../server/meetings/convening.ts';
import { createMeetingRooms } from '../../../server/meetings/meeting-rooms.ts';
import { indexAnnotations } from '../../../server/search/index-annotations.ts';
import { databaseFile } from '../../../server/starting/data-folder.ts';
import type { Actor } from '../../../shared/actor.ts';
import { wantedIn } from '../../../shared/finding/wanted.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import { annotationOn, found, publish } from '../../bench/annotated-meeting.ts';
import { ITEM, MEETING, meetingFolder, personOf, profileOf } from '../../support/meeting-folder.ts';
import { quietEffects } from '../../support/servers/quiet-effects.ts';

const actorOf = (name: string): Actor => ({ type: 'person', person: personOf(name), profile: profileOf(name) });
const item: MeetingCommand = { type: 'agenda.add-item', itemId: ITEM, title: 'Design', minutes: 30, introduction: '' };
const origin = { name: 'Vera Elsewhere', organisation: 'Notes Society', at: 1 };
const brought = (n: number): MeetingCommand => ({
  ...annotationOn(n, `a-${n}`),
  ...{ type: 'annotation.import', version: 1, origin, replies: [] },
});
const COUNT = 800;

test('given many annotations that are not in the index yet, when they are read, then meetings have half of the time', async () => {
  const folder = await meetingFolder({ amina: 'chair', samira: 'secretary' });
  const db = openDatabase(databaseFile(folder.dataDir));
  const index = openSearchIndex(join(folder.dataDir, 'search.db'));
  const effects = quietEffects();
  const world = { db, effects, rooms: createMeetingRooms(db, effects) };
  found(db);
  await executeAll(world, MEETING, [
    [actorOf('amina'), item],
    [actorOf('amina'), { type: 'meeting.open' }],
  ]);
  await publish(world, 1);
  const all = Array.from({ length: COUNT }, (_, n): readonly [Actor, MeetingCommand] => [
    actorOf('samira'),
    brought(n),
  ]);
  await executeAll(world, MEETING, all);

  const began = performance.eventLoopUtilization();
  await indexAnnotations({ db, index, rooms: world.rooms, log: createEventLog(db) }, MEETING);
  expect(performance.eventLoopUtilization(began).utilization).toBeLessThan(0.75);

  const query = { consultation: null, meetings: null, limit: COUNT, kind: 'annotation' } as const;
  expect(index.find({ ...query, wanted: wantedIn('carriers') }).length).toBeGreaterThan(COUNT / 4);
  world.rooms.close();
  index.close();
  db.close();
  folder.remove();
});
