import type { Db } from '../../db/open-database.ts';
import { verifiedAccounts } from '../../db/people/accounts.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Effects } from '../effects.ts';
import { type Decided, writeDecision } from './decision-letter.ts';
import type { LetterDesk } from './letter-desk.ts';

type Deps = {
  readonly db: Db;
  readonly desk: LetterDesk;
  readonly publicUrl: string;
  readonly effects: Pick<Effects, 'log'>;
};

/** To whom it is told; `page`: the path of the page where they see it. */
export type Told = Omit<Decided, 'link'> & { readonly person: PersonId; readonly page: string };

/** Tells people what was decided about what they sent. The page says the same, so that a letter that is lost loses nothing. */
export type DecisionPost = {
  /** After the answer to the person who decided, one letter after the other. */
  readonly tellDecisions: (by: PersonId, all: readonly Told[]) => void;
};

export function createDecisionPost(deps: Deps): DecisionPost {
  async function tellAll(by: PersonId, all: readonly Told[]): Promise<void> {
    for (const told of all) await tell(deps, by, told);
  }
  return {
    tellDecisions: (by, all) =>
      void setImmediate(() =>
        tellAll(by, all).catch((error: unknown) =>
          deps.effects.log.error({ err: error }, 'a decision could not be told'),
        ),
      ),
  };
}

/** Nobody hears of it whose address is not known to be theirs, or whose account is disabled. */
async function tell({ db, desk, publicUrl }: Deps, by: PersonId, { person, page, ...decided }: Told): Promise<void> {
  const [reader] = verifiedAccounts(db, [person]);
  if (!reader) return;
  const letter = await writeDecision({ ...decided, link: `${publicUrl}${page}` }, reader.language);
  await desk.send({ kind: 'decision', person: by, message: { ...letter, to: reader.email } });
}
