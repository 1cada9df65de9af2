import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { tokensOf } from '../../shared/finding/tokens.ts';
import type { Wanted } from '../../shared/finding/wanted.ts';
import type { ConsultationId, MeetingId } from '../../shared/ids.ts';
import type { FoundKind } from '../../shared/protocol/http/search.ts';
import { keepPrivate } from '../open-database.ts';
import { changedPlaces } from './changed-places.ts';

/** With other tables, or other words for the same text, it is made again. */
const VERSION = 3;

/** Who may read it beside what its source says: for the minutes there are two texts. */
export type Audience = 'all' | 'members';

/** Where something stands. `source`: what is replaced in one go, such as a contribution; `place`: where in it. */
export type IndexedPlace = {
  readonly kind: FoundKind;
  readonly source: string;
  readonly place: string;
  readonly consultation: ConsultationId;
  readonly meeting: MeetingId | null;
  readonly audience: Audience;
  /** Of the minutes alone; any other words are read where they stand. */
  readonly kept: string | null;
  /** Whose words these are, each name in a line. */
  readonly keptNames: string | null;
};

/** `names`: of those whose words they are. `byName`: found for a name alone, too. */
export type Indexed = IndexedPlace & {
  readonly text: string;
  readonly names: readonly string[];
  readonly byName: boolean;
};

/** What to find. `meetings`: only in these; null: anywhere. */
export type IndexQuery = {
  readonly wanted: Wanted;
  readonly kind: FoundKind;
  readonly consultation: ConsultationId | null;
  readonly meetings: readonly MeetingId[] | null;
  readonly limit: number;
};

/**
 * Which words stand where, derived from the papers, the logs and the minutes: it holds no text but that of minutes, can be lost, and
 * is then made again. Every call is synchronous.
 */
export type SearchIndex = {
  /** Whether it was made again by this opening. */
  readonly isNew: boolean;
  /** In place of all that this source had; what is the same stays, so that going on with a long text costs little. */
  readonly replace: (source: string, entries: readonly Indexed[]) => void;
  /** What a source has besides. */
  readonly add: (entries: readonly Indexed[]) => void;
  /** All sources whose names begin so. */
  readonly removeAll: (beginning: string) => void;
  /** The best first. Of words that stand in very many places, the latest places are looked at. */
  readonly find: (query: IndexQuery) => readonly IndexedPlace[];
  /** Every source of that kind in a consultation with a place that has the words. */
  readonly sources: (query: Pick<IndexQuery, 'wanted' | 'kind' | 'consultation'>) => readonly string[];
  readonly hasSource: (source: string) => boolean;
  /** The meetings that have something of a kind. */
  readonly meetings: (kind: FoundKind) => readonly MeetingId[];
  /** How far a source of sources has been read; null: not at all. */
  readonly cursor: (name: string) => string | null;
  readonly setCursor: (name: string, to: string) => void;
  /** As if nothing had been read yet. */
  readonly clear: () => void;
  /** All of it, or nothing. */
  readonly transaction: (work: () => void) => void;
  /** Changes with each change. */
  readonly revision: () => number;
  readonly count: () => number;
  readonly close: () => void;
};

const TABLES = `
CREATE TABLE places (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, source TEXT NOT NULL, place TEXT NOT NULL, consultation TEXT NOT NULL,
  meeting TEXT, audience TEXT NOT NULL, kept TEXT, keptNames TEXT
);
CREATE INDEX places_by_source ON places (source);
CREATE INDEX places_by_meeting ON places (kind, meeting);
CREATE TABLE cursors (name TEXT PRIMARY KEY, reached TEXT NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5 (
  said, names, of_name, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
PRAGMA user_version = ${VERSION};
`;

const EMPTYING = "DELETE FROM places; DELETE FROM cursors; INSERT INTO words (words) VALUES ('delete-all');";

/** What is ranked of each search at most, so that the commonest words cost no more than rare ones. */
const RANKED_MAX = 1000;

/** Opens the index in a file, or one in memory (`:memory:`). A file that is damaged or of another version is thrown away. */
export function openSearchIndex(file: string): SearchIndex {
  const raw = openOrRemake(file);
  const isNew = raw.pragma('user_version', { simple: true }) !== VERSION;
  if (isNew) raw.exec(TABLES);
  return indexIn(raw, isNew);
}

function openOrRemake(file: string): Database.Database {
  try {
    const raw = opened(file);
    const version = raw.pragma('user_version', { simple: true });
    if (version === VERSION || version === 0) return raw;
    raw.close();
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || !/CORRUPT|NOTADB/.test(error.code)) throw error;
  }
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
  return opened(file);
}

/** What is lost with the power is found again by the cursors: nothing here needs to be on the disk at once. */
function opened(file: string): Database.Database {
  if (file !== ':memory:') keepPrivate(file);
  const raw = new Database(file);
  try {
    raw.pragma('journal_mode = WAL');
    raw.pragma('synchronous = NORMAL');
    raw.prepare('SELECT count(*) FROM sqlite_master').get();
  } catch (error) {
    raw.close();
    throw error;
  }
  return raw;
}

/** Stands in the column of those places that are found for a name alone. */
const OF_NAME = 'y';

/**
 * All of the words, in what was said or in the names; one of them at least in what was said, unless a name alone is enough there.
 * Words are letters and digits alone (`tokensOf`): nothing that people type is syntax.
 */
function expressionOf(wanted: Wanted): string {
  const each = wanted.map(({ words, isBegun }) => `"${words.join(' ')}"${isBegun ? ' *' : ''}`);
  return `{said names} : (${each.join(' AND ')}) AND ({said} : (${each.join(' OR ')}) OR {of_name} : "${OF_NAME}")`;
}

const COLUMNS = 'kind, source, place, consultation, meeting, audience, kept, keptNames';

function indexIn(raw: Database.Database, isNew: boolean): SearchIndex {
  let revision = 0;
  const writing = writingIn(raw);
  const changed = (work: () => void): void => {
    revision += 1;
    raw.transaction(work)();
  };
  return {
    isNew,
    ...findingIn(raw),
    ...cursorsIn(raw),
    replace: (source, entries) => changed(() => writing.replace(source, entries)),
    add: (entries) => changed(() => entries.forEach(writing.add)),
    removeAll: (beginning) => changed(() => writing.removeAll(beginning)),
    clear: () => changed(() => raw.exec(EMPTYING)),
    transaction: (work) => raw.transaction(work)(),
    revision: () => revision,
    close: () => void raw.close(),
  };
}

function cursorsIn(raw: Database.Database): Pick<SearchIndex, 'cursor' | 'setCursor'> {
  const cursor = raw.prepare<[string], { reached: string }>('SELECT reached FROM cursors WHERE name = ?');
  const setCursor = raw.prepare('INSERT OR REPLACE INTO cursors VALUES (?, ?)');
  return {
    cursor: (name) => cursor.get(name)?.reached ?? null,
    setCursor: (name, to) => void setCursor.run(name, to),
  };
}

function findingIn(raw: Database.Database): Pick<SearchIndex, 'find' | 'sources' | 'meetings' | 'hasSource' | 'count'> {
  const meetings = raw
    .prepare<[string], MeetingId>('SELECT DISTINCT meeting FROM places WHERE kind = ? AND meeting IS NOT NULL')
    .pluck();
  const hasSource = raw.prepare('SELECT 1 FROM places WHERE source = ? LIMIT 1');
  const count = raw.prepare('SELECT count(*) FROM places').pluck();
  const find = raw.prepare<Record<string, unknown>, IndexedPlace>(`
    SELECT ${COLUMNS} FROM (
      SELECT ${COLUMNS}, bm25(words, 1, 1, 0) AS rank FROM words CROSS JOIN places ON places.id = words.rowid
      WHERE words MATCH @wanted AND kind = @kind AND (@consultation IS NULL OR consultation = @consultation)
        AND (@meetings IS NULL OR meeting IN (SELECT value FROM json_each(@meetings)))
      ORDER BY words.rowid DESC LIMIT ${RANKED_MAX}
    ) ORDER BY rank LIMIT @limit`);
  const sources = raw
    .prepare<Record<string, unknown>, string>(
      `SELECT DISTINCT source FROM words CROSS JOIN places ON places.id = words.rowid
       WHERE words MATCH @wanted AND kind = @kind AND consultation = @consultation`,
    )
    .pluck();
  return {
    sources: ({ wanted, ...query }) =>
      wanted.length === 0 ? [] : sources.all({ ...query, wanted: expressionOf(wanted) }),
    find({ wanted, meetings: among, ...query }) {
      if (wanted.length === 0) return [];
      return find.all({ ...query, wanted: expressionOf(wanted), meetings: among && JSON.stringify(among) });
    },
    meetings: (kind) => meetings.all(kind),
    hasSource: (source) => hasSource.get(source) !== undefined,
    count: () => Number(count.get()),
  };
}

const wordsIn = (text: string): string =>
  tokensOf(text)
    .map(({ word }) => word)
    .join(' ');

function writingIn(raw: Database.Database) {
  const ofSource = raw.prepare<[string], IndexedPlace & { id: number }>(
    `SELECT id, ${COLUMNS} FROM places WHERE source = ?`,
  );
  const beginning = raw.prepare<[string, string], { id: number }>(
    'SELECT id FROM places WHERE source >= ? AND source < ?',
  );
  const forget = [raw.prepare('DELETE FROM words WHERE rowid = ?'), raw.prepare('DELETE FROM places WHERE id = ?')];
  const place = raw.prepare(`INSERT INTO places (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  const words = raw.prepare('INSERT INTO words (rowid, said, names, of_name) VALUES (?, ?, ?, ?)');
  const remove = (rows: readonly { readonly id: number }[]): void => {
    for (const { id } of rows) for (const statement of forget) statement.run(id);
  };
  function add({ text, names, byName, source, ...at }: Indexed): void {
    const [said, named] = [wordsIn(text), wordsIn(names.join('\n'))];
    if (said === '' && !(byName && named !== '')) return;
    const { kind, place: where, consultation, meeting, audience, kept, keptNames } = at;
    const { lastInsertRowid } = place.run(kind, source, where, consultation, meeting, audience, kept, keptNames);
    words.run(lastInsertRowid, said, named, byName ? OF_NAME : '');
  }
  return {
    add,
    replace(source: string, entries: readonly Indexed[]): void {
      const { gone, come } = changedPlaces(ofSource.all(source), entries);
      remove(gone);
      for (const entry of come) add(entry);
    },
    removeAll: (name: string): void => remove(beginning.all(name, `${name}\uffff`)),
  };
}
