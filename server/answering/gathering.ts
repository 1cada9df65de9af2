import type { Db } from '../../db/open-database.ts';
import type { Consultation } from '../../db/papers/consultations.ts';
import { contributionById, contributionsTo } from '../../db/papers/contributions.ts';
import type { ContributionAnswer } from '../../shared/protocol/http/consultations/consultations.ts';
import { inPieces } from '../in-pieces.ts';
import type { AnsweredReader } from './answered.ts';
import type { Consulted, Gathered } from './gathered.ts';

/** All contributions that everybody may see, in the order of receipt; of those that were withdrawn or taken down, that they were there. */
export async function gatherAll(db: Db, of: Consultation, reader: AnsweredReader): Promise<readonly Gathered[]> {
  const found = await inPieces(contributionsTo(db, of.id), ({ id }) => {
    const one = contributionById(db, id);
    return one && gathered(one, reader);
  });
  return found.filter((one) => one !== null);
}

export const gathered = (one: ContributionAnswer, reader: AnsweredReader): Gathered => ({
  ...one,
  answers: reader.answered(one).answers,
});

export const consultedIn = (
  { title, group, isSample }: Consultation,
  [meeting]: readonly { readonly date: string }[],
): Consulted => ({ title, group, isSample, day: meeting?.date ?? '2000-01-01' });
