import type { Profile } from '../attendance/profile.ts';
import { firstRefusal, type Refusal, refuse, refuseUnless } from '../decision.ts';
import type { PersonId } from '../ids.ts';
import { plainWords } from '../languages/plain-words.ts';
import type { Deciding, Entity, Needs, Registering, Registration } from './registration.ts';

type Named = Pick<Profile, 'organisation' | 'country'>;

/** Whether somebody says that they come for this entity, whatever the accents, case and spaces (E3). */
export const isOfEntity = ({ organisation, country }: Entity, profile: Named): boolean =>
  plainWords(organisation) === plainWords(profile.organisation) && (country === '' || country === profile.country);

/** Whether somebody who decides has to do with the registration at all (E3). */
export const isDecidedBy = (deciding: Deciding, { profile }: Pick<Registration, 'profile'>): boolean =>
  deciding.of === 'all' || isOfEntity(deciding.entity, profile);

type Seen = Pick<Registration, 'version'>;
type Decided = Pick<Registration, 'profile' | 'state' | 'version'>;

/** E4: a decision is about the registration as it was seen, by somebody who has to do with it. */
export const mustBeAsSeen = (registration: Decided | null, seen: Seen, deciding: Deciding): Refusal | null => {
  if (registration === null || !isDecidedBy(deciding, registration)) return refuse('unknown-registration');
  return firstRefusal(
    refuseUnless(registration.state !== 'withdrawn', 'registration-withdrawn'),
    refuseUnless(
      registration.version === seen.version,
      registration.state === 'waiting' ? 'registration-changed' : 'registration-decided',
    ),
  );
};

/** E4: of two people who decide the same, the second is told that it was decided. What was declined can be approved later. */
export const mustBeUndecided = ({ state }: Pick<Registration, 'state'>, approved: boolean): Refusal | null =>
  refuseUnless(state !== (approved ? 'approved' : 'declined'), 'registration-decided');

/** So often a focal point may decide the other way about a registration that was decided (E12). */
export const TURNS = 10;
type Turned = Pick<Registration, 'person' | 'profile'> & { readonly turns: number };

/**
 * E11, E12: a focal point decides neither about themselves, nor about people of a State that their right does not name, nor without
 * end about the same.
 */
export function isForSecretary({ person, profile, turns }: Turned, deciding: Deciding, by: PersonId): boolean {
  if (deciding.of === 'all') return false;
  const isOfState = profile.stakeholderGroup === 'member-state';
  return person === by || turns >= TURNS || (isOfState && deciding.entity.country !== profile.country);
}

/** What somebody decided about, when they approved: who changes it waits again (E7). */
const judged = ({ profile, comingAs }: Pick<Registering, 'profile' | 'comingAs'>): string =>
  JSON.stringify([profile.name, profile.organisation, profile.country, profile.stakeholderGroup, comingAs]);

type Before = Pick<Registration, 'state' | 'profile' | 'comingAs'>;

/** The state of a registration after its person has changed it (E7). */
export function stateAfterChange(before: Before | null, now: Registering): 'waiting' | 'approved' {
  return before?.state === 'approved' && judged(before) === judged(now) ? 'approved' : 'waiting';
}

/** Whether those who decide have something else before them: not where only mode, languages or needs of one that waits changed. */
export const isToldOf = (before: Before | null, now: Registering): boolean =>
  before?.state !== 'waiting' || judged(before) !== judged(now);

const NEW_AGAIN_AFTER_MS = 24 * 60 * 60 * 1000;

/** E14: since when a registration is new. Until somebody decides, it is new again once a day at most. `at` in ms. */
export function newSince(before: (Before & { readonly newAt: number }) | null, now: Registering, at: number): number {
  if (before === null || before.state === 'approved' || before.state === 'declined') return at;
  return isToldOf(before, now) && at - before.newAt >= NEW_AGAIN_AFTER_MS ? at : before.newAt;
}

/** E8: what somebody needs is for the secretary, and for nobody else who decides. */
export const needsFor = (deciding: Deciding, { needs, needsInWords }: Needs): Needs | null =>
  deciding.of === 'all' ? { needs, needsInWords } : null;
