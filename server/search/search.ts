import type { Db } from '../../db/open-database.ts';
import { shownAmong } from '../../db/search/found-papers.ts';
import { openSearchIndex, type SearchIndex } from '../../db/search/search-index.ts';
import { wantedIn } from '../../shared/finding/wanted.ts';
import type { ConsultationId, ContributionId } from '../../shared/ids.ts';
import { FOUND_KINDS, type SearchAnswer } from '../../shared/protocol/http/search.ts';
import type { MinutesReadings } from '../documents/readings/minutes-readings.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import type { MinutesTexts } from '../minutes/minutes-texts.ts';
import { contributionsWith } from './contributions-with.ts';
import { createFinders } from './finders.ts';
import { createIndexing } from './indexing.ts';
import { createReaders } from './readers.ts';
import type { SearchQuery } from './search-query.ts';

/** Finds words in what a person may read, and in nothing else. */
export type Search = {
  readonly find: (query: SearchQuery) => Promise<SearchAnswer>;
  /** The contributions to a consultation that everybody is shown and that have all these words. */
  readonly contributions: (consultation: ConsultationId, typed: string) => readonly ContributionId[];
  /** Names what an answer is made from. */
  readonly version: () => string;
  /** When everything that is written can be found. */
  readonly settled: () => Promise<void>;
  readonly stop: () => void;
};

type Options = {
  /** Of the index; `:memory:` for one that is not kept. */
  readonly file: string;
  readonly db: Db;
  readonly rooms: MeetingRooms;
  readonly texts: MinutesTexts;
  readonly readings: MinutesReadings;
  readonly effects: Pick<Effects, 'log'>;
};

export function createSearch({ file, ...deps }: Options): Search {
  const index = openedIndex(file, deps.effects);
  const indexing = createIndexing({ ...deps, index });
  const readers = createReaders(deps);
  const finders = createFinders({ ...deps, index, readers });

  return {
    async find({ typed, kinds, ...query }) {
      const isComplete = indexing.isComplete();
      const wanted = wantedIn(typed);
      const groups: SearchAnswer['groups'][number][] = [];
      for (const kind of FOUND_KINDS.filter((each) => kinds.includes(each))) {
        const { found, more } = await finders[kind]({ ...query, wanted });
        if (found.length > 0) groups.push({ kind, found, more });
        await new Promise((resume) => setImmediate(resume));
      }
      return { groups, isComplete };
    },
    contributions(consultation, typed) {
      indexing.isComplete();
      return shownAmong(deps.db, consultation, contributionsWith(index, consultation, wantedIn(typed)));
    },
    version() {
      const isComplete = indexing.isComplete();
      return `${index.revision()} ${isComplete}`;
    },
    settled: () => indexing.settled(),
    stop() {
      indexing.stop();
      index.close();
    },
  };
}

/** Where it cannot be kept, as on a full disk, it is made in memory: the search is no reason not to start. */
function openedIndex(file: string, { log }: Pick<Effects, 'log'>): SearchIndex {
  try {
    return openSearchIndex(file);
  } catch (err) {
    log.error({ err }, 'what is searched cannot be kept');
    return openSearchIndex(':memory:');
  }
}
