import { firstRefusal, type Refusal, refuse, refuseUnless } from '../decision.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** What somebody has asked before, beside the log. `refusedAt`: null while they wait. Times in ms. */
export type Applied = { readonly appliedAt: number; readonly refusedAt: number | null };

/** A hall of 300 that applies at once is in the list within three minutes; nobody fills the list of a meeting, or of many, alone. */
export const APPLICATIONS = {
  /** Of a meeting: who waits at a time, and who applies within a minute. */
  waiting: 500,
  /** Of these places so many are kept for those of whose addresses' domain few wait. */
  kept: 100,
  fewOfADomain: 20,
  inAMinute: 120,
  /** Of a person: meetings at which they wait, and applications within a day. */
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
  /** Of those who wait: whose address is of the same domain. */
  readonly ofTheDomain: number;
  readonly inAMinute: number;
  readonly ofThePerson: number;
  readonly inADay: number;
};

/** Where an application stands; null when there is none, or none any more. */
export function applicationState(
  applied: Applied | null,
  at: number,
): 'awaiting-admission' | 'application-refused' | null {
  if (applied === null) return null;
  if (applied.refusedAt === null)
    return at - applied.appliedAt < APPLICATIONS.expireAfterMs ? 'awaiting-admission' : null;
  return at - applied.refusedAt < APPLICATIONS.againAfterMs ? 'application-refused' : null;
}

/** A6: paced and bounded, by person and by meeting. */
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

/** A stranger with hundreds of addresses has them of few domains: for everybody else there is still a place. */
const placesFor = ({ ofTheDomain }: ApplicationsNow): number =>
  APPLICATIONS.waiting - (ofTheDomain < APPLICATIONS.fewOfADomain ? 0 : APPLICATIONS.kept);
