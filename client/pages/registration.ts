import type { Region, StakeholderGroup } from '../../shared/attendance/profile.ts';
import type { Translate } from '../../shared/languages/translate.ts';
import type { Mistake } from '../ui/error-summary.tsx';
import { PASSWORD_MIN, strengthOf } from './password-strength.ts';

/** What has been entered so far. Empty: not yet. */
export type RegistrationDraft = {
  readonly name: string;
  readonly organisation: string;
  readonly jobTitle: string;
  readonly country: string;
  readonly region: Region | '';
  readonly stakeholderGroup: StakeholderGroup | '';
  readonly email: string;
  readonly password: string;
};
export const nothingEntered: RegistrationDraft = {
  name: '',
  organisation: '',
  jobTitle: '',
  country: '',
  region: '',
  stakeholderGroup: '',
  email: '',
  password: '',
};
export type FullRegistration = RegistrationDraft & {
  readonly region: Region;
  readonly stakeholderGroup: StakeholderGroup;
};

export const isFull = (draft: RegistrationDraft): draft is FullRegistration =>
  draft.region !== '' && draft.stakeholderGroup !== '';

/** What is missing, in the order of the form, as sentences that say what to do. */
export function mistakesIn(draft: RegistrationDraft, t: Translate): readonly Mistake[] {
  const wrong: readonly (readonly [boolean, string, string])[] = [
    [!draft.name.trim(), 'name', t('session.wrong.name')],
    [!draft.organisation.trim(), 'organisation', t('session.wrong.organisation')],
    [!draft.jobTitle.trim(), 'jobTitle', t('session.wrong.job-title')],
    [!draft.country, 'country', t('session.wrong.country')],
    [!draft.region, 'region', t('session.wrong.region')],
    [!draft.stakeholderGroup, 'stakeholderGroup', t('session.wrong.stakeholder-group')],
    [!/^\S+@\S+\.\S+$/.test(draft.email.trim()), 'email', t('session.wrong.email')],
    [draft.password.length < PASSWORD_MIN, 'password', t('session.wrong.password-short', { count: PASSWORD_MIN })],
  ];
  return wrong.filter(([isWrong]) => isWrong).map(([, control, text]) => ({ control, text }));
}

/** One honest sentence about the password; empty while nothing is written. */
export function remarkOn(draft: RegistrationDraft, t: Translate): string {
  if (!draft.password) return '';
  const strength = strengthOf(draft.password, [draft.name, draft.email, draft.organisation]);
  if (strength.state === 'short') return t('session.password-short', { count: strength.missing });
  return t(`session.password-${strength.state}`);
}
