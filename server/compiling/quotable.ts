import type { Db } from '../../db/open-database.ts';
import { otherTexts } from '../../db/papers/contribution-texts.ts';
import { contributionById, contributionsTo } from '../../db/papers/contributions.ts';
import { sameParagraphs } from '../../shared/answering/same-paragraphs.ts';
import type { Around } from '../../shared/compiling/around.ts';
import type { Placing } from '../../shared/compiling/compiling.ts';
import type { ConsultationId, ContributionId } from '../../shared/ids.ts';
import { notesCalledIn, withNotes } from '../../shared/paper/notes.ts';
import { shapeOf } from '../../shared/paper/shape.ts';
import type { ContributionAnswer } from '../../shared/protocol/http/consultations/consultations.ts';
import type { Quotable, QuotableAnswer } from '../../shared/protocol/http/meetings/compiling.ts';
import { oneTurn } from '../in-pieces.ts';

/** So much is sent at once, in UTF-16 units of the paragraphs. */
const AT_ONCE = 400_000;
const MOST_AT_ONCE = 50;

export function quotableOf(found: ContributionAnswer): Quotable {
  const { id, number, name, organisation, country, stakeholderGroup, language, title, version, date, paragraphs } =
    found;
  const quotable = {
    id,
    number,
    name,
    organisation,
    country,
    stakeholderGroup,
    language,
    title,
    version,
    date,
    paragraphs,
  };
  return found.shapes && found.shapes.length > 0 ? { ...quotable, shapes: found.shapes } : quotable;
}

type Shown = { readonly withdrawnOn: string | null; readonly takenDown?: true };
/** Nobody is shown what it said. */
export const isWordless = ({ withdrawnOn, takenDown }: Shown): boolean => withdrawnOn !== null || takenDown === true;

/** What can be placed of a consultation: what is shown, in the order of receipt. */
export const quotableIds = (db: Db, consultation: ConsultationId): readonly ContributionId[] =>
  contributionsTo(db, consultation)
    .filter((one) => !isWordless(one))
    .map(({ id }) => id);

/** Some contributions with their paragraphs, those after `after`. */
export const someQuotable = (
  db: Db,
  consultation: ConsultationId,
  after: ContributionId | null,
): Promise<QuotableAnswer> =>
  someOf(quotableIds(db, consultation), after, (id) => {
    const found = contributionById(db, id);
    return found && withFormer(db, found);
  });

/** With what it said before its author corrected it, paragraph by paragraph. */
function withFormer(db: Db, found: ContributionAnswer): Quotable {
  const quotable = quotableOf(found);
  if (found.version === 1) return quotable;
  const former = otherTexts(db, found.id, found.version).map(({ version, paragraphs }) => {
    return { version, now: sameParagraphs(paragraphs, found.paragraphs) };
  });
  return { ...quotable, former };
}

type Some<C> = { readonly contributions: readonly C[]; readonly more: boolean };

/** As many as are sent at once; the meeting has the core between two of them. */
export async function someOf<C extends Pick<Quotable, 'paragraphs'>>(
  ids: readonly ContributionId[],
  after: ContributionId | null,
  find: (id: ContributionId) => C | null,
): Promise<Some<C>> {
  const contributions: C[] = [];
  let size = 0;
  let at = after === null ? 0 : ids.indexOf(after) + 1;
  for (; at < ids.length && size < AT_ONCE && contributions.length < MOST_AT_ONCE; at += 1) {
    const id = ids[at];
    const found = id === undefined ? null : find(id);
    if (!found) continue;
    contributions.push(found);
    size += found.paragraphs.reduce((sum, { length }) => sum + length, 0);
    await oneTurn();
  }
  return { contributions, more: at < ids.length };
}

/** Without a version, the present one. */
type Quoted = Pick<Placing, 'contributionId' | 'paragraph'> & { readonly version?: number | undefined };
type ParagraphOf = (quoted: Quoted) => ReturnType<Around['paragraphOf']>;

/** Looks paragraphs of a consultation up, with the footnotes that they call, each text once. */
export function paragraphsOf(db: Db, consultation: ConsultationId): ParagraphOf {
  const found = new Map<string, ContributionAnswer | null>();
  return ({ contributionId, version, paragraph }) => {
    const name = `${contributionId} ${version}`;
    const contribution = found.get(name) ?? contributionById(db, contributionId, version);
    found.set(name, contribution);
    const text = contribution?.consultationId === consultation ? contribution.paragraphs[paragraph - 1] : undefined;
    if (!contribution || text === undefined) return null;
    const notes = notesCalledIn(contribution, paragraph, { contributionId, version: contribution.version });
    return { text, shape: withNotes(shapeOf(contribution, paragraph), notes), language: contribution.language };
  };
}
