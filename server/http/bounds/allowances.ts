import type { PersonId } from '../../../shared/ids.ts';
import type { Allowance, Allowances } from '../../../shared/protocol/http/people/allowances.ts';
import { REGISTRATIONS } from '../../../shared/registration/registration-bounds.ts';
import type { Effects } from '../../effects.ts';
import type { Post } from '../../letters/post.ts';
import { createLimiter, type Limiter } from '../../limiter.ts';
import { createFileBounds, type FileBounds, MEGABYTE } from './file-bounds.ts';

export const QUARTER_MS = 15 * 60 * 1000;
const HOUR_MS = 4 * QUARTER_MS;
const DAY_MS = 24 * HOUR_MS;

/** Five of the largest consultations. */
const BROUGHT_IN_A_DAY = 1000;

/** For one meeting, or one consultation, over all people who change it: each change is kept, and told to those concerned. */
export const CHANGES_IN_A_QUARTER = 20;

/** A table of registrations counts as so many looks at their list. */
export const LOOKS_OF_A_TABLE = 5;

/** Each change is told to all the meetings of which a person is a member. */
export const PROFILES_IN_A_QUARTER = 20;

/** The feeds of a full meeting, twice over. */
export const CAPTION_FEEDS_IN_AN_HOUR = 60;

/** How often what reaches others may be done. */
export type DeedQuotas = {
  /** Of one person: consultations founded. */
  readonly found: Limiter;
  /** Of one person: contributions sent or mended. */
  readonly contribute: Limiter;
  /** Of one person: texts of speeches handed in or replaced. */
  readonly handIn: Limiter;
  /** Of one person: contributions brought in for others. */
  readonly bring: Limiter;
  /** Of one person: the files of contributions. */
  readonly files: FileBounds;
  /** Of one person: enough for a full hall, and too little to write to the world from here. */
  readonly invite: Limiter;
  /** Of one person: registrations for meetings written, whichever meetings. */
  readonly register: Limiter;
  /** Decisions about registrations: of one focal point, and of all those of one meeting together. */
  readonly decide: Limiter;
  /** Decisions about registrations by the secretaries of one meeting: all that may wait, once in an hour. */
  readonly decideAll: Limiter;
  /** Of one person: lists of registrations. */
  readonly look: Limiter;
  /** Of one person: profiles changed. */
  readonly profile: Limiter;
  /** Of one person: addresses for captioners' programs made, whichever meetings; revoked ones are kept too. */
  readonly captionFeeds: Limiter;
  /** Of one meeting or one consultation, whoever changes it. */
  readonly change: Limiter;
};

export const createDeedQuotas = ({ ticks }: Pick<Effects, 'ticks'>): DeedQuotas => ({
  found: createLimiter({ limit: 10, windowMs: QUARTER_MS }, ticks),
  contribute: createLimiter({ limit: 30, windowMs: HOUR_MS }, ticks),
  handIn: createLimiter({ limit: 30, windowMs: HOUR_MS }, ticks),
  bring: createLimiter({ limit: BROUGHT_IN_A_DAY, windowMs: DAY_MS }, ticks),
  files: createFileBounds(ticks),
  invite: createLimiter({ limit: 400, windowMs: QUARTER_MS }, ticks),
  register: createLimiter({ limit: REGISTRATIONS.inADay, windowMs: REGISTRATIONS.dayMs }, ticks),
  decide: createLimiter({ limit: REGISTRATIONS.decisions, windowMs: HOUR_MS }, ticks),
  decideAll: createLimiter({ limit: REGISTRATIONS.waiting, windowMs: HOUR_MS }, ticks),
  look: createLimiter({ burst: 60, perSecond: 1 }, ticks),
  profile: createLimiter({ limit: PROFILES_IN_A_QUARTER, windowMs: QUARTER_MS }, ticks),
  captionFeeds: createLimiter({ limit: CAPTION_FEEDS_IN_AN_HOUR, windowMs: HOUR_MS }, ticks),
  change: createLimiter({ limit: CHANGES_IN_A_QUARTER, windowMs: QUARTER_MS }, ticks),
});
type Options = { readonly quotas: DeedQuotas; readonly post: Post | null; readonly effects: Pick<Effects, 'now'> };

/** What a person may still do now, as forms say before they are filled in. */
export function allowancesOf({ quotas, post, effects }: Options, person: PersonId): Allowances {
  const told = (quota: Limiter, unit = 1): Allowance => {
    const { left, most, opensInMs } = quota.left(person);
    const moreAt = opensInMs === null ? null : Math.ceil(effects.now() + opensInMs);
    return { left: Math.floor(left / unit), most: Math.floor(most / unit), moreAt };
  };
  return {
    found: told(quotas.found),
    contribute: told(quotas.contribute),
    speeches: told(quotas.handIn),
    bring: told(quotas.bring),
    megabytes: told(quotas.files.bytes, MEGABYTE),
    invite: told(quotas.invite),
    register: told(quotas.register),
    letters: post?.invitationsLeft(person) ?? null,
  };
}
