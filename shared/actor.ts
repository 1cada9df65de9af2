import type { Profile } from './attendance/profile.ts';
import type { PersonId } from './ids.ts';

/** The roles a person can have in a meeting; each person has one per meeting. */
export const ROLES = [
  'chair',
  'secretary',
  'moderator',
  'rapporteur',
  'interpreter',
  'captioner',
  'participant',
  'observer',
  'room',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * The actor: a signed-in person, with the profile of their account, or the server itself. The role is not part of it: it is read
 * from the meeting, so that nobody can claim one.
 */
export type Actor =
  | { readonly type: 'person'; readonly person: PersonId; readonly profile: Profile }
  | { readonly type: 'system' };

/** A signed-in person as an actor. */
export const actorOf = ({ person, profile }: { readonly person: PersonId; readonly profile: Profile }): Actor => ({
  type: 'person',
  person,
  profile,
});

export const SYSTEM: Actor = { type: 'system' };

/** The name under which an actor stands in the log. */
export const nameInLog = (actor: Actor): PersonId | 'system' => (actor.type === 'system' ? 'system' : actor.person);
