import * as v from 'valibot';
import type { Profile } from '../attendance/profile.ts';
import type { PersonId } from '../ids.ts';
import { language, profile } from './fields.ts';

export const PASSWORD_MIN = 10;
const PASSWORD_MAX = 200;

/** In lower case and without white space around it, as accounts are found by it. */
export const email = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(254), v.email());
const password = v.pipe(v.string(), v.minLength(PASSWORD_MIN), v.maxLength(PASSWORD_MAX));
/** What the link of an invitation holds. */
export const invitationToken = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{20,64}$/));

/** `POST /api/sign-in` */
export const signInSchema = v.strictObject({
  email,
  password: v.pipe(v.string(), v.minLength(1), v.maxLength(PASSWORD_MAX)),
});
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

/** `GET /api/session`, and the answer to signing in and registering; null for a visitor. */
export type SessionAnswer = { readonly person: PersonId; readonly email: string; readonly profile: Profile } | null;
