import {
  decisionTold,
  dueDecisions,
  nextDecisionAt,
  tellDecisionLater,
  tellOfDecision,
  type WaitingDecision,
} from '../../db/decision-letters.ts';
import type { Db } from '../../db/open-database.ts';
import { verifiedAccounts } from '../../db/people/accounts.ts';
import type { Refusal } from '../../shared/decision.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Effects } from '../effects.ts';
import { type Decided, writeDecision } from './decision-letter.ts';
import { type Again, AT_A_TIME, createDueLetters, type DueLetters } from './due-letters.ts';
import type { LetterDesk } from './letter-desk.ts';

type Deps = {
  readonly db: Db;
  readonly desk: LetterDesk;
  readonly publicUrl: string;
  readonly effects: Pick<Effects, 'now' | 'log'>;
};

/** To whom it is told; `page`: the path of the page where they see it. */
export type Told = Omit<Decided, 'link'> & { readonly person: PersonId; readonly page: string };

/** Tells people what was decided about what they sent. */
export type DecisionPost = {
  /** In the commit of the decision, so that it is told whatever happens to the server. */
  readonly tellLater: (by: PersonId, told: Told) => void;
  /** After the answer to the person who decided. */
  readonly decisions: DueLetters;
};

export function createDecisionPost(deps: Deps): DecisionPost {
  const { db, effects } = deps;
  return {
    tellLater: (by, told) => tellOfDecision(db, { ...told, by, dueAt: effects.now() }),
    decisions: createDueLetters<WaitingDecision>(
      {
        due: (at) => dueDecisions(db, at, AT_A_TIME),
        nextAt: () => nextDecisionAt(db),
        tell: (due, again) => Promise.all(due.map((waiting) => settle(deps, waiting, again))),
        what: 'letters about decisions',
      },
      effects,
    ),
  };
}

/** The row stays until the letter has gone: a server that ends just then sends it once more, which is better than never. */
async function settle(deps: Deps, waiting: WaitingDecision, again: Again): Promise<void> {
  const { db, effects } = deps;
  const outcome = await tell(deps, waiting);
  if (outcome === 'sent') return decisionTold(db, waiting.id);
  const later = again(outcome, waiting.tries);
  if (later) tellDecisionLater(db, waiting.id, later);
  else {
    effects.log.warn({ page: waiting.page }, 'a decision could not be told');
    decisionTold(db, waiting.id);
  }
}

/** `sent` also when nobody is to hear of it: their address is not known to be theirs, or the account is disabled. */
async function tell(
  { db, desk, publicUrl, effects }: Deps,
  { person, page, by, about, what, reason }: WaitingDecision,
): Promise<'sent' | 'failed' | Refusal> {
  const [reader] = verifiedAccounts(db, [person]);
  if (!reader) return 'sent';
  try {
    const letter = await writeDecision({ about, what, reason, link: `${publicUrl}${page}` }, reader.language);
    return await desk.send({ kind: 'decision', person: by, message: { ...letter, to: reader.email } });
  } catch (error) {
    effects.log.error({ err: error }, 'a letter about a decision could not be written');
    return 'failed';
  }
}
