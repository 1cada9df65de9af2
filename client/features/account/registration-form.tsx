import { A, useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import type { Profile } from '../../../shared/attendance/profile.ts';
import { useLanguage } from '../../session/language-context.tsx';
import { type Failure, isFailure } from '../../session/request.ts';
import { useSession } from '../../session/session-context.tsx';
import { Refused } from '../../ui/answered.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary, type Mistake } from '../../ui/error-summary.tsx';
import { Field } from '../../ui/field.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { PASSWORD_MIN } from './password-strength.ts';
import { isChosen } from './profile-draft.ts';
import { errorOf, ProfileFields } from './profile-fields.tsx';
import { mistakesIn, nothingEntered, type RegistrationDraft, remarkOn } from './registration.ts';

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
    if (mistakes().length > 0 || !isChosen(entered)) return;
    setBusy(true);
    await submit(entered);
    setBusy(false);
  }
  async function submit(entered: RegistrationDraft & Profile): Promise<void> {
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
