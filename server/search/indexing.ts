import { createEventLog, type EventLog } from '../../db/event-log.ts';
import type { Db } from '../../db/open-database.ts';
import { paperHashAt } from '../../db/papers/papers.ts';
import type { SearchIndex } from '../../db/search/search-index.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { MinutesReadings } from '../documents/readings/minutes-readings.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import type { MinutesTexts } from '../minutes/minutes-texts.ts';
import { annotationsCursor, headIn, indexAnnotations } from './index-annotations.ts';
import { indexMinutes } from './index-minutes.ts';
import { createPaperIndexing, PAPERS_HEAD, type PaperIndexing } from './index-papers.ts';
import { WorkList } from './work-list.ts';

export type IndexingDeps = {
  readonly db: Db;
  readonly index: SearchIndex;
  readonly rooms: MeetingRooms;
  readonly texts: MinutesTexts;
  readonly readings: MinutesReadings;
  readonly effects: Pick<Effects, 'log'>;
};

/** What is written reaches the index from what is on the disk, by cursors: after a restart it goes on where it was. */
export type Indexing = {
  /** Whether what was written can be found, but for the last moments. What was sent or published just now is taken in first. */
  readonly isComplete: () => boolean;
  /** When all that waits is in the index. */
  readonly settled: () => Promise<void>;
  readonly stop: () => void;
};

/** While somebody writes, the minutes are read so often at most, ms. */
const MINUTES_EVERY_MS = 3000;

export function createIndexing(deps: IndexingDeps): Indexing {
  const { db, rooms, index } = deps;
  const log = createEventLog(db);
  const works = new WorkList(deps.effects);
  const entering = createPaperIndexing(deps);
  const withLog = { ...deps, log };
  if (!isOfThisDatabase(withLog)) index.clear();

  const papers = () => works.add('papers', async () => entering.next());
  const annotations = (id: MeetingId) => works.add(`annotations ${id}`, () => indexAnnotations(withLog, id));
  const minutes = (id: MeetingId) => works.addLater(`minutes ${id}`, () => indexMinutes(deps, id), MINUTES_EVERY_MS);

  const stopWatching = rooms.onOpened((room) => watch(room, deps, { annotations, minutes }));
  for (const id of log.meetings()) {
    if (index.cursor(annotationsCursor(id)) !== headIn(log, id, log.head(id).seq)) annotations(id);
    works.add(`minutes ${id}`, () => indexMinutes(deps, id));
  }
  papers();
  let isBuilt = false;
  void works.settled().then(() => {
    isBuilt = true;
  });

  return {
    isComplete() {
      const isBehind = hasMore(entering, deps);
      if (isBehind) papers();
      return isBuilt && !isBehind;
    },
    settled() {
      papers();
      return works.settled();
    },
    stop() {
      stopWatching();
      works.stop();
    },
  };
}

/** False when an older database was restored beside it: what has been read so far is not what is there. */
function isOfThisDatabase({ db, index, log }: IndexingDeps & { readonly log: EventLog }): boolean {
  const papers = index.cursor(PAPERS_HEAD);
  const seq = Number.parseInt(papers ?? '0', 10);
  if (papers !== null && papers !== `${seq} ${paperHashAt(db.raw, seq)}`) return false;
  return log.meetings().every((id) => {
    const reached = index.cursor(annotationsCursor(id));
    return reached === null || reached === headIn(log, id, Number.parseInt(reached, 10));
  });
}

/** So long somebody who searches waits for what was sent just now, ms. */
const AT_ONCE_MS = 15;

/** What cannot be written, as on a full disk, cannot be found for now; the search goes on. */
function hasMore(entering: PaperIndexing, { effects }: IndexingDeps): boolean {
  const began = performance.now();
  try {
    while (entering.next()) if (performance.now() - began > AT_ONCE_MS) return true;
    return false;
  } catch (err) {
    effects.log.error({ err }, 'papers were not prepared for searching');
    return true;
  }
}

type Wakes = Readonly<Record<'annotations' | 'minutes', (id: MeetingId) => void>>;

function watch(room: MeetingRoom, { texts }: IndexingDeps, { annotations, minutes }: Wakes): void {
  room.onCommitted((records) => {
    const types = records.map(({ event }) => event.type);
    if (types.some((type) => /^(annotation\.|attendance\.enrolled$)/.test(type))) annotations(room.id);
    if (
      types.some((type) =>
        /^(minutes|meeting|agenda)\.|^floor\.(granted|released|revoked|interrupted|substituted|undone)$/.test(type),
      )
    )
      minutes(room.id);
  });
  texts.of(room.id).onMerged(() => minutes(room.id));
}
