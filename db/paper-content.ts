import { hash } from 'node:crypto';
import type Database from 'better-sqlite3';

/** A contribution by its id, or a compilation by its meeting and version, as `2015-09-28/1`. */
export type Paper = { readonly kind: 'contribution' | 'compilation'; readonly paper: string };

/** What its words are made of, in this order for ever. That it was taken down changes no word. */
const CONTRIBUTION = [
  'id, consultation_id, date, name, organisation, country, region, job_title, stakeholder_group, country_name, language, title, paragraphs, notice, created_at',
  'FROM contributions WHERE id = @paper',
].join(' ');
/** Added to the words once their author has withdrawn them. */
const WITHDRAWN = 'withdrawn_on FROM contributions WHERE id = @paper AND withdrawn_on IS NOT NULL';
/** What it said before it was corrected, as it was entered then. */
const FORMER = [
  'c.id, c.consultation_id, c.date, c.name, c.organisation, c.country, c.region, c.job_title, c.stakeholder_group, c.country_name, v.language, v.title, v.paragraphs, c.notice, c.created_at',
  'FROM contribution_versions v JOIN contributions c ON c.id = v.contribution_id WHERE c.id = ? AND v.version = ?',
].join(' ');
const OF = 'WHERE meeting_id = @meeting AND version = @version';
const COMPILATION = [
  `date, introduction, published_at FROM compilations ${OF}`,
  `position, id, agenda_item_id, number, title, lead FROM sections ${OF} ORDER BY position`,
  `position, id, section_id, number, text, language FROM passages ${OF} ORDER BY position`,
  `passage_id, position, contribution_id, paragraph FROM passage_sources ${OF} ORDER BY passage_id, position`,
];

type Raw = Database.Database;

/** Hex SHA-256 of a paper as it stands in the tables. */
export function contentOf(raw: Raw, { kind, paper }: Paper): string {
  const at = paper.lastIndexOf('/');
  const which = { paper, meeting: paper.slice(0, at), version: Number(paper.slice(at + 1)) };
  const read = (part: string) => raw.prepare(`SELECT ${part}`).raw().all(which);
  if (kind === 'compilation') return hashOf(COMPILATION.map(read));
  const withdrawn = keepsVersions(raw) ? read(WITHDRAWN) : [];
  return hashOf(withdrawn.length === 0 ? [read(CONTRIBUTION)] : [read(CONTRIBUTION), withdrawn]);
}

const hashOf = (parts: readonly unknown[]): string => hash('sha256', JSON.stringify(parts));

/** A file of an older version, which is read and not brought up to date, has none. */
const keepsVersions = (raw: Raw): boolean =>
  raw.prepare("SELECT 1 FROM sqlite_master WHERE name = 'contribution_versions'").get() !== undefined;

/** The versions that were corrected, each with the hash of its words. */
export function formerVersions(raw: Raw): readonly (Paper & { readonly content: string })[] {
  if (!keepsVersions(raw)) return [];
  return raw
    .prepare<[], { paper: string; version: number }>(
      'SELECT contribution_id AS paper, version FROM contribution_versions',
    )
    .all()
    .map(({ paper, version }) => {
      const content = hashOf([raw.prepare(`SELECT ${FORMER}`).raw().all(paper, version)]);
      return { kind: 'contribution', paper, content };
    });
}

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
