import { hash } from 'node:crypto';
import type Database from 'better-sqlite3';

/** A contribution by its id, or a compilation by its meeting and version, as `2015-09-28/1`. */
export type Paper = { readonly kind: 'contribution' | 'compilation'; readonly paper: string };

/** What its words are made of, in this order for ever. That it was taken down changes no word. */
const CONTRIBUTION = [
  'id, consultation_id, date, name, organisation, country, region, job_title, stakeholder_group, country_name, language, title, paragraphs, notice, created_at',
  'FROM contributions WHERE id = @paper',
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
  const parts = kind === 'contribution' ? [CONTRIBUTION] : COMPILATION;
  return hash('sha256', JSON.stringify(parts.map((part) => raw.prepare(`SELECT ${part}`).raw().all(which))));
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
