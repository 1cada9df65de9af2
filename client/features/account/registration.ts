import { PASSWORD_MIN, strengthOf } from '../../../shared/account/password-strength.ts';
import type { Role } from '../../../shared/actor.ts';
import { isOfSecretariat } from '../../../shared/attendance/group-of.ts';
import type { Translate } from '../../../shared/languages/translate.ts';
import { noAddress } from '../../ui/form/email-field.tsx';
import type { Mistake } from '../../ui/form/error-summary.tsx';
import { mistakesOf } from '../../ui/form/mistakes.ts';
import { emptyProfile, mistakesInProfile, type ProfileDraft } from './profile/profile-draft.ts';

/** What has been entered so far. Empty: not yet. */
export type RegistrationDraft = ProfileDraft & { readonly email: string; readonly password: string };
export const nothingEntered: RegistrationDraft = { ...emptyProfile, email: '', password: '' };

/** A person who is invited to work for the meeting needs no stakeholder group, and can still name theirs (P5). */
export const nothingEnteredAs = (role: Role | undefined): RegistrationDraft =>
  role !== undefined && isOfSecretariat(role) ? { ...nothingEntered, stakeholderGroup: 'none' } : nothingEntered;

/** What is missing, in the order of the form, as sentences that say what to do. */
export const mistakesIn = (draft: RegistrationDraft, t: Translate): readonly Mistake[] => [
  ...mistakesInProfile(draft, t),
  ...mistakesOf([
    noAddress(draft.email, t),
    [draft.password.length < PASSWORD_MIN, 'password', t('session.wrong.password-short', { count: PASSWORD_MIN })],
  ]),
];

type Known = Pick<RegistrationDraft, 'name' | 'email' | 'organisation' | 'password'>;

/** One sentence about the password; empty while nothing is written. */
export function remarkOn({ name, email, organisation, password }: Known, t: Translate): string {
  if (!password) return '';
  const strength = strengthOf(password, [name, email, organisation]);
  if (strength.state === 'short') return t('session.password-short', { count: strength.missing });
  return t(`session.password-${strength.state}`);
}
