import { A, useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { PASSWORD_MIN } from '../../../shared/password-strength.ts';
import { useLanguage } from '../../session/language-context.tsx';
import { isFailure } from '../../session/request.ts';
import { useSession } from '../../session/session-context.tsx';
import { Refused } from '../../ui/answered.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Field } from '../../ui/field.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { createSubmission } from '../../ui/submission.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { isChosen } from './profile-draft.ts';
import { ProfileFields } from './profile-fields.tsx';
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
  const { submit, mistakes, failure, isBusy, wrong } = createSubmission({
    mistakes: () => mistakesIn(draft(), t),
    send,
  });

  async function send() {
    const entered = draft();
    if (!isChosen(entered)) return null;
    const invitation = props.invitation ? { invitation: props.invitation } : {};
    const then = props.then;
    const answer = await register({ ...entered, language: language(), ...invitation });
    if (isFailure(answer)) return answer;
    toasts.show({ text: t('session.signed-in', { name: answer.profile.name }), kind: 'done' });
    navigate(then);
    return null;
  }
  return (
    <form class="form" noValidate onSubmit={submit}>
      <ErrorSummary mistakes={mistakes()} />
      <Refused failure={failure()} />
      <ProfileFields draft={draft()} wrong={wrong} onChange={setDraft} />
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
        error={wrong('email')}
        required
      />
      <PasswordField
        label={t('session.password')}
        hint={t('session.password-hint', { count: PASSWORD_MIN })}
        remark={remarkOn(draft(), t)}
        autocomplete="new-password"
        value={draft().password}
        onValue={(password) => setDraft({ password })}
        error={wrong('password')}
      />
      <div class="form-foot">
        <Button type="submit" kind="primary" size="large" busy={isBusy()}>
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
