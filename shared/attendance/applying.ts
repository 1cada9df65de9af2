import { firstRefusal, type Refusal, refuse, refuseUnless } from '../decision.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** The earlier application of a person, beside the log. `refusedAt`: null while they wait. Times in ms. */
export type Applied = { readonly appliedAt: number; readonly refusedAt: number | null };

/**
 * A hall of 300 people who apply at once is in the list within three minutes. Nobody can fill the list of one meeting, or of many,
 * alone.
 */
export const APPLICATIONS = {
  /** For a meeting: how many may wait at a time, and how many may apply within a minute. */
  waiting: 500,
  /** So many of these places are kept for people from domains of which few wait. */
  kept: 100,
  fewOfADomain: 20,
  inAMinute: 120,
  /** For a person: at how many meetings they may wait, and how often they may apply within a day. */
  ofAPerson: 20,
  inADay: 40,
  expireAfterMs: 30 * DAY_MS,
  againAfterMs: DAY_MS,
  minuteMs: MINUTE_MS,
  dayMs: DAY_MS,
} as const;

/** How many applications there are now, of the meeting and of the person. */
export type ApplicationsNow = {
  readonly waiting: number;
  /** Of those who wait: how many have an address of the same domain. */
  readonly ofTheDomain: number;
  readonly inAMinute: number;
  readonly ofThePerson: number;
  readonly inADay: number;
};

/** The state of an application; null when there is none, or none any more. */
export function applicationState(
  applied: Applied | null,
  at: number,
): 'awaiting-admission' | 'application-refused' | null {
  if (applied === null) return null;
  if (applied.refusedAt === null)
    return at - applied.appliedAt < APPLICATIONS.expireAfterMs ? 'awaiting-admission' : null;
  return at - applied.refusedAt < APPLICATIONS.againAfterMs ? 'application-refused' : null;
}

/** A6: a meeting and a person have limits for how many applications there are, and how fast they come. */
export function mustBeFreeToApply(applied: Applied | null, now: ApplicationsNow, at: number): Refusal | null {
  const standing = applicationState(applied, at);
  return standing === null
    ? firstRefusal(
        refuseUnless(now.ofThePerson < APPLICATIONS.ofAPerson, 'quota-of-person'),
        refuseUnless(now.inADay < APPLICATIONS.inADay, 'quota-of-person'),
        refuseUnless(now.waiting < placesFor(now), 'applications-full'),
        refuseUnless(now.inAMinute < APPLICATIONS.inAMinute, 'applications-full'),
      )
    : refuse(standing);
}

/** A stranger with hundreds of addresses has them from few domains: everybody else still finds a place. */
const placesFor = ({ ofTheDomain }: ApplicationsNow): number =>
  APPLICATIONS.waiting - (ofTheDomain < APPLICATIONS.fewOfADomain ? 0 : APPLICATIONS.kept);
