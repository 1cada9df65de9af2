import type { Role } from '../actor.ts';
import type { Mode } from '../attendance/attendance.ts';
import type { Profile } from '../attendance/profile.ts';
import type { PersonId, RegistrationId } from '../ids.ts';
import type { Language } from '../languages/language.ts';

export const COMING_AS = [
  'head-of-delegation',
  'deputy-head',
  'delegate',
  'representative',
  'adviser',
  'observer',
] as const;
export type ComingAs = (typeof COMING_AS)[number];

/** What people often need to take part; whatever else they need, they say in their own words. */
export const NEEDS = ['captions', 'sign-language', 'wheelchair', 'readable-documents', 'assistant'] as const;
export type Need = (typeof NEEDS)[number];
export type Needs = { readonly needs: readonly Need[]; readonly needsInWords: string };
export const NO_NEEDS: Needs = { needs: [], needsInWords: '' };

/** What somebody who registers says. `profile`: as it is to stand in the meeting. */
export type Registering = Needs & {
  readonly profile: Profile;
  readonly mode: Mode;
  readonly comingAs: ComingAs;
  readonly languages: readonly Language[];
};

export const REGISTRATION_STATES = ['waiting', 'approved', 'declined', 'withdrawn'] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

/**
 * A registration for a meeting. `version` counts from 1, and grows whenever its person changes it or somebody decides. `reason`: why it was declined, or
 * empty. Moments in ms.
 */
export type Registration = Registering & {
  readonly id: RegistrationId;
  readonly person: PersonId;
  readonly state: RegistrationState;
  readonly version: number;
  readonly reason: string;
  readonly madeAt: number;
  readonly changedAt: number;
};

/** The role in which an approved person is in the meeting (E5). */
export const roleFor = (comingAs: ComingAs): Role => (comingAs === 'observer' ? 'observer' : 'participant');

/** Who may decide about registrations: the secretary about all, a focal point about those of one entity. */
export type Deciding = { readonly of: 'all' } | { readonly of: 'entity'; readonly entity: Entity };

/** An organisation, and its country where organisations of that name are in several; `country` is empty otherwise. */
export type Entity = { readonly organisation: string; readonly country: string };
