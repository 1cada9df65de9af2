import * as v from 'valibot';
import type { Profile } from '../attendance/profile.ts';
import type { PersonId } from '../ids.ts';
import { language, profile } from './fields.ts';

export const PASSWORD_MIN = 10;
const PASSWORD_MAX = 200;

/** In lower case and without white space around it, as accounts are found by it. */
export const email = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(254), v.email());
const presentPassword = v.pipe(v.string(), v.minLength(1), v.maxLength(PASSWORD_MAX));
const password = v.pipe(v.string(), v.minLength(PASSWORD_MIN), v.maxLength(PASSWORD_MAX));
/** What the link of an invitation holds. */
export const invitationToken = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{20,64}$/));

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

/** `PATCH /api/account`: everything that others may know, anew. The answer is a session's. */
export const profileChangeSchema = profile;

/** `POST /api/account/password`; `present` is the one that holds until now. Every other session of the account ends. */
export const passwordChangeSchema = v.strictObject({ present: presentPassword, password });
export type PasswordChange = v.InferOutput<typeof passwordChangeSchema>;
/** How many sessions have ended, this one not counted. */
export type SessionsEnded = { readonly ended: number };

/** `GET /api/session`, and the answer to signing in and registering; null for a visitor. */
export type SessionAnswer = { readonly person: PersonId; readonly email: string; readonly profile: Profile } | null;
