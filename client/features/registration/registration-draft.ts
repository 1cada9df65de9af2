import type { Mode } from '../../../shared/attendance/attendance.ts';
import type { Profile } from '../../../shared/attendance/profile.ts';
import type { Language } from '../../../shared/languages/language.ts';
import type { Translate } from '../../../shared/languages/translate.ts';
import type { OwnRegistration } from '../../../shared/protocol/http/meetings/registrations.ts';
import type { ComingAs, Need, Registering } from '../../../shared/registration/registration.ts';
import type { Mistake } from '../../ui/form/error-summary.tsx';
import { mistakesOf } from '../../ui/form/mistakes.ts';
import { isChosen, mistakesInProfile, type ProfileDraft } from '../account/profile/profile-draft.ts';

export type RegistrationDraft = ProfileDraft & {
  readonly mode: Mode;
  readonly comingAs: ComingAs;
  readonly languages: readonly Language[];
  readonly needs: readonly Need[];
  readonly needsInWords: string;
};

/** What stands in the form at first: what was sent, or what the account says. */
export function beginningOf(own: OwnRegistration | null, profile: Profile, language: Language): RegistrationDraft {
  if (own === null)
    return { ...profile, mode: 'room', comingAs: 'delegate', languages: [language], needs: [], needsInWords: '' };
  const { mode, comingAs, languages, needs, needsInWords } = own;
  return { ...own.profile, mode, comingAs, languages, needs, needsInWords };
}

export const mistakesIn = (draft: RegistrationDraft, t: Translate): readonly Mistake[] => [
  ...mistakesInProfile(draft, t),
  ...mistakesOf([[draft.languages.length === 0, 'languages', t('registering.wrong.languages')]]),
];

/** What is sent; null while something that has to be chosen has not been. */
export function sentFrom(draft: RegistrationDraft): Registering | null {
  if (!isChosen(draft)) return null;
  const { mode, comingAs, languages, needs, needsInWords, ...profile } = draft;
  return { profile, mode, comingAs, languages, needs, needsInWords };
}

export const toggled = <Choice>(chosen: readonly Choice[], one: Choice, isChosenNow: boolean): readonly Choice[] =>
  isChosenNow ? [...chosen.filter((each) => each !== one), one] : chosen.filter((each) => each !== one);
