import { and, asc, eq, getTableColumns, inArray, isNotNull, isNull, ne, or } from 'drizzle-orm';
import type { CommandId, ConsultationId, ContributionId, PersonId } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import type { Acceptance } from '../../shared/paper/contributing.ts';
import type { Shape } from '../../shared/paper/shape.ts';
import type {
  ContributionAnswer,
  ContributionSummary,
} from '../../shared/protocol/http/consultations/consultations.ts';
import type { Db } from '../open-database.ts';
import { consultations, contributions } from '../schema.ts';
import { contributionVersions } from '../tables/contribution-versions.ts';
import { giveNumber } from './contribution-numbers.ts';
import { enterContribution } from './papers.ts';

/** What is said in a contribution; where it came in a file, what the server has read in it. */
export type Words = {
  readonly language: Language;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** As many as paragraphs, or none where all are plain. */
  readonly shapes?: readonly Shape[];
  /** Hex SHA-256 of the file, which is here as a whole; null: they were written into the form. */
  readonly file?: string | null;
  readonly fileName?: string;
};

type Since =
  | 'number'
  | 'late'
  | 'version'
  | 'versions'
  | 'correctedOn'
  | 'withdrawnOn'
  | 'mayMend'
  | 'acceptance'
  | 'declinedBecause';
/** What is received, before anything has happened to it. */
export type Received = Omit<ContributionAnswer, Since | keyof Words> &
  Words & {
    readonly late?: boolean;
    readonly acceptance?: Acceptance;
    readonly sentAs?: CommandId | undefined;
  };

/** `person`: the account from which it came; null when it reached the secretariat in another way. `at` in ms. */
export function addContribution(db: Db, contribution: Received, person: PersonId | null, at: number): void {
  db.changed(contribution.consultationId);
  db.orm.transaction((tx) => {
    tx.insert(contributions)
      .values({ ...contribution, person, createdAt: at })
      .run();
    if (contribution.acceptance === undefined || contribution.acceptance === 'accepted')
      giveNumber(db, contribution.id);
    enterContribution(db.raw, contribution.id);
  });
}

/** In the order of receipt. */
export const contributionsTo = ({ orm }: Db, consultation: ConsultationId): readonly ContributionSummary[] =>
  orm
    .select(summary)
    .from(contributions)
    .where(and(eq(contributions.consultationId, consultation), isAccepted()))
    .orderBy(asc(contributions.date), asc(contributions.createdAt))
    .all()
    .map(shownOf);

export const isAccepted = () => eq(contributions.acceptance, 'accepted');

type Row = ContributionSummary & { readonly takenDownAt: number | null };

/** When a contribution is taken down or withdrawn, it still shows that there was one, with its day and its organisation. */
function shownOf<T extends Row>({ takenDownAt, ...row }: T): Omit<T, 'takenDownAt'> & { readonly takenDown?: true } {
  if (takenDownAt === null && row.withdrawnOn === null) return row;
  const stub = { ...row, name: '', jobTitle: '', title: '', file: null, fileName: '' };
  return takenDownAt === null ? stub : { ...stub, takenDown: true };
}

const {
  paragraphs: _,
  shapes: _shapes,
  notice: _notice,
  person: _person,
  createdAt: _at,
  sentAs: _sent,
  acceptance: _acceptance,
  declinedBecause: _because,
  ...withoutTexts
} = getTableColumns(contributions);
/** Without the texts: of one consultation they may be many megabytes. */
export const summary = withoutTexts;

/** As it is now, with its earlier versions; for a contribution that is shown to nobody, none of them. Null where its consultation was taken down. */
export function contributionById(db: Db, id: ContributionId, version?: number): ContributionAnswer | null {
  const found = withConsultation(db, id, version);
  return found?.isShown ? found.contribution : null;
}

/** The same for those who see what waits for the secretary or was declined. */
export const anyContribution = (db: Db, id: ContributionId, version?: number): ContributionAnswer | null =>
  withConsultation(db, id, version)?.contribution ?? null;

type Found = {
  readonly contribution: ContributionAnswer;
  readonly person: PersonId | null;
  /** Whether it is accepted, and its consultation was not taken down. */
  readonly isShown: boolean;
};

/** Whoever may see it: its author is told with it. */
export function withConsultation(db: Db, id: ContributionId, version?: number): Found | null {
  const found = db.orm
    .select({ row: contributions, takenDownAt: consultations.takenDownAt })
    .from(contributions)
    .innerJoin(consultations, eq(contributions.consultationId, consultations.id))
    .where(eq(contributions.id, id))
    .get();
  const contribution = found && answerOf(db, found.row, version);
  if (!contribution) return null;
  const isShown = contribution.acceptance === undefined && found.takenDownAt === null;
  return { contribution, person: found.row.person, isShown };
}

type WholeRow = typeof contributions.$inferSelect;

function answerOf(db: Db, found: WholeRow, version: number | undefined): ContributionAnswer | null {
  const { id } = found;
  const { person: _person, createdAt: _at, sentAs: _sent, acceptance, declinedBecause, ...row } = found;
  if (version !== undefined && version > row.version) return null;
  const shown = { ...shownOf(row), ...(acceptance !== 'accepted' && { acceptance, declinedBecause }) };
  if (shown.takenDown || shown.withdrawnOn !== null)
    return { ...shown, paragraphs: [], shapes: [], notice: '', versions: [] };
  const versions = versionsOf(db, id);
  const known = { ...shown, versions: versions.map(({ version: number, until }) => ({ number, until })) };
  if (version === undefined || version === row.version) return known;
  const former = versions.find((each) => each.version === version);
  return former ? { ...known, ...wordsOf(former), version } : null;
}

const versionsOf = ({ orm }: Db, id: ContributionId) =>
  orm
    .select()
    .from(contributionVersions)
    .where(eq(contributionVersions.contributionId, id))
    .orderBy(asc(contributionVersions.version))
    .all();

const wordsOf = ({ language, title, paragraphs, shapes = [], file = null, fileName = '' }: Words): Required<Words> => ({
  language,
  title,
  paragraphs,
  shapes,
  file,
  fileName,
});

/** A day at the place, and the moment, ms. */
type Sent = { readonly sentAs?: CommandId | undefined };
type Now = { readonly day: string; readonly at: number };

/** The new words; the old ones stay as an earlier version. */
export function correctContribution(db: Db, id: ContributionId, words: Words & Sent, { day, at }: Now): void {
  db.changed();
  db.orm.transaction((tx) => {
    const before = tx.select().from(contributions).where(eq(contributions.id, id)).get();
    if (!before) return;
    const former = { ...wordsOf(before), contributionId: id, version: before.version, until: day, replacedAt: at };
    tx.insert(contributionVersions).values(former).run();
    tx.update(contributions)
      .set({ ...wordsOf(words), sentAs: words.sentAs ?? null, version: before.version + 1, correctedOn: day })
      .where(eq(contributions.id, id))
      .run();
    enterContribution(db.raw, id);
  });
}

/** Its words stay on the disk, and nobody is shown them. */
export function withdrawContribution(db: Db, id: ContributionId, day: string): void {
  db.changed();
  db.orm.transaction((tx) => {
    tx.update(contributions).set({ withdrawnOn: day }).where(eq(contributions.id, id)).run();
    enterContribution(db.raw, id);
  });
}

/** What this person has sent under this id already; undefined: nothing. */
export const sentBefore = ({ orm }: Db, person: PersonId, sentAs: CommandId | undefined): ContributionId | undefined =>
  sentAs &&
  orm
    .select({ id: contributions.id })
    .from(contributions)
    .where(and(eq(contributions.person, person), eq(contributions.sentAs, sentAs)))
    .get()?.id;

/** Nobody sees what was withdrawn or taken down; what waits or was declined, its author and the secretary alone. */
export const isThere = () => and(isNull(contributions.withdrawnOn), isNull(contributions.takenDownAt), isAccepted());

/** Also one that waits for the secretary. */
const isWanted = () =>
  and(isNull(contributions.withdrawnOn), isNull(contributions.takenDownAt), ne(contributions.acceptance, 'declined'));

export const hasContributions = ({ orm }: Db, consultation: ConsultationId): boolean =>
  orm
    .select({ id: contributions.id })
    .from(contributions)
    .where(and(eq(contributions.consultationId, consultation), isWanted()))
    .limit(1)
    .get() !== undefined;

/** Those of these whose words are shown no more, because they were withdrawn or taken down. */
export const wordless = ({ orm }: Db, ids: readonly ContributionId[]): readonly ContributionId[] =>
  orm
    .select({ id: contributions.id })
    .from(contributions)
    .where(
      and(
        inArray(contributions.id, [...ids]),
        or(isNotNull(contributions.withdrawnOn), isNotNull(contributions.takenDownAt)),
      ),
    )
    .all()
    .map(({ id }) => id);
