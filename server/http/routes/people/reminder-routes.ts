import type { FastifyRequest } from 'fastify';
import type * as v from 'valibot';
import { accountsToRemind } from '../../../../db/people/accounts.ts';
import {
  dropSubscription,
  keepSubscription,
  keepWishes,
  subscriptionsOf,
  wishesOf,
} from '../../../../db/people/push-subscriptions.ts';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import type { PersonId } from '../../../../shared/ids.ts';
import type { Language } from '../../../../shared/languages/language.ts';
import {
  type RemindersAnswer,
  reminderWishSchema,
  subscriptionEndSchema,
  subscriptionSchema,
  type TrialSent,
  trialSchema,
} from '../../../../shared/protocol/http/people/reminders.ts';
import type { SignedIn } from '../../../auth/sessions/sessions.ts';
import { createLimiter } from '../../../limiter.ts';
import { areKeys } from '../../../reminding/push.ts';
import { trialLetter } from '../../../reminding/reminder-words.ts';
import { tryPush } from '../../../reminding/trial.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { bodyOf } from '../../reading.ts';

const HOUR_MS = 60 * 60 * 1000;
/** Of one person: subscriptions, wishes and trials together. */
const CHANGES = { limit: 100, windowMs: HOUR_MS };
const TRIALS = { limit: 10, windowMs: HOUR_MS };
/** More browsers than anybody has. */
export const BROWSERS_MAX = 10;

/** What a person is reminded of, and on which browsers. */
export const reminderRoutes: Routes = (app, deps) => {
  const { db, effects } = deps;
  const changing = createChanging(effects);
  const trials = createLimiter(TRIALS, effects.ticks);

  app.get('/api/account/reminders', async ({ signedIn }) =>
    signedIn ? remindersOf(deps, signedIn) : refuse('signed-out'),
  );
  app.patch(
    '/api/account/reminders',
    changing(reminderWishSchema, (who, { kind, channel, wanted }) => {
      const wishes = wishesOf(db, who.person);
      keepWishes(db, who.person, { ...wishes, [kind]: { ...wishes[kind], [channel]: wanted } });
      return remindersOf(deps, who);
    }),
  );
  app.post(
    '/api/account/push',
    changing(subscriptionSchema, (who, subscribed) => subscribe(deps, who, subscribed)),
  );
  app.post(
    '/api/account/push/end',
    changing(subscriptionEndSchema, (who, { endpoint }) => {
      dropSubscription(db, { endpoint, person: who.person });
      return remindersOf(deps, who);
    }),
  );
  app.post(
    '/api/account/reminders/trial',
    changing(trialSchema, (who, { channel }) => {
      if (!trials.take(who.person)) return refuse('too-many-tries');
      return channel === 'push' ? tryPush(deps, readerOf(deps, who)) : tryMail(deps, who);
    }),
  );
};

function subscribe(
  deps: RoutesDeps,
  who: SignedIn,
  { former, ...browser }: v.InferOutput<typeof subscriptionSchema>,
): RemindersAnswer | Refusal {
  if (!deps.push.mayReach(browser.endpoint)) return refuse('push-address');
  if (!areKeys(browser)) return refuse('bad-message');
  const { person, sessionId } = who;
  const kept = { person, sessionId, ...browser, publicKey: deps.push.publicKey, at: deps.effects.now() };
  keepSubscription(deps.db, kept, { most: BROWSERS_MAX, former });
  return remindersOf(deps, who);
}

/** For those who are signed in, not too often, with what is well-formed. */
function createChanging({ ticks }: RoutesDeps['effects']) {
  const changes = createLimiter(CHANGES, ticks);
  return <S extends v.GenericSchema<unknown, object>>(
    schema: S,
    change: (who: SignedIn, said: v.InferOutput<S>) => object | Promise<object>,
  ) =>
    async (request: FastifyRequest) => {
      const { signedIn } = request;
      if (!signedIn) return refuse('signed-out');
      if (!changes.take(signedIn.person)) return refuse('changed-too-often');
      const said = bodyOf(request, schema);
      return isRefusal(said) ? said : change(signedIn, said);
    };
}

function remindersOf({ db, push, post, sessions }: RoutesDeps, { person, isVerified }: SignedIn): RemindersAnswer {
  const browsers = subscriptionsOf(db, [person]);
  const open = sessions.stillOpen(browsers.map(({ sessionId }) => sessionId));
  return {
    wishes: wishesOf(db, person),
    publicKey: push.publicKey,
    byMail: post !== null && isVerified,
    endpoints: browsers.filter(({ sessionId }) => open.has(sessionId)).map(({ endpoint }) => endpoint),
  };
}

const readerOf = (
  { db }: RoutesDeps,
  { person }: SignedIn,
): { readonly person: PersonId; readonly language: Language } => ({
  person,
  language: accountsToRemind(db, [person])[0]?.language ?? 'en',
});

async function tryMail({ db, post, publicUrl }: RoutesDeps, { person }: SignedIn): Promise<TrialSent | Refusal> {
  const [account] = accountsToRemind(db, [person]);
  if (post === null || publicUrl === null) return refuse('no-mail');
  if (!account?.isVerified) return refuse('not-verified');
  const letter = await trialLetter(account.language, publicUrl);
  const outcome = await post.remind(person, { ...letter, to: account.email });
  return typeof outcome === 'string' ? { sent: outcome === 'sent' ? 1 : 0 } : outcome;
}
