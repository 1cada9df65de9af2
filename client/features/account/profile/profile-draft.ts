import type { OwnGroup, Profile, Region } from '../../../../shared/attendance/profile.ts';
import type { Translate } from '../../../../shared/languages/translate.ts';
import type { Mistake } from '../../../ui/form/error-summary.tsx';
import { mistakesOf } from '../../../ui/form/mistakes.ts';

/** What others may know about a person, as far as it has been entered. Empty: not yet. */
export type ProfileDraft = Omit<Profile, 'region' | 'stakeholderGroup'> & {
  readonly region: Region | '';
  readonly stakeholderGroup: OwnGroup | '';
};
export const emptyProfile: ProfileDraft = {
  name: '',
  organisation: '',
  jobTitle: '',
  country: '',
  region: '',
  stakeholderGroup: '',
};

/** Whether the fields that can only be chosen have been. */
export const isChosen = <Draft extends ProfileDraft>(draft: Draft): draft is Draft & Profile =>
  draft.region !== '' && draft.stakeholderGroup !== '';

/** What is missing, in the order of the form, as sentences that say what to do. */
export const mistakesInProfile = (draft: ProfileDraft, t: Translate): readonly Mistake[] =>
  mistakesOf([
    [!draft.name.trim(), 'name', t('session.wrong.name')],
    [!draft.organisation.trim(), 'organisation', t('session.wrong.organisation')],
    [!draft.jobTitle.trim(), 'jobTitle', t('session.wrong.job-title')],
    [!draft.country, 'country', t('session.wrong.country')],
    [!draft.region, 'region', t('session.wrong.region')],
    [!draft.stakeholderGroup, 'stakeholderGroup', t('session.wrong.stakeholder-group')],
  ]);
