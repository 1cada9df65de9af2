import * as v from 'valibot';
import type { RecordedAct } from '../../../account/act.ts';
import type { ConsultationId, ContributionId, PersonId } from '../../../ids.ts';
import { text } from '../../fields/fields.ts';

/** Why an administrator does something that others will feel; kept in the log of acts. */
export const reasonSchema = v.strictObject({ reason: v.pipe(text(500), v.minLength(1)) });
/** `POST /api/admin/people/:id/administrator` */
export const appointmentSchema = v.strictObject({ administrator: v.boolean() });

/** Somebody with an account, as administrators see them. Times in ms; `sessions`: on how many devices they are signed in. */
export type PersonListed = {
  readonly person: PersonId;
  readonly email: string;
  readonly name: string;
  readonly organisation: string;
  readonly createdAt: number;
  /** Whether the address is known to be theirs. */
  readonly isVerified: boolean;
  readonly administrator: boolean;
  readonly disabledAt: number | null;
  readonly sessions: number;
};

/** A page of a list: `next` is what `?from=` fetches the next one by; null at the end. */
export type Paged<T> = { readonly entries: readonly T[]; readonly next: number | null };

/** Which accounts: `unverified` are those whose address is not known to be theirs. */
export const ACCOUNT_STANDINGS = ['unverified', 'disabled', 'administrator'] as const;
export type AccountStanding = (typeof ACCOUNT_STANDINGS)[number];

/** `GET /api/admin/people?words=&standing=&from=`: by name, address or organisation, and how they stand; the newest first. */
export type PeopleAnswer = Paged<PersonListed>;

/** `GET /api/admin/acts?kind=&person=&from=`: the newest first, with the names of those who are in it. */
export type ActsAnswer = Paged<RecordedAct> & { readonly names: Readonly<Record<PersonId, string>> };

/** `GET /api/setup`: whether this server waits for its first administrator. */
export type SetupAnswer = { readonly needed: boolean };
/** `POST /api/setup`, by the person who is to be it; `code` is what the server printed at its start. */
export const setupSchema = v.strictObject({ code: v.pipe(v.string(), v.maxLength(60)) });

/** What administrators can take down. Times in ms; `takenDownAt` is null while everybody can see it. */
export type ConsultationToAdminister = {
  readonly id: ConsultationId;
  readonly title: string;
  readonly group: string;
  readonly createdAt: number;
  readonly takenDownAt: number | null;
};
export type ContributionToAdminister = {
  readonly id: ContributionId;
  readonly title: string;
  readonly name: string;
  readonly organisation: string;
  readonly createdAt: number;
  readonly takenDownAt: number | null;
};
/** `GET /api/admin/consultations?from=`, `GET /api/admin/contributions?from=`: the newest first. */
export type ConsultationsToAdminister = Paged<ConsultationToAdminister>;
export type ContributionsToAdminister = Paged<ContributionToAdminister>;
/** `POST /api/admin/people/:id/disable` and `enable`; false: it was so before, and who did it then stays in the log. */
export type AccountChanged = { readonly changed: boolean };
/** `POST /api/admin/people/:id/refuse` */
export type RefusedEverywhere = { readonly applications: number; readonly contributions: number };
