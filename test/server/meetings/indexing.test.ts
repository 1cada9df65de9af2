import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMinutesUpdates } from '../../../db/minutes-updates.ts';
import { type Db, openDatabase } from '../../../db/open-database.ts';
import { addContribution, withdrawContribution } from '../../../db/papers/contributions.ts';
import { openSearchIndex, type SearchIndex } from '../../../db/search/search-index.ts';
import { createExporter } from '../../../server/documents/exporter.ts';
import { createTypesetter } from '../../../server/documents/pdf/typesetter.ts';
import { createEffects } from '../../../server/effects.ts';
import { createMeetingRooms } from '../../../server/meetings/meeting-rooms.ts';
import { createMinutesRevisions } from '../../../server/minutes/minutes-revisions.ts';
import { createMinutesTexts } from '../../../server/minutes/minutes-texts.ts';
import { createPaperIndexing } from '../../../server/search/index-papers.ts';
import { createIndexing } from '../../../server/search/indexing.ts';
import { THREAD_LIMITS, ThreadShares } from '../../../server/threads/thread-shares.ts';
import { wantedIn } from '../../../shared/finding/wanted.ts';
import { type ContributionId, idOf } from '../../../shared/ids.ts';
import { contribution, found } from '../../support/servers/founded.ts';

const LONG = Array.from({ length: 30 }, (_, n) => `Paragraph ${n} of the albatross. ${'Words. '.repeat(100)}`);

describe('given many papers, and an index that has none of them yet', () => {
  let folder: string;
  let db: Db;
  let index: SearchIndex;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'openfloor-indexing-'));
    db = openDatabase(':memory:');
    found(db);
    for (let n = 0; n < 10; n += 1)
      addContribution(db, { ...contribution, id: idOf<ContributionId>(`c-${n}`), paragraphs: LONG }, null, n);
    index = openSearchIndex(join(folder, 'search.db'));
  });
  afterEach(() => {
    index.close();
    db.close();
    rmSync(folder, { recursive: true });
  });

  const places = () =>
    index.find({
      wanted: wantedIn('albatross'),
      kind: 'contribution',
      consultation: null,
      meetings: null,
      limit: 9999,
    });
  /** Returns how many pieces there were. */
  function indexAll(): number {
    const indexing = createPaperIndexing({ db, index });
    let pieces = 1;
    while (indexing.next()) pieces += 1;
    return pieces;
  }

  function openedIndexing() {
    const effects = createEffects('silent');
    const rooms = createMeetingRooms(db, effects);
    const shares = new ThreadShares(THREAD_LIMITS, effects.ticks);
    const texts = createMinutesTexts(createMinutesUpdates(db), db.raw.name, effects, shares);
    const sources = { db, rooms, texts, revisions: createMinutesRevisions(db, effects), effects };
    const { readings } = createExporter(sources, createTypesetter(effects.log));
    return createIndexing({ db, index, rooms, texts, readings, effects });
  }

  test('when the server stops in the middle of a paper, then it goes on there, and each place is there once', () => {
    const indexing = createPaperIndexing({ db, index });
    for (let piece = 0; piece < 16; piece += 1) expect(indexing.next()).toBe(true);
    expect(places().length).toBeGreaterThan(30);
    expect(places().length % 30).not.toBe(0);
    index.close();
    index = openSearchIndex(join(folder, 'search.db'));
    expect(index.isNew).toBe(false);
    indexAll();
    expect(new Set(places().map(({ source, place }) => `${source} ${place}`)).size).toBe(300);
    expect(places()).toHaveLength(300);
  });

  test('when the index is lost, then it is made again and is the same', () => {
    expect(indexAll()).toBeGreaterThan(30);
    const before = places();
    index.close();
    rmSync(join(folder, 'search.db'));
    index = openSearchIndex(join(folder, 'search.db'));
    expect([index.isNew, places()]).toEqual([true, []]);
    indexAll();
    expect(places()).toEqual(before);
  });

  test('when an older database was restored beside it, then it is made again', async () => {
    const stop = () => server.stop();
    let server = openedIndexing();
    await server.settled();
    expect(places()).toHaveLength(300);
    stop();
    db.close();
    db = openDatabase(':memory:');
    found(db);
    addContribution(db, { ...contribution, paragraphs: ['An albatross.'], id: idOf<ContributionId>('other') }, null, 9);
    server = openedIndexing();
    await server.settled();
    expect(places().map(({ source }) => source)).toEqual(['contribution other']);
    stop();
  });

  test('when a paper is withdrawn while others are still read, then none of its words are left', () => {
    withdrawContribution(db, idOf<ContributionId>('c-3'), '2015-08-21');
    indexAll();
    expect(places().filter(({ source }) => source.endsWith('c-3'))).toEqual([]);
    expect(places()).toHaveLength(270);
  });
});
