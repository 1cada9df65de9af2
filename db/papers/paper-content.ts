import { hash } from 'node:crypto';
import type Database from 'better-sqlite3';

/** A contribution by its id, or a compilation by its meeting and version, as `2015-09-28/1`. */
export type Paper = { readonly kind: 'contribution' | 'compilation'; readonly paper: string };

/** The parts of which its words are made, in this order for ever. Taking it down changes no word. */
const CONTRIBUTION = [
  'id, consultation_id, date, name, organisation, country, region, job_title, stakeholder_group, country_name, language, title, paragraphs, notice, created_at',
  'FROM contributions WHERE id = @paper',
].join(' ');
/** Added to the words once their author has withdrawn them. */
const WITHDRAWN = 'withdrawn_on FROM contributions WHERE id = @paper AND withdrawn_on IS NOT NULL';
/** Added since there are former versions: how it stands, and until when each earlier version stood. */
const STANDING = 'late, version, corrected_on FROM contributions WHERE id = @paper';
const BEFORE =
  'version, until, replaced_at FROM contribution_versions WHERE contribution_id = @paper AND version < @version ORDER BY version';
const THEN = 'FROM contribution_versions v JOIN contributions c ON c.id = v.contribution_id';
const FORMER_OF = `${THEN} WHERE c.id = @paper AND v.version = @version`;
/** What it said before it was corrected, and how it stood, as it was entered then. */
const FORMER = [
  'c.id, c.consultation_id, c.date, c.name, c.organisation, c.country, c.region, c.job_title, c.stakeholder_group, c.country_name, v.language, v.title, v.paragraphs, c.notice, c.created_at',
  FORMER_OF,
].join(' ');
const FORMER_STANDING = [
  'c.late, v.version, (SELECT until FROM contribution_versions p WHERE p.contribution_id = c.id AND p.version = v.version - 1)',
  FORMER_OF,
].join(' ');
/** Added where the words have a shape or came in a file. */
const FILED = "shapes, file, file_name FROM contributions WHERE id = @paper AND (shapes <> '[]' OR file IS NOT NULL)";
const FORMER_FILED = `v.shapes, v.file, v.file_name ${FORMER_OF} AND (v.shapes <> '[]' OR v.file IS NOT NULL)`;
const OF = 'WHERE meeting_id = @meeting AND version = @version';
const COMPILATION = [
  `date, introduction, published_at FROM compilations ${OF}`,
  `position, id, agenda_item_id, number, title, lead FROM sections ${OF} ORDER BY position`,
  `position, id, section_id, number, text, language FROM passages ${OF} ORDER BY position`,
  `passage_id, position, contribution_id, paragraph FROM passage_sources ${OF} ORDER BY passage_id, position`,
];
/** Added where there are any: what passages are beside their words, and which versions they name. */
const SHAPES = `id, shape FROM passages ${OF} AND shape IS NOT NULL ORDER BY position`;
const NAMED = `passage_id, position, contribution_version FROM passage_sources ${OF} AND contribution_version IS NOT NULL ORDER BY passage_id, position`;
/** Added where a version has taken in suggested wordings. */
const WORDINGS = `position, annotation_id, passage_id, suggested_by, accepted_by FROM accepted_wordings ${OF} ORDER BY position`;

type Raw = Database.Database;

type Which = Readonly<Record<string, string | number>>;
const reading = (raw: Raw, which: Which) => (part: string) => raw.prepare(`SELECT ${part}`).raw().all(which);

/** Hex SHA-256 of a paper as it stands in the tables: as it is entered now, and as it may have been entered once. */
export function contentsOf(raw: Raw, { kind, paper }: Paper): readonly [string, ...string[]] {
  return kind === 'compilation' ? [compilationContent(raw, paper)] : contributionContents(raw, paper);
}

function compilationContent(raw: Raw, paper: string): string {
  const at = paper.lastIndexOf('/');
  const read = reading(raw, { meeting: paper.slice(0, at), version: Number(paper.slice(at + 1)) });
  const added = shapesPassages(raw) ? [read(SHAPES), read(NAMED)] : [];
  const wordings = keepsWordings(raw) ? read(WORDINGS) : [];
  return hashOf([...COMPILATION.map(read), ...(added.every(isNone) ? [] : added), ...someOf(wordings)]);
}

function contributionContents(raw: Raw, paper: string): readonly [string, ...string[]] {
  const read = reading(raw, { paper, version: Number.MAX_SAFE_INTEGER });
  const words = read(CONTRIBUTION);
  if (!keepsVersions(raw)) return [hashOf([words])];
  const withdrawn = read(WITHDRAWN);
  const once = hashOf(withdrawn.length === 0 ? [words] : [words, withdrawn]);
  const filed = keepsShapes(raw) ? read(FILED) : [];
  return [hashOf([words, withdrawn, read(STANDING), read(BEFORE), ...someOf(filed)]), ...(isNone(filed) ? [once] : [])];
}

const hashOf = (parts: readonly unknown[]): string => hash('sha256', JSON.stringify(parts));

/** A file of an older version, which is read and not migrated, has none. */
const keepsVersions = (raw: Raw): boolean =>
  raw.prepare("SELECT 1 FROM sqlite_master WHERE name = 'contribution_versions'").get() !== undefined;

const keepsShapes = (raw: Raw): boolean =>
  raw.prepare("SELECT 1 FROM pragma_table_info('contributions') WHERE name = 'shapes'").get() !== undefined;

const keepsWordings = (raw: Raw): boolean =>
  raw.prepare("SELECT 1 FROM sqlite_master WHERE name = 'accepted_wordings'").get() !== undefined;

const isNone = (rows: readonly unknown[]): boolean => rows.length === 0;
/** A part that is there only where there is something to say: without it, the hash is what it was before there was such a part. */
const someOf = (rows: readonly unknown[]): readonly unknown[] => (isNone(rows) ? [] : [rows]);

/** The versions that were corrected, each with the hashes under which it may have been entered. */
export function formerVersions(raw: Raw): readonly (Paper & { readonly contents: readonly string[] })[] {
  if (!keepsVersions(raw)) return [];
  return raw
    .prepare<[], { paper: string; version: number }>(
      'SELECT contribution_id AS paper, version FROM contribution_versions',
    )
    .all()
    .map(({ paper, version }) => {
      const read = reading(raw, { paper, version });
      const words = read(FORMER);
      const filed = keepsShapes(raw) ? read(FORMER_FILED) : [];
      const present = hashOf([words, [], read(FORMER_STANDING), read(BEFORE), ...someOf(filed)]);
      const contents = isNone(filed) ? [present, hashOf([words])] : [present];
      return { kind: 'contribution', paper, contents };
    });
}

/** Which version a contribution is, how many former ones there are, and whether it was withdrawn (0, 1); undefined where none is kept. */
export const countsOf = (raw: Raw, { kind, paper }: Paper): Counts | undefined =>
  kind === 'contribution' && keepsVersions(raw) ? raw.prepare<[string], Counts>(COUNTS).get(paper) : undefined;

type Counts = { readonly version: number; readonly former: number; readonly withdrawn: number };
const COUNTS = [
  'SELECT version, withdrawn_on IS NOT NULL AS withdrawn,',
  '(SELECT count(*) FROM contribution_versions WHERE contribution_id = contributions.id) AS former',
  'FROM contributions WHERE id = ?',
].join(' ');

const shapesPassages = (raw: Raw): boolean =>
  raw.prepare("SELECT 1 FROM pragma_table_info('passages') WHERE name = 'shape'").get() !== undefined;

/** All of them, in the order in which they came. */
export const everyPaper = (raw: Raw): readonly Paper[] =>
  raw
    .prepare<[], Paper>(
      `SELECT kind, paper FROM (
         SELECT 'contribution' AS kind, id AS paper, created_at AS at FROM contributions
         UNION ALL SELECT 'compilation', meeting_id || '/' || version, published_at FROM compilations
       ) ORDER BY at, kind DESC, paper`,
    )
    .all();
