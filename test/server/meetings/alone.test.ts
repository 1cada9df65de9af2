import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createEventLog } from '../../../db/event-log.ts';
import { createMinutesUpdates } from '../../../db/minutes-updates.ts';
import { type Db, openDatabase } from '../../../db/open-database.ts';
import { createMeetingRooms } from '../../../server/meetings/meeting-rooms.ts';
import { createMinutesTexts } from '../../../server/minutes/minutes-texts.ts';
import { databaseFile } from '../../../server/starting/data-folder.ts';
import { THREAD_LIMITS, ThreadShares } from '../../../server/threads/thread-shares.ts';
import { type CommandId, idOf } from '../../../shared/ids.ts';
import { textName } from '../../../shared/minutes/lines.ts';
import { ITEM, MEETING, type MeetingFolder, meetingFolder, personOf, profileOf } from '../../support/meeting-folder.ts';
import { freePort } from '../../support/servers/free-port.ts';
import { IN_CONTAINER, mayMakeContainers, type Program, runProgram } from '../../support/servers/program.ts';
import { quietEffects } from '../../support/servers/quiet-effects.ts';

let folder: MeetingFolder;
const running: Program[] = [];
beforeEach(async () => {
  folder = await meetingFolder({ amina: 'chair' });
});
afterEach(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all(running.splice(0).map(({ ended }) => ended));
  folder.remove();
});

async function start(under: readonly string[]): Promise<Program> {
  const program = runProgram({ dataDir: folder.dataDir, port: await freePort(), under });
  running.push(program);
  return program;
}

const places: readonly (readonly [string, readonly string[], boolean])[] = [
  ['on the same machine', [], true],
  ['in another container on the same volume', IN_CONTAINER, mayMakeContainers],
];
for (const [where, under, isPossible] of places)
  test.skipIf(!isPossible)(
    `given a server on a data folder, when another is started on it ${where}, then it says so and ends with 75`,
    async () => {
      await (await start(under)).listening;
      const second = await start(under);
      expect(await second.ended).toBe(75);
      expect(second.said()).toContain('Another Openfloor (process ');
      await expect((await start([])).listening).rejects.toThrow('ended with 75');
    },
  );

test('given a server that was killed, when the next is started, then the folder is free', async () => {
  const first = await start([]);
  await first.listening;
  first.child.kill('SIGKILL');
  await first.ended;
  await (await start([])).listening;
});

const within = async (work: (db: Db, ended: [string, number][]) => Promise<void>) => {
  const db = openDatabase(databaseFile(folder.dataDir));
  const ended: [string, number][] = [];
  await work(db, ended).finally(() => db.close());
};
const endingInto = (ended: [string, number][]) =>
  quietEffects({ end: (sentence, status) => ended.push([sentence, status]) });

test('given a server whose log another has written to, when it is to write, then it ends with 75 and says why', () =>
  within(async (db, ended) => {
    const room = createMeetingRooms(db, endingInto(ended)).get(MEETING);
    createEventLog(db).append(MEETING, 2, [
      { seq: 3, at: 1, by: 'system', command: idOf<CommandId>('theirs'), event: { type: 'meeting.opened' } as const },
    ]);
    const amina = { type: 'person', person: personOf('amina'), profile: profileOf('amina') } as const;
    await room?.execute({ id: idOf<CommandId>('mine'), command: { type: 'meeting.open' } }, amina);
    expect(ended).toEqual([
      [expect.stringContaining('Another server has written to the meeting 2015-09-28 after record 2'), 75],
    ]);
  }));

function written(words: string): Uint8Array {
  const doc = new Y.Doc();
  doc.getText(textName(ITEM)).insert(0, words);
  return Y.encodeStateAsUpdate(doc);
}

test('given a text that another server has written to, when it is to be written, then the server ends with 75', () =>
  within(async (db, ended) => {
    const rows = createMinutesUpdates(db);
    const effects = endingInto(ended);
    const shares = new ThreadShares(THREAD_LIMITS, effects.ticks);
    const texts = createMinutesTexts(rows, databaseFile(folder.dataDir), effects, shares);
    const text = texts.of(MEETING);
    rows.append(MEETING, { seq: 1, person: personOf('amina'), at: 1, update: written('Theirs.') });
    await text.merge(written('Ours.'), {
      person: personOf('amina'),
      names: () => [textName(ITEM)],
      refusal: () => null,
    });
    texts.close();
    expect(ended).toEqual([[expect.stringContaining('2015-09-28'), 75]]);
  }));
