import * as v from 'valibot';
import type { Role } from '../../../actor.ts';
import type { Profile } from '../../../attendance/profile.ts';
import type { PersonId } from '../../../ids.ts';
import type { RefusalCode } from '../../../refusals.ts';
import { id, role } from '../../fields/fields.ts';

/** A person who waits for admission. `appliedAt` in ms; 0 where it is not known. `like`: a member for whom they could be taken. */
export type Applicant = {
  readonly person: PersonId;
  readonly profile: Profile;
  readonly appliedAt: number;
  readonly like: Alike | null;
};
export type Alike = Pick<Profile, 'name' | 'organisation'> & { readonly role: Role };
/** `GET /api/meetings/:id/applications`, for a person who may admit: the earliest first. */
export type Applicants = { readonly waiting: readonly Applicant[] };

/**
 * `POST /api/meetings/:id/applications/admit` and `.../refuse`: the selected people, together. A person who is `like` a member is
 * admitted alone.
 */
export const settlingSchema = v.strictObject({
  people: v.pipe(v.array(id<PersonId>()), v.minLength(1), v.maxLength(1000)),
  /** The role in which they are admitted. */
  role: v.optional(role, 'participant'),
});
export type Settling = v.InferOutput<typeof settlingSchema>;
/** For how many people it was done, and why not for the others. */
export type Settled = {
  readonly done: number;
  readonly left: readonly { readonly person: PersonId; readonly refused: RefusalCode }[];
};
/** So many are settled together by the page, so that nobody waits long for what is decided about others. */
export const SETTLED_AT_ONCE = 50;
