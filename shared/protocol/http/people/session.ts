import * as v from 'valibot';
import type { Founders } from '../../../account/deeds.ts';
import { PASSWORD_MIN } from '../../../account/password-strength.ts';
import type { Profile } from '../../../attendance/profile.ts';
import type { PersonId } from '../../../ids.ts';
import { language, profile } from '../../fields/fields.ts';

const PASSWORD_MAX = 200;

/** In lower case and without white space around it, because accounts are found by it. */
export const email = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(254), v.email());
const presentPassword = v.pipe(v.string(), v.minLength(1), v.maxLength(PASSWORD_MAX));
const password = v.pipe(v.string(), v.minLength(PASSWORD_MIN), v.maxLength(PASSWORD_MAX));
/** What the link of an invitation holds. */
export const invitationToken = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{20,64}$/));

/** What the link of a letter holds. */
const linkToken = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{20,64}$/));

/** `POST /api/sign-in` */
export const signInSchema = v.strictObject({ email, password: presentPassword });
export type SignIn = v.InferOutput<typeof signInSchema>;

/** `POST /api/register`; with an invitation, its meeting is joined in its role at once. */
export const registrationSchema = v.strictObject({
  ...profile.entries,
  email,
  password,
  language: v.optional(language, 'en'),
  invitation: v.optional(invitationToken),
});
export type Registration = v.InferOutput<typeof registrationSchema>;

/** `PATCH /api/account`: everything that others may know. The answer is a session's. */
export const profileChangeSchema = profile;

/** `POST /api/account/password`; `present` is the password that holds until now. Every other session of the account ends. */
export const passwordChangeSchema = v.strictObject({ present: presentPassword, password });
export type PasswordChange = v.InferOutput<typeof passwordChangeSchema>;
/** How many sessions have ended, this one not counted. */
export type SessionsEnded = { readonly ended: number };

/** `POST /api/account/verify`: a person who holds the link of a letter has the address. The answer tells whose account it is. */
export const verificationSchema = v.strictObject({ token: linkToken });
export type Verified = { readonly email: string };

/** `POST /api/account/link`: whose account a link is for, before it is used. Nothing is changed. */
export const linkLookSchema = v.strictObject({ token: linkToken, purpose: v.picklist(['verify', 'reset']) });
export type LinkShown = Pick<Profile, 'name' | 'organisation'> & { readonly email: string };

/** `POST /api/account/verification`: the letter once more, to the address that the account names or to another. */
export const verificationWishSchema = v.strictObject({
  email: v.optional(email),
  language: v.optional(language, 'en'),
});

/**
 * `GET /api/account/address`, for a signed-in person. `byMail`: whether the server sends e-mail; otherwise an administrator admits.
 * `sent`: what happened to the last letter; null: there was none.
 */
export type AddressAnswer = {
  readonly email: string;
  readonly verified: boolean;
  readonly byMail: boolean;
  readonly sent: 'waiting' | 'sent' | 'failed' | null;
  /** When only few further letters can be asked for now: how many, and when there will be more, in ms. */
  readonly few?: { readonly left: number; readonly moreAt: number };
};

/** `POST /api/account/reset`: a link to a new password, by e-mail. The answer is the same whether there is an account or not. */
export const resetWishSchema = v.strictObject({ email, language: v.optional(language, 'en') });

/** `POST /api/account/reset/choose`: a new password, by the link. Every session ends, and one begins; the answer is a session's. */
export const resetSchema = v.strictObject({ token: linkToken, password });

/**
 * `GET /api/account/devices`: where the person is signed in, the newest first. Moments in ms. `device`: as `Firefox, Linux`; may be
 * empty.
 */
export type Device = {
  readonly id: string;
  readonly device: string;
  readonly signedInAt: number;
  readonly seenAt: number;
  readonly isThis: boolean;
};
export type Devices = { readonly devices: readonly Device[] };
/** `POST /api/account/devices/end`: signs the person out there. */
export const deviceEndSchema = v.strictObject({ id: v.pipe(v.string(), v.regex(/^[0-9a-f]{16,64}$/)) });

/**
 * `GET /api/server`, for anybody. `byMail`: whether it sends e-mail; otherwise an administrator admits, and the operator passes
 * links on. `hasSample`: whether the accounts of the sample consultation can sign in.
 */
export type ServerAnswer = { readonly byMail: boolean; readonly hasSample: boolean };

/**
 * `GET /api/session`, and the answer to signing in and registering; null for a visitor. `isVerified`: whether the address is known
 * to belong to this person. `founders`: who may create a consultation on this server.
 */
export type SessionAnswer = {
  readonly person: PersonId;
  readonly email: string;
  readonly isVerified: boolean;
  readonly administrator: boolean;
  readonly founders: Founders;
  readonly profile: Profile;
} | null;
