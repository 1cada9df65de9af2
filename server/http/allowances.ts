import type { PersonId } from '../../shared/ids.ts';
import type { Allowance, Allowances } from '../../shared/protocol/http-allowances.ts';
import type { Effects } from '../effects.ts';
import type { Post } from '../letters/post.ts';
import { createQuota, QUARTER_MS, type Quota } from './quota.ts';

const HOUR_MS = 60 * 60 * 1000;

/** Of one meeting, or one consultation, whoever changes it: each change is kept, and told to those concerned. */
export const CHANGES_IN_A_QUARTER = 20;

/** Each change is told to all the meetings in which somebody is. */
export const PROFILES_IN_A_QUARTER = 20;

/** How often one person may do what reaches others. To invite: enough for a full hall, and too little to write to the world from here. */
export const createDeedQuotas = ({ ticks }: Pick<Effects, 'ticks'>) => ({
  found: createQuota(10, QUARTER_MS, ticks),
  contribute: createQuota(30, HOUR_MS, ticks),
  invite: createQuota(400, QUARTER_MS, ticks),
  profile: createQuota(PROFILES_IN_A_QUARTER, QUARTER_MS, ticks),
  change: createQuota(CHANGES_IN_A_QUARTER, QUARTER_MS, ticks),
});
export type DeedQuotas = ReturnType<typeof createDeedQuotas>;
type Options = { readonly quotas: DeedQuotas; readonly post: Post | null; readonly effects: Pick<Effects, 'now'> };

/** What somebody may still do for now, as the forms say before they are filled in. */
export function allowancesOf({ quotas, post, effects }: Options, person: PersonId): Allowances {
  const told = (quota: Quota): Allowance => {
    const { left, opensInMs } = quota.left(person);
    return { left, moreAt: opensInMs === null ? null : Math.ceil(effects.now() + opensInMs) };
  };
  return {
    found: told(quotas.found),
    contribute: told(quotas.contribute),
    invite: told(quotas.invite),
    letters: post?.invitationsLeft(person) ?? null,
  };
}
