import * as v from 'valibot';
import type { MeetingId, RegistrationId } from '../../../ids.ts';
import type { RefusalCode } from '../../../refusals.ts';
import {
  COMING_AS,
  type Deciding,
  type Entity,
  NEEDS,
  type Needs,
  type Registering,
  type Registration,
} from '../../../registration/registration.ts';
import { areInOrder, type Terms, type TermsState } from '../../../registration/terms.ts';
import { day, id, language, line, mode, profile, text, whole } from '../../fields/fields.ts';
import { REASON_MAX } from '../../fields/sizes.ts';
import type { Alike } from '../people/applications.ts';
import { email } from '../people/session.ts';

export const NEEDS_MAX = 1000;
/** So many are decided together, so that nobody waits long for what is decided about others. */
export const DECIDED_AT_ONCE = 50;

const several = <const Choice extends string>(choice: v.GenericSchema<string, Choice>, most: number) =>
  v.pipe(
    v.array(choice),
    v.maxLength(most),
    v.transform((chosen) => [...new Set(chosen)]),
  );

/** `POST /api/meetings/:id/registration`: one's own, for the first time or changed. */
export const registeringSchema = v.strictObject({
  profile,
  mode,
  comingAs: v.picklist(COMING_AS),
  languages: v.pipe(several(language, 12), v.minLength(1)),
  needs: several(v.picklist(NEEDS), 2 * NEEDS.length),
  needsInWords: text(NEEDS_MAX),
});

/** What a person knows of their own. */
export type OwnRegistration = Registering & Pick<Registration, 'state' | 'version' | 'reason' | 'madeAt' | 'changedAt'>;

/** `GET /api/meetings/:id/registration`. `decides`: what the reader decides about; null: nothing. `waiting`: how many wait for that. */
export type RegistrationNow = {
  readonly terms: Terms & { readonly state: TermsState };
  readonly own: OwnRegistration | null;
  readonly decides: Deciding | null;
  readonly waiting: number;
};

/** One of `GET /api/account/registrations`, the latest first. */
export type RegistrationMade = OwnRegistration & {
  readonly meeting: { readonly id: MeetingId; readonly title: string; readonly date: string };
};

/** `needs`: null where they are not for the reader. `like`: a member for whom the person could be taken. `forSecretary`: the reader cannot decide. */
export type ListedRegistration = Omit<Registration, 'needs' | 'needsInWords'> & {
  readonly needs: Needs | null;
  readonly like: Alike | null;
  readonly forSecretary: boolean;
};
/** How many of them travel at a time; a page that is not full is the last one. */
export const REGISTRATIONS_A_PAGE = 500;
/** `GET /api/meetings/:id/registrations`: those about which the reader decides, the earliest first; `?after=ID`: the next ones. */
export type ListedRegistrations = { readonly decides: Deciding; readonly registrations: readonly ListedRegistration[] };

const seen = v.pipe(
  v.array(v.strictObject({ id: id<RegistrationId>(), version: whole(1, 1_000_000) })),
  v.minLength(1),
  v.maxLength(DECIDED_AT_ONCE),
);
/** `POST /api/meetings/:id/registrations/decisions`: about registrations as they were seen. */
export const decisionSchema = v.variant('approved', [
  v.strictObject({ approved: v.literal(true), registrations: seen }),
  v.strictObject({ approved: v.literal(false), registrations: seen, reason: v.pipe(text(REASON_MAX), v.minLength(1)) }),
]);
export type RegistrationDecision = v.InferOutput<typeof decisionSchema>;
/** For how many it was done, and why not for the others. */
export type RegistrationsDecided = {
  readonly done: number;
  readonly left: readonly { readonly id: RegistrationId; readonly refused: RefusalCode }[];
};

const someDay = v.nullable(day);
/** `POST /api/meetings/:id/registration/terms`, by the secretary. */
export const termsSchema = v.pipe(
  v.strictObject({ opens: someDay, closes: someDay }),
  v.forward(v.check(areInOrder), ['closes']),
);

/** `POST /api/meetings/:id/focal-points`, by the secretary; `country` is empty where it does not matter. */
export const focalPointSchema = v.strictObject({
  email,
  organisation: line,
  country: v.union([v.literal(''), profile.entries.country]),
});
/** `POST /api/meetings/:id/focal-points/end` */
export const focalPointEndSchema = v.strictObject({ email });
/** One of `GET /api/meetings/:id/focal-points`. */
export type FocalPointListed = Entity & { readonly email: string };
