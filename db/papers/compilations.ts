import { and, asc, eq, sql } from 'drizzle-orm';
import type { AnnotationId, MeetingId, PassageId } from '../../shared/ids.ts';
import type {
  CompilationText,
  NewCompilation,
  PassageSource,
  PassageText,
  TakenWording,
} from '../../shared/protocol/http/meetings/compilation.ts';
import type { Db, Orm } from '../open-database.ts';
import { contributions } from '../schema.ts';
import { acceptedWordings } from '../tables/accepted-wordings.ts';
import { compilations, passageSources, passages, sections } from '../tables/compilation.ts';
import { enterCompilation } from './papers.ts';

type WithWordings = NewCompilation & Pick<CompilationText, 'wordings'>;

/** Stores a version for ever; throws when it is there already. `at` in ms. */
export function storeCompilation(
  { orm, raw }: Db,
  meetingId: MeetingId,
  version: number,
  compilation: WithWordings,
  at: number,
): void {
  orm.transaction((tx) => {
    const { date, introduction } = compilation;
    tx.insert(compilations).values({ meetingId, version, date, introduction, publishedAt: at }).run();
    for (const [position, section] of compilation.sections.entries())
      tx.insert(sections)
        .values({ ...section, meetingId, version, position })
        .run();
    for (const [position, passage] of compilation.passages.entries())
      insertPassage(tx, { meetingId, version }, position, passage);
    for (const [position, wording] of (compilation.wordings ?? []).entries())
      tx.insert(acceptedWordings)
        .values({ ...wording, meetingId, version, position })
        .run();
    enterCompilation(raw, meetingId, version);
  });
}

type Transaction = Parameters<Parameters<Orm['transaction']>[0]>[0];
type Version = { readonly meetingId: MeetingId; readonly version: number };

function insertPassage(
  tx: Transaction,
  of: Version,
  position: number,
  passage: NewCompilation['passages'][number],
): void {
  const { sources, ...row } = passage;
  tx.insert(passages)
    .values({ ...row, ...of, position })
    .run();
  for (const [place, { version, ...source }] of sources.entries())
    tx.insert(passageSources)
      .values({ ...source, ...of, passageId: passage.id, position: place, contributionVersion: version ?? null })
      .run();
}

/** The text of a version of a meeting's compilation, in its order. */
export function compilationText({ orm }: Db, meetingId: MeetingId, version: number): CompilationText | null {
  const head = orm
    .select()
    .from(compilations)
    .where(and(eq(compilations.meetingId, meetingId), eq(compilations.version, version)))
    .get();
  if (!head) return null;
  const { date, introduction } = head;
  const of = { meetingId, version };
  const wordings = wordingsOf(orm, of);
  const text = { version, date, introduction, sections: sectionsOf(orm, of), passages: passagesOf(orm, of) };
  return wordings.length === 0 ? text : { ...text, wordings };
}

const wordingsOf = (orm: Orm, { meetingId, version }: Version): readonly TakenWording[] =>
  orm
    .select({
      annotationId: acceptedWordings.annotationId,
      passageId: acceptedWordings.passageId,
      suggestedBy: acceptedWordings.suggestedBy,
      acceptedBy: acceptedWordings.acceptedBy,
    })
    .from(acceptedWordings)
    .where(and(eq(acceptedWordings.meetingId, meetingId), eq(acceptedWordings.version, version)))
    .orderBy(asc(acceptedWordings.position))
    .all();

/** The suggestions that the versions of a meeting have taken in. */
export const takenSuggestions = ({ orm }: Db, meetingId: MeetingId): ReadonlySet<AnnotationId> =>
  new Set(
    orm
      .select({ id: acceptedWordings.annotationId })
      .from(acceptedWordings)
      .where(eq(acceptedWordings.meetingId, meetingId))
      .all()
      .map(({ id }) => id),
  );

/** The words of one passage of a version; null when there is none. */
export function passageText({ orm }: Db, meetingId: MeetingId, version: number, passage: PassageId): string | null {
  const row = orm
    .select({ text: passages.text })
    .from(passages)
    .where(and(eq(passages.meetingId, meetingId), eq(passages.version, version), eq(passages.id, passage)))
    .get();
  return row?.text ?? null;
}

const sectionsOf = (orm: Orm, { meetingId, version }: Version): CompilationText['sections'] =>
  orm
    .select({
      id: sections.id,
      agendaItemId: sections.agendaItemId,
      number: sections.number,
      title: sections.title,
      lead: sections.lead,
    })
    .from(sections)
    .where(and(eq(sections.meetingId, meetingId), eq(sections.version, version)))
    .orderBy(asc(sections.position))
    .all();

function passagesOf(orm: Orm, of: Version): readonly PassageText[] {
  const sources = sourcesOf(orm, of);
  return orm
    .select()
    .from(passages)
    .where(and(eq(passages.meetingId, of.meetingId), eq(passages.version, of.version)))
    .orderBy(asc(passages.position))
    .all()
    .map(({ id, sectionId, number, text, language, shape }) => {
      return { id, sectionId, number, text, language, sources: sources.get(id) ?? [], ...(shape && { shape }) };
    });
}

function sourcesOf(orm: Orm, of: Version): ReadonlyMap<PassageId, readonly PassageSource[]> {
  const found = new Map<PassageId, readonly PassageSource[]>();
  for (const { passageId, ...source } of sourceRows(orm, of))
    found.set(passageId, [...(found.get(passageId) ?? []), source]);
  return found;
}

/** The version that is cited; where none is named, the one that was there when the compilation was published. */
const versionThen = sql<number>`coalesce(${passageSources.contributionVersion}, 1 + (SELECT count(*) FROM contribution_versions v
  WHERE v.contribution_id = ${contributions.id} AND v.replaced_at <= ${compilations.publishedAt}))`;

const sourceRows = (orm: Orm, { meetingId, version }: Version) =>
  orm
    .select({
      passageId: passageSources.passageId,
      contributionId: passageSources.contributionId,
      organisation: contributions.organisation,
      paragraph: passageSources.paragraph,
      version: versionThen,
    })
    .from(passageSources)
    .innerJoin(contributions, eq(contributions.id, passageSources.contributionId))
    .innerJoin(
      compilations,
      and(eq(compilations.meetingId, passageSources.meetingId), eq(compilations.version, passageSources.version)),
    )
    .where(and(eq(passageSources.meetingId, meetingId), eq(passageSources.version, version)))
    .orderBy(asc(passageSources.position))
    .all();
