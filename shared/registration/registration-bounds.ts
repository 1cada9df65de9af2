import { firstRefusal, type Refusal, refuseUnless } from '../decision.ts';

const HOUR_MS = 60 * 60 * 1000;

/** A hall of a thousand registers within the hour, and nobody fills the list of a meeting, or of many, alone (E9). */
export const REGISTRATIONS = {
  /** For a meeting: how many may wait; so many of the places are for people from domains of which few wait. */
  waiting: 3000,
  kept: 300,
  fewOfADomain: 50,
  inAMinute: 120,
  minuteMs: HOUR_MS / 60,
  /** For a person: at how many meetings they may wait. How often they may write in a day is counted by the server. */
  ofAPerson: 20,
  inADay: 30,
  /** In an hour, of one focal point, and of all those of a meeting together (E12). */
  decisions: 600,
  dayMs: 24 * HOUR_MS,
} as const;

/** How many wait now, for the meeting and of the person; `isNew`: this one does not wait yet. */
export type RegistrationsNow = {
  readonly waiting: number;
  readonly ofTheDomain: number;
  readonly inAMinute: number;
  readonly ofThePerson: number;
};

/** E9: a meeting and a person have limits for how many registrations wait, and how fast they come. */
export const mustHaveRegistrationRoom = ({
  waiting,
  ofTheDomain,
  inAMinute,
  ofThePerson,
}: RegistrationsNow): Refusal | null =>
  firstRefusal(
    refuseUnless(ofThePerson < REGISTRATIONS.ofAPerson, 'quota-of-person'),
    refuseUnless(waiting < placesFor(ofTheDomain), 'registrations-full'),
    refuseUnless(inAMinute < REGISTRATIONS.inAMinute, 'registrations-full'),
  );

const placesFor = (ofTheDomain: number): number =>
  REGISTRATIONS.waiting - (ofTheDomain < REGISTRATIONS.fewOfADomain ? 0 : REGISTRATIONS.kept);

/** Below these in a country, people register names: `ministry.gov.ug` is one, and not `gov.ug`. */
const SHARED = new Set([
  'ac',
  'co',
  'com',
  'edu',
  'go',
  'gob',
  'gouv',
  'gov',
  'gub',
  'int',
  'mil',
  'ne',
  'net',
  'or',
  'org',
]);

/** The domain that somebody has registered, of an address: names below it cost nothing, and count as one (E9). */
export function homeOf(email: string): string {
  const labels = email
    .slice(email.lastIndexOf('@') + 1)
    .toLowerCase()
    .split('.');
  const isShared = labels.at(-1)?.length === 2 && SHARED.has(labels.at(-2) ?? '');
  return labels.slice(isShared ? -3 : -2).join('.');
}
