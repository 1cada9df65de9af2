import { A, useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { REGIONS, STAKEHOLDER_GROUPS } from '../../shared/attendance/profile.ts';
import { COUNTRY_CODES, regionOf } from '../session/countries.ts';
import { useFormats } from '../session/formats.ts';
import { useLanguage } from '../session/language-context.tsx';
import { type Failure, isFailure } from '../session/request.ts';
import { useSession } from '../session/session-context.tsx';
import { Refused } from '../ui/answered.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorSummary, type Mistake } from '../ui/error-summary.tsx';
import { Field } from '../ui/field.tsx';
import { PasswordField } from '../ui/password-field.tsx';
import { Select } from '../ui/select.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { PASSWORD_MIN } from './password-strength.ts';
import {
  type FullRegistration,
  isFull,
  mistakesIn,
  nothingEntered,
  type RegistrationDraft,
  remarkOn,
} from './registration.ts';

type Props = { readonly then: string; readonly invitation?: string };

/** Everything that an account needs, on one sheet. What has been entered stays when the server refuses. */
export function RegistrationForm(props: Props) {
  const { t, language } = useLanguage();
  const { register } = useSession();
  const toasts = useToasts();
  const navigate = useNavigate();
  const [draft, setWhole] = createSignal(nothingEntered);
  const setDraft = (change: Partial<RegistrationDraft>) => setWhole((before) => ({ ...before, ...change }));
  const [mistakes, setMistakes] = createSignal<readonly Mistake[]>([]);
  const [refusal, setRefusal] = createSignal<Failure>();
  const [busy, setBusy] = createSignal(false);

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy()) return;
    setRefusal(undefined);
    setMistakes(mistakesIn(draft(), t));
    const entered = draft();
    if (mistakes().length > 0 || !isFull(entered)) return;
    setBusy(true);
    await submit(entered);
    setBusy(false);
  }
  async function submit(entered: FullRegistration): Promise<void> {
    const invitation = props.invitation ? { invitation: props.invitation } : {};
    const then = props.then;
    const answer = await register({ ...entered, language: language(), ...invitation });
    if (isFailure(answer)) return void setRefusal(answer);
    toasts.show({ text: t('session.signed-in', { name: answer.profile.name }), kind: 'done' });
    navigate(then);
  }
  return (
    <form class="form" noValidate onSubmit={send}>
      <ErrorSummary mistakes={mistakes()} />
      <Refused failure={refusal()} />
      <ProfileFields draft={draft()} mistakes={mistakes()} onChange={setDraft} />
      <Field
        label={t('session.email')}
        hint={t('session.email-hint')}
        name="email"
        type="email"
        autocomplete="username"
        autocapitalize="none"
        dir="ltr"
        value={draft().email}
        onValue={(email) => setDraft({ email })}
        error={errorOf(mistakes(), 'email')}
        required
      />
      <PasswordField
        label={t('session.password')}
        hint={t('session.password-hint', { count: PASSWORD_MIN })}
        remark={remarkOn(draft(), t)}
        autocomplete="new-password"
        value={draft().password}
        onValue={(password) => setDraft({ password })}
        error={errorOf(mistakes(), 'password')}
      />
      <div class="form-foot">
        <Button type="submit" kind="primary" size="large" busy={busy()}>
          {t('common.register')}
        </Button>
        <Show when={!props.invitation}>
          <span>
            {t('session.has-account')}{' '}
            <A href={`/sign-in?then=${encodeURIComponent(props.then)}`}>{t('common.sign-in')}</A>
          </span>
        </Show>
      </div>
    </form>
  );
}

const errorOf = (mistakes: readonly Mistake[], control: string) =>
  mistakes.find((mistake) => mistake.control === control)?.text;

type ProfileProps = {
  readonly draft: RegistrationDraft;
  readonly mistakes: readonly Mistake[];
  readonly onChange: (change: Partial<RegistrationDraft>) => void;
};

function ProfileFields(props: ProfileProps) {
  const { t } = useLanguage();
  const formats = useFormats();
  const countries = () =>
    COUNTRY_CODES.map((value) => ({ value, label: formats.country(value) })).sort((a, b) =>
      formats.compare(a.label, b.label),
    );
  const chooseCountry = (country: string) =>
    props.onChange({ country, region: regionOf(country) ?? props.draft.region });
  const wrong = (control: string) => errorOf(props.mistakes, control);
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
        error={wrong('name')}
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
        error={wrong('organisation')}
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
        error={wrong('jobTitle')}
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
        error={wrong('country')}
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
          error={wrong('region')}
          required
        />
        <Select
          label={t('session.stakeholder-group')}
          name="stakeholderGroup"
          placeholder={t('session.choose')}
          options={STAKEHOLDER_GROUPS.map((value) => ({ value, label: t(`common.group-${value}`) }))}
          value={props.draft.stakeholderGroup}
          onValue={(stakeholderGroup) => props.onChange({ stakeholderGroup })}
          error={wrong('stakeholderGroup')}
          required
        />
      </div>
    </>
  );
}
