import type { Db } from '../../db/open-database.ts';
import { type StoredSubscription, subscriptionsOf } from '../../db/people/push-subscriptions.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import type { TrialSent } from '../../shared/protocol/http/people/reminders.ts';
import type { Sessions } from '../auth/sessions/sessions.ts';
import { URGENCY_OF_TRIALS } from './outgoing.ts';
import type { Push } from './push.ts';
import { trialMessage } from './reminder-words.ts';
import { pushTo } from './send-reminder.ts';

const TRIAL_KEPT = { ms: 60_000, urgency: 'high' } as const;
/** A person looks at the page meanwhile. */
const ANSWERED_WITHIN_MS = 4000;

type Deps = {
  readonly db: Db;
  readonly push: Pick<Push, 'inTurn' | 'send'>;
  readonly sessions: Pick<Sessions, 'stillOpen'>;
};

/** Sends a trial to all browsers of a person, in turn with reminders; answers how many have taken it in this time, ms. */
export async function tryPush(
  deps: Deps,
  { person, language }: { readonly person: PersonId; readonly language: Language },
  withinMs = ANSWERED_WITHIN_MS,
): Promise<TrialSent> {
  const message = await trialMessage(language);
  let sent = 0;
  const tried = async ({ id }: StoredSubscription): Promise<void> => {
    if ((await pushTo(deps, id, message, TRIAL_KEPT)).outcome === 'sent') sent += 1;
  };
  const all = subscriptionsOf(deps.db, [person]).map((one) =>
    deps.push.inTurn({ person, endpoint: one.endpoint, urgency: URGENCY_OF_TRIALS }, () => tried(one)),
  );
  await settledWithin(Promise.allSettled(all), withinMs);
  return { sent };
}

async function settledWithin(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}
