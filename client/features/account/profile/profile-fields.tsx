import { OWN_GROUPS, REGIONS } from '../../../../shared/attendance/profile.ts';
import { COUNTRY_CODES, regionOf } from '../../../../shared/attendance/regions.ts';
import { useCountryNames } from '../../../i18n/country-name.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { Select } from '../../../ui/form/choice/select.tsx';
import { Field } from '../../../ui/form/field.tsx';
import type { ProfileDraft } from './profile-draft.ts';

type Props = {
  readonly draft: ProfileDraft;
  /** What is wrong with a control, by its name. */
  readonly wrong: (control: string) => string | undefined;
  readonly onChange: (change: Partial<ProfileDraft>) => void;
};

/** What others may know of a person, as fields of a form. */
export function ProfileFields(props: Props) {
  const { t } = useLanguage();
  const formats = useFormats();
  const { country } = useCountryNames();
  /** A sample's country may be one that is described and not named: it can stay. */
  const codes = () => [...new Set([...COUNTRY_CODES, props.draft.country])].filter(Boolean);
  const countries = () =>
    codes()
      .map((value) => ({ value, label: country(value) }))
      .sort((a, b) => formats.compare(a.label, b.label));
  const chooseCountry = (country: string) =>
    props.onChange({ country, region: regionOf(country) ?? props.draft.region });
  return (
    <>
      <Field
        label={t('session.name')}
        hint={t('session.name-hint')}
        name="name"
        autocomplete="name"
        dir="auto"
        maxLength={200}
        value={props.draft.name}
        onValue={(name) => props.onChange({ name })}
        error={props.wrong('name')}
        required
      />
      <Field
        label={t('session.organisation')}
        hint={t('session.organisation-hint')}
        name="organisation"
        autocomplete="organization"
        dir="auto"
        maxLength={200}
        value={props.draft.organisation}
        onValue={(organisation) => props.onChange({ organisation })}
        error={props.wrong('organisation')}
        required
      />
      <Field
        label={t('session.job-title')}
        name="jobTitle"
        autocomplete="organization-title"
        dir="auto"
        maxLength={200}
        value={props.draft.jobTitle}
        onValue={(jobTitle) => props.onChange({ jobTitle })}
        error={props.wrong('jobTitle')}
        required
      />
      <Select
        label={t('session.country')}
        name="country"
        autocomplete="country"
        placeholder={t('session.choose')}
        options={countries()}
        value={props.draft.country}
        onValue={chooseCountry}
        error={props.wrong('country')}
        required
      />
      <div class="fields">
        <Select
          label={t('session.region')}
          hint={t('session.region-hint')}
          name="region"
          placeholder={t('session.choose')}
          options={REGIONS.map((value) => ({ value, label: t(`session.regions.${value}`) }))}
          value={props.draft.region}
          onValue={(region) => props.onChange({ region })}
          error={props.wrong('region')}
          required
        />
        <Select
          label={t('session.stakeholder-group')}
          name="stakeholderGroup"
          placeholder={t('session.choose')}
          options={OWN_GROUPS.map((value) => ({
            value,
            label: t(value === 'none' ? 'session.no-group' : `common.group-${value}`),
          }))}
          value={props.draft.stakeholderGroup}
          onValue={(stakeholderGroup) => props.onChange({ stakeholderGroup })}
          error={props.wrong('stakeholderGroup')}
          required
        />
      </div>
    </>
  );
}
